import type { Problem } from '../problem';

/** The fields that lead to the criteria, and what their entries are called. */
const toCriteria: readonly string[] = ['qualifications', 'units', 'outcomes', 'criteria', 'withdrawn'];
const entries: readonly string[] = ['qualification', 'unit', 'outcome', 'criterion', 'withdrawn criterion'];
const names: readonly string[] = ['id', 'number'];
/** What an entry begins with, and what it cannot do without. */
const ofEveryEntry: readonly string[] = [...names, 'title', 'statement', ...toCriteria];

/** Whether criteria that are there may be lost to a problem: somebody may be typing the line that leads to them. */
export function losesCriteria(problem: Problem): boolean {
  switch (problem.code) {
    case 'field-missing':
      // A law without its ID takes no criteria with it.
      return names.includes(problem.field) && (problem.of === undefined || entries.includes(problem.of));
    case 'field-wrong-type':
      return [names, toCriteria, entries].some((list) => list.includes(problem.field));
    case 'field-unknown':
      return toCriteria.some((name) => name === problem.nearest || name.startsWith(problem.field));
    case 'value-form':
      return problem.field === 'number' && problem.value.endsWith('.');
    case 'duplicate-id':
      // Two entries are in one where the line between them is gone.
      return problem.holds === 'criteria' || ofEveryEntry.includes(problem.id);
    default:
      return false;
  }
}
