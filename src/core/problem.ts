import type { LawStatus } from './catalogue/catalogue';
import type { MisconceptionKind, PersonalDataMention } from './evidence/evidence';
import type { Span } from './text';

/** Wrong, missing, or advice. */
export type Severity = 'error' | 'warning' | 'information';

/** Everything that can be wrong, as data. Sentences for it are made in `words/`. */
export type Problem = { readonly uri: string; readonly span: Span } & ProblemData;

export type ProblemData =
  | {
      readonly code: 'unknown-criterion';
      /** What is not there: the criterion of a reference, or the unit that the file names for all of its own. */
      readonly what: 'criterion' | 'unit';
      readonly reference: string;
      readonly nearest: string | undefined;
    }
  | { readonly code: 'ambiguous-criterion'; readonly reference: string; readonly choices: readonly string[] }
  /** `current` is how the reference is written with the numbers of today. */
  | { readonly code: 'renumbered-criterion'; readonly reference: string; readonly current: string }
  | {
      readonly code: 'withdrawn-criterion';
      readonly reference: string;
      readonly replacedBy: readonly string[];
      /** The catalogue's own sentence on why it is gone, or nothing. */
      readonly note: string;
    }
  | {
      readonly code: 'missing-legislation';
      readonly criterion: string;
      readonly found: readonly string[];
      readonly needed: number;
      /** Topic IDs that no named law covers yet. */
      readonly topics: readonly string[];
      /** Titles of laws that do not count, as they are not the law any more. */
      readonly past: readonly string[];
    }
  | {
      readonly code: 'missing-example';
      readonly criterion: string;
      readonly found: number;
      readonly needed: number;
      readonly hypothetical: boolean;
    }
  /** A unit that the catalogue has and the learner has not chosen. */
  | { readonly code: 'unit-not-chosen'; readonly reference: string; readonly unit: string }
  | { readonly code: 'malformed-tag'; readonly written: string; readonly canonical: string }
  | { readonly code: 'adjacent-tags' }
  | {
      readonly code: 'tag-before-text';
      /** Whether it stands in the question of the text below it: else it stands by itself. */
      readonly isQuestion: boolean;
    }
  | {
      readonly code: 'tag-below-texts';
      /** Whether its place is the heading: else it has to stand behind each text. */
      readonly isForHeading: boolean;
    }
  | {
      readonly code: 'criterion-without-tag';
      readonly written: string;
      readonly canonical: string;
      /** Whether it stands by itself above the text that it is for. */
      readonly isAbove: boolean;
      /** Whether it is the bare number of a part, which may count something else. */
      readonly isOnlyNumber: boolean;
    }
  | {
      readonly code: 'tag-in-remark';
      readonly written: string;
      /** The tag as a plan, and its words without their brackets. */
      readonly planned: string;
      readonly words: string;
      /** Whether the words beside it say that it is not there yet: else an assessor seems to have written it. */
      readonly isNotYet: boolean;
    }
  | { readonly code: 'duplicate-claim'; readonly criterion: string }
  | { readonly code: 'vague-legislation'; readonly criterion: string; readonly written: string }
  | { readonly code: 'legislation-not-applied'; readonly criterion: string; readonly laws: readonly string[] }
  | {
      readonly code: 'superseded-legislation';
      readonly title: string;
      readonly status: LawStatus;
      /** Titles of what took its place. */
      readonly replacedBy: readonly string[];
    }
  | ({ readonly code: 'legislation-year' } & WrongTitle)
  | ({ readonly code: 'legislation-spelling' } & WrongTitle)
  | { readonly code: 'abbreviation-first'; readonly abbreviation: string; readonly title: string }
  | { readonly code: 'generic-example'; readonly criterion: string; readonly written: string }
  | {
      /** IDs of concept groups, of which so many are still to be written about. */
      readonly code: 'missing-concept';
      readonly criterion: string;
      readonly groups: readonly string[];
      readonly lacking: number;
    }
  | { readonly code: 'missing-model'; readonly criterion: string; readonly models: readonly string[] }
  | { readonly code: 'missing-contrast'; readonly criterion: string; readonly groups: readonly string[] }
  | {
      readonly code: 'missing-count';
      readonly criterion: string;
      /** What is counted, in the plural, or nothing where the catalogue has no word for it. */
      readonly noun: string;
      /** IDs of the concept groups that are still to be written about. */
      readonly groups: readonly string[];
      readonly found: number;
      readonly needed: number;
    }
  | { readonly code: 'missing-organisation'; readonly criterion: string }
  | {
      readonly code: 'insufficient-evidence';
      readonly criterion: string;
      readonly unit: 'pieces' | 'words';
      readonly found: number;
      readonly needed: number;
    }
  | {
      readonly code: 'evidence-type';
      readonly criterion: string;
      readonly types: readonly string[];
      /** The type that the file gives itself, as written; undefined where it gives none. */
      readonly written: string | undefined;
      /** The name of a kind that is surely meant by that, where it is none. */
      readonly meant: string | undefined;
    }
  | { readonly code: 'command-verb'; readonly criterion: string; readonly verb: CheckedVerb }
  | { readonly code: 'misconception'; readonly mistake: MisconceptionKind; readonly written: string }
  | { readonly code: 'personal-data'; readonly kind: PersonalDataKind; readonly text: string }
  | { readonly code: 'missing-alt-text'; readonly path: string }
  | {
      readonly code: 'missing-attachment';
      readonly path: string;
      /** Why nobody can open it: no such file, a tag on a link that names none, or a place on the learner's computer. */
      readonly reason: 'not-there' | 'no-name' | 'own-computer';
    }
  | { readonly code: 'spaced-link'; readonly path: string }
  | { readonly code: 'unmapped-evidence' }
  | { readonly code: 'stale-evidence'; readonly date: string; readonly months: number }
  | { readonly code: 'copied-criterion'; readonly criterion: string }
  | { readonly code: 'repeated-passage'; readonly firstUri: string; readonly firstSpan: Span }
  | {
      readonly code: 'repeated-reference';
      readonly reference: string;
      /** Of the first file that bears it. */
      readonly title: string;
      readonly firstUri: string;
      readonly firstSpan: Span;
    }
  /** A comment that switches off what nobody reports. `rule` is undefined where it names none. */
  | { readonly code: 'unused-suppression'; readonly rule: string | undefined; readonly isRule: boolean }
  /** YAML that cannot be read. `detail` is a fixed code, the parser's own or one of ours. */
  | { readonly code: 'yaml-syntax'; readonly detail: string }
  | { readonly code: 'yaml-too-large' }
  | { readonly code: 'yaml-not-text' }
  | { readonly code: 'yaml-unreadable'; readonly reason: string }
  /** `below` is the field that it belongs to, where it stands too far to the left. */
  | {
      readonly code: 'field-unknown';
      readonly field: string;
      readonly nearest: string | undefined;
      readonly below?: string;
    }
  /** `nearest` is how a date should be written, or one line of what should be there, where that is clear. */
  | {
      readonly code: 'field-wrong-type';
      readonly field: string;
      readonly expected: FieldType;
      readonly nearest?: string;
    }
  /** `of` is what the field should be in, as its schema calls it: `law`. */
  | { readonly code: 'field-missing'; readonly field: string; readonly of?: string }
  | {
      readonly code: 'value-unknown';
      readonly field: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  /** Quotation marks of a word processor round a whole value: YAML takes them for letters. */
  | { readonly code: 'curly-quotes' }
  /** One entry of a list without the dash that begins it. It is read all the same. */
  | { readonly code: 'dash-missing'; readonly field: string }
  /** Words of a text that YAML takes for a comment. */
  | { readonly code: 'text-cut' }
  /** A text of another form than its field needs, such as an ID with a space. It is kept. */
  | {
      readonly code: 'value-form';
      readonly field: string;
      readonly value: string;
      readonly example: string;
    }
  /** A date of a piece of evidence that is none. `nearest` is how it should be written, where that is clear. */
  | { readonly code: 'date-form'; readonly written: string; readonly nearest: string | undefined }
  | {
      readonly code: 'value-range';
      readonly field: string;
      readonly value: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** A number of an earlier version that another criterion had too. */
  | { readonly code: 'alias-taken'; readonly alias: string }
  /** A number of an earlier version that another criterion has today. */
  | { readonly code: 'alias-today'; readonly alias: string }
  /** What a requirement lists under `field` asks for nothing. */
  | { readonly code: 'requirement-empty'; readonly field: string }
  /** A requirement asks for more than it lists. */
  | { readonly code: 'minimum-too-high'; readonly minimum: number; readonly most: number }
  /** An item behind the last one that its list may have. */
  | { readonly code: 'list-too-long'; readonly field: string; readonly value: string; readonly most: number }
  | {
      readonly code: 'duplicate-id';
      readonly id: string;
      readonly firstUri: string;
      readonly firstSpan: Span;
      /** What is left out with the second one. */
      readonly holds?: 'criteria';
    }
  | {
      readonly code: 'dangling-reference';
      readonly id: string;
      readonly to: string;
      readonly nearest: string | undefined;
    }
  | {
      readonly code: 'qualification-unknown';
      readonly id: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'unit-unknown';
      readonly id: string;
      readonly qualification: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'verb-unknown'; readonly verb: string; readonly nearest: string | undefined }
  /** A number whose check character does not fit the others. `expected` is the one that would. */
  | { readonly code: 'check-character'; readonly number: string; readonly expected: string }
  | { readonly code: 'outcome-empty'; readonly outcome: string }
  /** What `&` and `*` of YAML can do wrong. */
  | { readonly code: 'yaml-alias'; readonly reason: 'cycle' | 'too-many' | 'unknown'; readonly name: string }
  | { readonly code: 'path-outside'; readonly path: string }
  | { readonly code: 'evidence-not-text'; readonly isMarkdown: boolean }
  /** A symbolic link in the place of a file. */
  | { readonly code: 'evidence-linked' }
  | { readonly code: 'evidence-empty' }
  | { readonly code: 'evidence-unreadable'; readonly reason: string }
  | {
      readonly code: 'evidence-none';
      /** Nobody looks into a hidden folder, nor into one that is a link or another portfolio. */
      readonly reason: 'hidden' | 'closed' | 'not-there';
      /** The folder that is surely meant. */
      readonly nearest: string | undefined;
    };

/** A title that no law has. */
export interface WrongTitle {
  readonly written: string;
  /** The titles of which one is meant: of laws of today. */
  readonly titles: readonly string[];
  /** The law of nearly this title, where it is out of date. */
  readonly old: { readonly title: string; readonly status: LawStatus } | undefined;
}

/** A value that can always be had, and what was wrong on the way. Readers give this and never throw. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export type FieldType = 'text' | 'list' | 'map' | 'number' | 'yes-or-no' | 'date';

/** Command verbs whose work can be seen in the words of a text. */
export type CheckedVerb =
  'define' | 'explain' | 'justify' | 'distinguish' | 'compare' | 'evaluate' | 'assess';

export type PersonalDataKind = PersonalDataMention['kind'];

export type ProblemCode = ProblemData['code'];
