import type { Block, Facts } from './evidence';

// Lists that a note keeps of its blocks, so that nobody has to go over all of them again.

/** The blocks that name a law or a person, or hold a common mistake. */
export function notableOf(blocks: readonly Block[]): Block[] {
  const notable: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block && isNotable(block.facts)) {
      notable.push(block);
    }
  }
  return notable;
}

function isNotable({ laws, slips, personalData, misconceptions }: Facts): boolean {
  return laws.length > 0 || slips.length > 0 || personalData.length > 0 || misconceptions.length > 0;
}

/** The indexes of the blocks that name a law. */
export function withLaws(blocks: readonly Block[]): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if ((blocks[index]?.facts.laws.length ?? 0) > 0) {
      indexes.push(index);
    }
  }
  return indexes;
}

/**
 * What is said of a block that tells of a situation, as bits of one number, with its index above them. All notes are
 * asked for their situations at once, and numbers in a row are read far sooner than what all those blocks lead to.
 */
export const Situation = {
  hypothetical: 1,
  /** It may go on with what the block before it tells. */
  mayGoOn: 1 << 1,
  /** It says when it was. */
  hasTime: 1 << 2,
} as const;

/** So many bits stand below the index. */
const indexShift = 3;

/** The index of the block. */
export function blockOf(situation: number): number {
  return situation >> indexShift;
}

/** What no situation of a block, or of one behind it, is less than. */
export function firstOf(block: number): number {
  return block << indexShift;
}

/** The situations that blocks tell, in order, each a number. */
export function situationsOf(blocks: readonly Block[]): number[] {
  const situations: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const example = block?.facts.examples[0];
    if (example) {
      const mayGoOn =
        block.kind === 'paragraph' && block.parents.length === 0 && example.opening !== 'another';
      situations.push(
        (index << indexShift) |
          (example.hypothetical ? Situation.hypothetical : 0) |
          (mayGoOn ? Situation.mayGoOn : 0) |
          (example.opening === 'time' ? Situation.hasTime : 0),
      );
    }
  }
  return situations;
}
