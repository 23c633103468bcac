import type { EvidenceNote } from '../evidence/evidence';
import type { Severity } from '../problem';
import type { NoteCheck } from './noteRule';
import type { Finding, LintInput, Rule, RuleResult } from './rule';

/** A rule as it is switched on. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** A rule for notes as it is switched on, and what it knows besides a note. */
interface Asked {
  readonly check: NoteCheck;
  readonly severity: Severity;
  readonly known: readonly unknown[];
}

interface Kept {
  /** The rules that were asked: the same list for all notes, so that one look says that nothing changed. */
  readonly asked: readonly Asked[];
  readonly lists: readonly (readonly RuleResult[])[];
  readonly findings: readonly Finding[];
}

const keptOf = new WeakMap<EvidenceNote, Kept>();
const nothing: readonly RuleResult[] = [];
const noFindings: readonly Finding[] = [];

/**
 * What the rules that look at each note by itself find in each note. While nothing changed it is the same list of the
 * same findings, so that whoever shows them can tell.
 */
export function noteFindings(rules: readonly ActiveRule[], input: LintInput): (readonly Finding[])[] {
  const asked = asBefore(askedIn(rules, input), input.notes);
  return input.notes.map((note) => {
    const kept = keptOf.get(note);
    if (kept?.asked === asked) {
      return kept.findings;
    }
    const now = findAgain(note, asked, input, kept);
    keptOf.set(note, now);
    return now.findings;
  });
}

function askedIn(rules: readonly ActiveRule[], input: LintInput): readonly Asked[] {
  return rules.flatMap(({ rule: { ofNote: check }, severity }): Asked[] =>
    check ? [{ check, severity, known: check.knows(input) }] : [],
  );
}

/** The list that was asked before, where it is equal: the first note that is not new has it. */
function asBefore(asked: readonly Asked[], notes: readonly EvidenceNote[]): readonly Asked[] {
  for (const note of notes) {
    const before = keptOf.get(note)?.asked;
    if (before) {
      const isEqual =
        before.length === asked.length &&
        asked.every((each, at) => isSame(each, before[at]) && each.severity === before[at]?.severity);
      return isEqual ? before : asked;
    }
  }
  return asked;
}

/** Whether two stand for the same rule, which knows the same. */
function isSame({ check, known }: Asked, before: Asked | undefined): boolean {
  return (
    before?.check === check &&
    before.known.length === known.length &&
    before.known.every((each, at) => each === known[at])
  );
}

/** Asks the rules about one note; not those that know nothing new. */
function findAgain(
  note: EvidenceNote,
  asked: readonly Asked[],
  input: LintInput,
  kept: Kept | undefined,
): Kept {
  const lists = asked.map((each, at): readonly RuleResult[] => {
    const before = isSame(each, kept?.asked[at]) ? kept?.lists[at] : undefined;
    if (before) {
      return before;
    }
    const found = [...each.check.checkNote(note, input)];
    return found.length === 0 ? nothing : found;
  });
  const isAsKept =
    kept?.lists.length === lists.length &&
    lists.every((list, at) => list === kept.lists[at] && asked[at]?.severity === kept.asked[at]?.severity);
  return { asked, lists, findings: isAsKept ? kept.findings : toFindings(lists, asked) };
}

/** The findings of one note in the order of places. */
function toFindings(lists: readonly (readonly RuleResult[])[], asked: readonly Asked[]): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (let at = 0; at < lists.length; at++) {
    for (const result of lists[at] ?? nothing) {
      (findings ??= []).push(toFinding(result, asked[at]?.severity ?? 'information'));
    }
  }
  return findings?.sort((a, b) => a.problem.span.start - b.problem.span.start) ?? noFindings;
}

/** A result at the severity of its rule, or at less where it is less sure. */
export function toFinding({ problem, fixes = [], atMost }: RuleResult, severity: Severity): Finding {
  return { problem, severity: lesser(severity, atMost ?? severity), fixes };
}

const order: readonly Severity[] = ['information', 'warning', 'error'];

function lesser(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
