import { strict as assert } from 'node:assert';
import { SmallLetterExpression, toSmallLetters } from '../../../../src/core/evidence/facts/smallLetters';

describe('small letters', () => {
  it('stand where the letters of the text stand', () => {
    assert.equal(toSmallLetters('The CAFÉ’s Rule'), 'the café’s rule');
    // The small letter of the first is two characters, that of the last is an ordinary k.
    assert.equal(toSmallLetters('\u0130STANBUL, 300 \u212a'), '\u0130stanbul, 300 \u212a');
  });

  const texts = [
    'We Never SELL it.',
    'we never sell it',
    'They said: never sell',
    'WE NEVER  SELL',
    'we\nnever sell',
  ];
  const expressions = [
    /\bWe (?:NEVER|always)\b/i,
    /^\W*we\b/i,
    /we\Wnever\Bx?/i,
    /(?<!We )Never [A-Z]\w+/i,
    /[^a-z]never\s\S+\b/i,
    /\u0077e/i,
  ];
  for (const expression of expressions) {
    it(`let ${String(expression)} find what it finds in letters of both kinds`, () => {
      const tried = new SmallLetterExpression(expression);
      for (const text of texts) {
        const [found, now] = [expression.exec(text), tried.exec(toSmallLetters(text))];
        assert.deepEqual([now?.index, now?.[0].length], [found?.index, found?.[0].length], text);
        assert.equal(tried.test(toSmallLetters(text)), found !== null, text);
      }
    });
  }
});
