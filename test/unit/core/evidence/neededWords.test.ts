import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lawPatterns } from '../../../../src/core/evidence/facts/lawPatterns';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import { neededWords, type NeededList } from '../../../../src/core/evidence/facts/neededWords';
import { holds } from '../../../support/holds';
import { textsLike } from '../../../support/textsLike';

function listsOf(source: string): readonly string[] {
  return neededWords(source).map(({ words }) => words.join(' '));
}

/** The words of a text as expressions take them. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\w+/g) ?? [];
}

function has(words: readonly string[], needed: string): boolean {
  return needed.endsWith('*')
    ? words.some((word) => word.startsWith(needed.slice(0, -1)))
    : words.includes(needed);
}

describe('the words that an expression needs', () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    [
      '\\bno good (?:ever )?(?:comes?|came)\\b[^.!?]{0,15}\\bcomplain',
      ['no', 'good', 'come comes came', 'complain*'],
    ],
    ['\\bservice is (?:a (?:\\w+ )?|the )way\\b', ['service', 'is', 'a the', 'way']],
    ['\\b(?:never|always) sells?\\b', ['never always', 'sell sells']],
    ['\\bsmil\\w+', ['smil*']],
    ['\\bsympath(?:y|ise)\\b', ['sympath*']],
    ['\\bco-?workers\\b', []],
    ["\\b(?:is|isn't) paid\\b", ['is isn', 'is t', 'paid']],
    ["n't paid$", ['t', 'paid']],
    ['(?<!external )\\bcustomers?(?! base) mean', ['customer customers', 'mean*']],
    ['\\b(?:just |only )*(?:is|means) Fun(?:ny)?\\b', ['is means', 'fun*']],
    ['\\b(?:no (?:more|further) help|not helped|never)\\b', ['help helped never', 'more further not never']],
    ['one|two', []],
    ['\\b(?:one|t\\w)\\b', []],
    ['\\b(?:all good|\\d+)\\b', []],
    ['\\bab{2}c', []],
  ];
  for (const [source, lists] of examples) {
    it(`are ${lists.length > 0 ? lists.join(', and ') : 'not seen'} in ${source}`, () => {
      assert.deepEqual(listsOf(source), lists);
    });
  }

  /** Makes texts that an expression fits, and looks for the words that it needs in each. */
  function checkNeeded({ source }: RegExp, lists: readonly NeededList[]): void {
    const expression = new RegExp(source, 'i');
    let fitting = 0;
    const property = fc.property(textsLike(expression), (text) => {
      if (expression.test(text)) {
        fitting++;
        const words = wordsOf(text);
        const missing = lists.find((list) => !list.words.some((word) => has(words, word)));
        assert.equal(missing?.words.join(' '), undefined, text);
      }
    });
    holds(property, 100);
    assert.ok(fitting > 3, `${fitting} texts fitted`);
  }

  for (const { kind, asserts, together = [] } of misconceptionPatterns) {
    for (const expression of [...asserts, ...together]) {
      it(`stand in every text that it fits (${kind}): ${expression.source.slice(0, 100)}`, () => {
        const lists = neededWords(expression.source);
        assert.ok(lists.length > 0, 'no word is needed, so it would never be tried');
        checkNeeded(expression, lists);
      });
    }
  }

  for (const [name, expression] of Object.entries(lawPatterns)) {
    it(`stand in every text that it fits (${name} of laws)`, () => {
      checkNeeded(expression, neededWords(expression.source));
    });
  }
});
