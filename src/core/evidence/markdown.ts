import createParser, { type MarkdownIt, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** Markdown as Signpost reads it: CommonMark with tables, strikethrough, HTML and footnotes. Makes a new parser. */
export function createMarkdown(): MarkdownIt {
  return new createParser({ html: true, linkify: false, typographer: false }).use(footnote);
}

let shared: MarkdownIt | undefined;

/** The block tokens of a text; `inline` tokens are left unread, which saves most of the time. */
export function parseBlocks(text: string): Token[] {
  shared ??= createMarkdown();
  const tokens: Token[] = [];
  // markdown-it's own first step: NUL would end a block early. Both texts have the same length.
  shared.block.parse(text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text, shared, {}, tokens);
  return tokens;
}
