import type { Problem } from '../problem';
import type { Span } from '../text';
import type { Criterion, Qualification } from './catalogue';

/**
 * The qualifications of a file with errors of syntax. Behind such an error the parser leaves out what it cannot place,
 * without a word on what that was: the criterion that the error stands in may have asked for more, and must not seem to
 * be met. Not if a requirement of it stands behind the error, for then it was read.
 */
export function withUnread(
  qualifications: readonly Qualification[],
  problems: readonly Problem[],
): readonly Qualification[] {
  const errors = problems.filter(({ code }) => code === 'yaml-syntax').map(({ span }) => span);
  if (errors.length === 0) {
    return qualifications;
  }
  const units = qualifications.flatMap((qualification) => qualification.units);
  const outcomes = units.flatMap((unit) => unit.outcomes);
  const criteria = outcomes.flatMap((outcome) => outcome.criteria);
  const starts = [...qualifications, ...units, ...outcomes, ...criteria]
    .map(({ location }) => location.span.start)
    .sort((a, b) => a - b);
  const lastErrors = new Map<number, Span>();
  for (const error of errors) {
    const start = starts.filter((each) => each <= error.start).pop();
    if (start !== undefined) {
      lastErrors.set(start, error);
    }
  }
  const mark = (criterion: Criterion): Criterion => {
    const error = lastErrors.get(criterion.location.span.start);
    const isRead =
      error === undefined ||
      criterion.requirements.some(({ kind, span }) => kind === 'unread' || span.start > error.start);
    return isRead
      ? criterion
      : {
          ...criterion,
          requirements: [...criterion.requirements, { kind: 'unread', strength: 'required', span: error }],
        };
  };
  return qualifications.map((qualification) => ({
    ...qualification,
    units: qualification.units.map((unit) => ({
      ...unit,
      outcomes: unit.outcomes.map((outcome) => ({ ...outcome, criteria: outcome.criteria.map(mark) })),
    })),
  }));
}
