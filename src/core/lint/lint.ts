import type { Problem, ProblemCode, Severity } from '../problem';
import { allRules } from './allRules';
import type { Finding, LintInput, RuleCode } from './rule';

/** Problems of files that are no rule's: what stops the reading is an error, what loses nothing is less. */
const severityOfProblem: Partial<Record<ProblemCode, Severity>> = {
  'field-unknown': 'warning',
  'value-form': 'warning',
  'check-character': 'warning',
  'verb-unknown': 'information',
  'outcome-empty': 'information',
  'evidence-empty': 'information',
  'evidence-none': 'information',
};

/** Runs every rule that is switched on, and puts what they find beside the problems of the files, in order of place. */
export function lint(
  input: LintInput,
  problems: readonly Problem[],
  severities: ReadonlyMap<RuleCode, Severity | 'off'>,
): Finding[] {
  const findings: Finding[] = problems.map((problem) => ({
    problem,
    severity: severityOfProblem[problem.code] ?? 'error',
    fixes: fixSlip(problem),
  }));
  for (const rule of allRules) {
    const severity = severities.get(rule.code) ?? rule.severity;
    if (severity !== 'off') {
      for (const { problem, fixes = [] } of rule.check(input)) {
        findings.push({ problem, severity, fixes });
      }
    }
  }
  return findings.sort(({ problem: a }, { problem: b }) =>
    a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start,
  );
}

/** A name in a catalogue or a portfolio that is surely another one, put right. */
function fixSlip(problem: Problem): Finding['fixes'] {
  const isName =
    problem.code === 'field-unknown' ||
    problem.code === 'dangling-reference' ||
    problem.code === 'verb-unknown' ||
    problem.code === 'qualification-unknown';
  if (!isName || problem.nearest === undefined) {
    return [];
  }
  const { uri, span, nearest: to } = problem;
  return [{ title: { kind: 'change-reference', to }, edits: [{ uri, span, newText: to }], preferred: true }];
}
