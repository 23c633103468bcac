import { canonicalNumber } from '../../catalogue/criterionNumber';
import type { Library } from '../../catalogue/catalogue';
import type { Unresolved } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { ChosenQualification, Portfolio } from '../../portfolio/portfolio';
import { noteRule } from '../noteRule';
import { writtenReference } from '../referenceNames';
import { removalOf } from '../removeReference';
import type { Fix, RuleResult } from '../rule';

/** A tag names a unit that the catalogue has and the learner has not chosen. */
export const unitNotChosen = noteRule({
  code: 'unit-not-chosen',
  severity: 'error',
  knows: ({ library, portfolio, coverage }) => [library, portfolio, coverage.index],
  checkNote(note, { coverage, library, portfolio, texts }) {
    const found: RuleResult[] = [];
    for (const unresolved of resolveNote(note, coverage.index).unresolved) {
      const left = unitLeftOut(unresolved, library, portfolio);
      if (left) {
        const { tag, reference } = unresolved;
        const { unit } = left;
        found.push({
          problem: {
            code: 'unit-not-chosen',
            uri: note.uri,
            span: reference.span,
            reference: writtenReference(reference),
            unit,
          },
          fixes: [
            ...choose(left, portfolio),
            ...removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', false),
          ],
        });
      }
    }
    return found;
  },
});

interface LeftOut {
  readonly unit: string;
  /** The qualification that it belongs to, as the portfolio chooses it. */
  readonly choice: ChosenQualification;
}

/** Adds the unit to the chosen ones. Only its writer knows whether the tag or the choice is wrong. */
function choose({ unit, choice: { nextUnit } }: LeftOut, { uri }: Portfolio): readonly Fix[] {
  if (!nextUnit) {
    return [];
  }
  const { offset, before } = nextUnit;
  const newText = before + (/^[A-Za-z][\w-]*$/.test(unit) ? unit : JSON.stringify(unit));
  const edits = [{ uri, span: { start: offset, end: offset }, newText }];
  return [{ title: { kind: 'choose-unit', unit }, edits, preferred: false }];
}

/** The unit of a chosen qualification that a reference means and that the portfolio leaves out. */
export function unitLeftOut(
  { reference, note, candidates }: Unresolved,
  library: Library,
  portfolio: Portfolio,
): LeftOut | undefined {
  const written = (reference.unit ?? note.frontMatter.unit)?.toUpperCase();
  if (candidates.length > 0 || written === undefined) {
    return undefined;
  }
  const number = canonicalNumber(reference.number);
  for (const choice of portfolio.qualifications) {
    const { id, units } = choice;
    const isChosen = units === undefined || units.some((unit) => unit.toUpperCase() === written);
    const isMeant =
      reference.qualification === undefined || reference.qualification.toUpperCase() === id.toUpperCase();
    if (isChosen || !isMeant) {
      continue;
    }
    for (const { qualifications } of library.catalogues) {
      const qualification = qualifications.find((each) => each.id.toUpperCase() === id.toUpperCase());
      const unit = qualification?.units.find((each) => each.id.toUpperCase() === written);
      const criteria = unit?.outcomes.flatMap((outcome) => outcome.criteria) ?? [];
      if (unit && criteria.some((criterion) => canonicalNumber(criterion.number) === number)) {
        return { unit: unit.id, choice };
      }
    }
  }
  return undefined;
}
