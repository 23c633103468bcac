import type { EvidenceNote } from '../evidence/evidence';
import type { LintInput, Rule, RuleResult } from './rule';

/** A rule that looks at each note by itself. */
export interface NoteRule extends Omit<Rule, 'check'> {
  /** What it looks at besides the note and its text. While each of these is the same, what it found is. */
  knows(input: LintInput): readonly unknown[];
  checkNote(note: EvidenceNote, input: LintInput): Iterable<RuleResult>;
}

interface Kept {
  readonly known: readonly unknown[];
  readonly results: readonly RuleResult[];
}

const none: readonly RuleResult[] = [];

/** Makes a rule that asks again only about notes that are new: after a key, that is one of a thousand. */
export function noteRule({ code, severity, knows, checkNote }: NoteRule): Rule {
  const keptOf = new WeakMap<EvidenceNote, Kept>();
  let knownTo: LintInput | undefined;
  let known: readonly unknown[] = [];

  function resultsOf(note: EvidenceNote, input: LintInput): readonly RuleResult[] {
    if (input !== knownTo) {
      knownTo = input;
      const now = knows(input);
      known = now.length === known.length && now.every((each, at) => each === known[at]) ? known : now;
    }
    let kept = keptOf.get(note);
    if (kept?.known !== known) {
      const results = [...checkNote(note, input)];
      kept = { known, results: results.length === 0 ? none : results };
      keptOf.set(note, kept);
    }
    return kept.results;
  }

  return {
    code,
    severity,
    resultsOf,
    *check(input) {
      for (const note of input.notes) {
        yield* resultsOf(note, input);
      }
    },
  };
}
