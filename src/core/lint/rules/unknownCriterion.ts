import type { Criterion } from '../../catalogue/catalogue';
import { canonicalNumber, compareNumbers } from '../../catalogue/criterionNumber';
import type { Coverage, Unresolved } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { EvidenceNote, TagReference } from '../../evidence/evidence';
import { nearestWord } from '../../nearestWord';
import { noteRule } from '../noteRule';
import { shortestName, writtenReference } from '../referenceNames';
import { removalOf } from '../removeReference';
import type { Fix } from '../rule';
import { unitLeftOut } from './unitNotChosen';

/** A tag names a criterion that the chosen qualifications do not have. */
export const unknownCriterion = noteRule({
  code: 'unknown-criterion',
  severity: 'error',
  knows: ({ library, portfolio, coverage }) => [library, portfolio, coverage.index],
  *checkNote(note, { library, portfolio, coverage, texts }) {
    const chosen = portfolio.qualifications.length;
    const areAllKnown = chosen > 0 && chosen === coverage.qualifications.length;
    if (!library.isWhole || !portfolio.isWhole || !areAllKnown) {
      return; // The criterion may stand in what could not be read, or was not chosen yet.
    }
    for (const unresolved of resolveNote(note, coverage.index).unresolved) {
      if (unresolved.candidates.length > 0 || unresolved.withdrawn) {
        continue;
      }
      if (unitLeftOut(unresolved, library, portfolio) !== undefined) {
        continue; // The unit is there and was not chosen: another rule's matter.
      }
      const { tag, reference } = unresolved;
      const nearest = nearestTo(unresolved, coverage);
      const fixes: Fix[] = [];
      if (nearest !== undefined) {
        const edits = [{ uri: note.uri, span: reference.span, newText: nearest }];
        fixes.push({ title: { kind: 'change-reference', to: nearest }, edits, preferred: true });
      }
      fixes.push(...removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', false));
      yield {
        problem: {
          code: 'unknown-criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          nearest,
        },
        fixes,
      };
    }
  },
});

/** What was surely meant, as it would be written in the place of the reference. */
function nearestTo({ reference, note }: Unresolved, coverage: Coverage): string | undefined {
  const first = nearestReference(reference, note, coverage);
  if (first === undefined || reference.lastNumber === undefined) {
    return first;
  }
  const path = first.slice(0, first.lastIndexOf('/') + 1);
  const unit = path === '' ? undefined : path.split('/').slice(-2)[0];
  const last = nearestReference({ unit, number: reference.lastNumber }, note, coverage);
  if (last === undefined) {
    return first;
  }
  const [from = '', to = ''] = [first, last]
    .map((name) => name.slice(name.lastIndexOf('/') + 1))
    .sort(compareNumbers);
  return path + (from === to ? from : `${from}-${to}`);
}

/** The criterion that was surely meant: the neighbour in the same outcome, else a slip of a letter in the unit. */
function nearestReference(
  reference: Pick<TagReference, 'unit' | 'number'>,
  note: EvidenceNote,
  coverage: Coverage,
): string | undefined {
  const outcome = outcomeOf(reference.number);
  const unit = (reference.unit ?? note.frontMatter.unit)?.toUpperCase();
  const isShort = reference.unit === undefined;
  let best: Criterion | undefined;
  let smallest = Infinity;
  const byName = new Map<string, Criterion>();
  for (const { criterion } of coverage.byCriterion.values()) {
    byName.set(isShort ? criterion.number : `${criterion.unit}/${criterion.number}`, criterion);
    const isOfUnit = unit === undefined || criterion.unit.toUpperCase() === unit;
    const distance = Math.abs(lastPart(criterion.number) - lastPart(reference.number));
    if (isOfUnit && outcomeOf(criterion.number) === outcome && distance < smallest) {
      best = criterion;
      smallest = distance;
    }
  }
  if (!best) {
    const written = isShort ? reference.number : `${reference.unit}/${reference.number}`;
    best = byName.get(nearestWord(written, [...byName.keys()]) ?? '');
  }
  return best && shortestName(best, isShort, note, coverage);
}

function outcomeOf(number: string): string {
  return canonicalNumber(number).split('.').slice(0, -1).join('.');
}

function lastPart(number: string): number {
  return Number(/(\d+)[A-Za-z]*$/.exec(number)?.[1] ?? 0);
}
