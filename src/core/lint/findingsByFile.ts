import { addToList } from '../addToList';
import type { Finding } from './rule';

/** Worked out once for each list of findings. */
const groupsOfFindings = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** The findings of each file by its URI, in their order. */
export function findingsByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const kept = groupsOfFindings.get(findings);
  if (kept) {
    return kept;
  }
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    addToList(groups, finding.problem.uri, finding);
  }
  groupsOfFindings.set(findings, groups);
  return groups;
}

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
