import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnalysisInput } from '../core/analyse';
import type { Finding } from '../core/lint/rule';
import type { Severity } from '../core/problem';
import type { Snapshot } from '../core/snapshot';
import { findLineStarts, lineOfOffset } from '../core/text';
import { wordProblem } from '../words/problemWords';
import type { Translate } from '../words/translate';

/** A finding with its place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface ListedFinding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
}

/** The findings of a portfolio, paths as seen from the folder `from`. */
export function listFindings(
  input: AnalysisInput,
  { findings, library }: Snapshot,
  from: string,
  t: Translate,
): readonly ListedFinding[] {
  const texts = textsOf(input);
  const lineStarts = new Map<string, readonly number[]>();
  return findings.map(({ problem, severity }) => {
    const { uri, span } = problem;
    const starts = lineStarts.get(uri) ?? findLineStarts(texts.get(uri) ?? '');
    lineStarts.set(uri, starts);
    const line = lineOfOffset(starts, span.start);
    return {
      path: relative(from, fileURLToPath(uri)),
      line: line + 1,
      column: span.start - (starts[line] ?? 0) + 1,
      severity,
      rule: problem.code,
      message: wordProblem(problem, library, t),
    };
  });
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}

/** The text of every file that a portfolio is read from, by its URI. */
export function textsOf(input: AnalysisInput): ReadonlyMap<string, string> {
  const all = [
    input.portfolio,
    ...input.catalogues,
    ...input.vocabulary,
    ...input.register,
    ...input.evidence,
  ];
  return new Map(all.map(({ uri, text }) => [uri, text ?? '']));
}
