import type { Portfolio } from '../portfolio/portfolio';

/** The names that a portfolio is meant to show: its learner, centre, assessor and internal quality assurer. */
export function ownPeopleOf({ learner, centre, assessor, iqa }: Portfolio): readonly string[] {
  return [learner, assessor, iqa, centre].map(({ name }) => name).filter((name) => name !== '');
}

/** What ways to write the same name have in common: small letters, a straight apostrophe, single spaces. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

/**
 * Whether a name is that of one of the portfolio's own people: a part of it, or "Mrs Patel" for the assessor A. Patel.
 * With the learner's surname a title makes it somebody else's: learners do not call themselves Mr or Mrs.
 */
export function isOwnPerson(text: string, portfolio: Portfolio): boolean {
  const name = nameKey(text);
  if (ownPeopleOf(portfolio).some((own) => ` ${nameKey(own)} `.includes(` ${name} `))) {
    return true;
  }
  const [, surname] = /^(?:mr|mrs|ms|miss|mx|dr)\.? (.+)$/.exec(name) ?? [];
  return (
    surname !== undefined &&
    [portfolio.assessor, portfolio.iqa].some(({ name: own }) => nameKey(own).split(' ').pop() === surname)
  );
}
