import { addToList } from '../addToList';
import type { EvidenceNote, Passage } from '../evidence/evidence';
import type { BlockRange, Claim } from './coverage';

/** A class and no literal, as all that leads to a note: see `BlockFacts`. */
class NoteRange implements BlockRange {
  constructor(
    readonly note: EvidenceNote,
    readonly first: number,
    readonly last: number,
  ) {}
}

/**
 * The blocks that some claims cover, note by note, in order and each once, however often their passages overlap: a
 * section with a tag in each of its paragraphs takes no longer than one with a single tag.
 */
export function coveredBlocks(claims: readonly Claim[]): readonly BlockRange[] {
  const only = claims[0];
  if (only && claims.length === 1) {
    const { first, last } = only.tag.passage;
    // `Array.of` and no literal, for the same reason as the class.
    return last > 0 ? Array.of(new NoteRange(only.note, Math.max(first, 0), last)) : [];
  }
  const passagesOf = new Map<EvidenceNote, Passage[]>();
  for (const { note, tag } of claims) {
    addToList(passagesOf, note, tag.passage);
  }
  const ranges: BlockRange[] = [];
  for (const [note, passages] of passagesOf) {
    if (passages.length > 1) {
      passages.sort((a, b) => a.first - b.first);
    }
    let next = 0;
    for (const { first, last } of passages) {
      if (last > next) {
        ranges.push(new NoteRange(note, Math.max(first, next), last));
        next = last;
      }
    }
  }
  return ranges.slice();
}
