import { strict as assert } from 'node:assert';
import { reportCoverage } from '../../../src/terminal/checkCommand';
import { wordOpenPoints } from '../../../src/words/openPoints';
import { wordOpenParts, wordReason, type Reason } from '../../../src/words/reasonWords';
import { inEnglish as t } from '../../../src/words/translate';
import { portfolio } from '../../support/portfolio';

const texts = {
  catalogue: {
    Q: { U: { '1.1': ['kind: legislation, minimum: 2', 'kind: example, strength: recommended'] } },
  },
  register: [
    'topics: { data: { label: data protection } }',
    'laws:',
    '  - { id: dpa, title: Data Protection Act 2018, year: 2018, topics: [data], status: in-force, confidence: high }',
    '  - { id: ea, title: Equality Act 2010, year: 2010, topics: [data], status: in-force, confidence: high }',
    '',
  ].join('\n'),
};

function reasonFor(text: string): Reason {
  const { coverage, library } = portfolio(text, texts);
  const found = coverage.byCriterion.get('Q/U/1.1');
  assert.ok(found);
  return wordReason(found, library, t);
}

describe('the words for why a criterion stands as it does', () => {
  const questions: Readonly<Record<string, string>> = {
    'I did it.': 'Why is 1.1 not started?',
    'I did it. [AC 1.1?]': 'Why is 1.1 only planned?',
    'I did it. [AC 1.1]': 'What is missing in 1.1?',
    'The Data Protection Act 2018 and the Equality Act 2010. [AC 1.1]': 'Why is 1.1 met?',
  };
  for (const [text, question] of Object.entries(questions)) {
    it(`answer: ${question}`, () => {
      const reason = reasonFor(text);
      assert.equal(reason.question, question);
      assert.match(reason.answer, /\.$/);
    });
  }

  it('say how each requirement stands, what is open first', () => {
    assert.deepEqual(reasonFor('The Data Protection Act 2018. [AC 1.1]').parts, [
      { words: 'Names 1 of 2 laws. Name 1 more law by its title.', standing: 'lacking' },
      {
        words:
          'Tells no example from work yet. It would also help: Tell 1 thing that happened at work: who, what you did, how it ended.',
        standing: 'advised',
      },
    ]);
    assert.deepEqual(
      reasonFor('The Data Protection Act 2018 and the Equality Act 2010. [AC 1.1]').parts.map(
        ({ standing }) => standing,
      ),
      ['advised', 'satisfied'],
    );
  });

  it('are the same in the terminal, in the PDF and everywhere that says what is still needed', () => {
    const snapshot = portfolio('The Data Protection Act 2018. [AC 1.1]', texts);
    const coverage = snapshot.coverage.byCriterion.get('Q/U/1.1');
    assert.ok(coverage);
    const open = wordReason(coverage, snapshot.library, t).parts.map(({ words }) => words);
    assert.equal(open.length, 2);
    assert.deepEqual(wordOpenParts(coverage, snapshot.library, t), open);
    assert.deepEqual(
      reportCoverage(snapshot).filter((line) => line.includes('>')),
      open.map((words) => `          > ${words}`),
    );
    assert.deepEqual(
      wordOpenPoints(snapshot, false, t).filter((point) => 'criterion' in point),
      open.map((sentence) => ({ criterion: 'Q/U/1.1', sentence })),
    );
    const reported = snapshot.findings.filter(({ problem }) => problem.code === 'missing-legislation');
    assert.equal(reported.length, coverage.lacking.length);
  });

  it('are not said again for the files in the list of what is still open', () => {
    const snapshot = portfolio('The Data Protection Act. [AC 1.1]\n\nWrong. [AC 9.9]', texts);
    assert.deepEqual(
      wordOpenPoints(snapshot, false, t).map((point) => ('criterion' in point ? point.criterion : point.uri)),
      ['Q/U/1.1', 'Q/U/1.1', 'mem:/portfolio/evidence/note.md'],
    );
  });

  it('say nothing of details of people in a redacted copy', () => {
    const snapshot = portfolio('A customer called Bethany Marlowe rang. [AC 1.1]', {
      ...texts,
      only: ['personal-data'],
    });
    const files = (redacted: boolean): number =>
      wordOpenPoints(snapshot, redacted, t).filter((point) => 'uri' in point).length;
    assert.deepEqual([files(false), files(true)], [1, 0]);
  });

  it('are one answer for what has no evidence and for what is only planned', () => {
    for (const text of ['I did it.', 'I did it. [AC 1.1?]']) {
      const snapshot = portfolio(text, texts);
      assert.deepEqual(
        wordOpenPoints(snapshot, false, t).flatMap((point) => ('criterion' in point ? point.sentence : [])),
        [reasonFor(text).answer],
      );
    }
    const met = portfolio('The Data Protection Act 2018 and the Equality Act 2010. [AC 1.1]', texts);
    assert.ok(!wordOpenPoints(met, false, t).some((point) => 'criterion' in point));
  });
});
