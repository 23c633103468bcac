import type { Claim, CriterionCoverage, OutcomeCoverage, UnitCoverage } from '../../core/coverage/coverage';
import type { EvidenceNote, Tag } from '../../core/evidence/evidence';
import { orderEvidence } from '../../core/export/evidenceOrder';
import type { Snapshot } from '../../core/snapshot';
import { wordColumnTotal, wordMark, wordRowTotal } from '../../words/matrixWords';
import type { Translate } from '../../words/translate';
import { wordAllCounts, wordCounts, wordStatus } from '../../words/words';
import type { Matrix, MatrixCriterion, MatrixMark, MatrixRow } from './matrix';

/**
 * The matrix of a portfolio. `name` says whose it is, and `noCriteria` why it has no rows, if it has none. Evidence stands in the order in which it is printed.
 */
export function buildMatrix(snapshot: Snapshot, name: string, noCriteria: string, t: Translate): Matrix {
  const { coverage, notes } = snapshot;
  const { ordered } = orderEvidence(notes);
  const columnOf = new Map(ordered.map(({ note }, index) => [note, index]));
  const several = coverage.qualifications.length > 1;
  const rows = coverage.qualifications.flatMap(({ qualification, units, counts }): MatrixRow[] => [
    ...(several
      ? [
          {
            kind: 'group' as const,
            id: qualification.id,
            level: 'qualification' as const,
            label: qualification.title,
            standing: wordCounts(counts, t),
          },
        ]
      : []),
    ...units.flatMap((unit) => unitRows(unit, qualification.id, columnOf, t)),
  ]);
  const totals = addColumns(rows, ordered.length);
  const pieces = rows.reduce((sum, row) => sum + (row.kind === 'criterion' ? row.total.count : 0), 0);
  return {
    title: t('Evidence matrix: {0}', name),
    summary: t('{0}. Only an assessor decides what is met.', wordAllCounts(coverage.counts, t)),
    note: rows.length === 0 ? noCriteria : noteOf(ordered.length, t),
    columns: ordered.map(({ note, reference }, index) => {
      const { claimed, planned } = totals[index] ?? { claimed: 0, planned: 0 };
      return {
        id: note.uri,
        reference,
        title: note.title,
        total: { count: claimed, spoken: wordColumnTotal(claimed, planned, t) },
      };
    }),
    rows,
    total: { count: pieces, spoken: wordRowTotal(pieces, 0, t) },
  };
}

function noteOf(columns: number, t: Translate): string {
  return columns === 0
    ? t('There is no evidence here yet. Save your first evidence file, and it appears as a column.')
    : '';
}

function unitRows(
  { unit, outcomes, counts }: UnitCoverage,
  qualification: string,
  columnOf: ReadonlyMap<EvidenceNote, number>,
  t: Translate,
): MatrixRow[] {
  const id = `${qualification}/${unit.id}`;
  return [
    {
      kind: 'group',
      id,
      level: 'unit',
      label: t('Unit {0}, {1}', unit.id, unit.title),
      standing: wordCounts(counts, t),
    },
    ...outcomes.flatMap((outcome) => outcomeRows(outcome, id, columnOf, t)),
  ];
}

function outcomeRows(
  { outcome, criteria, counts }: OutcomeCoverage,
  unit: string,
  columnOf: ReadonlyMap<EvidenceNote, number>,
  t: Translate,
): MatrixRow[] {
  return [
    {
      kind: 'group',
      id: `${unit}/LO ${outcome.number}`,
      level: 'outcome',
      label: t('Learning outcome {0}, {1}', outcome.number, outcome.title),
      standing: wordCounts(counts, t),
    },
    ...criteria.map((coverage) => criterionRow(coverage, columnOf, t)),
  ];
}

function criterionRow(
  { criterion, claims, status }: CriterionCoverage,
  columnOf: ReadonlyMap<EvidenceNote, number>,
  t: Translate,
): MatrixCriterion {
  const marks = marksOf(claims, columnOf, t);
  const claimed = marks.reduce((sum, mark) => sum + mark.claimed, 0);
  const planned = marks.reduce((sum, mark) => sum + mark.planned, 0);
  return {
    kind: 'criterion',
    id: criterion.key,
    number: criterion.number,
    statement: criterion.statement,
    status,
    standing: wordStatus(status, t),
    marks,
    total: { count: claimed, spoken: wordRowTotal(claimed, planned, t) },
  };
}

/** One mark for each file. A tag that names a criterion twice is one piece, and counts if one of the two does. */
function marksOf(
  claims: readonly Claim[],
  columnOf: ReadonlyMap<EvidenceNote, number>,
  t: Translate,
): readonly MatrixMark[] {
  const isPlanned = new Map<Tag, boolean>();
  const noteOfTag = new Map<Tag, EvidenceNote>();
  for (const { tag, note, planned } of claims) {
    isPlanned.set(tag, planned && isPlanned.get(tag) !== false);
    noteOfTag.set(tag, note);
  }
  const byColumn = new Map<number, { claimed: number; planned: number }>();
  for (const [tag, note] of noteOfTag) {
    const column = columnOf.get(note);
    if (column !== undefined) {
      const mark = byColumn.get(column) ?? { claimed: 0, planned: 0 };
      byColumn.set(column, mark);
      mark[isPlanned.get(tag) ? 'planned' : 'claimed'] += 1;
    }
  }
  return [...byColumn]
    .sort(([one], [other]) => one - other)
    .map(([column, { claimed, planned }]) => ({
      column,
      claimed,
      planned,
      spoken: wordMark(claimed, planned, t),
    }));
}

/** For how many criteria each file has evidence that counts, and for how many a plan only. */
function addColumns(
  rows: readonly MatrixRow[],
  columns: number,
): readonly { readonly claimed: number; readonly planned: number }[] {
  const totals = Array.from({ length: columns }, () => ({ claimed: 0, planned: 0 }));
  for (const { column, claimed } of rows.flatMap((row) => (row.kind === 'criterion' ? row.marks : []))) {
    const total = totals[column];
    if (total) {
      total[claimed > 0 ? 'claimed' : 'planned'] += 1;
    }
  }
  return totals;
}
