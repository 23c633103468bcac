import fc from 'fast-check';

/** The same cases in every run. A failure prints it, with the path to the smallest case. */
const seed = 20261121;

/** Checks that a property holds for many cases. */
export function holds<Values>(property: fc.IProperty<Values>, runs: number): void {
  fc.assert(property, { seed, numRuns: runs });
}
