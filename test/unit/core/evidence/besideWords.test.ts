import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { commonPatterns } from '../../../../src/core/evidence/facts/commonPatterns';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import { createWords, findWords } from '../../../../src/core/evidence/facts/words';
import { holds } from '../../../support/holds';
import { textsLike } from '../../../support/textsLike';

/**
 * The patterns whose words are meant to stand in every text that one of their expressions fits, however rare: all but
 * the first one about manners, which also reads "service = manners", where no word stands between.
 */
const exact = misconceptionPatterns.filter(
  (pattern) =>
    pattern.beside !== undefined && pattern !== commonPatterns.find(({ kind }) => kind === 'only-polite'),
);

const words = createWords();

/** The words of a text in small letters, each between two spaces. */
function wordsOf(text: string): string {
  const { count, starts, ends } = findWords(text, words);
  const found = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]).toLowerCase());
  return ` ${found.join(' ')} `;
}

describe('the words that a common mistake is looked for by', () => {
  for (const { kind, beside, asserts } of exact) {
    for (const expression of asserts) {
      it(`stand in every text that says it (${kind}): ${expression.source.slice(0, 100)}`, () => {
        assert.ok(beside);
        let fitting = 0;
        const property = fc.property(textsLike(expression), (text) => {
          if (expression.test(text)) {
            fitting++;
            const found = wordsOf(text);
            assert.ok(
              beside.some((phrase) => found.includes(` ${phrase} `)),
              text,
            );
          }
        });
        holds(property, 300);
        assert.ok(fitting > 10, `${fitting} texts fitted`);
      });
    }
  }
});
