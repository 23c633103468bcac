import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import { PhraseGroups } from '../../../../src/core/evidence/facts/phraseGroups';
import { plain } from '../../../../src/core/evidence/facts/plain';
import { requiredWords } from '../../../../src/core/evidence/facts/requiredWords';
import { SmallLetterExpression, toSmallLetters } from '../../../../src/core/evidence/facts/smallLetters';
import { createWords, findWords } from '../../../../src/core/evidence/facts/words';
import { root } from '../../../support/shipped';

describe('words that an expression needs', () => {
  const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
    '\\bcomplaints? (?:waste|take) time\\b': [
      ['complaint waste', 'complaint take', 'complaints waste', 'complaints take'],
    ],
    '\\b(?:means|shows)\\b[^.]{0,30}\\bwrong\\b': [['means', 'shows'], ['wrong']],
    '\\b(?:really )?never\\b': [['never', 'really never']],
    '\\bnever\\b(?! wrong)(?<=polite)': [['never']],
    "^they're always right$": [["they're always"]],
    // One of the two is enough, and neither is needed by itself.
    '\\bnever\\b|\\balways\\b': [['never', 'always']],
    '(?:\\bnever\\b.*|\\balways\\b.*)right now\\b': [['never', 'always']],
    // The end of "complain" is not known, nor whether anything stands before "ever".
    '\\bcomplain\\w*\\b': [],
    'ever\\b': [],
    '\\b(?:never )*\\b': [],
    '\\b(?:never )?\\w+': [],
    '\\b(?:never|\\w+) \\b': [],
    '\\b(?:never ){2,3}\\b': [['never']],
    '\\bnever{0}\\b': [['neve', 'never']],
    '\\bneverx?\\b[n]ow\\b': [['never', 'neverx']],
    // Short words stand everywhere.
    '\\bnot a\\b': [],
    // Not understood, so nothing is said of it.
    '\\bnever\\b\\u0041': [],
    '(\\w+) \\bnever\\b \\1': [],
  };
  for (const [source, expected] of Object.entries(cases)) {
    it(`are told for ${source}`, () => {
      assert.doesNotThrow(() => new RegExp(source));
      assert.deepEqual(requiredWords(source), expected);
    });
  }

  it('are there in every text that a pattern of a mistake fits', () => {
    const groups = new PhraseGroups();
    const claims = misconceptionPatterns.flatMap(({ asserts }) =>
      asserts.map((written) => {
        const expression = new SmallLetterExpression(written);
        const needed = requiredWords(expression.source).map((phrases) => groups.add(phrases));
        return { expression, needed };
      }),
    );
    const words = createWords();
    let fits = 0;
    let spared = 0;
    for (const text of textsOf('test/accuracy')) {
      groups.read(findWords(text, words));
      const small = toSmallLetters(plain(text));
      for (const { expression, needed } of claims) {
        const isPossible = groups.areSeen(needed);
        if (expression.test(small)) {
          assert.ok(isPossible, `${expression.source}\n${text}`);
          fits++;
        }
        spared += isPossible ? 0 : 1;
      }
    }
    assert.ok(fits > 300, `only ${fits} texts fit`);
    assert.ok(spared > 50 * fits, `only ${spared} were spared`);
  });
});

describe('groups of phrases', () => {
  const seen = (phrases: readonly string[], text: string): boolean => {
    const groups = new PhraseGroups();
    const group = groups.add(phrases);
    groups.read(findWords(text, createWords()));
    return groups.areSeen([group]);
  };

  it('are seen where one of theirs stands, in letters of both kinds', () => {
    assert.ok(seen(['never', 'always'], 'It ALWAYS helps.'));
    assert.ok(seen(["they're right"], 'So they’re right'));
    assert.ok(seen(['customer is', 'the customer'], "the customer's right"));
    assert.ok(seen(['customer wrong'], 'a customer’s wrong'));
  });

  it('are not seen where only a part of a phrase stands, or its words are apart', () => {
    assert.ok(!seen(['always right'], 'always'));
    assert.ok(!seen(['always right'], 'right always'));
    assert.ok(!seen(['always right'], 'always the right one'));
    assert.ok(!seen(['right'], 'always bright'));
  });

  it('are forgotten when the next text is read', () => {
    const groups = new PhraseGroups();
    const group = groups.add(['never']);
    groups.read(findWords('never', createWords()));
    groups.read(findWords('ever', createWords()));
    assert.ok(!groups.areSeen([group]));
    assert.ok(groups.areSeen([]));
  });
});

/** Every text in the files of a folder, whatever it is for. */
function textsOf(folder: string): readonly string[] {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      texts.add(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(collect);
    }
  };
  for (const name of readdirSync(join(root, folder)).filter((each) => each.endsWith('.yaml'))) {
    collect(parse(readFileSync(join(root, folder, name), 'utf8')));
  }
  return [...texts];
}
