import type { Library } from '../catalogue/catalogue';
import type { Coverage } from '../coverage/coverage';
import type { EvidenceNote } from '../evidence/evidence';
import type { Portfolio } from '../portfolio/portfolio';
import type { Problem, Severity } from '../problem';
import type { TextEdit } from '../text';

/** A change the learner may choose. Its words are made in `words/`. */
export interface Fix {
  readonly title: FixTitle;
  readonly edits: readonly TextEdit[];
  /** For a prompt: where it goes. `words/` makes its text, which no reader ever takes for evidence. */
  readonly prompt?: Prompt;
  /** True for the one that is surely meant. */
  readonly preferred: boolean;
}

export type FixTitle =
  | { readonly kind: 'change-reference'; readonly to: string }
  | { readonly kind: 'change-everywhere'; readonly to: string; readonly places: number }
  | { readonly kind: 'remove-tag' }
  | { readonly kind: 'add-prompt'; readonly about: Prompt['about'] };

/** A reminder for the learner of what to write, put behind a passage. */
export interface Prompt {
  readonly about: 'legislation' | 'example';
  readonly uri: string;
  /** UTF-16 offset of the end of the passage. */
  readonly offset: number;
  /** The topics that a law is still needed for. */
  readonly topics: readonly string[];
}

/** One lint result. */
export interface Finding {
  readonly problem: Problem;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** What a rule may look at: the finished results of the stages before. */
export interface LintInput {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly notes: readonly EvidenceNote[];
  readonly coverage: Coverage;
}

/** A rule is data and one function. It reads, and gives back what it found. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  check(input: LintInput): Iterable<RuleResult>;
}

export interface RuleResult {
  readonly problem: Problem;
  readonly fixes?: readonly Fix[];
}

export type RuleCode =
  | 'unknown-criterion'
  | 'ambiguous-criterion'
  | 'renumbered-criterion'
  | 'withdrawn-criterion'
  | 'missing-legislation'
  | 'missing-example';
