import type { Location } from '../text';
import { report, type Reading } from '../yaml/reading';

/** The IDs that entries so far have, each in the form in which they are compared. */
export type TakenIds = Map<string, Location>;

/**
 * Whether an ID is still free. If an earlier entry has it, that is a problem that names the other place.
 * `holds` is what is lost with the entry.
 */
export function takeId(
  reading: Reading,
  location: Location,
  key: string,
  shown: string,
  taken: TakenIds,
  holds?: 'criteria',
): boolean {
  const first = taken.get(key);
  if (first) {
    const { uri: firstUri, span: firstSpan } = first;
    report(reading, location.span, {
      code: 'duplicate-id',
      id: shown,
      firstUri,
      firstSpan,
      ...(holds && { holds }),
    });
    return false;
  }
  taken.set(key, location);
  return true;
}
