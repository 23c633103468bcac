import { addToList } from '../addToList';
import type { EvidenceNote } from '../evidence/evidence';
import type { Claim, Coverage } from './coverage';

/** Worked out once for each coverage. */
const claimsOfCoverage = new WeakMap<Coverage, ReadonlyMap<EvidenceNote, readonly Claim[]>>();

/** What each evidence file claims, in the order of its text. Files that claim nothing are not in it. */
export function claimsByNote(coverage: Coverage): ReadonlyMap<EvidenceNote, readonly Claim[]> {
  const kept = claimsOfCoverage.get(coverage);
  if (kept) {
    return kept;
  }
  const found = new Map<EvidenceNote, Claim[]>();
  for (const { claims } of coverage.byCriterion.values()) {
    for (const claim of claims) {
      addToList(found, claim.note, claim);
    }
  }
  for (const claims of found.values()) {
    claims.sort((a, b) => a.reference.span.start - b.reference.span.start);
  }
  claimsOfCoverage.set(coverage, found);
  return found;
}
