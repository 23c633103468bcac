import type { Portfolio } from '../portfolio/portfolio';

/** The names that a portfolio is meant to show: its learner, centre, assessor and internal quality assurer. */
export function ownPeopleOf({ learner, centre, assessor, iqa }: Portfolio): readonly string[] {
  return [learner, assessor, iqa, centre].map(({ name }) => name).filter((name) => name !== '');
}

/** What ways to write the same name have in common: small letters, accents in one way, straight marks, single spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

/**
 * Whether a name is that of one of the portfolio's own people: a part of it, or "Mrs Patel" for the assessor A. Patel.
 * With the learner's surname a title makes it somebody else's: learners do not call themselves Mr or Mrs.
 */
export function isOwnPerson(text: string, portfolio: Portfolio): boolean {
  const name = nameKey(text);
  if (name.includes('@')) {
    return [portfolio.learner, portfolio.assessor, portfolio.iqa].some((own) => isAddressOf(name, own.name));
  }
  if (ownPeopleOf(portfolio).some((own) => ` ${nameKey(own)} `.includes(` ${name} `))) {
    return true;
  }
  const [, surname] = /^(?:mr|mrs|ms|miss|mx|dr)\.? (.+)$/.exec(name) ?? [];
  return (
    surname !== undefined &&
    [portfolio.assessor, portfolio.iqa].some(({ name: own }) => nameKey(own).split(' ').pop() === surname)
  );
}

/** Whether an email address is made of somebody's surname and of their first name or how that begins: "d.hill@". */
function isAddressOf(address: string, name: string): boolean {
  const [first = '', ...rest] = nameKey(name)
    .replace(/[^\p{L}\p{M} ]/gu, '')
    .split(' ');
  const surname = rest.pop() ?? '';
  const letters = address.slice(0, address.indexOf('@')).replace(/[^\p{L}\p{M}]/gu, '');
  const other = surname.length > 2 && letters.includes(surname) ? letters.replace(surname, '') : '';
  return other !== '' && first.startsWith(other);
}
