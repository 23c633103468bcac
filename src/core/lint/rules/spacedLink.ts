import type { Block, EvidenceNote } from '../../evidence/evidence';
import { proseOf } from '../../evidence/readBlocks';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

/** The name of a file with a space in it, where a link or a picture should be: Markdown then sees neither. */
export const spacedLink = noteRule({
  code: 'spaced-link',
  severity: 'warning',
  knows: () => [],
  checkNote(note, { texts }) {
    const text = texts.get(note.uri) ?? '';
    const found: RuleResult[] = [];
    let number = 0;
    for (let at = nextTarget(text, 0); at !== -1;) {
      let block = note.blocks[number];
      while (block && block.span.end <= at) {
        block = note.blocks[++number];
      }
      if (!block) {
        break;
      }
      const { start, end } = block.span;
      if (at >= start) {
        findSpacedLinks(note, block, text).forEach((each) => found.push(each));
      }
      at = nextTarget(text, at < start ? start : end);
    }
    return found;
  },
});

/** A target that is as it should be: nothing in it is blanked out, and it holds no space. */
const target = /\]\((?:[^\s`<>&\\()[\]:"w]|w(?!ww\.))*\)/y;

/** Where the next `](` is, from an offset on, that may hold a space. Nearly all of them hold none. */
function nextTarget(text: string, from: number): number {
  let at = text.indexOf('](', from);
  for (; at !== -1; at = text.indexOf('](', at + 2)) {
    target.lastIndex = at;
    if (!target.test(text)) {
      break;
    }
  }
  return at;
}

/** Longer names are hardly names. */
const longestName = 200;
/** What file names end with; `e.g.` and `the end.` are not meant. */
const fileEnding = /\.[A-Za-z][A-Za-z0-9]{1,4}$/;
/** An address, and what can stand in no name or begins a title. */
const neverInName = /:\/\/|[<>"]/;

function findSpacedLinks({ uri }: EvidenceNote, block: Block, text: string): RuleResult[] {
  // The target of what is a link is blank in it.
  const prose = proseOf(text, block);
  const found: RuleResult[] = [];
  for (let at = prose.indexOf(']('); at !== -1; at = prose.indexOf('](', at + 2)) {
    const inside = prose.slice(at + 2, endOfBrackets(prose, at + 2));
    const path = inside.trim();
    if (!/[ \t]/.test(path) || !fileEnding.test(path) || neverInName.test(path)) {
      continue;
    }
    const start = block.span.start + at + 2 + inside.indexOf(path);
    const span = { start, end: start + path.length };
    const to = `<${path}>`;
    found.push({
      problem: { code: 'spaced-link', uri, span, path },
      fixes: [
        {
          title: { kind: 'change-text', to },
          edits: [{ uri, span, newText: to }],
          preferred: true,
        },
      ],
    });
  }
  return found;
}

/** Where the round bracket is closed that was opened before `from`, in the same line: `photo (2).jpg` has its own. */
function endOfBrackets(text: string, from: number): number {
  let open = 1;
  const last = Math.min(text.length, from + longestName);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      return from;
    }
    open += code === 40 ? 1 : code === 41 ? -1 : 0;
    if (open === 0) {
      return at;
    }
  }
  return from;
}
