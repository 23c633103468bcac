import type { Problem, ProblemData } from '../problem';
import type { Location, Span } from '../text';
import type { IdKind } from './shape';

/** What has been defined, by ID, with its place. A kind that is left out is not checked. */
export type KnownIds = { readonly [Kind in IdKind]?: ReadonlyMap<string, Definition> };

export interface Definition {
  /** The ID as it is written where it is defined. */
  readonly id: string;
  readonly location: Location;
}

/** Where problems of one file go while it is being read. */
export interface Reading {
  readonly uri: string;
  readonly problems: Problem[];
  readonly known?: KnownIds;
  /** True while the YAML has a syntax error: what seems to be missing may stand in the part that could not be read. */
  readonly isCut?: boolean;
}

/** A file of another kind can be wrong in every line: nobody reads further than this. */
export const mostProblems = 1000;

/** Adds a problem, unless there are too many already or it may come from what could not be read. */
export function report(reading: Reading, span: Span, data: ProblemData): void {
  const isCutOff =
    ((data.code === 'field-missing' || data.code === 'outcome-empty') && reading.isCut === true) ||
    isBehindTab(reading.problems, span) ||
    ((data.code === 'field-wrong-type' || data.code === 'field-unknown') && isUnreadable(reading, span));
  if (!isCutOff && reading.problems.length < mostProblems) {
    reading.problems.push({ ...data, uri: reading.uri, span });
  }
}

/** Whether a place is behind a tab at the start of a line: nobody can tell how far to the right that line was meant to be. */
export function isBehindTab(problems: readonly Problem[], { start }: Span): boolean {
  return problems.some((problem) => isTab(problem) && problem.span.start < start);
}

export function isTab(problem: Problem): boolean {
  return problem.code === 'yaml-syntax' && problem.detail === 'TAB_AS_INDENT';
}

/** Whether an error of syntax begins at a place: what is read there is not what was meant. */
function isUnreadable({ problems }: Reading, { start }: Span): boolean {
  return problems.some(({ code, span }) => code === 'yaml-syntax' && span.start === start);
}
