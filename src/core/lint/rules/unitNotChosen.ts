import { canonicalNumber } from '../../catalogue/criterionNumber';
import type { Library } from '../../catalogue/catalogue';
import type { Unresolved } from '../../coverage/coverage';
import type { Portfolio } from '../../portfolio/portfolio';
import { writtenReference } from '../referenceNames';
import type { Rule } from '../rule';

/** A tag names a unit that the catalogue has and the learner has not chosen. */
export const unitNotChosen: Rule = {
  code: 'unit-not-chosen',
  severity: 'error',
  *check({ coverage, library, portfolio }) {
    for (const unresolved of coverage.unresolved) {
      const unit = unitLeftOut(unresolved, library, portfolio);
      if (unit !== undefined) {
        const { note, reference } = unresolved;
        yield {
          problem: {
            code: 'unit-not-chosen',
            uri: note.uri,
            span: reference.span,
            reference: writtenReference(reference),
            unit,
          },
        };
      }
    }
  },
};

/** The unit of a chosen qualification that a reference means and that the portfolio leaves out. */
export function unitLeftOut(
  { reference, note, candidates }: Unresolved,
  library: Library,
  portfolio: Portfolio,
): string | undefined {
  const written = (reference.unit ?? note.frontMatter.unit)?.toUpperCase();
  if (candidates.length > 0 || written === undefined) {
    return undefined;
  }
  const number = canonicalNumber(reference.number);
  for (const { id, units } of portfolio.qualifications) {
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
        return unit.id;
      }
    }
  }
  return undefined;
}
