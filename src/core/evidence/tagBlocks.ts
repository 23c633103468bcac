import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import { createSeeker } from './createSeeker';
import { findTags, isEscaped, isTag, type TagMatch } from './findTags';
import { readLinkTarget, type LinkTarget } from './linkTarget';
import { definitionsOf } from './markdown';
import type { Span } from '../text';
import type { RawBlock } from './readBlocks';

/** A tag with the target of the link that it is the text of. */
export interface LinkedTag extends TagMatch {
  /** Its `end` counts from the start of the block too. */
  readonly target: LinkTarget | undefined;
}

/** A block and the tags in it. Spans of tags count from the start of the block. */
export interface TaggedBlock {
  readonly block: RawBlock;
  readonly tags: readonly LinkedTag[];
  /**
   * Whether the block is a paragraph of nothing but tags, or comments with nothing but tags behind them, or a line of
   * nothing but tags right behind a table, which Markdown makes a row of it.
   */
  readonly isTagsOnly: boolean;
}

const noTags: readonly LinkedTag[] = [];

/** Finds the tags of each block. `text` is the whole file, and its Markdown begins at `bodyStart`. */
export function tagBlocks(
  text: string,
  bodyStart: number,
  blocks: readonly RawBlock[],
  keywords = usualKeywords,
): TaggedBlock[] {
  const definitionOf = definitionsOf(bodyStart === 0 ? text : text.slice(bodyStart));
  const holdsBracket = createSeeker(text, ['[']);
  const tagged: TaggedBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) {
      break;
    }
    const tags =
      holdsBracket(block.span) && block.prose.includes('[')
        ? linkedTags(text, block, definitionOf, keywords)
        : noTags;
    const isTagsOnly = tags.length > 0 && mayBeOnlyTags(text, block) && isOnlyTags(block.prose, tags);
    tagged.push({ block, tags, isTagsOnly });
  }
  return tagged;
}

function linkedTags(
  text: string,
  block: RawBlock,
  definitionOf: (label: string) => string | undefined,
  keywords: TagKeywords,
): readonly LinkedTag[] {
  const tags: LinkedTag[] = [];
  const all = findTags(block.prose, keywords);
  for (let at = 0; at < all.length; at++) {
    const found = all[at];
    if (found && isWritten(text, block, found)) {
      const { start, end, references } = found;
      const reference = referenceBehind(text, block, found, (label) =>
        isTag(label, keywords) ? undefined : definitionOf(label),
      );
      const target = targetBehind(text, block, end) ?? reference;
      // A tag that describes an image claims nothing: `![AC 1.1](photo.png)`, `![AC 1.1][photo]`.
      if (!target || !isBehindImageMark(block.prose, start)) {
        tags.push({ start, end, references, target });
      }
    }
  }
  return tags.length > 0 ? tags : noTags;
}

/** Whether a tag stands in the file as it does in the prose: `[AC <b>1.1]` only looks like one when HTML is blanked out. */
function isWritten(text: string, { prose, span }: RawBlock, { start, end }: TagMatch): boolean {
  const read = prose.slice(start, end);
  const written = text.slice(span.start + start, span.start + end);
  return read === written || read.replace(lineStart, '') === written.replace(lineStart, '');
}

/** A line end and the marks of a quote or a list item behind it. */
const lineStart = /[\r\n][\s>]*/g;

/** The link target right behind a tag. Masking has blanked it out, so it is read from the file's own text. */
function targetBehind(text: string, block: RawBlock, end: number): LinkTarget | undefined {
  const at = block.span.start + end;
  if (text.charCodeAt(at) !== 40 || block.prose.charCodeAt(end) !== 32) {
    return undefined;
  }
  const target = readLinkTarget(text, at);
  return target && { path: target.path, end: target.end - block.span.start };
}

/** `[label]`, as it may stand right behind the words of a link. */
const label = /\[((?:[^[\]\\]|\\.)*)\]/sy;

/** The target of `[AC 2.4][log]`, where the text defines `log`. A tag is no label: two of them side by side are two tags. */
function referenceBehind(
  text: string,
  { prose, span }: RawBlock,
  { start, end }: TagMatch,
  definitionOf: (label: string) => string | undefined,
): LinkTarget | undefined {
  const at = span.start + end;
  if (text.charCodeAt(at) !== 91 || prose.charCodeAt(start) !== 91) {
    return undefined;
  }
  label.lastIndex = at;
  const [whole = '', words = ''] = label.exec(text) ?? [];
  const path = words.trim() === '' ? undefined : definitionOf(words);
  return path === undefined ? undefined : { path, end: end + whole.length };
}

function isBehindImageMark(prose: string, start: number): boolean {
  return prose.startsWith('![', start - 1) && !isEscaped(prose, start - 1);
}

function mayBeOnlyTags(text: string, { kind, span: { start, end } }: RawBlock): boolean {
  switch (kind) {
    case 'paragraph':
      return true;
    case 'html':
      return isComments(text, start, end);
    case 'table-row':
      return !text.slice(start, end).includes('|');
    default:
      return false;
  }
}

function isComments(text: string, start: number, end: number): boolean {
  return text.startsWith('<!--', start) && !/<[^!]/.test(text.slice(start, end));
}

/** Whether a block without a word has nothing else that could be seen. `text` is the whole file. */
export function saysNothing(text: string, { block, tags, isTagsOnly }: TaggedBlock): boolean {
  const { start, end } = block.span;
  switch (block.kind) {
    case 'rule':
      return true;
    case 'code':
      return false;
    case 'html':
      return isComments(text, start, end);
    default:
      return isTagsOnly || !/[^\s,;.*_\\|]/.test(withoutTags(text.slice(start, end), tags));
  }
}

function isOnlyTags(prose: string, tags: readonly LinkedTag[]): boolean {
  // A tag that is a link's text is evidence by itself, not a mark on what stands around it.
  return tags.every((tag) => !tag.target) && !/[^\s,;.*_\\]/.test(withoutTags(prose, tags));
}

function withoutTags(prose: string, tags: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const tag of tags) {
    rest += prose.slice(at, tag.start);
    at = tag.end;
  }
  return rest + prose.slice(at);
}

/** The words of a heading without its tags and marks. `text` is the whole file. */
export function headingWords(text: string, { block, tags }: TaggedBlock): string {
  const { start, end } = block.span;
  const source = text.slice(start, end);
  const words = source.includes('`') ? withCode(text, block) : block.prose;
  if (tags.length === 0 && !/[*_~`\\]|\s\s|[^\S ]/.test(words)) {
    return words.trim();
  }
  return withoutTags(words, /\]\(|\[\^/.test(source) ? marksOf(source, tags) : tags)
    .replace(/[*_~`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tags of a heading, and what stands around the words of its links and in the place of its notes. */
function marksOf(source: string, tags: readonly LinkedTag[]): Span[] {
  const marks: Span[] = [...tags];
  for (const { 0: mark, 1: words, index } of source.matchAll(/!?\[([^[\]]*)\]\([^()]*\)|\[\^[^[\]\s]+\]/g)) {
    const end = index + mark.length;
    if (words === undefined) {
      marks.push({ start: index, end });
    } else if (!tags.some((tag) => tag.start >= index && tag.start < end)) {
      const start = index + mark.indexOf('[') + 1;
      marks.push({ start: index, end: start }, { start: start + words.length, end });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The prose of a block with the words of its code spans, which are no learner's prose but belong to a title. */
function withCode(text: string, { prose, span }: RawBlock): string {
  let result = '';
  let at = 0;
  for (const { 0: code, index } of text.slice(span.start, span.end).matchAll(/(?<!`)`+[^`]+`+/g)) {
    if (prose.charCodeAt(index) === 32) {
      result += prose.slice(at, index) + code.replaceAll('`', ' ');
      at = index + code.length;
    }
  }
  return result + prose.slice(at);
}
