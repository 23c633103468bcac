import type { Problem, ProblemCode, Severity } from '../problem';
import { allRules } from './allRules';
import type { Finding, LintInput, Rule, RuleCode } from './rule';
import { unusedSuppression } from './rules/unusedSuppression';
import { suppress } from './suppress';

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
  const severityOf = (rule: Rule): Severity | 'off' =>
    input.portfolio.rules.get(rule.code) ?? severities.get(rule.code) ?? rule.severity;
  const reported: Finding[] = [];
  for (const rule of allRules) {
    const severity = severityOf(rule);
    if (severity !== 'off') {
      for (const { problem, fixes = [], atMost } of rule.check(input)) {
        reported.push({ problem, severity: lesser(severity, atMost ?? severity), fixes });
      }
    }
  }
  for (const finding of suppress(reported, input, severityOf(unusedSuppression))) {
    findings.push(finding);
  }
  return findings.sort(({ problem: a }, { problem: b }) =>
    a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start,
  );
}

const order: readonly Severity[] = ['information', 'warning', 'error'];

function lesser(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
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
