import { strict as assert } from 'node:assert';
import { buildMatrix } from '../../../../src/editor/matrix/buildMatrix';
import { findMatrixChange } from '../../../../src/editor/matrix/findMatrixChange';
import type { Matrix } from '../../../../src/editor/matrix/matrix';
import { inEnglish } from '../../../../src/words/translate';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';

type Evidence = string | Readonly<Record<string, string>>;

const small: PortfolioTexts = { catalogue: { Q: { U: { '1.1': [], '1.2': [], '2.1': [] } } } };

function matrixOf(evidence: Evidence, texts: PortfolioTexts = small): Matrix {
  return buildMatrix(portfolio(evidence, texts), 'Ada Penn', 'None.', inEnglish);
}

/** The matrix as one would draw it: a line for each row, `o2` for two pieces, `?` for a plan, the total at the end. */
function drawn({ rows, columns }: Matrix): string[] {
  const lines = rows.map((row) => {
    if (row.kind === 'group') {
      return row.label;
    }
    const cells = columns.map((_, index) => {
      const mark = row.marks.find(({ column }) => column === index);
      const claimed = mark && mark.claimed > 0 ? `o${mark.claimed}` : '';
      return `${claimed}${mark && mark.planned > 0 ? '?'.repeat(mark.planned) : ''}` || '.';
    });
    return [row.number, ...cells, row.total.count].join(' ');
  });
  const heads = ['--', ...columns.map(({ reference }) => reference)].join(' ');
  return [heads, ...lines, ['==', ...columns.map(({ total }) => total.count)].join(' ')];
}

const unit = 'Unit U, Unit U';
const one = 'Learning outcome 1, Outcome 1';
const two = 'Learning outcome 2, Outcome 2';

describe('the matrix of a portfolio', () => {
  const cases: Readonly<Record<string, readonly [evidence: Evidence, lines: readonly string[]]>> = {
    'has a line for each criterion and a column for each file, also where nothing is tagged': [
      { 'a.md': 'Nothing yet.', 'b.md': 'Nothing here.' },
      ['-- E01 E02', unit, one, '1.1 . . 0', '1.2 . . 0', two, '2.1 . . 0', '== 0 0'],
    ],
    'has a mark where a criterion and a file meet': [
      { 'a.md': 'One [AC 1.1].', 'b.md': 'Two [AC 2.1].' },
      ['-- E01 E02', unit, one, '1.1 o1 . 1', '1.2 . . 0', two, '2.1 . o1 1', '== 1 1'],
    ],
    'counts several passages of one file, and each criterion of a file once': [
      { 'a.md': 'One [AC 1.1].\n\nTwo [AC 1.1, 1.2].' },
      ['-- E01', unit, one, '1.1 o2 2', '1.2 o1 1', two, '2.1 . 0', '== 2'],
    ],
    'counts a tag that names a criterion twice as one piece': [
      { 'a.md': 'One [AC 1.1, 1.1].\n\nTwo [AC 1.2?, 1.2].' },
      ['-- E01', unit, one, '1.1 o1 1', '1.2 o1 1', two, '2.1 . 0', '== 2'],
    ],
    'shows a plan and does not count it': [
      { 'a.md': 'One [AC 1.1?].\n\nTwo [AC 1.2].\n\nThree [AC 1.2?].' },
      ['-- E01', unit, one, '1.1 ? 0', '1.2 o1? 1', two, '2.1 . 0', '== 1'],
    ],
    'has a mark for each criterion of a range': [
      { 'a.md': 'All [AC 1.1-1.2].' },
      ['-- E01', unit, one, '1.1 o1 1', '1.2 o1 1', two, '2.1 . 0', '== 2'],
    ],
    'counts what the top of a file claims': [
      { 'a.md': '---\ncriteria: [1.1]\n---\n\nText.' },
      ['-- E01', unit, one, '1.1 o1 1', '1.2 . 0', two, '2.1 . 0', '== 1'],
    ],
    'has the evidence in the order in which it is printed': [
      {
        'a.md': 'Without a reference [AC 1.1].',
        'b.md': '---\nevidence: E10\n---\n\nTen.',
        'c.md': '---\nevidence: E2\n---\n\nTwo [AC 1.2].',
      },
      ['-- E2 E10 E11', unit, one, '1.1 . . o1 1', '1.2 o1 . . 1', two, '2.1 . . . 0', '== 1 0 1'],
    ],
    'leaves out what fits no criterion': [
      { 'a.md': 'One [AC 9.9].' },
      ['-- E01', unit, one, '1.1 . 0', '1.2 . 0', two, '2.1 . 0', '== 0'],
    ],
  };
  for (const [name, [evidence, lines]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(drawn(matrixOf(evidence)), lines));
  }

  it('names the qualifications where there are several, and outcomes without criteria', () => {
    const catalogue = { Q: { U: { '1.1': [], '2.': [] } }, R: { V: { '1.1': [] } } };
    const { rows } = matrixOf('Text.', { catalogue });
    assert.deepEqual(
      rows.map((row) => (row.kind === 'group' ? `${row.level}: ${row.standing}` : row.id)),
      [
        'qualification: 0 of 1 met',
        'unit: 0 of 1 met',
        'outcome: 0 of 1 met',
        'Q/U/1.1',
        'outcome: no criteria in this catalogue',
        'qualification: 0 of 1 met',
        'unit: 0 of 1 met',
        'outcome: 0 of 1 met',
        'R/V/1.1',
      ],
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });

  it('says in words what marks and numbers show', () => {
    const { rows, columns, title, summary, total } = matrixOf({
      'a.md': 'One [AC 1.1].\n\nTwo [AC 1.1].\n\nThree [AC 1.1?].\n\nFour [AC 1.2?].',
    });
    const criteria = rows.flatMap((row) => (row.kind === 'criterion' ? [row] : []));
    assert.deepEqual(
      criteria.map(({ standing, marks, total: { spoken } }) => [standing, marks[0]?.spoken, spoken]),
      [
        ['met', '2 pieces, 1 planned', '2 pieces, 1 planned'],
        ['planned', 'planned', '0 pieces, 1 planned'],
        ['not started', undefined, '0 pieces'],
      ],
    );
    assert.deepEqual(
      columns.map((column) => column.total.spoken),
      ['1 criterion, 1 planned'],
    );
    assert.equal(title, 'Evidence matrix: Ada Penn');
    assert.equal(summary, '1 of 3 met, 1 planned, 1 not started. Only an assessor decides what is met.');
    assert.equal(total.spoken, '2 pieces');
  });

  it('says what is missing where there is nothing to draw', () => {
    assert.match(matrixOf({}).note, /no evidence here yet/);
    assert.equal(matrixOf('Text.', { portfolio: 'learner: Ada\n' }).note, 'None.');
    assert.equal(matrixOf('Text.').note, '');
  });
});

describe('what differs between two matrices', () => {
  const before = { 'a.md': '# At work\n\nOne [AC 1.1].', 'b.md': 'Two.' };
  const cases: Readonly<
    Record<
      string,
      readonly [now: Readonly<Record<string, string>>, rows: readonly string[], columns: readonly string[]]
    >
  > = {
    'is one row and one column for a new tag': [
      { ...before, 'b.md': 'Two [AC 2.1].' },
      ['unit: 2 of 3 met', 'outcome: 1 of 1 met', '2.1'],
      ['E02'],
    ],
    'is the row alone for one more piece': [
      { ...before, 'a.md': '# At work\n\nOne [AC 1.1].\n\nMore [AC 1.1].' },
      ['1.1'],
      [],
    ],
    'is the column alone for another title': [
      { ...before, 'a.md': '# At home\n\nOne [AC 1.1].' },
      [],
      ['E01'],
    ],
  };
  for (const [name, [now, rows, columns]] of Object.entries(cases)) {
    it(name, () => {
      const change = findMatrixChange(matrixOf(before), matrixOf(now));
      assert.ok(change && change !== 'other');
      assert.deepEqual(
        change.rows.map(({ item }) =>
          item.kind === 'group' ? `${item.level}: ${item.standing}` : item.number,
        ),
        rows,
      );
      assert.deepEqual(
        change.columns.map(({ item }) => item.reference),
        columns,
      );
    });
  }

  it('is nothing for words that change no claim', () => {
    assert.equal(
      findMatrixChange(matrixOf(before), matrixOf({ ...before, 'b.md': 'Two, and more.' })),
      undefined,
    );
  });

  it('is everything for another file or another criterion', () => {
    assert.equal(findMatrixChange(matrixOf(before), matrixOf({ ...before, 'c.md': 'Three.' })), 'other');
    assert.equal(findMatrixChange(matrixOf(before), matrixOf({ 'a.md': before['a.md'] })), 'other');
    const more = { catalogue: { Q: { U: { '1.1': [], '1.2': [], '2.1': [], '2.2': [] } } } };
    assert.equal(findMatrixChange(matrixOf(before), matrixOf(before, more)), 'other');
  });
});
