import type { Passage } from './evidence';
import { findTags, type TagMatch } from './findTags';
import type { RawBlock } from './readBlocks';

/** A block and the tags in it, with spans that count in the file. */
export interface TaggedBlock {
  readonly block: RawBlock;
  readonly tags: readonly TagMatch[];
  /** Whether the block is a paragraph of nothing but tags. */
  readonly isTagsOnly: boolean;
}

/** Finds the tags of each block. */
export function tagBlocks(blocks: readonly RawBlock[]): TaggedBlock[] {
  return blocks.map((block) => {
    const tags = block.prose.includes('[') ? findTags(block.prose).filter((tag) => !isImage(block.prose, tag)) : [];
    return { block, tags, isTagsOnly: tags.length > 0 && block.kind === 'paragraph' && isOnlyTags(block.prose, tags) };
  });
}

/** `![AC 1.1](photo.png)` describes an image and claims nothing. */
function isImage(prose: string, tag: TagMatch): boolean {
  return prose.charCodeAt(tag.start - 1) === 33 && linkTargetLength(prose, tag) > 0;
}

/** Length of the blanked-out link target right behind a tag; 0 if there is none. */
function linkTargetLength(prose: string, tag: TagMatch): number {
  const next = prose.charCodeAt(tag.end);
  return next === 32 && prose.slice(tag.end).search(/\S|$/) > 1 ? 1 : 0;
}

function isOnlyTags(prose: string, tags: readonly TagMatch[]): boolean {
  let rest = '';
  let at = 0;
  for (const tag of tags) {
    rest += prose.slice(at, tag.start);
    at = tag.end;
  }
  rest += prose.slice(at);
  return !/[^\s,;.*_]/.test(rest);
}

/** The span, the kind and the blocks of the text that the tags of one block cover: the first row of the table that fits. */
export function findPassage(tagged: readonly TaggedBlock[], index: number, title: string): Passage | undefined {
  const { block, isTagsOnly } = tagged[index] ?? {};
  if (!block) {
    return undefined;
  }
  if (block.kind === 'heading') {
    return section(tagged, index, title);
  }
  if (isTagsOnly) {
    const heading = headingOfTagLines(tagged, index);
    if (heading !== undefined) {
      return section(tagged, heading, title);
    }
    const before = blockBefore(tagged, index);
    if (before) {
      return passage(tagged, 'block', before.first, before.last, title);
    }
  }
  const item = [...block.parents].reverse().find((parent) => parent.kind === 'list-item');
  if (item && block.kind === 'paragraph') {
    return passage(tagged, 'list-item', item.first, item.last, title);
  }
  const kind = block.kind === 'table-row' || block.kind === 'table-head' ? 'table-row' : 'paragraph';
  return passage(tagged, kind, index, index + 1, title);
}

/** The heading right above a paragraph of tags, other such paragraphs between left aside. */
function headingOfTagLines(tagged: readonly TaggedBlock[], index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const above = tagged[at];
    if (above?.block.kind === 'heading') {
      return at;
    }
    if (!above?.isTagsOnly) {
      return undefined;
    }
  }
  return undefined;
}

/**
 * The block just before a paragraph of tags, on the same level: a whole table, list or quote if one ends there,
 * else the paragraph. Other paragraphs of tags between are left aside.
 */
function blockBefore(
  tagged: readonly TaggedBlock[],
  index: number,
): { readonly first: number; readonly last: number } | undefined {
  let at = index - 1;
  const depth = tagged[index]?.block.parents.length ?? 0;
  while (at >= 0 && tagged[at]?.isTagsOnly && tagged[at]?.block.parents.length === depth) {
    at--;
  }
  const before = tagged[at]?.block;
  if (!before || before.kind === 'heading') {
    return undefined;
  }
  const own = tagged[index]?.block.parents ?? [];
  if (own.some((parent, level) => before.parents[level] !== parent)) {
    // The tags are the first thing in their item or quote: nothing stands before them there.
    return undefined;
  }
  const container = before.parents[depth];
  return container ? { first: container.first, last: container.last } : { first: at, last: at + 1 };
}

function section(tagged: readonly TaggedBlock[], heading: number, title: string): Passage {
  const level = tagged[heading]?.block.level ?? 1;
  let last = heading + 1;
  while (last < tagged.length) {
    const next = tagged[last]?.block;
    if (next?.kind === 'heading' && next.level <= level) {
      break;
    }
    last++;
  }
  return passage(tagged, 'section', heading, last, title);
}

/** A passage over the blocks `[first, last)`. */
export function passage(
  tagged: readonly TaggedBlock[],
  kind: Passage['kind'],
  first: number,
  last: number,
  title: string,
): Passage {
  const start = tagged[first]?.block.span.start ?? 0;
  const end = tagged[last - 1]?.block.span.end ?? start;
  return { kind, span: { start, end }, first, last, heading: headingAt(tagged, first, title), attachment: undefined };
}

/** The words of the nearest heading at or above a block, tags left out. */
function headingAt(tagged: readonly TaggedBlock[], index: number, title: string): string {
  for (let at = index; at >= 0; at--) {
    const candidate = tagged[at];
    if (candidate?.block.kind === 'heading') {
      return headingWords(candidate) || title;
    }
  }
  return title;
}

/** The words of a heading without its tags and marks. */
export function headingWords({ block, tags }: TaggedBlock): string {
  let words = '';
  let at = 0;
  for (const tag of tags) {
    words += block.prose.slice(at, tag.start);
    at = tag.end;
  }
  return (words + block.prose.slice(at)).replace(/[*_~`\\]+/g, '').replace(/\s+/g, ' ').trim();
}
