import type { Token } from 'markdown-it';
import { findLineStarts, lineOfOffset, type Span } from '../text';
import type { BlockKind, Container } from './evidence';
import { readWords, wordsOfLine } from './leanWords';
import { parseBlocks } from './markdown';
import { createSeeker } from './createSeeker';
import { blank, marksToMask, maskInline } from './maskInline';

/** A leaf block before anyone has looked at its words. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The text of `span`, character for character, with everything blanked out that is not prose. */
  readonly prose: string;
  /** First line in the whole file, from 0. */
  readonly line: number;
  readonly level: number;
  readonly parents: readonly Container[];
}

/** A container that is still growing; frozen into `Container` by its close token. */
interface OpenContainer {
  kind: Container['kind'];
  span: Span;
  first: number;
  last: number;
}

/** By the type of the token that opens or closes it. */
const containerKinds: ReadonlyMap<string, Container['kind']> = new Map(
  Object.entries({
    blockquote: 'quote',
    bullet_list: 'list',
    ordered_list: 'list',
    list_item: 'list-item',
    table: 'table',
    footnote_reference: 'footnote',
  } as const).flatMap(([type, kind]) => [[`${type}_open`, kind] as const, [`${type}_close`, kind] as const]),
);

/**
 * Splits Markdown into its leaf blocks, exactly as markdown-it does, with exact places in the file.
 * `bodyStart` is the offset behind the front matter. Inline Markdown is not parsed: masking what is not prose
 * is all that tags and facts need, at a fraction of the cost.
 */
export function readBlocks(text: string, bodyStart: number): RawBlock[] {
  const lineStarts = findLineStarts(text);
  const firstLine = lineOfOffset(lineStarts, bodyStart);
  // Behind a byte order mark the body begins within a line.
  lineStarts[firstLine] = bodyStart;
  return new BlockReader(text, lineStarts).read(parseBlocks(text, { lineStarts, firstLine }));
}

/** That of a container without blocks. */
const noSpan: Span = { start: 0, end: 0 };

class BlockReader {
  readonly #text: string;
  readonly #mayHoldMarks: (span: Span) => boolean;
  readonly #lineStarts: readonly number[];
  readonly #blocks: RawBlock[] = [];
  /** One list for all blocks of a container: there are many blocks, and they keep it. */
  #parents: readonly OpenContainer[] = [];
  /** The lists of the containers around it, to be gone back to. */
  readonly #around: (readonly OpenContainer[])[] = [];

  constructor(text: string, lineStarts: readonly number[]) {
    this.#text = text;
    this.#lineStarts = lineStarts;
    this.#mayHoldMarks = createSeeker(text, marksToMask);
  }

  read(tokens: readonly Token[]): RawBlock[] {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) {
        break;
      }
      const container = token.nesting === 0 ? undefined : containerKinds.get(token.type);
      if (container) {
        if (token.nesting > 0) {
          this.#open(container);
        } else {
          this.#close();
        }
      } else if (token.type === wordsOfLine) {
        this.#addWords(token);
      } else if (token.type === 'inline') {
        this.#addInline(token);
      } else if (token.type === 'table-row' || token.type === 'table-head') {
        this.#addRow(token.type, token);
      } else if (token.type === 'fence' || token.type === 'code_block') {
        this.#addLines('code', token, () => '');
      } else if (token.type === 'html_block') {
        this.#addLines('html', token, maskHtmlBlock);
      }
    }
    return this.#blocks;
  }

  #open(kind: Container['kind']): void {
    const at = this.#blocks.length;
    this.#around.push(this.#parents);
    this.#parents = withLast(this.#parents, { kind, span: noSpan, first: at, last: at });
  }

  #close(): void {
    const container = this.#parents[this.#parents.length - 1];
    this.#parents = this.#around.pop() ?? [];
    if (!container) {
      return;
    }
    container.last = this.#blocks.length;
    const first = this.#blocks[container.first];
    const last = this.#blocks[container.last - 1];
    if (first && last) {
      container.span = { start: first.span.start, end: last.span.end };
    }
  }

  /** A heading, which is its words alone, or a paragraph of one line: what stands before its words is blanked out. */
  #addWords(token: Token): void {
    const line = token.map?.[0] ?? 0;
    const { heading, fromEnd, length } = readWords(token);
    const start = this.#endOfLine(line) - fromEnd;
    if (heading > 0) {
      const span = { start, end: start + length };
      this.#addText(heading, span, this.#text.slice(span.start, span.end), line);
      return;
    }
    const span = this.#spanOfLines(line, line + 1);
    const before = start - span.start;
    const prose =
      before > 0
        ? ' '.repeat(before) + this.#text.slice(start, span.end)
        : this.#text.slice(span.start, span.end);
    this.#addText(0, span, prose, line);
  }

  /** A paragraph, or a heading with a line below it. */
  #addInline(token: Token): void {
    if (token.content === '' || !token.map) {
      return;
    }
    const heading = Number(token.meta?.heading);
    const span = this.#spanOfLines(token.map[0], token.map[1]);
    const prose = this.#withoutPrefixes(token.content, token.map[0], span);
    this.#addText(heading, span, prose, token.map[0]);
  }

  #addText(heading: number, span: Span, prose: string, line: number): void {
    const masked = this.#mayHoldMarks(span) ? maskInline(prose) : prose;
    this.#push(heading > 0 ? 'heading' : 'paragraph', span, masked, line, heading);
  }

  /** Where a line ends, its line end left out. */
  #endOfLine(line: number): number {
    const next = this.#lineStarts[line + 1];
    if (next === undefined) {
      return this.#text.length;
    }
    const end = this.#text.charCodeAt(next - 1) === 10 ? next - 1 : next;
    return this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }

  /**
   * The text of a paragraph in its own place. Each of its lines is the end of a line of the file; what stands
   * before it (`> `, the indent of a list) is blanked out.
   */
  #withoutPrefixes(content: string, firstLine: number, span: Span): string {
    const written = span.end - span.start === content.length ? this.#text.slice(span.start, span.end) : '';
    if (written === content) {
      // Nothing stands before its lines.
      return content;
    }
    const lines = content.split('\n');
    let result = '';
    let at = span.start;
    for (let index = 0; index < lines.length; index++) {
      const line = this.#spanOfLines(firstLine + index, firstLine + index + 1);
      const end = Math.min(line.end, span.end);
      // markdown-it may have taken more kinds of space from the ends than a line of the file has.
      const written = this.#text.slice(line.start, end).trimEnd().length;
      const length = (lines[index] ?? '').trim().length;
      const start = Math.max(at, line.start + written - length);
      result += blank(this.#text.slice(at, start)) + this.#text.slice(start, end);
      // A first line of nothing but a vertical tab ends before the block begins.
      at = Math.max(at, end);
    }
    return result + this.#text.slice(at, span.end);
  }

  #addRow(kind: BlockKind, { map, meta }: Token): void {
    const line = map?.[0] ?? 0;
    const span = this.#spanOfLines(line, line + 1);
    const row = this.#text.slice(span.start, span.end);
    const columns = Number(meta?.columns);
    // The mark of a list may stand before a head, on the same line.
    const mayBeBehindMark = kind === 'table-head' && row.charCodeAt(0) !== 124;
    const mayHide = mayBeBehindMark || Number(meta?.cells) > columns || this.#mayHoldMarks(span);
    const prose = mayHide ? maskRow(row, columns) : row;
    this.#push(kind, span, prose, line, 0);
  }

  #addLines(kind: BlockKind, token: Token, mask: (text: string) => string): void {
    const [first, last] = token.map ?? [0, 1];
    const span = this.#spanOfLines(first, last);
    this.#push(kind, span, mask(this.#text.slice(span.start, span.end)), first, 0);
  }

  #push(kind: BlockKind, span: Span, prose: string, line: number, level: number): void {
    this.#blocks.push({ kind, span, prose, line, level, parents: this.#parents });
  }

  /** Lines `[first, last)` without the space and the quote marks around them. */
  #spanOfLines(first: number, last: number): Span {
    let start = this.#lineStarts[first] ?? this.#text.length;
    let end = this.#lineStarts[last] ?? this.#text.length;
    while (end > start && isSpace(this.#text.charCodeAt(end - 1))) {
      end--;
    }
    while (start < end && isMarkBeforeContent(this.#text.charCodeAt(start))) {
      start++;
    }
    return { start, end };
  }
}

/** A list with one more at its end. A spread makes room for many more, and `concat` takes ten times as long. */
function withLast<Item>(items: readonly Item[], last: Item): readonly Item[] {
  const all = new Array<Item>(items.length + 1).fill(last);
  for (let at = 0; at < items.length; at++) {
    all[at] = items[at] ?? last;
  }
  return all;
}

/** A space or a quote mark. Not a line end: what looks like a quote mark may be the first line of code. */
function isMarkBeforeContent(code: number): boolean {
  return code === 62 || (isSpace(code) && code !== 10 && code !== 13);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Masks each cell by itself, as a code span does not reach over a cell's border; drops cells past the header's. */
function maskRow(row: string, columns: number): string {
  let result = '';
  let cell = 0;
  let from = 0;
  while (from <= row.length) {
    const at = borderFrom(row, from);
    const part = row.slice(from, at);
    if (from > 0 || part.trim() !== '') {
      cell++;
    }
    result += (cell <= columns ? maskInline(part) : blank(part)) + (at < row.length ? '|' : '');
    from = at + 1;
  }
  return result;
}

/** Where the next border of a cell is, or the end of the row. */
function borderFrom(row: string, from: number): number {
  let at = row.indexOf('|', from);
  while (at > 0 && row.charCodeAt(at - 1) === 92) {
    at = row.indexOf('|', at + 1);
  }
  return at < 0 ? row.length : at;
}

/** The prose of a block that was read before; what stands before the lines of a quote or a list is left in it. */
export function proseOf(text: string, { kind, span }: Pick<RawBlock, 'kind' | 'span'>): string {
  const written = text.slice(span.start, span.end);
  return kind === 'code' ? '' : kind === 'html' ? maskHtmlBlock(written) : maskInline(written);
}

/** The words inside an HTML block; scripts, styles, comments and the tags themselves are blanked out. */
function maskHtmlBlock(text: string): string {
  const withoutCode = text.replace(/<(script|style|pre|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, blank);
  // A comment without an end hides everything behind it.
  const open = withoutCode.indexOf('<!--', withoutCode.lastIndexOf('-->') + 1);
  return maskInline(open < 0 ? withoutCode : withoutCode.slice(0, open) + blank(withoutCode.slice(open)));
}
