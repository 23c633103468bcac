import type { Counts, Status } from '../../core/coverage/coverage';

/** Which criteria the tree shows. */
export type Filter = 'all' | 'unmet' | 'needs-work' | 'planned';

/** The statuses that each filter lets through. */
const statusesOf: Readonly<Record<Filter, readonly Status[]>> = {
  all: ['unmet', 'planned', 'incomplete', 'met'],
  unmet: ['unmet'],
  'needs-work': ['unmet', 'planned', 'incomplete'],
  planned: ['planned'],
};

/** Whether a criterion with a status is shown. */
export function shows(filter: Filter, status: Status): boolean {
  return statusesOf[filter].includes(status);
}

/** Whether a group with these counts has a criterion to show. A group without criteria shows when all are shown. */
export function showsAny(filter: Filter, counts: Counts): boolean {
  return filter === 'all' || statusesOf[filter].some((status) => counts[status] > 0);
}
