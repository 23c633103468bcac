import assert from 'node:assert/strict';
import { checkFont, largestFont, type FontProblem } from '../../../../src/core/export/checkFont';
import { createCoverage } from '../../../../src/core/export/fontCoverage';
import { changedFont, collectionOf, telugu, teluguFont } from '../../pdf/support/fonts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('A font file', () => {
  const files: readonly (readonly [string, () => Uint8Array, FontProblem | undefined])[] = [
    ['a TrueType font', teluguFont, undefined],
    ['a collection', () => collectionOf(teluguFont()), undefined],
    ['nothing', () => new Uint8Array(), 'not-a-font'],
    ['a text', () => text('This is not a font.'), 'not-a-font'],
    ['a PDF', () => text('%PDF-1.7'), 'not-a-font'],
    ['a font that was cut off', () => teluguFont().subarray(0, 4000), 'not-a-font'],
    ['a font that was cut off in its directory', () => teluguFont().subarray(0, 40), 'not-a-font'],
    ['a collection that was cut off', () => collectionOf(teluguFont()).subarray(0, 14), 'not-a-font'],
    ['a font without shapes', () => changedFont('glyf', { name: 'none' }), 'not-a-font'],
    ['a font without a table of characters', () => changedFont('cmap', { name: 'none' }), 'no-letters'],
    [
      'a font that may not be embedded',
      () => changedFont('OS/2', { at: 8, value: 0x0002 }),
      'not-embeddable',
    ],
    ['a font that may be embedded to print', () => changedFont('OS/2', { at: 8, value: 0x0004 }), undefined],
    ['a web font', () => text('wOF2 and more'), 'web-font'],
    ['an older web font', () => text('wOFF and more'), 'web-font'],
    ['a file that is too large', () => new Uint8Array(largestFont + 1), 'too-large'],
  ];
  for (const [title, make, problem] of files) {
    it(`that is ${title} is ${problem ?? 'good'}`, () => assert.equal(checkFont(make()), problem));
  }

  it('tells its characters, in a collection too', () => {
    for (const font of [teluguFont(), collectionOf(teluguFont())]) {
      const coverage = createCoverage([font]);
      assert.ok([...telugu].every((character) => coverage.has(character.codePointAt(0) ?? 0)));
      assert.ok(coverage.size > 100 && coverage.size < 1000, String(coverage.size));
      assert.ok(!coverage.has(0x4e2d));
    }
  });
});
