import type { Predictor } from './predict';
import type { Score } from './score.mjs';

/** A passage with the ideas that it holds, of those that its criterion asks for. */
export interface ConceptPassage {
  readonly id: string;
  readonly text: string;
  readonly criterion: string;
  readonly concepts: readonly string[];
}

/** A passage as labelled and as read. */
interface ConceptRecord {
  readonly id: string;
  readonly labelled: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

export function readConcepts(
  passages: readonly ConceptPassage[],
  predictor: Predictor,
): readonly ConceptRecord[];

/** The last row is of all ideas together. */
export function scoreConcepts(records: readonly ConceptRecord[]): readonly Score[];

export function scoreMissing(records: readonly ConceptRecord[]): readonly Score[];
