import type { Severity } from '../problem';
import type { RuleCode } from '../ruleCodes';
import type { Location, Span } from '../text';

/** The name of the file that makes a folder a portfolio. */
export const portfolioFileName = 'portfolio.yaml';

/** What `portfolio.yaml` says. */
export interface Portfolio {
  /** The URI of `portfolio.yaml`. */
  readonly uri: string;
  readonly learner: Person;
  readonly centre: Person;
  readonly assessor: Person;
  readonly iqa: Person;
  readonly qualifications: readonly ChosenQualification[];
  readonly jurisdiction: Jurisdiction;
  /** Globs below the portfolio's folder: of the files that are evidence. */
  readonly evidence: readonly string[];
  /** Globs of what is left out of them. */
  readonly leftOut: readonly string[];
  /** The entries that say where evidence is; none where the file leaves that open. */
  readonly evidencePlaces: readonly EvidencePlace[];
  /** ISO 8601 date to print, or undefined for the day of export. */
  readonly date: string | undefined;
  /** How serious each rule is here. Comes before a catalogue's and anybody's settings. */
  readonly rules: ReadonlyMap<RuleCode, Severity | 'off'>;
  /** False while the YAML has a syntax error. */
  readonly isWhole: boolean;
}

/** For `evidence/{a,b}`: */
export interface EvidencePlace {
  readonly span: Span;
  /** `evidence/a/**\/*.md` and `evidence/b/**\/*.md`. */
  readonly globs: readonly string[];
}

export type Jurisdiction = 'england-wales' | 'scotland' | 'northern-ireland';

export interface Person {
  readonly name: string;
  readonly number: string;
}

export interface ChosenQualification {
  readonly id: string;
  /** Chosen units; undefined means all. */
  readonly units: readonly string[] | undefined;
  /** Where each of them stands. */
  readonly unitSpans: readonly Span[];
  readonly location: Location;
  /** Where another unit can be written behind the last one, and what stands before it; undefined if none is listed. */
  readonly nextUnit: { readonly offset: number; readonly before: string } | undefined;
}
