import type { Fields } from '../yaml/fields';
import { report } from '../yaml/reading';
import type { Check } from './checkCharacter';

/** Reports a regulator's number that was surely mistyped. Numbers of other forms are not ours to judge. */
export function checkNumber(fields: Fields, checkOf: (number: string) => Check | undefined): void {
  const number = fields.text('number');
  const check = number === undefined ? undefined : checkOf(number);
  if (number !== undefined && check && !check.isRight) {
    const { expected } = check;
    report(fields.reading, fields.spanOf('number'), { code: 'check-character', number, expected });
  }
}
