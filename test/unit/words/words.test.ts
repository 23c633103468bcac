import { strict as assert } from 'node:assert';
import { wordProblem } from '../../../src/words/problemWords';
import { wordOpenParts } from '../../../src/words/reasonWords';
import { wordsOfGroup } from '../../../src/words/requirementWords';
import { shorten } from '../../../src/words/shorten';
import { inEnglish as t } from '../../../src/words/translate';
import {
  capitalise,
  wordAllCounts,
  wordChoice,
  wordClaim,
  wordCounts,
  wordList,
  wordStatus,
} from '../../../src/words/words';
import { portfolio, type PortfolioTexts } from '../../support/portfolio';

describe('the words for counts', () => {
  const none = { total: 0, met: 0, incomplete: 0, planned: 0, unmet: 0 };
  it('say how many of how many are met', () =>
    assert.equal(wordCounts({ ...none, total: 4, met: 3, unmet: 1 }, t), '3 of 4 met'));
  it('never call an outcome without criteria complete', () =>
    assert.equal(wordCounts(none, t), 'no criteria in this catalogue'));
  it('say all that is not zero', () =>
    assert.equal(
      wordAllCounts({ total: 10, met: 1, incomplete: 2, planned: 3, unmet: 4 }, t),
      '1 of 10 met, 2 with something missing, 3 planned, 4 not started',
    ));
  it('are different for each status', () => {
    const words = (['met', 'incomplete', 'planned', 'unmet'] as const).map((status) => wordStatus(status, t));
    assert.equal(new Set(words).size, 4);
  });
});

describe('the words for lists', () => {
  it('join with commas and one word', () => {
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => wordList(parts, t)),
      ['', 'a', 'a and b', 'a, b and c'],
    );
    assert.equal(wordChoice(['a', 'b', 'c'], t), 'a, b or c');
  });
});

describe('the words for a claim', () => {
  const places: Readonly<Record<string, string>> = {
    '# Log [AC 1.1]\n\nx': 'Log',
    '# Log\n\n## Day [AC 1.1]\n\nx': 'Log, section “Day”',
    '# Log\n\n## Day\n\nx [AC 1.1]': 'Log, under “Day”: paragraph',
    '# Log\n\n- x [AC 1.1]': 'Log: list item',
    '# Log\n\n| a |\n| - |\n| x [AC 1.1] |': 'Log: table row',
    '# Log\n\n[AC 1.1](a.jpg)': 'Log: file a.jpg',
    '---\ncriteria: 1.1\n---\n# Log': 'Log: the whole file',
    'x [AC 1.1]': 'note: paragraph',
    'x\n\n[AC 1.1]': 'note: paragraph',
    '# Log\n\nx\n\n- x\n- y\n\n[AC 1.1]': 'Log: list',
    '# Log\n\n## Day\n\n| a |\n| - |\n| x |\n\n[AC 1.1]': 'Log, under “Day”: table',
    '# Table\n\nx\n\n| a |\n| - |\n| x |\n[AC 1.1]': 'Table: table',
    '# Log\n\nx\n\n> x\n>\n> - y\n\n[AC 1.1]': 'Log: quote',
    '# Log\n\nx\n\n> | a |\n> | - |\n> | x |\n>\n> [AC 1.1]': 'Log: table',
    '# Log\n\nx\n\n```\nx\n```\n\n[AC 1.1]': 'Log: block of code',
    '# Log\n\nx\n\n![The log](a.jpg)\n\n[AC 1.1]': 'Log: picture',
    '# Log\n\nx\n\nSee ![The log](a.jpg)\n\n[AC 1.1]': 'Log: paragraph',
  };
  for (const [markdown, said] of Object.entries(places)) {
    it(`say where it stands: ${said}`, () => {
      const claim = portfolio(markdown).coverage.byCriterion.get('Q/U1/1.1')?.claims[0];
      assert.equal(claim && wordClaim(claim, t), said);
    });
  }
});

describe('the words for what is still needed', () => {
  const texts = (...requirements: string[]): PortfolioTexts => ({
    catalogue: { Q: { U: { '1.1': requirements } } },
    vocabulary:
      'concepts:\n  fair: { label: fairness, words: [fair] }\n  open: { label: openness, words: [open] }\n' +
      '  just: { label: justice, words: [just] }\n  late: { label: delay, words: [late] }\n',
    register: 'topics: { data: { label: data protection } }',
  });
  const needed = (...requirements: string[]): string[] => {
    const { coverage, library } = portfolio('I was fair [AC 1.1]', texts(...requirements));
    const criterion = coverage.byCriterion.get('Q/U/1.1');
    return criterion ? wordOpenParts(criterion, library, t) : [];
  };
  const cases: Readonly<Record<string, readonly string[]>> = {
    'kind: legislation, minimum: 1': ['Names no law yet. Name 1 more law by its title.'],
    'kind: legislation, minimum: 2': ['Names 0 of 2 laws. Name 2 more laws by their titles.'],
    'kind: legislation, minimum: 1, topics: [data]': ['Names no law yet. Name a law about data protection.'],
    'kind: concepts, groups: [fair, open], minimum: 2': ['Write about openness.'],
    'kind: contrast, between: [fair, open]': ['Write about openness as well.'],
    'kind: contrast, between: [just, late]': ['Write about justice and delay, and say how they differ.'],
    'kind: count, of: [fair, open], minimum: 2, noun: values': ['Write about 1 more of the values.'],
    'kind: evidence, minimum: 2': ['Has 1 of 2 pieces of evidence. Add 1 more piece of evidence.'],
    'kind: concepts, groups: [fair], minimum: 1': [],
    'kind: example, strength: recommended': [
      'Tells no example from work yet. It would also help: Tell 1 thing that happened at work: who, what you did, how it ended.',
    ],
  };
  for (const [requirement, said] of Object.entries(cases)) {
    it(`say what to write for { ${requirement} }`, () => assert.deepEqual(needed(requirement), said));
  }

  it('name a few words that a group is known by, and none that only say how it is looked for', () => {
    const { library } = portfolio('', {
      vocabulary:
        'concepts: { fair: { words: [fair*, FAIR, fairly, in turn, give … chance, a/b, just, equal] } }',
    });
    assert.deepEqual(wordsOfGroup('fair', library), ['FAIR', 'in turn', 'just']);
    assert.deepEqual(wordsOfGroup('unknown', library), []);
    const problem = {
      code: 'missing-concept',
      uri: '',
      span: { start: 0, end: 0 },
      criterion: '1.1',
    } as const;
    const said = wordProblem({ ...problem, groups: ['fair'], lacking: 1 }, library, t);
    assert.match(said, /with words such as “FAIR”, “in turn” or “just”\.$/);
  });

  it('count no laws where there are enough, and one is about something else', () => {
    const asked = texts('kind: legislation, minimum: 1, topics: [data]');
    const { coverage, library } = portfolio('I obey the Equality Act 2010. [AC 1.1]', asked);
    const criterion = coverage.byCriterion.get('Q/U/1.1');
    assert.deepEqual(criterion && wordOpenParts(criterion, library, t), [
      'Name a law about data protection.',
    ]);
  });

  it('put what is required first', () => {
    const said = needed('kind: example, strength: recommended', 'kind: legislation, minimum: 1');
    assert.equal(said[0], 'Names no law yet. Name 1 more law by its title.');
  });

  it('leave advice out where more of the same is required', () =>
    assert.equal(needed('kind: example', 'kind: example, minimum: 2, strength: recommended').length, 1));
});

describe('words on a line of their own', () => {
  for (const [words, short] of [
    ['one two three', 'one two three'],
    ['one two threes', 'one two…'],
    ['one two three four', 'one two…'],
    ['onetwothreefour', 'onetwothreefo…'],
    ['', ''],
  ] as const) {
    it(`have room for 13 characters of ${JSON.stringify(words)}`, () =>
      assert.equal(shorten(words, 13), short));
  }

  it('begin with a capital', () =>
    assert.deepEqual(['something is missing', 'élan', '2 pieces', ''].map(capitalise), [
      'Something is missing',
      'Élan',
      '2 pieces',
      '',
    ]));
});
