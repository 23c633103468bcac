import { strict as assert } from 'node:assert';
import { findPeople, namesByFirstWords } from '../../../../src/core/lint/findPeople';
import { growth } from '../../../support/growth';

/** What is found of some names, with a bar behind each. */
function found(text: string, ...names: string[]): string {
  const people = findPeople(text, namesByFirstWords(names), new Map(), () => false);
  return people.map(({ start, end, name }) => `${text.slice(start, end)}|${name}`).join(' ');
}

describe('people in a text', () => {
  const texts: Readonly<Record<string, readonly [text: string, names: readonly string[], found: string]>> = {
    'a name of one word': ['I rang Marlowe.', ['marlowe'], 'Marlowe|marlowe'],
    'the longer of two names that begin alike': [
      'I rang Janet Ann Reid.',
      ['janet ann', 'janet ann reid'],
      'Janet Ann Reid|janet ann reid',
    ],
    'the shorter where the longer does not go on': [
      'I rang Janet Ann Wood.',
      ['janet ann', 'janet ann reid'],
      'Janet Ann|janet ann',
    ],
    'a name of one word that begins longer ones': [
      'I rang Janet back.',
      ['janet reid', 'janet'],
      'Janet|janet',
    ],
    'what is theirs': ['It was Janet Reid’s.', ['janet reid'], 'Janet Reid|janet reid'],
    'nobody of that first name alone': ['I rang Janet.', ['janet reid'], ''],
  };
  for (const [name, [text, names, expected]] of Object.entries(texts)) {
    it(`are found: ${name}`, () => assert.equal(found(text, ...names), expected));
  }

  it('are found in linear time where thousands share their first name', () => {
    const surname = (number: number): string =>
      [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const namesOf = (size: number): string[] =>
      Array.from({ length: size }, (_, at) => `janet ${surname(at)}`);
    const textOf = (size: number): string => namesOf(size).join(', ');
    const work = (text: string): void => {
      findPeople(text, namesByFirstWords(text.split(', ')), new Map(), () => false);
    };
    assert.ok(growth(textOf, 8_000, work) <= 6);
  });
});
