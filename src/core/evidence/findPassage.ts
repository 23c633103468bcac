import type { Passage } from './evidence';
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
  return tags.every((tag) => !tag.target) && !/[^\s,;.*_]/.test(withoutTags(prose, tags));
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

/** The span, the kind and the blocks of the text that the tags of one block cover: the first row of the table that fits. */
export function findPassage(
  tagged: readonly TaggedBlock[],
  index: number,
  title: string,
): Passage | undefined {
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
  return {
    kind,
    span: { start, end },
    first,
    last,
    heading: headingAt(tagged, first, title),
    attachment: undefined,
  };
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
  return withoutTags(block.prose, tags)
    .replace(/[*_~`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
