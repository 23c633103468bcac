import type { EvidenceNote } from '../evidence/evidence';
import type { LintInput, Rule, RuleResult } from './rule';

/** What a rule does that looks at each note by itself. */
export interface NoteCheck {
  /** What it looks at besides the note and its text. While each of these is the same, what it found is. */
  knows(input: LintInput): readonly unknown[];
  checkNote(note: EvidenceNote, input: LintInput): Iterable<RuleResult>;
}

/** Makes a rule that is asked again only about notes that are new: after a key, that is one of a thousand. */
export function noteRule({
  code,
  severity,
  knows,
  checkNote,
}: NoteCheck & Pick<Rule, 'code' | 'severity'>): Rule {
  return {
    code,
    severity,
    ofNote: { knows, checkNote },
    *check(input) {
      for (const note of input.notes) {
        yield* checkNote(note, input);
      }
    },
  };
}
