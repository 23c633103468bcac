import { joinLists } from '../joinLists';
import type { Finding } from './rule';

/** The findings of one file. */
export interface FileFindings {
  readonly uri: string;
  /** In order of place. */
  readonly findings: readonly Finding[];
}

/** Sorts findings of one file, from its beginning to its end. Those in one place keep their order. */
export function inOrderOfPlace(findings: Finding[]): readonly Finding[] {
  return findings.length < 2
    ? findings
    : findings.sort((a, b) => a.problem.span.start - b.problem.span.start);
}

/** All findings as one list, file by file. Looks at no finding: there are thousands, and after a key most are old. */
export function inOrderOfFile(files: FileFindings[]): Finding[] {
  const areInOrder = files.every(({ uri }, at) => at === 0 || (files[at - 1]?.uri ?? '') < uri);
  if (!areInOrder) {
    files.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
  return joinLists(files.map(({ findings }) => findings));
}
