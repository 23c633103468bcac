import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compileDictionary } from '../../../../src/core/evidence/facts/dictionary';
import { sentenceCount } from '../../../../src/core/evidence/facts/blockSentences';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import { questGroups } from '../../../../src/core/evidence/facts/mistakeNeeds';
import { joinSentences, sentenceAt } from '../../../../src/core/evidence/facts/mistakeSentences';
import { Sides } from '../../../../src/core/evidence/facts/mistakeSides';
import { findSuspects, suspectLengths, suspects } from '../../../../src/core/evidence/facts/mistakeSuspects';
import { plain } from '../../../../src/core/evidence/facts/plain';
import { lookUp, prepare, words } from '../../../../src/core/evidence/facts/wordLookup';
import { findWords } from '../../../../src/core/evidence/facts/words';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';
import { holds } from '../../../support/holds';
import { shippedLibrary } from '../../../support/shipped';
import { textsLike } from '../../../support/textsLike';

const { vocabulary, register } = readLibrary(shippedLibrary()).value;
const dictionary = compileDictionary(vocabulary, register);

const noQuest = { column: 0, needs: [] };
const quests = questGroups.flatMap(({ pages }) => pages.flatMap((page) => page.quests));

/** Every pattern with its expressions as they are tried, without anything that says where to try them. */
const patterns = misconceptionPatterns.map(({ asserts, together = [], sentences = 1 }, number) => ({
  asserts: asserts.map(({ source }) => new RegExp(source, 'i')),
  together: together.map(({ source }) => new RegExp(source, 'i')),
  sides: new Sides(
    together,
    quests.find(({ pattern, part }) => pattern === number && part === asserts.length) ?? noQuest,
  ),
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

/** Whether a part of a pattern may fit a sentence. */
function isSuspect(pattern: number, part: number, sentence: number): boolean {
  const list = (suspects[pattern] ?? []).slice(0, suspectLengths[pattern]);
  const at = list.findIndex((each, next) => next % 2 === 0 && each === sentence);
  return at >= 0 && ((list[at + 1] ?? 0) & (1 << part)) !== 0;
}

describe('the sentences that expressions for common mistakes are tried on', () => {
  it('are all that one of them fits', () => {
    let fitting = 0;
    let reaching = 0;
    const property = fc.property(texts, (text) => {
      const { count } = findWords(text, words);
      prepare(count, dictionary.names.length);
      lookUp(dictionary);
      findSuspects();
      patterns.forEach(({ asserts, together, sides, sentences }, number) => {
        sides.begin();
        for (let sentence = 0; sentence < sentenceCount; sentence++) {
          asserts.forEach((expression, at) => {
            if (expression.test(sentenceAt(sentence)?.small ?? '')) {
              fitting++;
              assert.ok(isSuspect(number, at, sentence), `${text} has ${expression.source}`);
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
              assert.ok(isSuspect(number, asserts.length, sentence), `${text} has ${String(together[0])}`);
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

  it('have the apostrophes that people leave out', () => {
    const bare = fc.constantFrom(
      ...[
        'dont',
        'Doesnt',
        "dosn't",
        'dosent',
        "is'nt",
        'WASENT',
        "ca'nt",
        'wont',
        'caent',
        'neednt',
        'havent',
      ],
      ...[
        'thats',
        'Theyre',
        'youve',
        'ive',
        'Im',
        'its',
        'shes',
        'İts',
        'its not',
        'its the',
        'édont',
        'well-im',
      ],
      ...['its_the', 'we’ve', 'hes*', 'don’t', 'is', 'nt', 'customer'],
    );
    const gap = fc.constantFrom(' ', '  ', ', ', '-', '\ufeff', ' & ', '**', '\n');
    const property = fc.property(fc.array(fc.tuple(bare, gap), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.flat().join('');
      prepare(findWords(text, words).count, dictionary.names.length);
      lookUp(dictionary);
      for (let at = 0; at < sentenceCount; at++) {
        const { start = 0, end = 0, text: here = '' } = sentenceAt(at) ?? {};
        assert.equal(here, plain(text.slice(start, end)));
      }
    });
    holds(property, 1000);
  });
});
