import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compileDictionary } from '../../../../src/core/evidence/facts/dictionary';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import { bitOfPattern, halfOfPattern, patternNeeds } from '../../../../src/core/evidence/facts/mistakeNeeds';
import {
  addCandidates,
  bitsOfSentence,
  candidates,
  isCandidate,
  joinSentences,
  sentenceAt,
  sentenceCount,
} from '../../../../src/core/evidence/facts/mistakeSentences';
import { Sides } from '../../../../src/core/evidence/facts/mistakeSides';
import { lookUp, prepare, words } from '../../../../src/core/evidence/facts/wordLookup';
import { findWords } from '../../../../src/core/evidence/facts/words';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';
import { holds } from '../../../support/holds';
import { shippedLibrary } from '../../../support/shipped';
import { textsLike } from '../../../support/textsLike';

const { vocabulary, register } = readLibrary(shippedLibrary()).value;
const dictionary = compileDictionary(vocabulary, register);

/** Every pattern with its expressions as they are tried, without anything that says where to try them. */
const patterns = misconceptionPatterns.map(({ asserts, together = [], sentences = 1 }, number) => ({
  asserts: asserts.map(({ source }) => new RegExp(source, 'i')),
  together: together.map(({ source }) => new RegExp(source, 'i')),
  sides: new Sides(together, patternNeeds[number]?.together ?? []),
  sentences,
}));

/** Texts that expressions fit, one of them or several, in what else may stand in a note. */
const texts = (() => {
  const likes = misconceptionPatterns
    .flatMap(({ asserts, together = [] }) => [...asserts, ...together])
    .map(textsLike);
  const between = fc.constantFrom(
    '. ',
    '? ',
    '! ',
    ' ',
    ', ',
    ' | ',
    '\n',
    ' and ',
    ' & ',
    ' é',
    '**',
    '_',
    ': ',
  );
  const written = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.replaceAll("'", '’'),
    (text) => text.replaceAll(' ', '  '),
    (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
    (text) => text.replaceAll('i', '\u0130'),
  );
  const part = fc
    .tuple(fc.nat(likes.length - 1), written, between)
    .chain(([number, write, gap]) =>
      (likes[number] ?? fc.constant('')).map((text) => `${write(text)}${gap}`),
    );
  return fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
})();

describe('the sentences that expressions for common mistakes are tried on', () => {
  it('are all that one of them fits', () => {
    let fitting = 0;
    let reaching = 0;
    const property = fc.property(texts, (text) => {
      const { count } = findWords(text, words);
      prepare(count, dictionary.names.length);
      lookUp(dictionary);
      addCandidates();
      patterns.forEach(({ asserts, together, sides, sentences }, number) => {
        const isLookedFor = (candidates[halfOfPattern(number)] & bitOfPattern(number)) !== 0;
        sides.begin();
        for (let sentence = 0; sentence < sentenceCount; sentence++) {
          asserts.forEach((expression, at) => {
            if (expression.test(sentenceAt(sentence)?.small ?? '')) {
              fitting++;
              const { column = 0, bits = 0 } = patternNeeds[number]?.asserts[at] ?? {};
              assert.ok(isLookedFor && isCandidate(sentence, number), `${text} has ${expression.source}`);
              assert.equal(bitsOfSentence(sentence, column) & bits, bits, `${text} has ${expression.source}`);
            }
          });
          for (
            let next = 1;
            together.length > 0 && next <= sentences && sentence + next <= sentenceCount;
            next++
          ) {
            const small = joinSentences(sentence, next)?.small ?? '';
            if (together.every((expression) => expression.test(small))) {
              reaching += next - 1;
              assert.ok(isLookedFor && isCandidate(sentence, number), `${text} has ${String(together[0])}`);
              assert.ok(sides.areIn(sentence, next), text);
            }
          }
        }
      });
    });
    holds(property, 400);
    assert.ok(
      fitting > 400 && reaching > 20,
      `${fitting} sentences fitted, ${reaching} together with the next one`,
    );
  });
});
