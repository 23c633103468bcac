import type { Criterion } from '../catalogue/catalogue';
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
  const isOwnUnit = note?.frontMatter.unit?.toUpperCase() === unit.toUpperCase();
  const others = coverage.index.withNumber(number).filter((criterion) => criterion.key !== key);
  if (others.some((criterion) => criterion.unit.toUpperCase() === unit.toUpperCase())) {
    return key;
  }
  return mayBeShort && (others.length === 0 || isOwnUnit) ? number : `${unit}/${number}`;
}

/** The name of a criterion in a sentence about it: `1.2`, or more where other criteria have that number. */
export function nameOf(criterion: Criterion, coverage: Coverage): string {
  return shortestName(criterion, true, undefined, coverage);
}

/** A reference as it is written, with its range: `PCS/1.1-1.3`. */
export function writtenReference(reference: TagReference): string {
  const path = [reference.qualification, reference.unit, reference.number].filter(
    (part) => part !== undefined,
  );
  return path.join('/') + (reference.lastNumber === undefined ? '' : `-${reference.lastNumber}`);
}
