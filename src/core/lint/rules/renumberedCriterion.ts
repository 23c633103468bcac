import type { Coverage, Renumbered } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { TextEdit } from '../../text';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';
import { shortestName, writtenReference } from '../referenceNames';

/** A tag has the number that a criterion had in an earlier version of the catalogue. It counts all the same. */
export const renumberedCriterion = noteRule({
  code: 'renumbered-criterion',
  severity: 'information',
  knows: ({ coverage }) => [coverage.index],
  checkNote(note, { coverage }) {
    const found: RuleResult[] = [];
    for (const renumbered of resolveNote(note, coverage.index).renumbered) {
      const { reference, first, last } = renumbered;
      const edit = retag(renumbered, coverage);
      const to = edit.newText;
      found.push({
        problem: {
          code: 'renumbered-criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          current: to,
        },
        fixes: [
          { title: { kind: 'change-reference', to }, edits: [edit], preferred: true },
          { everywhere: { kind: 'renumbered', to, first, last }, preferred: false },
        ],
      });
    }
    return found;
  },
});

/** The edits that give the numbers of today to all references that mean the same. */
export function editsOfNumber(
  { first, last }: Pick<Renumbered, 'first' | 'last'>,
  coverage: Coverage,
): readonly TextEdit[] {
  return coverage.renumbered
    .filter((each) => each.first.key === first.key && each.last?.key === last?.key)
    .map((each) => retag(each, coverage));
}

/** Writes the reference with the numbers of today, as short as it was where that is clear. */
function retag({ note, reference, first, last }: Renumbered, coverage: Coverage): TextEdit {
  const name =
    reference.qualification === undefined
      ? shortestName(first, reference.unit === undefined, note, coverage)
      : `${first.qualification}/${first.unit}/${first.number}`;
  // Both ends may have come to one criterion.
  const newText = last && last.key !== first.key ? `${name}-${last.number}` : name;
  return { uri: note.uri, span: reference.span, newText };
}
