import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakLongWords } from '../../../src/pdf/breakLongWords';

/** The text with `·` where it may break. */
const shown = (text: string, longest: number): string =>
  breakLongWords(text, longest).replace(/\u200b/g, '·');

const cases: readonly (readonly [text: string, longest: number, expected: string])[] = [
  ['short words stay', 10, 'short words stay'],
  ['abcdefghijkl', 10, 'a·b·c·d·e·f·g·h·i·j·k·l'],
  ['https://a.org/path/to/x', 10, 'https://·a.·org/·path/·to/·x'],
  ['e\u0301e\u0301e\u0301e\u0301', 6, 'e\u0301·e\u0301·e\u0301·e\u0301'],
  ['ابابابابابابابا', 4, 'ابابا'.slice(0, 4) + '·ابابابابابا'.slice(0, 5) + '·ابابا'.slice(0, 5) + '·ابا'],
  ['我在商店工作并帮助顾客解决问题', 4, '我在商店工作并帮助顾客解决问题'],
];

describe('Words that no line can hold', () => {
  for (const [text, longest, expected] of cases) {
    it(`breaks ${text}`, () => assert.equal(shown(text, longest), expected));
  }

  it('leaves ordinary words to the engine where it hyphenates', () => {
    const [word, address] = ['(responsibilities),', 'https://a.org/responsibilities'];
    assert.equal(breakLongWords(word, 8, true), word);
    assert.notEqual(breakLongWords(word, 8), word);
    assert.notEqual(breakLongWords(address, 8, true), address);
    assert.notEqual(breakLongWords('x'.repeat(25), 8, true), 'x'.repeat(25));
  });

  it('keeps every character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 80 }),
        (text, longest) => {
          const plain = text.replace(/\u200b/g, '');
          assert.equal(breakLongWords(plain, longest).replace(/\u200b/g, ''), plain);
        },
      ),
    );
  });
});
