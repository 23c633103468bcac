import { addToList } from '../addToList';
import type { Problem, ProblemCode, Severity } from '../problem';
import { allRules } from './allRules';
import { inOrderOfFile, inOrderOfPlace, type FileFindings } from './findingOrder';
import { noteFindings, toFinding, type ActiveRule } from './noteFindings';
import type { Finding, LintInput, Rule, RuleCode } from './rule';
import { unusedSuppression } from './rules/unusedSuppression';

/** Problems of files that are no rule's: what stops the reading is an error, what loses nothing is less. */
const severityOfProblem: Partial<Record<ProblemCode, Severity>> = {
  'field-unknown': 'warning',
  'value-form': 'warning',
  'date-form': 'information',
  'check-character': 'warning',
  'alias-taken': 'warning',
  'alias-today': 'information',
  'curly-quotes': 'warning',
  'dash-missing': 'warning',
  'text-cut': 'warning',
  'verb-unknown': 'information',
  'outcome-empty': 'information',
  'evidence-empty': 'information',
  'evidence-none': 'information',
  'evidence-linked': 'warning',
};

/** Runs every rule that is switched on, and puts what they find beside the problems of the files, in order of place. */
export function lint(
  input: LintInput,
  problems: readonly Problem[],
  severities: ReadonlyMap<RuleCode, Severity | 'off'>,
): Finding[] {
  const severityOf = (rule: Rule): Severity | 'off' =>
    input.portfolio.rules.get(rule.code) ??
    input.library.rules.get(rule.code) ??
    severities.get(rule.code) ??
    rule.severity;
  const active = allRules.flatMap((rule): ActiveRule[] => {
    const severity = severityOf(rule);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  const others = new Map<string, Finding[]>();
  for (const problem of problems) {
    const severity = severityOfProblem[problem.code] ?? 'error';
    addToList(others, problem.uri, { problem, severity, fixes: fixSlip(problem) });
  }
  for (const { rule, severity } of active) {
    for (const result of rule.ofNote ? [] : rule.check(input)) {
      const finding = toFinding(result, severity);
      addToList(others, finding.problem.uri, finding);
    }
  }
  const inNotes = noteFindings(active, others, severityOf(unusedSuppression), input);
  const files: FileFindings[] = [];
  input.notes.forEach(({ uri }, at) => {
    const findings = inNotes[at];
    others.delete(uri);
    if (findings && findings.length > 0) {
      files.push({ uri, findings });
    }
  });
  others.forEach((findings, uri) => files.push({ uri, findings: inOrderOfPlace(findings) }));
  return inOrderOfFile(files);
}

/** A name in a catalogue or a portfolio that is surely another one, put right. */
function fixSlip(problem: Problem): Finding['fixes'] {
  const isName =
    problem.code === 'field-unknown' ||
    problem.code === 'date-form' ||
    problem.code === 'dangling-reference' ||
    problem.code === 'verb-unknown' ||
    problem.code === 'qualification-unknown' ||
    problem.code === 'unit-unknown';
  if (!isName || problem.nearest === undefined) {
    return [];
  }
  const { uri, span, nearest: to } = problem;
  return [{ title: { kind: 'change-reference', to }, edits: [{ uri, span, newText: to }], preferred: true }];
}
