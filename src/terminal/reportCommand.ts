import { dirname, relative } from 'node:path';
import { Analyser } from '../core/analyse';
import type { CriterionCoverage } from '../core/coverage/coverage';
import type { Snapshot } from '../core/snapshot';
import { wordReason } from '../words/reasonWords';
import { inEnglish as t } from '../words/translate';
import { wordClaim, wordStatus } from '../words/words';
import { countFindings, listFindings, type ListedFinding } from './findings';
import { readPortfolioFolder } from './readPortfolioFolder';
import { TerminalError } from './terminalError';

/** How a report may be written. */
const formats = ['text', 'csv', 'json'] as const;

type Format = (typeof formats)[number];

/** One portfolio of a report. */
interface Reported {
  /** Its folder, as seen from where the program was started. */
  readonly folder: string;
  readonly snapshot: Snapshot;
  readonly findings: readonly ListedFinding[];
}

/** Tells how far each portfolio is, a line for each, or everything as JSON. @throws TerminalError */
export async function reportCommand(
  files: readonly string[],
  program: string,
  catalogues: string | undefined,
  wanted = 'text',
): Promise<string> {
  const format = formats.find((name) => name === wanted);
  if (!format) {
    throw new TerminalError(t('--format is one of: {0}.', formats.join(', ')));
  }
  const analyser = new Analyser();
  const reported: Reported[] = [];
  for (const file of files) {
    const input = await readPortfolioFolder(file, program, catalogues);
    const snapshot = analyser.analyse(input);
    const folder = relative(process.cwd(), dirname(file)) || '.';
    reported.push({ folder, snapshot, findings: listFindings(input, snapshot, process.cwd(), t) });
  }
  return writers[format](reported);
}

const writers: Readonly<Record<Format, (reported: readonly Reported[]) => string>> = {
  text: (reported) => asTable([header(), ...reported.map(row)]),
  csv: (reported) => byteOrderMark + asCsv([header(), ...reported.map(row)]),
  json: (reported) => JSON.stringify({ portfolios: reported.map(asData) }, undefined, 2),
};

/** Without it, Excel reads the file in an old set of letters and shows “ë” as two signs. Other spreadsheets leave it out. */
const byteOrderMark = '\ufeff';

function header(): readonly string[] {
  return [
    t('Learner'),
    t('Qualifications'),
    t('Criteria'),
    t('Met'),
    t('Something missing'),
    t('Planned'),
    t('Not started'),
    t('Errors'),
    t('Warnings'),
    t('Advice'),
    t('Folder'),
  ];
}

function row({ folder, snapshot }: Reported): readonly string[] {
  const { portfolio, coverage, findings } = snapshot;
  const { total, met, incomplete, planned, unmet } = coverage.counts;
  const { error, warning, information } = countFindings(findings);
  return [
    portfolio.learner.name || t('a learner without a name'),
    coverage.qualifications.map(({ qualification }) => qualification.id).join(', '),
    ...[total, met, incomplete, planned, unmet, error, warning, information].map(String),
    folder,
  ];
}

/** Columns side by side; those of numbers end where their heading ends. */
function asTable(rows: readonly (readonly string[])[]): string {
  const oneLine = rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')));
  const widths = (oneLine[0] ?? []).map((_, column) =>
    Math.max(...oneLine.map((cells) => (cells[column] ?? '').length)),
  );
  const isNumber = (column: number): boolean => /^\d+$/.test(oneLine[1]?.[column] ?? '');
  return oneLine
    .map((cells) =>
      cells
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe, which makes it text there. */
function asCsv(rows: readonly (readonly string[])[]): string {
  const cellOf = (value: string): string => {
    const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n');
}

function asData({ folder, snapshot, findings }: Reported): unknown {
  const { portfolio, coverage, library } = snapshot;
  const criterionData = (criterion: CriterionCoverage): unknown => ({
    number: criterion.criterion.number,
    status: criterion.status,
    inWords: wordStatus(criterion.status, t),
    why: wordReason(criterion, library, t),
    evidence: criterion.claims.map((claim) => ({
      place: wordClaim(claim, t),
      reference: claim.note.frontMatter.evidence,
      planned: claim.planned,
    })),
  });
  return {
    learner: portfolio.learner.name,
    folder,
    counts: coverage.counts,
    qualifications: coverage.qualifications.map(({ qualification, units, counts }) => ({
      id: qualification.id,
      title: qualification.title,
      counts,
      units: units.map(({ unit, outcomes, counts: unitCounts }) => ({
        id: unit.id,
        title: unit.title,
        counts: unitCounts,
        outcomes: outcomes.map(({ outcome, criteria }) => ({
          number: outcome.number,
          title: outcome.title,
          criteria: criteria.map(criterionData),
        })),
      })),
    })),
    findings,
  };
}
