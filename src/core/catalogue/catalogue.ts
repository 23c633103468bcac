import type { Severity } from '../problem';
import type { RuleCode } from '../ruleCodes';
import type { Location, Span } from '../text';
import type { TagKeywords } from './tagKeywords';
import type { KnownIds } from '../yaml/reading';

/** What a catalogue file says: the qualifications, and whether the file could be read to its end. */
export interface Catalogue {
  readonly uri: string;
  /** The catalogue's own version, as text. */
  readonly version: string;
  readonly qualifications: readonly Qualification[];
  /** Words that may begin a tag besides AC, as written. */
  readonly keywords: readonly string[];
  /** What it adds to the words that all catalogues share. */
  readonly vocabulary: Vocabulary;
  /** What it adds to the register of legislation. */
  readonly register: Register;
  /** How serious rules are where it is used. */
  readonly rules: ReadonlyMap<RuleCode, Severity | 'off'>;
  /** False while the YAML has a syntax error: what is missing may stand in the part that could not be read. */
  readonly isWhole: boolean;
}

export interface Qualification {
  readonly id: string;
  readonly title: string;
  readonly awardingBody: string;
  readonly level: number | undefined;
  readonly size: string;
  /** The regulator's number, such as `601/3576/1`. */
  readonly number: string | undefined;
  readonly source: string;
  readonly note: string;
  readonly units: readonly Unit[];
  /** Where its ID stands. */
  readonly location: Location;
  readonly titleSpan: Span;
}

export interface Unit {
  readonly id: string;
  readonly title: string;
  /** The unit's number, such as `J/506/2132`. */
  readonly number: string | undefined;
  readonly credits: number | undefined;
  readonly optional: boolean;
  readonly outcomes: readonly Outcome[];
  /** Criteria of earlier versions that this one has not. */
  readonly withdrawn: readonly WithdrawnCriterion[];
  /** Where its ID stands. */
  readonly location: Location;
  readonly titleSpan: Span;
}

export interface WithdrawnCriterion {
  /** The number that it had, as written. */
  readonly number: string;
  /** Numbers of the criteria of the same unit that took its place, as those are written. */
  readonly replacedBy: readonly string[];
  /** Where each of them stands, in the same order. */
  readonly replacedByLocations: readonly Location[];
  readonly note: string;
  readonly location: Location;
}

export interface Outcome {
  readonly number: string;
  readonly title: string;
  /** Empty where the source has none: such an outcome is never complete. */
  readonly criteria: readonly Criterion[];
  /** Where its number stands. */
  readonly location: Location;
  readonly titleSpan: Span;
}

/** For criterion 1.2 of unit PCS in qualification PQ-L2D: */
export interface Criterion {
  /** `PQ-L2D/PCS/1.2`: unique over all catalogues. */
  readonly key: string;
  /** `PQ-L2D` */
  readonly qualification: string;
  /** `PCS` */
  readonly unit: string;
  /** `1`, the number of the learning outcome. */
  readonly outcome: string;
  /** `1.2`, as written in the catalogue. */
  readonly number: string;
  /** Numbers that it had in earlier versions, as written. */
  readonly aliases: readonly string[];
  readonly statement: string;
  readonly prompt: string;
  readonly verbs: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly guidance: readonly string[];
  readonly mistakes: readonly string[];
  /** Where its number stands in the catalogue. */
  readonly location: Location;
}

/** Required ones decide whether a criterion is met; recommended ones are advice. */
export type Strength = 'required' | 'recommended';

/** What the catalogue asks of the passages claimed for a criterion, taken together. */
export type Requirement = {
  readonly strength: Strength;
  /** Where it begins in the catalogue. */
  readonly span: Span;
} & (
  | {
      readonly kind: 'legislation';
      readonly minimum: number;
      /** Each topic needs a law of its own topic. */
      readonly topics: readonly string[];
      /** Whether the text must say what the law changes in practice. */
      readonly applied: boolean;
    }
  | {
      readonly kind: 'example';
      readonly minimum: number;
      /** Whether a specific made-up case counts too. */
      readonly hypothetical: boolean;
    }
  | { readonly kind: 'concepts'; readonly groups: readonly string[]; readonly minimum: number }
  | { readonly kind: 'model'; readonly models: readonly string[]; readonly minimum: number }
  | { readonly kind: 'contrast'; readonly between: readonly [string, string] }
  | { readonly kind: 'organisation' }
  | {
      readonly kind: 'count';
      readonly of: readonly string[];
      readonly minimum: number;
      /** What is counted, in the plural: `benefits`, `methods`. Empty where the catalogue has no word for it. */
      readonly noun: string;
    }
  | { readonly kind: 'evidence'; readonly minimum: number }
  | { readonly kind: 'evidence-type'; readonly types: readonly string[] }
  | { readonly kind: 'words'; readonly minimum: number }
  /** Something that nobody can read, as there is a mistake in it: who can say that it is there? */
  | { readonly kind: 'unread' }
);

/** The words that catalogues share: word groups, models, command verbs, kinds of evidence. */
export interface Vocabulary {
  readonly concepts: ReadonlyMap<string, ConceptGroup>;
  readonly models: ReadonlyMap<string, Model>;
  readonly verbs: ReadonlyMap<string, CommandVerb>;
  readonly evidenceTypes: readonly EvidenceType[];
}

export interface ConceptGroup {
  readonly id: string;
  /** Fits into "Also write about …". */
  readonly label: string;
  /** Words and phrases; a trailing `*` marks a stem. */
  readonly words: readonly string[];
}

export interface Model {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  /** True for names that are ordinary words in small letters, such as LAST. */
  readonly caseSensitive: boolean;
  readonly steps: readonly string[];
}

export interface CommandVerb {
  readonly id: string;
  readonly meaning: string;
}

export interface EvidenceType {
  /** `RA` */
  readonly code: string;
  /** `reflective account` */
  readonly name: string;
  /** What else it is called: `witness statement`. */
  readonly aliases: readonly string[];
}

/** The register of legislation. */
export interface Register {
  readonly laws: ReadonlyMap<string, Law>;
  /** Topic ID to the words for it: `data_protection` to `data protection`. */
  readonly topics: ReadonlyMap<string, string>;
  /** Names that look like law and are not: codes of practice, regulators. */
  readonly notLaw: readonly string[];
}

export type LawStatus =
  'in-force' | 'partly-superseded' | 'repealed' | 'revoked' | 'not-yet-in-force' | 'northern-ireland-only';

export interface Law {
  readonly id: string;
  /** Official short title, with its year: `Equality Act 2010`. */
  readonly title: string;
  readonly year: number | undefined;
  /** Years of other laws of the same name, which the register does not describe. */
  readonly otherYears: readonly number[];
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly topics: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly status: LawStatus;
  readonly replacedBy: readonly string[];
  readonly note: string;
  /** Entries of low confidence never raise a warning on their own. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Everything that a portfolio is read against. */
export interface Library {
  readonly catalogues: readonly Catalogue[];
  readonly vocabulary: Vocabulary;
  readonly register: Register;
  /** What begins a tag: AC, and what catalogues add. */
  readonly keywords: TagKeywords;
  /** How serious rules are, as catalogues set it; a later file's word counts. Before settings, after `portfolio.yaml`. */
  readonly rules: ReadonlyMap<RuleCode, Severity | 'off'>;
  /** Where each ID is defined that other places refer to. */
  readonly definitions: KnownIds;
  /** The URIs of the files that come with Signpost. */
  readonly builtIn: ReadonlySet<string>;
  /** False while any catalogue file has a syntax error. */
  readonly isWhole: boolean;
}
