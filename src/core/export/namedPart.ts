import { comparableUri, folderOf } from '../relativePath';
import type { Snapshot } from '../snapshot';
import { orderEvidence } from './evidenceOrder';
import type { ExportPart } from './exportPart';
import { unitKey, unitNames } from './printedNames';

/** What somebody asked for by name, and the names that fit nothing. */
export interface NamedPart {
  readonly part: ExportPart;
  readonly unknown: readonly string[];
  /** Every name that would fit, as it is printed. */
  readonly known: readonly string[];
}

/** Units by `PCS` or `PQ-L2D/PCS`, in any case. */
export function findUnits({ coverage }: Snapshot, names: readonly string[]): NamedPart {
  const all = coverage.qualifications.flatMap(({ qualification, units }) =>
    units.map(({ unit }) => ({ id: unit.id, key: unitKey(qualification.id, unit.id) })),
  );
  const fits = ({ id, key }: (typeof all)[number], name: string): boolean =>
    [id, key].some((each) => each.toLowerCase() === name.trim().toLowerCase());
  return {
    part: {
      kind: 'units',
      units: all.filter((unit) => names.some((name) => fits(unit, name))).map(({ key }) => key),
    },
    unknown: names.filter((name) => !all.some((unit) => fits(unit, name))),
    known: [...unitNames(coverage).values()],
  };
}

/** Evidence by `E07` in any case, or by its path from the portfolio's folder. */
export function findEvidence({ notes, portfolio }: Snapshot, names: readonly string[]): NamedPart {
  const folder = comparableUri(folderOf(portfolio.uri));
  const all = orderEvidence(notes).ordered.map(({ note, reference }) => ({
    uri: note.uri,
    reference,
    path: comparableUri(note.uri).slice(folder.length + 1),
  }));
  const fits = ({ reference, path }: (typeof all)[number], name: string): boolean =>
    reference.toLowerCase() === name.trim().toLowerCase() ||
    path === name.trim().replace(/\\/g, '/').replace(/^\.\//, '');
  return {
    part: {
      kind: 'evidence',
      evidence: all.filter((each) => names.some((name) => fits(each, name))).map(({ uri }) => uri),
    },
    unknown: names.filter((name) => !all.some((each) => fits(each, name))),
    known: all.map(({ reference }) => reference),
  };
}
