import type { Library, Unit } from '../../catalogue/catalogue';
import type { Coverage } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { EvidenceNote, TagReference } from '../../evidence/evidence';
import { commaForDot, type CommaForDot } from '../commaForDot';
import { nearestReference } from '../nearestReference';
import { editDistance } from '../../nearestWord';
import { noteRule } from '../noteRule';
import { rememberLast } from '../../rememberLast';
import { writtenReference } from '../referenceNames';
import { removalOf } from '../removeReference';
import type { Fix, RuleResult } from '../rule';
import { unitLeftOut } from './unitNotChosen';

/** A tag names a criterion, or a file a unit, that the chosen qualifications do not have. */
export const unknownCriterion = noteRule({
  code: 'unknown-criterion',
  severity: 'error',
  knows: ({ library, portfolio, coverage }) => [library, portfolio, coverage.index],
  checkNote(note, { library, portfolio, coverage, texts }) {
    const found: RuleResult[] = [];
    const chosen = portfolio.qualifications.length;
    const areAllKnown = chosen > 0 && chosen === coverage.qualifications.length;
    if (!library.isWhole || !portfolio.isWhole || !areAllKnown) {
      return found; // The criterion may stand in what could not be read, or was not chosen yet.
    }
    const unit = unknownUnit(note, library, coverage);
    if (unit) {
      found.push(unit);
    }
    const { unresolved: all } = resolveNote(note, coverage.index);
    for (let at = 0; at < all.length; at++) {
      const unresolved = all[at];
      if (!unresolved || unresolved.candidates.length > 0 || unresolved.withdrawn) {
        continue;
      }
      if (unitLeftOut(unresolved, library, portfolio) !== undefined) {
        continue; // The unit is there and was not chosen: another rule's matter.
      }
      const { tag, reference } = unresolved;
      const pair = commaForDot(unresolved, all[at + 1], coverage);
      if (pair) {
        found.push(ofPair(note.uri, reference, pair));
        at++;
        continue;
      }
      const nearest = nearestReference(unresolved, coverage);
      const fixes: Fix[] = [];
      if (nearest) {
        const { name: to, isSure } = nearest;
        const edits = [{ uri: note.uri, span: reference.span, newText: to }];
        fixes.push({ title: { kind: 'change-reference', to }, edits, preferred: isSure });
      }
      fixes.push(...removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', false));
      found.push({
        problem: {
          code: 'unknown-criterion',
          what: 'criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          nearest: nearest?.name,
        },
        fixes,
      });
    }
    return found;
  },
});

/** Both sides of one number, as one finding. */
function ofPair(uri: string, first: TagReference, { last, name: to }: CommaForDot): RuleResult {
  const span = { start: first.span.start, end: last.span.end };
  const reference = `${writtenReference(first)},${last.number}`;
  return {
    problem: { code: 'unknown-criterion', what: 'criterion', uri, span, reference, nearest: to },
    fixes: [
      { title: { kind: 'change-reference', to }, edits: [{ uri, span, newText: to }], preferred: true },
    ],
  };
}

/** The unit that a file names for its short numbers, if no catalogue has it. */
function unknownUnit(
  { uri, frontMatter: { unit: written, unitSpan: span } }: EvidenceNote,
  library: Library,
  coverage: Coverage,
): RuleResult | undefined {
  if (!written || !span) {
    return undefined;
  }
  const name = written.toUpperCase();
  if (unitsIn(library).has(name) || pathsIn(coverage).has(name)) {
    return undefined;
  }
  const nearest = nearestUnit(written, coverage);
  const newText =
    nearest !== undefined && /^[A-Za-z][\w-]*$/.test(nearest) ? nearest : JSON.stringify(nearest);
  const edits = [{ uri, span, newText }];
  return {
    problem: { code: 'unknown-criterion', what: 'unit', uri, span, reference: written, nearest },
    fixes:
      nearest === undefined
        ? []
        : [{ title: { kind: 'change-reference', to: nearest }, edits, preferred: true }],
  };
}

/** The IDs of all units, in capital letters. */
const unitsIn = rememberLast(
  ({ catalogues }: Library): ReadonlySet<string> =>
    new Set(
      catalogues.flatMap(({ qualifications }) =>
        qualifications.flatMap(({ units }) => units.map(({ id }) => id.toUpperCase())),
      ),
    ),
);

/** Those of chosen units with their qualifications, as several may have a unit of that name: `PQ-L2D/PCS`. */
const pathsIn = rememberLast(
  ({ qualifications }: Coverage): ReadonlySet<string> =>
    new Set(
      qualifications.flatMap(({ qualification, units }) =>
        units.map(({ unit }) => `${qualification.id}/${unit.id}`.toUpperCase()),
      ),
    ),
);

/** The chosen unit that is meant by its title, by its qualification too, or by an ID with one slip of a key. */
function nearestUnit(written: string, coverage: Coverage): string | undefined {
  const units = coverage.qualifications.flatMap((qualification) =>
    qualification.units.map(({ unit }) => unit),
  );
  const wanted = written.toUpperCase();
  const last = wanted.slice(wanted.lastIndexOf('/') + 1).trim();
  const only = (isMeant: (unit: Unit) => boolean): string | undefined => {
    const ids = new Set(units.filter(isMeant).map(({ id }) => id));
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  return (
    only(({ id, title }) => [id, title, `${id} ${title}`].some((name) => name.toUpperCase() === wanted)) ??
    only(({ id }) => id.toUpperCase() === last) ??
    only(({ id }) => id.length > 1 && editDistance(id.toUpperCase(), wanted, 1) === 1)
  );
}
