import { findTags, type TagMatch } from './findTags';
import type { RawBlock } from './readBlocks';

/** A tag with the target of the link that it is the text of. */
export interface LinkedTag extends TagMatch {
  readonly target: LinkTarget | undefined;
}

export interface LinkTarget {
  /** As written: `photos/log.jpg`. */
  readonly path: string;
  /** Offset just after the closing bracket, in the block's prose. */
  readonly end: number;
}

/** A block and the tags in it. Spans of tags count from the start of the block. */
export interface TaggedBlock {
  readonly block: RawBlock;
  readonly tags: readonly LinkedTag[];
  /** Whether the block is a paragraph of nothing but tags. */
  readonly isTagsOnly: boolean;
}

/** Finds the tags of each block. `text` is the whole file. */
export function tagBlocks(text: string, blocks: readonly RawBlock[]): TaggedBlock[] {
  return blocks.map((block) => {
    const { prose } = block;
    if (!prose.includes('[')) {
      return { block, tags: [], isTagsOnly: false };
    }
    const tags = findTags(prose)
      .map((tag): LinkedTag => ({ ...tag, target: targetBehind(text, block, tag.end) }))
      // `![AC 1.1](photo.png)` describes an image and claims nothing.
      .filter((tag) => tag.target === undefined || prose.charCodeAt(tag.start - 1) !== 33);
    const isTagsOnly = tags.length > 0 && block.kind === 'paragraph' && isOnlyTags(prose, tags);
    return { block, tags, isTagsOnly };
  });
}

/** The link target right behind a tag. Masking has blanked it out, so it is read from the file's own text. */
function targetBehind(text: string, block: RawBlock, end: number): LinkTarget | undefined {
  const at = block.span.start + end;
  if (text.charCodeAt(at) !== 40 || block.prose.charCodeAt(end) !== 32) {
    return undefined;
  }
  linkTarget.lastIndex = at;
  const match = linkTarget.exec(text);
  return match ? { path: match[1] ?? match[2] ?? '', end: end + match[0].length } : undefined;
}

const linkTarget =
  /\(\s*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;

function isOnlyTags(prose: string, tags: readonly LinkedTag[]): boolean {
  // A tag that is a link's text is evidence by itself, not a mark on what stands around it.
  return tags.every((tag) => !tag.target) && !/[^\s,;.*_\\]/.test(withoutTags(prose, tags));
}

function withoutTags(prose: string, tags: readonly TagMatch[]): string {
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
  return withoutTags(withCode(text, block), tags)
    .replace(/[*_~`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
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
