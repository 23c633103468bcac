import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { CriterionCoverage, Status } from '../core/coverage/coverage';
import type { Finding } from '../core/lint/rule';
import type { Severity } from '../core/problem';
import type { Snapshot } from '../core/snapshot';
import { findLineStarts, lineOfOffset } from '../core/text';
import { wordProblem } from '../words/problemWords';
import { wordStillNeeded } from '../words/requirementWords';
import type { Translate } from '../words/translate';
import { wordAllCounts, wordClaim, wordCounts, wordStatus } from '../words/words';

/** Marks that differ in shape, with the status in words beside them. */
const marks: Readonly<Record<Status, string>> = { met: '✔', incomplete: '◐', planned: '…', unmet: '○' };

/** The coverage of a portfolio as lines of text. */
export function reportCoverage({ portfolio, library, coverage }: Snapshot, t: Translate): string[] {
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
    const open = wordStillNeeded(criterion, library, t);
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

/** The findings as `path:line:column severity sentence (rule)`, paths as seen from `from`. */
export function reportFindings(
  snapshot: Snapshot,
  sources: ReadonlyMap<string, string>,
  from: string,
  t: Translate,
): string[] {
  const lineStarts = new Map<string, readonly number[]>();
  return snapshot.findings.map(({ problem, severity }) => {
    const { uri, span } = problem;
    let starts = lineStarts.get(uri);
    if (!starts) {
      starts = findLineStarts(sources.get(uri) ?? '');
      lineStarts.set(uri, starts);
    }
    const line = lineOfOffset(starts, span.start);
    const place = `${relative(from, fileURLToPath(uri))}:${line + 1}:${span.start - (starts[line] ?? 0) + 1}`;
    return `${place} ${wordSeverity(severity, t)}: ${wordProblem(problem, snapshot.library, t)} (${problem.code})`;
  });
}

/** "Errors: 2, warnings: 1, advice: 0". */
export function countFindings(findings: readonly Finding[], t: Translate): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return t('Errors: {0}, warnings: {1}, advice: {2}', count('error'), count('warning'), count('information'));
}

function wordSeverity(severity: Severity, t: Translate): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('advice');
  }
}
