import createParser, { type MarkdownIt, type Token } from 'markdown-it';
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
  // markdown-it's own first step: NUL would end a block early. Both texts have the same length.
  shared.block.parse(text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text, shared, {}, tokens);
  return tokens;
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
