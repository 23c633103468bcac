import { rememberLast } from '../rememberLast';
import { addToList } from '../addToList';
import type { Finding } from './rule';

type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

/** The findings of each file by its URI, in their order. */
export const findingsByFile = rememberLast((findings: readonly Finding[]): FindingsByFile => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    addToList(groups, finding.problem.uri, finding);
  }
  return groups;
});

/** How many findings have to be put right, and how many are advice. */
export interface FindingCounts {
  readonly problems: number;
  readonly advice: number;
}

/** Counts findings. Errors and warnings are problems. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const advice = findings.filter(({ severity }) => severity === 'information').length;
  return { problems: findings.length - advice, advice };
}
