import { strict as assert } from 'node:assert';
import { noteUri, portfolio, type PortfolioTexts } from '../../../support/portfolio';

/** How many months old each piece of evidence is that is reported. */
function monthsOf(evidence: string | Readonly<Record<string, string>>, texts: PortfolioTexts = {}): number[] {
  return portfolio(evidence, { ...texts, only: ['stale-evidence'] }).findings.flatMap(({ problem }) =>
    problem.code === 'stale-evidence' ? [problem.months] : [],
  );
}

const written = (date: string): string => `---\ndate: ${date}\n---\nI served a customer. [AC 1.1]\n`;

describe('stale-evidence', () => {
  const today = '2026-11-21';
  const dates: Readonly<Record<string, readonly number[]>> = {
    '2026-11-21': [],
    '2024-11-22': [],
    '2024-11-21': [],
    '2024-10-22': [],
    '2024-10-21': [25],
    '2024-10-20': [25],
    '2023-12-31': [34],
    '2020-01-01': [82],
    '2027-01-01': [],
    '2020-13-45': [],
    'last year': [],
  };
  for (const [date, months] of Object.entries(dates)) {
    it(`says of evidence of ${date}: ${months.length > 0 ? `${months[0]} months old` : 'nothing'}`, () =>
      assert.deepEqual(monthsOf(written(date), { today }), months));
  }

  it('marks the date', () => {
    const text = written('2023-05-03');
    const [finding] = portfolio(text, { today, only: ['stale-evidence'] }).findings;
    assert.ok(finding);
    const { uri, span } = finding.problem;
    assert.deepEqual([uri, text.slice(span.start, span.end)], [noteUri, '2023-05-03']);
  });

  it('counts from the date of the portfolio before today', () => {
    const dated = (date: string): PortfolioTexts => ({
      today,
      portfolio: `qualifications: [Q]\ndate: ${date}\n`,
    });
    assert.deepEqual(monthsOf(written('2024-01-10'), dated('2026-01-01')), []);
    assert.deepEqual(monthsOf(written('2026-01-10'), dated('2029-01-10')), [36]);
  });

  it('counts from the newest evidence where nobody knows the day', () => {
    const evidence = {
      'a.md': written('2020-02-01'),
      'b.md': written('2023-02-01'),
      'c.md': written('2022-02-01'),
    };
    assert.deepEqual(monthsOf(evidence), [36]);
    assert.deepEqual(monthsOf({ ...evidence, 'd.md': written('2029-99-99') }), [36]);
    assert.deepEqual(monthsOf(evidence, { today: '2023-03-01' }), [37]);
    assert.deepEqual(monthsOf(evidence, { today: '2022-02-01' }), []);
  });

  it('says nothing of evidence without a date', () => {
    assert.deepEqual(monthsOf('I served a customer. [AC 1.1]', { today }), []);
  });
});
