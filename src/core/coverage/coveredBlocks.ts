import type { EvidenceNote } from '../evidence/evidence';
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
 * The blocks that some claims of one note cover, in order and each once, however often their passages overlap: a section
 * with a tag in each of its paragraphs takes no longer than one with a single tag.
 */
export function coveredBlocks(claims: readonly Claim[]): readonly BlockRange[] {
  const ranges: BlockRange[] = [];
  const ordered = inOrder(claims);
  let next = 0;
  for (let at = 0; at < ordered.length; at++) {
    const claim = ordered[at];
    if (claim && claim.tag.passage.last > next) {
      const { first, last } = claim.tag.passage;
      ranges.push(new NoteRange(claim.note, Math.max(first, next), last));
      next = last;
    }
  }
  // A copy, for the same reason as the class.
  return ranges.slice();
}

/** By the places at which their passages begin, as most of them are. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  let before = 0;
  for (let at = 0; at < claims.length; at++) {
    const first = claims[at]?.tag.passage.first ?? before;
    if (first < before) {
      return claims.slice().sort((a, b) => a.tag.passage.first - b.tag.passage.first);
    }
    before = first;
  }
  return claims;
}
