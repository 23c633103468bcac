import { rememberLast } from '../rememberLast';
import { addToList } from '../addToList';
import type { EvidenceNote } from '../evidence/evidence';
import type { Claim, Coverage } from './coverage';

/** What each evidence file claims, in the order of its text. Files that claim nothing are not in it. */
export const claimsByNote = rememberLast(
  (coverage: Coverage): ReadonlyMap<EvidenceNote, readonly Claim[]> => {
    const found = new Map<EvidenceNote, Claim[]>();
    for (const { claims } of coverage.byCriterion.values()) {
      for (const claim of claims) {
        addToList(found, claim.note, claim);
      }
    }
    for (const claims of found.values()) {
      claims.sort((a, b) => a.reference.span.start - b.reference.span.start);
    }
    return found;
  },
);
