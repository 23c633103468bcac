import type { Law } from '../catalogue/catalogue';

/** What took the place of a law and holds: that may have been replaced in its turn, and nobody is sent to what was. */
export function lawsOfToday({ replacedBy }: Law, laws: ReadonlyMap<string, Law>): readonly Law[] {
  return replacedBy.flatMap((next) => laws.get(next) ?? []).filter(({ status }) => status === 'in-force');
}

/** The laws in force that people call by the name of this one without a year: "Children Act" may be that of 1989 or of 2004. */
export function namesakesOf({ title }: Law, laws: ReadonlyMap<string, Law>): readonly Law[] {
  const name = title.replace(/ \d{4}$/, '');
  return [...laws.values()].filter(
    (other) =>
      other.status === 'in-force' &&
      other.confidence !== 'low' &&
      other.title.startsWith(name) &&
      other.title.length === title.length &&
      other.aliases.includes(name),
  );
}
