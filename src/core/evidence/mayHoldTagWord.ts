import type { DraftFacts } from './facts/settleFacts';
import { proseOf, type RawBlock } from './readBlocks';
import type { TaggedBlock } from './tagBlocks';

/**
 * Whether a word that tags begin with may stand outside of them in some block. The words of each say so, but for a row of
 * a table: they lack its cells past those of the head, which are there for whoever looks at the row by itself.
 */
export function mayHoldTagWord(
  text: string,
  tagged: readonly TaggedBlock[],
  drafts: readonly DraftFacts[],
): boolean {
  for (let at = 0; at < tagged.length; at++) {
    const block = tagged[at]?.block;
    if (drafts[at]?.hasTagWord || (block && isRow(block) && lacksCells(text, block))) {
      return true;
    }
  }
  return false;
}

function isRow({ kind }: RawBlock): boolean {
  return kind === 'table-row' || kind === 'table-head';
}

/** By a look at the last character that is no border, where nearly all rows are as they are written. */
function lacksCells(text: string, block: RawBlock): boolean {
  const { prose, span } = block;
  let at = span.end - 1;
  while (at > span.start && isBorder(text.charCodeAt(at))) {
    at--;
  }
  return prose.charCodeAt(at - span.start) !== text.charCodeAt(at) && prose !== proseOf(text, block);
}

function isBorder(code: number): boolean {
  return code === 124 || code === 32 || code === 9;
}
