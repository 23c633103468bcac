import type { EvidenceNote } from '../evidence/evidence';
import type { LintInput, Rule, RuleResult } from './rule';

/** What a rule does that looks at each note by itself. */
export interface NoteCheck {
  /** What it looks at besides the note and its text. While each of these is the same, what it found is. */
  knows(input: LintInput): readonly unknown[];
  /** For a rule that compares notes: what it knows of each, in the order of the notes. */
  knowsOfEach?(input: LintInput): readonly unknown[];
  /** `at` is the number of the note. */
  checkNote(note: EvidenceNote, input: LintInput, at: number): readonly RuleResult[];
}

/** Makes a rule that is asked again only about notes that are new: after a key, that is one of a thousand. */
export function noteRule({ code, severity, ...check }: NoteCheck & Pick<Rule, 'code' | 'severity'>): Rule {
  return {
    code,
    severity,
    ofNote: check,
    *check(input) {
      for (const [at, note] of input.notes.entries()) {
        yield* check.checkNote(note, input, at);
      }
    },
  };
}
