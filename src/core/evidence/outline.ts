import { headingWords, type TaggedBlock } from './tagBlocks';

/**
 * What stands above and below each block of a note, by the block's index; -1 for nothing.
 * Made in one pass, so that a long file of nothing but tags takes no longer than one of words.
 */
export interface Outline {
  /** The words of the nearest heading at or above the block, else the note's title. */
  readonly titles: readonly string[];
  /** For a heading: the block after its section, sub-sections included. */
  readonly sectionEnds: readonly number[];
  /** For a paragraph of tags: the heading that it stands right under, other such paragraphs and comments left aside. */
  readonly headingsAbove: readonly number[];
  /** The last block before it that is no paragraph of tags and no comment on the same level. */
  readonly blocksBefore: readonly number[];
}

/** `text` is the whole file. */
export function computeOutline(text: string, tagged: readonly TaggedBlock[], title: string): Outline {
  const titles = new Array<string>(tagged.length).fill(title);
  const headingsAbove = new Array<number>(tagged.length).fill(-1);
  const blocksBefore = new Array<number>(tagged.length).fill(-1);
  let current = title;
  let above: TaggedBlock | undefined;
  let isSeeThrough = false;
  for (let index = 0; index < tagged.length; index++) {
    const each = tagged[index];
    if (!each) {
      break;
    }
    if (above?.block.kind === 'heading') {
      headingsAbove[index] = index - 1;
    } else if (isSeeThrough) {
      headingsAbove[index] = headingsAbove[index - 1] ?? -1;
    }
    const isSkipped = above !== undefined && isSeeThrough && depthOf(above) === depthOf(each);
    blocksBefore[index] = isSkipped ? (blocksBefore[index - 1] ?? -1) : index - 1;
    if (each.block.kind === 'heading') {
      current = headingWords(text, each) || title;
    }
    titles[index] = current;
    isSeeThrough = each.isTagsOnly || isComment(text, each);
    above = each;
  }
  return { titles, headingsAbove, blocksBefore, sectionEnds: findSectionEnds(tagged) };
}

/** Whether a block is nothing but comments: no reader sees them, so they stand between nothing. */
function isComment(text: string, { block: { kind, span } }: TaggedBlock): boolean {
  if (kind !== 'html') {
    return false;
  }
  let at = span.start;
  while (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 2);
    if (close < 0 || close + 3 >= span.end) {
      return true;
    }
    at = close + 3;
    while (isSpace(text.charCodeAt(at))) {
      at++;
    }
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function depthOf({ block }: TaggedBlock): number {
  return block.parents.length;
}

/**
 * A section ends at the next heading of its level or above. A quote and a list item are worlds of their own:
 * a heading inside one ends no section around it, and its own section ends with it.
 */
function findSectionEnds(tagged: readonly TaggedBlock[]): readonly number[] {
  const ends = new Array<number>(tagged.length).fill(-1);
  const open: { readonly index: number; readonly level: number; readonly depth: number }[] = [];
  for (let index = 0; index < tagged.length; index++) {
    const block = tagged[index]?.block;
    if (block?.kind !== 'heading') {
      continue;
    }
    const depth = block.parents.length;
    const around = block.parents[depth - 1];
    ends[index] = around?.last ?? tagged.length;
    for (let last = open[open.length - 1]; last; last = open[open.length - 1]) {
      const isOver = (ends[last.index] ?? 0) <= index;
      if (!isOver && (last.depth < depth || last.level < block.level)) {
        break;
      }
      if (!isOver) {
        ends[last.index] = index;
      }
      open.pop();
    }
    open.push({ index, level: block.level, depth });
  }
  return ends;
}
