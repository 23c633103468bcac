import type { WithdrawnCriterion } from '../../catalogue/catalogue';
import type { Coverage, Unresolved } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { Withdrawn } from '../../coverage/resolveReference';
import type { TextEdit } from '../../text';
import { noteRule } from '../noteRule';
import { shortestName, writtenReference } from '../referenceNames';
import { removalOf } from '../removeReference';
import type { OfferedFix, RuleResult } from '../rule';

/** A tag names a criterion that earlier versions of the catalogue had and this one has not. */
export const withdrawnCriterion = noteRule({
  code: 'withdrawn-criterion',
  severity: 'error',
  knows: ({ library, coverage }) => [library, coverage.index],
  checkNote(note, { library, coverage, texts }) {
    const found: RuleResult[] = [];
    if (!library.isWhole) {
      return found; // What took its place may stand in the part that could not be read.
    }
    for (const unresolved of resolveNote(note, coverage.index).unresolved) {
      const { tag, reference, withdrawn } = unresolved;
      if (!withdrawn) {
        continue;
      }
      const { criterion } = withdrawn;
      const names = namesOfReplacements(unresolved, withdrawn, coverage);
      // A range would have to be split in two, which only its writer can do.
      const choices = reference.lastNumber === undefined ? names : [];
      const fixes = choices.flatMap((to, at): OfferedFix[] => [
        {
          title: { kind: 'change-reference', to },
          edits: [{ uri: note.uri, span: reference.span, newText: to }],
          preferred: names.length === 1,
        },
        { everywhere: { kind: 'withdrawn', to, criterion, at }, preferred: false },
      ]);
      found.push({
        problem: {
          code: 'withdrawn-criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          replacedBy: names,
          note: criterion.note,
        },
        fixes: [...fixes, ...removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', false)],
      });
    }
    return found;
  },
});

/** The edits that put the replacement in place `at` into every tag of a criterion that is gone. */
export function editsOfReplacement(
  { criterion, at }: { readonly criterion: WithdrawnCriterion; readonly at: number },
  coverage: Coverage,
): readonly TextEdit[] {
  return coverage.unresolved.flatMap((unresolved): TextEdit[] => {
    const { note, reference, withdrawn } = unresolved;
    if (withdrawn?.criterion !== criterion || reference.lastNumber !== undefined) {
      return [];
    }
    const newText = namesOfReplacements(unresolved, withdrawn, coverage)[at];
    return newText === undefined ? [] : [{ uri: note.uri, span: reference.span, newText }];
  });
}

/** What took its place, as each would be written where the reference stands. */
function namesOfReplacements(
  { note, reference }: Unresolved,
  { qualification, unit, criterion }: Withdrawn,
  coverage: Coverage,
): string[] {
  const wanted = new Set(criterion.replacedBy);
  return [...coverage.byCriterion.values()]
    .map((each) => each.criterion)
    .filter((each) => each.qualification === qualification && each.unit === unit && wanted.has(each.number))
    .map((each) => shortestName(each, reference.unit === undefined, note, coverage));
}
