import type { Snapshot } from '../core/snapshot';
import type { Translate } from './translate';

/** How many personal details the evidence still holds, as the rule reports them. */
export function countPersonalData({ findings }: Snapshot): number {
  return findings.filter(({ problem }) => problem.code === 'personal-data').length;
}

/** What to know of people's details before a PDF is handed out; nothing where there is nothing to know. */
export function wordPersonalData(snapshot: Snapshot, redacted: boolean, t: Translate): string[] {
  if (redacted) {
    return [
      t(
        'Names and other details of people are replaced in this PDF. Pictures cannot be changed: check that no photo shows somebody, or something that says who it is.',
      ),
    ];
  }
  const count = countPersonalData(snapshot);
  return count === 0
    ? []
    : [
        count === 1
          ? t(
              'The evidence names a person or holds a personal detail in 1 place. Export a redacted copy, or mend it first.',
            )
          : t(
              'The evidence names people or holds personal details in {0} places. Export a redacted copy, or mend them first.',
              count,
            ),
      ];
}
