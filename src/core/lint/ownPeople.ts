import type { Portfolio } from '../portfolio/portfolio';

/** The names that a portfolio is meant to show: its learner, centre, assessor and internal quality assurer. */
export function ownPeopleOf({ learner, centre, assessor, iqa }: Portfolio): readonly string[] {
  return [learner, assessor, iqa, centre].map(({ name }) => name).filter((name) => name !== '');
}

/**
 * Whether a name is that of one of the portfolio's own people: a part of it, or "Mrs Patel" for the assessor A. Patel.
 * With the learner's surname a title makes it somebody else's: learners do not call themselves Mr or Mrs.
 */
export function isOwnPerson(text: string, portfolio: Portfolio): boolean {
  const name = text.toLowerCase();
  if (ownPeopleOf(portfolio).some((own) => ` ${own.toLowerCase()} `.includes(` ${name} `))) {
    return true;
  }
  const [, surname] = /^(?:mr|mrs|ms|miss|mx|dr)\.? (.+)$/.exec(name) ?? [];
  return (
    surname !== undefined &&
    [portfolio.assessor, portfolio.iqa].some(
      ({ name: own }) => own.toLowerCase().split(/\s+/).pop() === surname,
    )
  );
}
