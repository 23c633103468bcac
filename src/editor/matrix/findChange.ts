import type { Span } from '../../core/text';

/** The one stretch in which two texts differ: its place in the new one, and what it was. Undefined if they are equal. */
export function findChange(
  before: string,
  after: string,
): { readonly span: Span; readonly before: string } | undefined {
  if (before === after) {
    return undefined;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) {
    same++;
  }
  return {
    span: { start, end: after.length - same },
    before: before.slice(start, before.length - same),
  };
}
