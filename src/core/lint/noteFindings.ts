import type { EvidenceNote } from '../evidence/evidence';
import { KeptWith } from '../keeper';
import type { Severity } from '../problem';
import { inOrderOfPlace } from './findingOrder';
import type { NoteCheck } from './noteRule';
import type { Finding, LintInput, Rule, RuleResult } from './rule';
import { suppress } from './suppress';

/** A rule as it is switched on. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** What is asked about every note: the same object for all, so that one look says that nothing changed. */
interface Question {
  readonly checks: readonly ActiveCheck[];
  /** How serious a comment is that switches off nothing. */
  readonly unusedSuppression: Severity | 'off';
}

/** A rule for single notes as it is switched on, and what it knows besides a note. */
interface ActiveCheck {
  readonly check: NoteCheck;
  readonly severity: Severity;
  readonly known: readonly unknown[];
  /** Where what it knows of each note alone stands in `Kept.own`; -1 if it compares no notes. */
  readonly place: number;
}

/** A class and no literal, for the reason that `BlockFacts` gives. */
class Kept {
  constructor(
    readonly question: Question,
    /** What the checks that compare notes knew of this one alone. */
    readonly own: readonly unknown[],
    readonly lists: readonly (readonly RuleResult[])[],
    readonly others: readonly Finding[],
    readonly findings: readonly Finding[],
  ) {}
}

const keptOf = new KeptWith<EvidenceNote, Kept>();
const noResults: readonly RuleResult[] = [];
const noFindings: readonly Finding[] = [];

/**
 * All that is reported in each note, in order of place: what the rules find that look at each note by itself, and
 * `others`, by file, without what comments switch off. While nothing changed it is the same list of the same findings,
 * so that whoever shows them can tell.
 */
export function noteFindings(
  rules: readonly ActiveRule[],
  others: ReadonlyMap<string, readonly Finding[]>,
  unusedSuppression: Severity | 'off',
  input: LintInput,
): (readonly Finding[])[] {
  const ofEach: (readonly unknown[])[] = [];
  const checks = rules.flatMap(({ rule: { ofNote: check }, severity }): ActiveCheck[] => {
    const place = check?.knowsOfEach ? ofEach.push(check.knowsOfEach(input)) - 1 : -1;
    return check ? [{ check, severity, known: check.knows(input), place }] : [];
  });
  const question = asBefore({ checks, unusedSuppression }, input.notes);
  return input.notes.map((note, at) => {
    const before = keptOf.get(note);
    const own = ofEach.map((list) => list[at]);
    const inNote = others.get(note.uri) ?? noFindings;
    const isSame = before?.question === question && own.every((each, place) => each === before.own[place]);
    if (isSame && areSame(before.others, inNote)) {
      return before.findings;
    }
    const now = ask({ note, at, own, others: inNote }, question, input, before);
    keptOf.set(note, now);
    return now.findings;
  });
}

/** The question that was asked before, where it is the same: the first note that is not new has it. */
function asBefore(question: Question, notes: readonly EvidenceNote[]): Question {
  const note = notes.find((each) => keptOf.get(each));
  const before = note && keptOf.get(note)?.question;
  const isSame =
    before?.unusedSuppression === question.unusedSuppression &&
    before.checks.length === question.checks.length &&
    question.checks.every((each, at) => {
      const check = before.checks[at];
      return each.severity === check?.severity && knowsTheSame(each, check);
    });
  return isSame ? before : question;
}

/** Whether two are of one rule, which knows nothing new. */
function knowsTheSame({ check, known }: ActiveCheck, before: ActiveCheck | undefined): boolean {
  return (
    before?.check === check &&
    before.known.length === known.length &&
    before.known.every((each, at) => each === known[at])
  );
}

function areSame(before: readonly Finding[], now: readonly Finding[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ problem, severity }, at) => {
      const finding = now[at];
      return problem === finding?.problem && severity === finding.severity;
    })
  );
}

/** A note, its number, and what is known of it. */
interface Asked extends Pick<Kept, 'own' | 'others'> {
  readonly note: EvidenceNote;
  readonly at: number;
}

/** Asks about one note; not the rules that know nothing new. */
function ask(
  { note, at, own, others }: Asked,
  question: Question,
  input: LintInput,
  before: Kept | undefined,
): Kept {
  const { checks, unusedSuppression } = question;
  const lists: (readonly RuleResult[])[] = [];
  for (let number = 0; number < checks.length; number++) {
    const each = checks[number];
    if (each) {
      lists.push(
        (before && listAsBefore(each, number, own, before)) ?? listOf(each.check.checkNote(note, input, at)),
      );
    }
  }
  if (before && !hasNews(lists, others, question, before)) {
    return new Kept(question, own, lists.slice(), others, before.findings);
  }
  const findings = findingsOf(lists, checks, others);
  return new Kept(
    question,
    own,
    lists.slice(),
    others,
    suppress(findings, note, input.texts, unusedSuppression),
  );
}

/** What a check found in a note before, if it knows nothing new. */
function listAsBefore(
  check: ActiveCheck,
  number: number,
  own: readonly unknown[],
  before: Kept,
): readonly RuleResult[] | undefined {
  const checkBefore = before.question.checks[number];
  return knowsTheSame(check, checkBefore) && own[check.place] === before.own[checkBefore?.place ?? -1]
    ? before.lists[number]
    : undefined;
}

/** Whether anything is to be reported otherwise than before. */
function hasNews(
  lists: readonly (readonly RuleResult[])[],
  others: readonly Finding[],
  { checks, unusedSuppression }: Question,
  before: Kept,
): boolean {
  return (
    !areSame(before.others, others) ||
    before.question.unusedSuppression !== unusedSuppression ||
    before.lists.length !== lists.length ||
    lists.some((list, number) => {
      const wasSerious = before.question.checks[number]?.severity === checks[number]?.severity;
      return list !== before.lists[number] || (list.length > 0 && !wasSerious);
    })
  );
}

/**
 * What a rule found, as a list. Copies throughout, so that a rule may write literals: `BlockFacts` says why none of
 * those is kept. Most find nothing in most notes, and share the list that says so.
 */
function listOf(results: readonly RuleResult[]): readonly RuleResult[] {
  return results.length === 0
    ? noResults
    : results.map(({ problem, fixes, atMost }) => new NoteResult({ ...problem }, fixes, atMost));
}

/** The findings of one note in order of place; those in one place rule by rule, and `others` last. */
function findingsOf(
  lists: readonly (readonly RuleResult[])[],
  checks: readonly ActiveCheck[],
  others: readonly Finding[],
): readonly Finding[] {
  const all: Finding[] = [];
  for (let number = 0; number < lists.length; number++) {
    const list = lists[number];
    for (let at = 0; list && at < list.length; at++) {
      const result = list[at];
      if (result) {
        all.push(toFinding(result, checks[number]?.severity ?? 'information'));
      }
    }
  }
  others.forEach((each) => all.push(each));
  return all.length === 0 ? noFindings : inOrderOfPlace(all);
}

/** Classes and no literals, for the reason that `BlockFacts` gives. */
class NoteResult implements RuleResult {
  constructor(
    readonly problem: RuleResult['problem'],
    readonly fixes: RuleResult['fixes'],
    readonly atMost: RuleResult['atMost'],
  ) {}
}

class NoteFinding implements Finding {
  constructor(
    readonly problem: Finding['problem'],
    readonly severity: Finding['severity'],
    readonly fixes: Finding['fixes'],
  ) {}
}

const noFixes: Finding['fixes'] = [];

/** A result at the severity of its rule, or at less where it is less sure. */
export function toFinding({ problem, fixes = noFixes, atMost }: RuleResult, severity: Severity): Finding {
  return new NoteFinding(problem, lesser(severity, atMost ?? severity), fixes);
}

const order: readonly Severity[] = ['information', 'warning', 'error'];

function lesser(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
