import { Analyser } from '../core/analyse';
import type { CriterionCoverage, Status } from '../core/coverage/coverage';
import type { Snapshot } from '../core/snapshot';
import { wordOpenParts } from '../words/reasonWords';
import { inEnglish as t } from '../words/translate';
import { wordAllCounts, wordClaim, wordCounts, wordSeverity, wordStatus } from '../words/words';
import { countFindings, listFindings } from './findings';
import { readPortfolioFolder } from './readPortfolioFolder';

/** Marks that differ in shape, with the status in words beside them. */
const marks: Readonly<Record<Status, string>> = { met: '✔', incomplete: '◐', planned: '…', unmet: '○' };

/** Shows what each portfolio has and lacks, and what to mend. Gives the program's exit code. */
export async function checkCommand(
  files: readonly string[],
  program: string,
  catalogues: string | undefined,
  print: (lines: readonly string[]) => void,
): Promise<number> {
  const analyser = new Analyser();
  let hasErrors = false;
  let hasBuiltIn = false;
  for (const file of files) {
    const input = await readPortfolioFolder(file, program, catalogues);
    const snapshot = analyser.analyse(input);
    const findings = listFindings(input, snapshot, process.cwd(), t);
    const counts = countFindings(snapshot.findings);
    print([
      ...reportCoverage(snapshot),
      '',
      ...findings.map(
        ({ path, line, column, severity, message, rule }) =>
          `${path}:${line}:${column} ${wordSeverity(severity, t)}: ${message} (${rule})`,
      ),
      t('Errors: {0}, warnings: {1}, advice: {2}', counts.error, counts.warning, counts.information),
      '',
    ]);
    hasErrors ||= counts.error > 0;
    hasBuiltIn ||= snapshot.coverage.qualifications.some(({ qualification }) =>
      snapshot.library.builtIn.has(qualification.location.uri),
    );
  }
  print([
    t('Only an assessor decides what is met.'),
    // Of the criteria of a centre, nobody here knows whose words they are.
    ...(hasBuiltIn
      ? [
          t(
            'The criteria that come with Signpost are marking points in our own words, not the awarding body’s official text.',
          ),
        ]
      : []),
  ]);
  return hasErrors ? 1 : 0;
}

/** The coverage of a portfolio as lines of text. */
export function reportCoverage({ portfolio, library, coverage }: Snapshot): string[] {
  const lines = [
    t(
      'Portfolio of {0}: {1}',
      portfolio.learner.name || t('a learner without a name'),
      wordAllCounts(coverage.counts, t),
    ),
  ];
  for (const { qualification, units, counts } of coverage.qualifications) {
    lines.push('', `${qualification.title} (${qualification.id}): ${wordCounts(counts, t)}`);
    for (const { unit, outcomes, counts: unitCounts } of units) {
      lines.push(`  ${unit.id} ${unit.title}: ${wordCounts(unitCounts, t)}`);
      for (const { outcome, criteria, counts: outcomeCounts } of outcomes) {
        lines.push(`    ${t('LO{0} {1}: {2}', outcome.number, outcome.title, wordCounts(outcomeCounts, t))}`);
        // Not all at once: a list of arguments has an end, and a long file may have more claims.
        criteria.flatMap((criterion) => reportCriterion(criterion)).forEach((line) => lines.push(line));
      }
    }
  }
  return lines;

  function reportCriterion(criterion: CriterionCoverage): string[] {
    const { number, statement } = criterion.criterion;
    const open = wordOpenParts(criterion, library, t);
    return [
      `      ${marks[criterion.status]} ${number} ${wordStatus(criterion.status, t)}: ${statement}`,
      ...criterion.claims.map(
        (claim) =>
          `          - ${wordClaim(claim, t)}${claim.planned ? ` (${wordStatus('planned', t)})` : ''}`,
      ),
      ...(criterion.status === 'unmet' ? [] : open.map((line) => `          > ${line}`)),
    ];
  }
}
