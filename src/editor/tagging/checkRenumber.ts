import type { Criterion, Qualification } from '../../core/catalogue/catalogue';
import { canonicalNumber } from '../../core/catalogue/criterionNumber';
import { CriterionIndex } from '../../core/coverage/resolveReference';
import type { EvidenceNote, TagReference } from '../../core/evidence/evidence';
import { matchReference } from '../../core/evidence/findTags';
import type { Snapshot } from '../../core/snapshot';
import { referencesIn, renumbered, unitOf } from './renumber';

/** Why a criterion cannot have a number. */
export type NumberProblem =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'taken'; readonly unit: string; readonly by: string }
  | { readonly kind: 'unclear'; readonly references: readonly UnclearReference[] };

/** A reference that would not mean what it means now. */
export interface UnclearReference {
  readonly note: EvidenceNote;
  readonly reference: TagReference;
  /** What it means now, or undefined if that is not clear. */
  readonly meant: Criterion | undefined;
}

/** What stands in the way of a new number, or undefined if nothing does. */
export function checkNewNumber(
  criterion: Criterion,
  newNumber: string,
  snapshot: Snapshot,
): NumberProblem | undefined {
  const match = matchReference(newNumber, 0);
  const { unit, lastNumber, planned } = match?.reference ?? {};
  if (match?.end !== newNumber.length || unit !== undefined || lastNumber !== undefined || planned) {
    return { kind: 'not-a-number' };
  }
  const wanted = canonicalNumber(newNumber);
  const own = unitOf(criterion, snapshot);
  const others = own?.outcomes.flatMap(({ criteria }) => criteria).filter(({ key }) => key !== criterion.key);
  const taken =
    others?.find(({ number, aliases }) =>
      [number, ...aliases].some((each) => canonicalNumber(each) === wanted),
    ) ?? own?.withdrawn.find(({ number }) => canonicalNumber(number) === wanted);
  if (taken) {
    return { kind: 'taken', unit: criterion.unit, by: taken.number };
  }
  const references = findUnclear(criterion, newNumber, snapshot);
  return references.length > 0 ? { kind: 'unclear', references } : undefined;
}

/**
 * The references whose meaning the new number would change: a short one that then fits two units, or one of another
 * unit's or of no criterion's number that this criterion would take over.
 */
function findUnclear(criterion: Criterion, newNumber: string, snapshot: Snapshot): UnclearReference[] {
  const qualifications = snapshot.coverage.qualifications.map(({ qualification }) => qualification);
  const now = new CriterionIndex(qualifications);
  const then = new CriterionIndex(qualifications.map((each) => withNumber(each, criterion, newNumber)));
  return snapshot.notes.flatMap((note) =>
    referencesIn(note, snapshot).flatMap((reference) => {
      const numbers = renumbered(reference, note, criterion, newNumber, now);
      const before = meaningOf(reference, note, now);
      const after = meaningOf({ ...reference, ...numbers }, note, then);
      const isKept = before.length === after.length && before.every(({ key }, at) => key === after[at]?.key);
      const [meant, ...others] = now.resolve(reference, note.frontMatter.unit);
      return isKept ? [] : [{ note, reference, meant: others.length === 0 ? meant : undefined }];
    }),
  );
}

/** The criteria that a reference may mean; of a range also the last one, which need not stand behind the first. */
function meaningOf(reference: TagReference, note: EvidenceNote, index: CriterionIndex): readonly Criterion[] {
  const found = index.resolve(reference, note.frontMatter.unit);
  const [first, ...others] = found;
  if (!first || others.length > 0 || reference.lastNumber === undefined) {
    return found;
  }
  const { qualification, unit } = first;
  const last = { ...reference, qualification, unit, number: reference.lastNumber };
  return [first, ...index.resolveRange(first, reference.lastNumber), ...index.resolve(last, undefined)];
}

/** A qualification in which the criterion has its new number; its key stays, to know it by. */
function withNumber(qualification: Qualification, criterion: Criterion, number: string): Qualification {
  return {
    ...qualification,
    units: qualification.units.map((unit) => ({
      ...unit,
      outcomes: unit.outcomes.map((outcome) => ({
        ...outcome,
        criteria: outcome.criteria.map((each) => (each.key === criterion.key ? { ...each, number } : each)),
      })),
    })),
  };
}
