import type { Span } from '../text';
import type { Fields } from '../yaml/fields';
import { report, type Reading } from '../yaml/reading';
import { canonicalNumber } from './criterionNumber';
import type { TakenIds } from './takenIds';

/** A number that a criterion had in an earlier version, with its place. */
interface Alias {
  readonly alias: string;
  readonly span: Span;
}

/** By their form in which they are compared, the aliases of a unit so far. */
export type Aliases = Map<string, Alias[]>;

/** The aliases of one criterion, each once: `1.9` and `1.09` are the same. */
export function readAliases(fields: Fields, all: Aliases): readonly string[] {
  const own = new Map<string, Alias>();
  for (const node of fields.list('aliases')) {
    const alias = node.kind === 'text' ? node.text.trim() : '';
    const key = canonicalNumber(alias);
    if (alias !== '' && !own.has(key)) {
      own.set(key, { alias, span: node.span });
    }
  }
  const number = canonicalNumber(fields.text('number') ?? '');
  for (const [key, alias] of own) {
    if (key !== number) {
      all.set(key, [...(all.get(key) ?? []), alias]);
    }
  }
  return [...own.values()].map(({ alias }) => alias);
}

/**
 * Reports aliases that cannot count: those that more than one criterion has, and those that are a number of today, as
 * evidence from before the change then counts for another criterion in silence.
 */
export function checkAliases(reading: Reading, all: Aliases, numbers: TakenIds): void {
  for (const [key, aliases] of all) {
    const isToday = numbers.has(key);
    for (const { alias, span } of isToday ? aliases : aliases.slice(1)) {
      report(reading, span, { code: isToday ? 'alias-today' : 'alias-taken', alias });
    }
  }
}
