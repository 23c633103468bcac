import type { Coverage, Unresolved } from '../coverage/coverage';
import type { TagReference } from '../evidence/evidence';
import { shortestName } from './referenceNames';

/** Two references that are the two sides of one number. */
export interface CommaForDot {
  /** The reference behind the comma. */
  readonly last: TagReference;
  /** The number with its dot, as it would be written in the place of both. */
  readonly name: string;
}

/** What is meant by `1,2`: the criterion 1.2, where there is neither a criterion 1 nor a 2. */
export function commaForDot(
  first: Unresolved,
  second: Unresolved | undefined,
  coverage: Coverage,
): CommaForDot | undefined {
  const { note, tag, reference } = first;
  const last = second?.tag === tag ? second.reference : undefined;
  const isNext = last && tag.references.indexOf(last) === tag.references.indexOf(reference) + 1;
  if (!isNext || reference.planned || !isWhole(reference) || !isWhole(last) || last.unit !== undefined) {
    return undefined;
  }
  const meant = { ...reference, number: `${reference.number}.${last.number}` };
  const [criterion, ...others] = coverage.index.resolve(meant, note.frontMatter.unit);
  return criterion && others.length === 0
    ? { last, name: shortestName(criterion, reference.unit === undefined, note, coverage) }
    : undefined;
}

function isWhole({ number, lastNumber }: TagReference): boolean {
  return lastNumber === undefined && /^\d{1,3}$/.test(number);
}
