import type { Library } from '../catalogue/catalogue';
import { nearestWord } from '../nearestWord';
import type { Problem } from '../problem';
import type { Portfolio } from './portfolio';

/** Reports chosen qualifications and units that no catalogue has. Silent while a catalogue cannot be read whole. */
export function checkChoices(portfolio: Portfolio, library: Library): Problem[] {
  if (!library.isWhole) {
    return [];
  }
  const known = new Map(
    library.catalogues
      .flatMap(({ qualifications }) => qualifications)
      .map((each) => [each.id.toUpperCase(), each]),
  );
  const ids = [...known.values()].map(({ id }) => id);
  return portfolio.qualifications.flatMap(({ id, units, unitSpans, location }): Problem[] => {
    const qualification = known.get(id.toUpperCase());
    if (!qualification) {
      return [
        {
          code: 'qualification-unknown',
          ...location,
          id,
          nearest: nearestEntry(id, [...known.values()]),
          known: ids,
        },
      ];
    }
    const unitIds = qualification.units.map((unit) => unit.id);
    const ofQualification = new Set(unitIds.map((unit) => unit.toUpperCase()));
    return (units ?? [])
      .map((unit, at) => ({ unit, span: unitSpans[at] ?? location.span }))
      .filter(({ unit }) => !ofQualification.has(unit.toUpperCase()))
      .map(({ unit, span }) => ({
        code: 'unit-unknown',
        uri: location.uri,
        span,
        id: unit,
        qualification: qualification.id,
        nearest: nearestEntry(unit, qualification.units),
        known: unitIds,
      }));
  });
}

/** What a qualification or a unit can be known by. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly number: string | undefined;
}

/** The ID of the one that is surely meant: by its title or its number, by a part of its title, or by an ID with a slip. */
function nearestEntry(written: string, entries: readonly Entry[]): string | undefined {
  const wanted = comparable(written);
  const isNamed = ({ title, number }: Entry): boolean =>
    wanted !== '' && [title, number ?? ''].some((name) => comparable(name) === wanted);
  const holds = ({ title }: Entry): boolean =>
    wanted.length >= fewestLetters && comparable(title).includes(wanted);
  const [first, another] = entries.filter(isNamed);
  const [part, otherPart] = entries.filter(holds);
  return (
    (another ? undefined : first?.id) ??
    (otherPart ? undefined : part?.id) ??
    nearestWord(
      written,
      entries.map(({ id }) => id),
    )
  );
}

/** In fewer letters, a part of a title says too little. */
const fewestLetters = 6;

function comparable(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
