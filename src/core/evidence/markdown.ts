import createParser, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** Markdown as Signpost reads it: CommonMark with tables, strikethrough, HTML and footnotes. Makes a new parser. */
export function createMarkdown(): MarkdownIt {
  return createParser({ html: true, linkify: false, typographer: false }).use(footnote);
}

let shared: MarkdownIt | undefined;

/** The block tokens of a text; `inline` tokens are left unread, which saves most of the time. */
export function parseBlocks(text: string): Token[] {
  shared ??= withLeanTokens(createMarkdown());
  const tokens: Token[] = [];
  shared.block.parse(normalise(text), shared, {}, tokens);
  return tokens;
}

/**
 * Asks for the target that a text defines for reference links such as `[words][label]`, or undefined if it defines none.
 * Parses the text once, when it is asked.
 */
export function definitionsOf(text: string): (label: string) => string | undefined {
  let references: Env['references'];
  return (label) => {
    const parser = (shared ??= withLeanTokens(createMarkdown()));
    if (!references) {
      const environment: Env = {};
      parser.block.parse(normalise(text), parser, environment, []);
      references = environment.references ?? {};
    }
    return references[parser.utils.normalizeReference(label)]?.href;
  };
}

/** markdown-it's own first step: its block rules know no `\r`, and NUL would end a block early. Lines stay the same lines. */
function normalise(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '\uFFFD') : lines;
}

/**
 * markdown-it defines each of a token's fields with `Object.defineProperty`, which takes as long as all the rest
 * of the block parsing. A plain object with the same fields serves here: nobody calls a token's methods.
 */
function withLeanTokens(markdown: MarkdownIt): MarkdownIt {
  markdown.block.State = class extends markdown.block.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (nesting < 0) {
        this.level--;
      }
      const token = {
        type,
        tag,
        attrs: null,
        map: null,
        nesting,
        level: this.level,
        children: null,
        content: '',
        markup: '',
        info: '',
        meta: null,
        block: true,
        hidden: false,
      } as unknown as Token;
      if (nesting > 0) {
        this.level++;
      }
      this.tokens.push(token);
      return token;
    }
  };
  return markdown;
}
