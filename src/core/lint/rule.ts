import type { Criterion, Library, WithdrawnCriterion } from '../catalogue/catalogue';
import type { Coverage } from '../coverage/coverage';
import type { EvidenceNote } from '../evidence/evidence';
import type { Portfolio } from '../portfolio/portfolio';
import type { Problem, Severity } from '../problem';
import type { RuleCode } from '../ruleCodes';
import type { TextEdit } from '../text';
import type { NoteCheck } from './noteRule';

/** A change the learner may choose. Its words are made in `words/`. */
export interface Fix {
  readonly title: FixTitle;
  readonly edits: readonly TextEdit[];
  /** For a prompt: where it goes. `words/` makes its text, which no reader ever takes for evidence. */
  readonly prompt?: Prompt;
  /** True for the one that is surely meant. */
  readonly preferred: boolean;
}

/**
 * A change of the whole portfolio that the learner may choose. Its title and its edits depend on every file, so they
 * are worked out from the newest of all files when somebody asks: see `completeFix`.
 */
export interface FixEverywhere {
  readonly everywhere: Everywhere;
  readonly preferred: boolean;
}

/** What is changed everywhere. */
export type Everywhere =
  /** A person, by the name in small letters, gets a pseudonym. */
  | { readonly kind: 'person'; readonly name: string }
  /** References that may mean several criteria get the form that means one. */
  | { readonly kind: 'ambiguous'; readonly to: string }
  /** References by earlier numbers get the numbers of today. `last` is the end of a range. */
  | {
      readonly kind: 'renumbered';
      readonly to: string;
      readonly first: Criterion;
      readonly last: Criterion | undefined;
    }
  /** References to a criterion that is gone get what took its place: `at` says which of several. */
  | {
      readonly kind: 'withdrawn';
      readonly to: string;
      readonly criterion: WithdrawnCriterion;
      readonly at: number;
    };

export type OfferedFix = Fix | FixEverywhere;

export type FixTitle =
  | { readonly kind: 'change-reference'; readonly to: string }
  | { readonly kind: 'change-everywhere'; readonly to: string; readonly places: number }
  | { readonly kind: 'change-text'; readonly to: string }
  | { readonly kind: 'write-in-full'; readonly title: string }
  | { readonly kind: 'separate-tags' }
  | { readonly kind: 'move-tag-down' }
  | { readonly kind: 'move-tag-up' }
  | { readonly kind: 'tag-each-text' }
  | { readonly kind: 'replace-person'; readonly name: string; readonly to: string }
  | { readonly kind: 'take-out'; readonly what: 'detail' | 'comment' }
  | { readonly kind: 'remove-tag' }
  | { readonly kind: 'choose-unit'; readonly unit: string }
  | { readonly kind: 'add-prompt'; readonly about: Prompt['about'] };

/** A reminder for the learner of what to write, put behind a passage. */
export interface Prompt {
  readonly about: 'legislation' | 'practice' | 'example' | 'concepts' | 'contrast' | 'count';
  readonly uri: string;
  /** UTF-16 offset of where it goes. */
  readonly offset: number;
  /** What each of its lines begins with: nothing, but in a list or a quote. Undefined where it goes on in the same line. */
  readonly lineStart: string | undefined;
  /** Whether the next line would make a heading of what is written here. */
  readonly isAboveRule: boolean;
  /** What is missing: IDs of topics that a law is needed for, IDs of concept groups, or what there have to be more of. */
  readonly topics: readonly string[];
}

/** One lint result. */
export interface Finding {
  readonly problem: Problem;
  readonly severity: Severity;
  readonly fixes: readonly OfferedFix[];
}

/** What a rule may look at: the finished results of the stages before. */
export interface LintInput {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly notes: readonly EvidenceNote[];
  readonly coverage: Coverage;
  /** URI to text of each evidence file. */
  readonly texts: ReadonlyMap<string, string>;
  /** URIs of all files of the portfolio, and with `/` at the end of folders that are closed to us; undefined where nobody has looked. */
  readonly files: ReadonlySet<string> | undefined;
  /** ISO 8601 date of today, or undefined where nobody said. */
  readonly today: string | undefined;
}

/** A rule is data and one function. It reads, and gives back what it found. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  check(input: LintInput): Iterable<RuleResult>;
  /** For a rule that looks at each note by itself: `check` for one of them. */
  readonly ofNote?: NoteCheck;
}

export interface RuleResult {
  readonly problem: Problem;
  readonly fixes?: readonly OfferedFix[] | undefined;
  /** For a finding that is less sure than the others of its rule: reported no higher than this. */
  readonly atMost?: Severity | undefined;
}

export type { RuleCode } from '../ruleCodes';
