import type { Passage } from './evidence';
import type { Outline } from './outline';
import type { TaggedBlock } from './tagBlocks';

/** The span, the kind and the blocks of the text that the tags of one block cover: the first row of the table that fits. */
export function findPassage(
  tagged: readonly TaggedBlock[],
  outline: Outline,
  index: number,
): Passage | undefined {
  const { block, isTagsOnly } = tagged[index] ?? {};
  if (!block) {
    return undefined;
  }
  if (block.kind === 'heading') {
    return section(tagged, outline, index);
  }
  if (isTagsOnly && block.kind === 'table-row') {
    const rows = rowsBefore(tagged, outline, index);
    if (rows) {
      return passage(tagged, outline, 'block', rows.first, rows.last);
    }
  } else if (isTagsOnly) {
    const heading = headingOfTags(tagged, outline, index);
    if (heading !== undefined) {
      return section(tagged, outline, heading);
    }
    const before = blockBefore(tagged, outline, index);
    if (before) {
      return passage(tagged, outline, 'block', before.first, before.last);
    }
  }
  const item = [...block.parents].reverse().find((parent) => parent.kind === 'list-item');
  if (item && block.kind === 'paragraph') {
    return passage(tagged, outline, 'list-item', item.first, item.last);
  }
  const kind = block.kind === 'table-row' || block.kind === 'table-head' ? 'table-row' : 'paragraph';
  return passage(tagged, outline, kind, index, index + 1);
}

/** The heading right above a paragraph of tags, unless it stands in a quote or a list item that the tags are not in. */
function headingOfTags(
  tagged: readonly TaggedBlock[],
  { headingsAbove }: Outline,
  index: number,
): number | undefined {
  const at = headingsAbove[index] ?? -1;
  const own = tagged[index]?.block.parents ?? [];
  const heading = tagged[at]?.block;
  return heading?.parents.every((parent, level) => parent === own[level]) ? at : undefined;
}

/** The block just before a paragraph of tags, on the same level: a whole table, list or quote if one ends there, else the paragraph. */
function blockBefore(
  tagged: readonly TaggedBlock[],
  { blocksBefore }: Outline,
  index: number,
): { readonly first: number; readonly last: number } | undefined {
  const at = blocksBefore[index] ?? -1;
  const before = tagged[at]?.block;
  const own = tagged[index]?.block.parents ?? [];
  if (!before || own.some((parent, level) => before.parents[level] !== parent)) {
    // The tags are the first thing in the file, or in their item or quote: nothing stands before them there.
    return undefined;
  }
  const container = before.parents[own.length];
  return container ? { first: container.first, last: container.last } : { first: at, last: at + 1 };
}

/** The table that a line of tags stands right behind, without such lines. In the midst of it, the line is one of its rows. */
function rowsBefore(
  tagged: readonly TaggedBlock[],
  { blocksBefore }: Outline,
  index: number,
): { readonly first: number; readonly last: number } | undefined {
  const { parents = [] } = tagged[index]?.block ?? {};
  const table = parents[parents.length - 1];
  const last = table && tagged[table.last - 1]?.isTagsOnly ? (blocksBefore[table.last - 1] ?? index) : index;
  return table && last < index ? { first: table.first, last: last + 1 } : undefined;
}

function section(tagged: readonly TaggedBlock[], outline: Outline, heading: number): Passage {
  return passage(tagged, outline, 'section', heading, outline.sectionEnds[heading] ?? heading + 1);
}

/** A class and no literal, as all that leads to a text: see `BlockFacts`. */
class CoveredText implements Passage {
  constructor(
    readonly kind: Passage['kind'],
    readonly span: Passage['span'],
    readonly first: number,
    readonly last: number,
    readonly heading: string,
    readonly attachment: string | undefined,
  ) {}
}

/** A passage over the blocks `[first, last)`. */
export function passage(
  tagged: readonly TaggedBlock[],
  { titles }: Outline,
  kind: Passage['kind'],
  first: number,
  last: number,
): Passage {
  const start = tagged[first]?.block.span.start ?? 0;
  const end = tagged[last - 1]?.block.span.end ?? start;
  return new CoveredText(kind, { start, end }, first, last, titles[first] ?? '', undefined);
}
