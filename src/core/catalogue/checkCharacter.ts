/*
 * Both kinds of number end in seven digits, with a character worked out from them: a slip of one digit, or two
 * digits in the wrong order, changes it. The rule is inferred from published numbers, hence a warning and no more.
 */
const weights = [8, 7, 6, 5, 4, 3, 2];
const qualificationCharacters = '0123456789X';
const unitLetters = 'ADFHJKLMRTY';

/** What the last character of a qualification number such as `601/3576/1` should be; undefined for a number of another form. */
export function expectedQualificationCharacter(number: string): Check | undefined {
  const [, first = '', second = '', written = ''] = /^(\d{3})\/(\d{4})\/([\dXx])$/.exec(number.trim()) ?? [];
  return first === '' ? undefined : check(first + second, qualificationCharacters, written);
}

/** What the first letter of a unit number such as `J/506/2132` should be; undefined for a number of another form. */
export function expectedUnitLetter(number: string): Check | undefined {
  const [, written = '', first = '', second = ''] =
    /^([A-Za-z])\/(\d{3})\/(\d{4})$/.exec(number.trim()) ?? [];
  return written === '' ? undefined : check(first + second, unitLetters, written);
}

/** Whether a number has the check character that its digits ask for. */
export interface Check {
  readonly isRight: boolean;
  readonly expected: string;
}

function check(digits: string, characters: string, written: string): Check {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  const expected = characters.charAt(sum % 11);
  return { isRight: expected === written.toUpperCase(), expected };
}
