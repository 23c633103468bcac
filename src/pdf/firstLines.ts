import type { ContentBlock, ListItem } from '../core/export/contentBlock';
import { linesOf } from './tableSize';

/** How many letters of an item a line surely holds. */
const lettersAcross = 80;

/**
 * How many lines of a block need room behind its heading: a list whose first item is a single line begins with two
 * items there. Undefined for what the engine keeps together by itself.
 */
export function firstLinesOf(block: ContentBlock, before: ContentBlock | undefined): number | undefined {
  if (before?.kind !== 'heading' || block.kind !== 'list') {
    return undefined;
  }
  const [first, second] = block.items;
  if (!first || !second || first.blocks.length > 1 || linesOfItem(first) > 1) {
    return undefined;
  }
  // Two lines of a text stay together.
  return 1 + Math.min(2, linesOfItem(second));
}

function linesOfItem({ blocks: [first] }: ListItem): number {
  return first?.kind === 'paragraph' ? linesOf(first.content, lettersAcross) : 1;
}
