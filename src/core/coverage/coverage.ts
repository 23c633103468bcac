import type { Criterion, Outcome, Qualification, Requirement, Unit } from '../catalogue/catalogue';
import type { EvidenceNote, Tag, TagReference } from '../evidence/evidence';
import type { CriterionIndex, Withdrawn } from './resolveReference';

/** How a criterion stands: nothing claims it, only drafts do, a required part is missing, or all is there. */
export type Status = 'unmet' | 'planned' | 'incomplete' | 'met';

/** One tag reference joined to one criterion. */
export interface Claim {
  readonly criterion: Criterion;
  readonly note: EvidenceNote;
  readonly tag: Tag;
  readonly reference: TagReference;
  readonly planned: boolean;
}

/** Blocks of one note, by their indexes: `[first, last)`. */
export interface BlockRange {
  readonly note: EvidenceNote;
  readonly first: number;
  readonly last: number;
}

export interface CriterionCoverage {
  readonly criterion: Criterion;
  /** In the order of the evidence. */
  readonly claims: readonly Claim[];
  /** The blocks that the claims which count cover, note by note, in order and each once. */
  readonly covered: readonly BlockRange[];
  readonly requirements: readonly RequirementState[];
  readonly status: Status;
  /** Why a claimed criterion is not met: the required parts that its passages lack. Every view words these. */
  readonly lacking: readonly RequirementState[];
  /** The recommended parts that they lack. Advice: they never keep a criterion from being met. */
  readonly advised: readonly RequirementState[];
}

/** How far the claimed passages, taken together, satisfy one requirement. */
export interface RequirementState {
  readonly requirement: Requirement;
  readonly satisfied: boolean;
  /** How many were found of what is asked: laws, examples, groups, words. */
  readonly found: number;
  readonly needed: number;
  /** IDs or titles of what was found: laws by title, groups and models by ID. */
  readonly present: readonly string[];
  /** IDs of what is still open: topics, groups, models, types. */
  readonly missing: readonly string[];
  /** Titles of laws that are named and do not count: they are not the law any more. */
  readonly past: readonly string[];
}

/** How many criteria stand where. */
export interface Counts {
  readonly total: number;
  readonly met: number;
  readonly incomplete: number;
  readonly planned: number;
  readonly unmet: number;
}

export interface OutcomeCoverage {
  readonly outcome: Outcome;
  readonly criteria: readonly CriterionCoverage[];
  readonly counts: Counts;
}

export interface UnitCoverage {
  readonly unit: Unit;
  readonly outcomes: readonly OutcomeCoverage[];
  readonly counts: Counts;
}

export interface QualificationCoverage {
  readonly qualification: Qualification;
  readonly units: readonly UnitCoverage[];
  readonly counts: Counts;
}

/** A reference that fits no criterion, or more than one. */
export interface Unresolved {
  readonly note: EvidenceNote;
  readonly tag: Tag;
  readonly reference: TagReference;
  /** Empty if it fits none. */
  readonly candidates: readonly Criterion[];
  /** The criterion of an earlier version that it surely means. */
  readonly withdrawn: Withdrawn | undefined;
}

/** A reference by a number of an earlier version. It counts for the criterion that has another number now. */
export interface Renumbered {
  readonly note: EvidenceNote;
  readonly tag: Tag;
  readonly reference: TagReference;
  readonly first: Criterion;
  /** For a range, the criterion at its end. */
  readonly last: Criterion | undefined;
}

export interface Coverage {
  /** What references can mean; the same again while the chosen criteria are the same. */
  readonly index: CriterionIndex;
  readonly qualifications: readonly QualificationCoverage[];
  readonly byCriterion: ReadonlyMap<string, CriterionCoverage>;
  readonly unresolved: readonly Unresolved[];
  readonly renumbered: readonly Renumbered[];
  readonly counts: Counts;
}
