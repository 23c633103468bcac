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
  const reported: Finding[] = [];
  for (const { rule, severity } of active) {
    for (const result of rule.ofNote ? [] : rule.check(input)) {
      reported.push(toFinding(result, severity));
    }
  }
  const inNotes = noteFindings(active, input);
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
  const files: InFile[] = [];
  let areInOrder = true;
  const add = (file: InFile): void => {
    areInOrder &&= files.length === 0 || (files[files.length - 1]?.uri ?? '') < file.uri;
    files.push(file);
  };
  for (let at = 0; at < notes.length; at++) {
    const uri = notes[at]?.uri ?? '';
    const own = inNotes[at] ?? none;
    const more = rest.get(uri);
    if (more) {
      rest.delete(uri);
    }
    if (own.length > 0 || more) {
      add({ uri, own, more: more ? byPlace(more) : none });
    }
  }
  rest.forEach((more, uri) => add({ uri, own: none, more: byPlace(more) }));
  if (!areInOrder) {
    files.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
  const ordered: Finding[] = [];
  files.forEach((file) => merge(file, ordered));
  return ordered;
}

/** The findings of one file: those of the rules that look at it alone, and all others. Each stand in order. */
interface InFile {
  readonly uri: string;
  readonly own: readonly Finding[];
  readonly more: readonly Finding[];
}

const none: readonly Finding[] = [];

/** Adds both lists as one; in one place, what stands in the first comes first. */
function merge({ own, more }: InFile, into: Finding[]): void {
  let next = 0;
  for (const finding of own) {
    for (let other = more[next]; other && startOf(other) < startOf(finding); other = more[next]) {
      into.push(other);
      next++;
    }
    into.push(finding);
  }
  for (; next < more.length; next++) {
    const other = more[next];
    if (other) {
      into.push(other);
    }
  }
}

function startOf({ problem }: Finding): number {
  return problem.span.start;
}

function byPlace(findings: Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : findings.sort((a, b) => startOf(a) - startOf(b));
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
