import { resolveNote } from '../../coverage/resolveNote';
import { nearestReference } from '../nearestReference';
import { noteRule } from '../noteRule';
import { writtenReference } from '../referenceNames';
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
      const nearest = nearestReference(unresolved, coverage);
      const fixes: Fix[] = [];
      if (nearest) {
        const { name: to, isSure } = nearest;
        const edits = [{ uri: note.uri, span: reference.span, newText: to }];
        fixes.push({ title: { kind: 'change-reference', to }, edits, preferred: isSure });
      }
      fixes.push(...removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', false));
      yield {
        problem: {
          code: 'unknown-criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          nearest: nearest?.name,
        },
        fixes,
      };
    }
  },
});
