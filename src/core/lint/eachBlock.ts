import type { Claim } from '../coverage/coverage';
import type { Block, EvidenceNote } from '../evidence/evidence';

/** A block with its note and its number there. */
export interface BlockAt {
  readonly note: EvidenceNote;
  readonly block: Block;
  readonly index: number;
}

/** Every block of every note. */
export function* eachBlock(notes: readonly EvidenceNote[]): Generator<BlockAt> {
  for (const note of notes) {
    for (let index = 0; index < note.blocks.length; index++) {
      const block = note.blocks[index];
      if (block) {
        yield { note, block, index };
      }
    }
  }
}

/** Every block that the counted claims of a criterion cover, each once. */
export function* claimedBlocks(claims: readonly Claim[]): Generator<BlockAt> {
  const seen = new Set<Block>();
  for (const { note, tag, planned } of claims) {
    if (planned) {
      continue;
    }
    for (let index = tag.passage.first; index < tag.passage.last; index++) {
      const block = note.blocks[index];
      if (block && !seen.has(block)) {
        seen.add(block);
        yield { note, block, index };
      }
    }
  }
}

/** Whether a block stands in a quote: the words are somebody else's. */
export function isQuoted(block: Block): boolean {
  return block.parents.some((parent) => parent.kind === 'quote');
}
