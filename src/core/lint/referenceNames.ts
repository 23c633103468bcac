import { rememberLast } from '../rememberLast';
import { addToList } from '../addToList';
import type { Criterion } from '../catalogue/catalogue';
import { canonicalNumber } from '../catalogue/criterionNumber';
import type { Coverage } from '../coverage/coverage';
import type { FrontMatter, TagReference } from '../evidence/evidence';

/** What a name has to be right for: a file with a unit of its own. */
export interface NamedIn {
  readonly frontMatter: Pick<FrontMatter, 'unit'>;
}

/**
 * The shortest name of a criterion that means it alone: `1.2`, `PCS/1.2` or `PQ-L2D/PCS/1.2`. Without a file, a number
 * that two units have is named with its unit.
 */
export function shortestName(
  { key, unit, number }: Criterion,
  mayBeShort: boolean,
  note: NamedIn | undefined,
  coverage: Coverage,
): string {
  const canonical = canonicalNumber(number);
  const isOwnUnit = note?.frontMatter.unit?.toUpperCase() === unit.toUpperCase();
  const others = (numbersOf(coverage).get(canonical) ?? []).filter((criterion) => criterion.key !== key);
  if (others.some((criterion) => criterion.unit.toUpperCase() === unit.toUpperCase())) {
    return key;
  }
  return mayBeShort && (others.length === 0 || isOwnUnit) ? number : `${unit}/${number}`;
}

/** Which criteria share a number, worked out once for each coverage. */
const numbersOf = rememberLast((coverage: Coverage): ReadonlyMap<string, readonly Criterion[]> => {
  const numbers = new Map<string, Criterion[]>();
  for (const { criterion } of coverage.byCriterion.values()) {
    const number = canonicalNumber(criterion.number);
    addToList(numbers, number, criterion);
  }
  return numbers;
});

/** A reference as it is written, with its range: `PCS/1.1-1.3`. */
export function writtenReference(reference: TagReference): string {
  const path = [reference.qualification, reference.unit, reference.number].filter(
    (part) => part !== undefined,
  );
  return path.join('/') + (reference.lastNumber === undefined ? '' : `-${reference.lastNumber}`);
}
