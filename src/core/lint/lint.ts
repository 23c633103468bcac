import type { EvidenceNote } from '../evidence/evidence';
import type { Problem, ProblemCode, Severity } from '../problem';
import { allRules } from './allRules';
import { noteFindings, toFinding, type ActiveRule } from './noteFindings';
import type { Finding, LintInput, Rule, RuleCode } from './rule';
import { unusedSuppression } from './rules/unusedSuppression';
import { hasSuppressions, suppress } from './suppress';

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
    input.portfolio.rules.get(rule.code) ??
    input.library.rules.get(rule.code) ??
    severities.get(rule.code) ??
    rule.severity;
  const active = allRules.flatMap((rule): ActiveRule[] => {
    const severity = severityOf(rule);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  const ofNotes = active.filter(({ rule }) => rule.resultsOf);
  const reported: Finding[] = [];
  for (const { rule, severity } of active) {
    for (const result of rule.resultsOf ? [] : rule.check(input)) {
      reported.push(toFinding(result, severity));
    }
  }
  const inNotes = input.notes.map((note) => noteFindings(note, ofNotes, input));
  if (!hasSuppressions(input)) {
    return inOrder(input.notes, inNotes, [...findings, ...reported]);
  }
  const kept = suppress([...inNotes.flat(), ...reported], input, severityOf(unusedSuppression));
  return inOrder([], [], [...findings, ...kept]);
}

/** File by file, each from its beginning to its end. Those of a note stand so already. */
function inOrder(
  notes: readonly EvidenceNote[],
  inNotes: readonly (readonly Finding[])[],
  others: readonly Finding[],
): Finding[] {
  const rest = groupByFile(others);
  const files: { readonly uri: string; readonly list: readonly Finding[] }[] = [];
  let areInOrder = true;
  const add = (uri: string, list: readonly Finding[]): void => {
    areInOrder &&= files.length === 0 || (files[files.length - 1]?.uri ?? '') < uri;
    files.push({ uri, list });
  };
  for (let at = 0; at < notes.length; at++) {
    const uri = notes[at]?.uri ?? '';
    const own = inNotes[at] ?? [];
    const more = rest.get(uri);
    rest.delete(uri);
    if (own.length > 0 || more) {
      add(uri, more ? byPlace([...own, ...more]) : own);
    }
  }
  rest.forEach((list, uri) => add(uri, byPlace(list)));
  if (!areInOrder) {
    files.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
  const ordered: Finding[] = [];
  for (const { list } of files) {
    for (const finding of list) {
      ordered.push(finding);
    }
  }
  return ordered;
}

function byPlace(findings: Finding[]): readonly Finding[] {
  return findings.sort((a, b) => a.problem.span.start - b.problem.span.start);
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byFile.get(finding.problem.uri);
    if (list) {
      list.push(finding);
    } else {
      byFile.set(finding.problem.uri, [finding]);
    }
  }
  return byFile;
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
