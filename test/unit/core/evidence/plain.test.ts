import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { plain } from '../../../../src/core/evidence/facts/plain';
import { createWords, findWords } from '../../../../src/core/evidence/facts/words';
import { holds } from '../../../support/holds';
import { markdownTexts } from '../../../support/markdownTexts';

const characters = fc.constantFrom(
  ...['a', 'B', ' ', '  ', '\n', '\t', '’', "'", '*', '_', '\\', '-', '.', '1', 'é'],
  ...['\u00a0', '\u1680', '\u2003', '\u202f', '\u3000', '\ufeff', '\u2028'],
);
const texts = fc.oneof(markdownTexts, fc.string({ unit: characters }));

describe('a plain text', () => {
  it('is the same whether or not somebody has looked through its words before', () => {
    let even = 0;
    holds(
      fc.property(texts, (text) => {
        const { isUneven } = findWords(text, createWords());
        even += isUneven ? 0 : 1;
        assert.equal(plain(text, isUneven), plain(text));
      }),
      3000,
    );
    assert.ok(even > 100, `only ${even} texts were even`);
  });
});
