import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineStart } from './leanLines';

type Rules = ReturnType<MarkdownIt['block']['ruler']['getRules']>;

/** What the first line of a block begins with, by the name of the rule of markdown-it that reads it. */
const beginnings = {
  fence: '`~',
  blockquote: '>',
  hr: '*-_',
  list: '*+-0123456789',
  footnote_def: '[',
  reference: '[',
  html_block: '<',
  heading: '#',
} as const;

const none: Rules = [];

/** Those rules of one chain of markdown-it's, to be asked by the first character of a line: most lines begin with a letter. */
export class Beginnings {
  readonly #byCharacter: readonly Rules[];

  constructor(markdown: MarkdownIt, chain: string) {
    const { ruler } = markdown.block;
    const byCharacter = Array.from({ length: 128 }, () => none);
    for (const [name, characters] of Object.entries(beginnings)) {
      const rule = ruleNamed(markdown, name);
      for (const character of ruler.getRules(chain).includes(rule) ? characters : '') {
        const code = character.charCodeAt(0);
        byCharacter[code] = [...(byCharacter[code] ?? none), rule];
      }
    }
    this.#byCharacter = byCharacter;
  }

  /** Whether one of the rules finds its block at a line. Unless it is to be silent, it reads that block. */
  find(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
    const code = state.src.charCodeAt(lineStart(state, line));
    const rules = code < 128 ? this.#byCharacter[code] : undefined;
    if (rules) {
      for (let at = 0; at < rules.length; at++) {
        if (rules[at]?.(state, line, endLine, silent)) {
          return true;
        }
      }
    }
    return false;
  }
}

/** markdown-it tells nobody its rules by name: it is the one that is missing once it has been disabled. */
export function ruleNamed(markdown: MarkdownIt, name: string): Rules[number] {
  const { ruler } = markdown.block;
  const all = ruler.getRules('');
  ruler.disable(name);
  const others = ruler.getRules('');
  ruler.enable(name);
  const rule = all.find((each) => !others.includes(each));
  if (!rule) {
    throw new RangeError(`markdown-it has no rule ${name}.`);
  }
  return rule;
}
