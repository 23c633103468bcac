import type { EvidenceNote, Passage } from '../evidence/evidence';
import type { Claim } from './coverage';

/**
 * The numbers of the blocks that some claims cover, note by note, in order and each once, however often their
 * passages overlap: a section with a tag in each of its paragraphs takes no longer than one with a single tag.
 */
export function* coveredBlocks(
  claims: readonly Claim[],
): Generator<{ readonly note: EvidenceNote; readonly blocks: Generator<number> }> {
  const passagesOf = new Map<EvidenceNote, Passage[]>();
  for (const { note, tag } of claims) {
    const passages = passagesOf.get(note);
    if (passages) {
      passages.push(tag.passage);
    } else {
      passagesOf.set(note, [tag.passage]);
    }
  }
  for (const [note, passages] of passagesOf) {
    yield { note, blocks: blocksOf(passages) };
  }
}

function* blocksOf(passages: readonly Passage[]): Generator<number> {
  let next = 0;
  for (const { first, last } of [...passages].sort((a, b) => a.first - b.first)) {
    for (let block = Math.max(first, next); block < last; block++) {
      yield block;
    }
    next = Math.max(next, last);
  }
}
