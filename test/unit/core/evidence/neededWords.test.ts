import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lawPatterns } from '../../../../src/core/evidence/facts/lawPatterns';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import type { NeededPair } from '../../../../src/core/evidence/facts/neededPairs';
import { neededWords } from '../../../../src/core/evidence/facts/neededWords';
import { holds } from '../../../support/holds';
import { textsLike } from '../../../support/textsLike';

function listsOf(source: string): readonly string[] {
  return neededWords(source).lists.map(({ words }) => words.join(' '));
}

function pairsOf(source: string): readonly string[] {
  return neededWords(source).pairs.map(({ before, after }) =>
    [...(before ? [before.words.join(' ')] : []), after.words.join(' ')].join(' > '),
  );
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

function hasPair(words: readonly string[], { before, after }: NeededPair): boolean {
  return words.some(
    (word, at) =>
      after.words.some((needed) => has([word], needed)) &&
      (!before || before.words.some((needed) => at > 0 && has(words.slice(at - 1, at), needed))),
  );
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

  const pairs: readonly (readonly [string, readonly string[]])[] = [
    ['\\bno good (?:ever )?(?:comes?|came)\\b', ['no > good']],
    ['\\bservice (?:really |just )*(?:is|means) \\d', ['service > really just is means']],
    ['\\bnice(?: really| just)* (?:is|means),? \\d', ['nice really just > is means']],
    ["\\bcustomers?(?:'s| is) right\\b", ['s is > right']],
    ['\\b(?:no more|never|not (?:a )?part)\\b', ['no > more', 'never', 'part']],
    ['\\bsell\\w* cars\\b', ['sell* > cars']],
    ['\\bgood(?: \\w+)? service\\b', []],
    ['\\bfor (?!us)(?:\\w+ )?sale\\b', []],
    ['\\b(?:no more|\\w+ less)\\b', ['no > more', 'less']],
    ['\\bno more\\b|\\d', []],
    ['one two', []],
  ];
  for (const [source, expected] of pairs) {
    it(`stand side by side as ${expected.join(', or ') || 'nobody knows'} in ${source}`, () => {
      assert.deepEqual(pairsOf(source), expected);
    });
  }

  /** Makes texts that an expression fits, and looks for the words and the pairs of words that it needs in each. */
  function checkNeeded({ source }: RegExp): void {
    const { lists, pairs: side } = neededWords(source);
    const expression = new RegExp(source, 'i');
    let fitting = 0;
    const property = fc.property(textsLike(expression), (text) => {
      if (expression.test(text)) {
        fitting++;
        const words = wordsOf(text);
        const missing = lists.find((list) => !list.words.some((word) => has(words, word)));
        assert.equal(missing?.words.join(' '), undefined, text);
        assert.ok(side.length === 0 || side.some((pair) => hasPair(words, pair)), text);
      }
    });
    holds(property, 100);
    assert.ok(fitting > 3, `${fitting} texts fitted`);
  }

  for (const { kind, asserts, together = [] } of misconceptionPatterns) {
    for (const expression of [...asserts, ...together]) {
      it(`stand in every text that it fits (${kind}): ${expression.source.slice(0, 100)}`, () => {
        const { lists } = neededWords(expression.source);
        assert.ok(lists.length > 0, 'no word is needed, so it would never be tried');
        checkNeeded(expression);
      });
    }
  }

  for (const [name, expression] of Object.entries(lawPatterns)) {
    it(`stand in every text that it fits (${name} of laws)`, () => {
      checkNeeded(expression);
    });
  }
});
