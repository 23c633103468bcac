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
  return portfolio.qualifications.flatMap(({ id, units, location }): Problem[] => {
    const qualification = known.get(id.toUpperCase());
    if (!qualification) {
      return [{ code: 'qualification-unknown', ...location, id, nearest: nearestWord(id, ids), known: ids }];
    }
    const unitIds = qualification.units.map((unit) => unit.id);
    const ofQualification = new Set(unitIds.map((unit) => unit.toUpperCase()));
    return (units ?? [])
      .filter((unit) => !ofQualification.has(unit.toUpperCase()))
      .map((unit) => ({
        code: 'unit-unknown',
        ...location,
        id: unit,
        qualification: qualification.id,
        known: unitIds,
      }));
  });
}
