import { addToList } from '../addToList';
import type { Criterion } from '../catalogue/catalogue';
import { canonicalNumber } from '../catalogue/criterionNumber';
import type { EvidenceNote, TagReference } from '../evidence/evidence';
import type { Claim, Renumbered, Unresolved } from './coverage';
import { factsOfClaims, type JoinedFacts } from './joinFacts';
import type { CriterionIndex } from './resolveReference';

/** What the references of one note mean. */
export interface ResolvedNote {
  readonly index: CriterionIndex;
  /** By the key of the criterion, in the order of the tags. */
  readonly claims: ReadonlyMap<string, JoinedFacts>;
  readonly unresolved: readonly Unresolved[];
  readonly renumbered: readonly Renumbered[];
}

const kept = new WeakMap<EvidenceNote, ResolvedNote>();

/** Joins the references of a note to their criteria; the same again for the same note and index. */
export function resolveNote(note: EvidenceNote, index: CriterionIndex): ResolvedNote {
  let resolved = kept.get(note);
  if (resolved?.index !== index) {
    resolved = resolveAnew(note, index);
    kept.set(note, resolved);
  }
  return resolved;
}

function resolveAnew(note: EvidenceNote, index: CriterionIndex): ResolvedNote {
  const claims = new Map<string, Claim[]>();
  const unresolved: Unresolved[] = [];
  const renumbered: Renumbered[] = [];
  for (const tag of note.tags) {
    for (const reference of tag.references) {
      const candidates = index.resolve(reference, note.frontMatter.unit);
      const [criterion] = candidates;
      const isClear = criterion !== undefined && candidates.length === 1;
      const meant = isClear ? rangeOf(index, criterion, reference) : [];
      if (meant.length === 0) {
        // A range whose first number is there and whose last is not fits nothing.
        const withdrawn =
          candidates.length === 0 ? index.findWithdrawn(reference, note.frontMatter.unit) : undefined;
        unresolved.push({ note, tag, reference, candidates: isClear ? [] : candidates, withdrawn });
      }
      const [first] = meant;
      if (first && hasOldNumber(reference, meant)) {
        const last = reference.lastNumber === undefined ? undefined : meant[meant.length - 1];
        renumbered.push({ note, tag, reference, first, last });
      }
      for (const each of meant) {
        const claim: Claim = { criterion: each, note, tag, reference, planned: reference.planned };
        addToList(claims, each.key, claim);
      }
    }
  }
  const byCriterion = new Map([...claims].map(([key, list]) => [key, factsOfClaims(list)]));
  return { index, claims: byCriterion, unresolved, renumbered };
}

function rangeOf(index: CriterionIndex, criterion: Criterion, reference: TagReference): readonly Criterion[] {
  return reference.lastNumber === undefined
    ? [criterion]
    : index.resolveRange(criterion, reference.lastNumber);
}

/** Whether a number of the reference is one that its criterion had in an earlier version. */
function hasOldNumber(reference: TagReference, meant: readonly Criterion[]): boolean {
  const isOld = (number: string, criterion: Criterion | undefined): boolean =>
    criterion !== undefined && canonicalNumber(number) !== canonicalNumber(criterion.number);
  return (
    isOld(reference.number, meant[0]) ||
    (reference.lastNumber !== undefined && isOld(reference.lastNumber, meant[meant.length - 1]))
  );
}
