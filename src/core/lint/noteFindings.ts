import type { EvidenceNote } from '../evidence/evidence';
import type { Severity } from '../problem';
import type { Finding, LintInput, Rule, RuleResult } from './rule';

/** A rule as it is switched on. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

interface Kept {
  readonly lists: readonly (readonly RuleResult[])[];
  readonly severities: readonly Severity[];
  readonly findings: readonly Finding[];
}

const keptOf = new WeakMap<EvidenceNote, Kept>();

/**
 * What the rules that look at each note by itself find in one note. While nothing changed it is the same list of the
 * same findings, so that whoever shows them can tell.
 */
export function noteFindings(
  note: EvidenceNote,
  rules: readonly ActiveRule[],
  input: LintInput,
): readonly Finding[] {
  const kept = keptOf.get(note);
  const lists = rules.map(({ rule }) => rule.resultsOf?.(note, input) ?? []);
  const isSame =
    kept?.lists.length === lists.length &&
    lists.every((list, at) => list === kept.lists[at] && rules[at]?.severity === kept.severities[at]);
  if (isSame) {
    return kept.findings;
  }
  const findings = lists.flatMap((list, at) => {
    const { severity } = rules[at] ?? { severity: 'information' };
    return list.map((result) => toFinding(result, severity));
  });
  findings.sort((a, b) => a.problem.span.start - b.problem.span.start);
  keptOf.set(note, { lists, severities: rules.map(({ severity }) => severity), findings });
  return findings;
}

/** A result at the severity of its rule, or at less where it is less sure. */
export function toFinding({ problem, fixes = [], atMost }: RuleResult, severity: Severity): Finding {
  return { problem, severity: lesser(severity, atMost ?? severity), fixes };
}

const order: readonly Severity[] = ['information', 'warning', 'error'];

function lesser(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
