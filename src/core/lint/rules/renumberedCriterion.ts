import type { Coverage, Renumbered } from '../../coverage/coverage';
import type { TextEdit } from '../../text';
import { shortestName, writtenReference } from '../referenceNames';
import type { Fix, Rule } from '../rule';

/** A tag has the number that a criterion had in an earlier version of the catalogue. It counts all the same. */
export const renumberedCriterion: Rule = {
  code: 'renumbered-criterion',
  severity: 'information',
  *check({ coverage }) {
    const retagged = coverage.renumbered.map((each) => ({ ...each, ...retag(each, coverage) }));
    const editsTo = new Map<string, TextEdit[]>();
    for (const { first, last, edit } of retagged) {
      const key = `${first.key}-${last?.key}`;
      const edits = editsTo.get(key);
      if (edits) {
        edits.push(edit);
      } else {
        editsTo.set(key, [edit]);
      }
    }
    for (const { note, reference, first, last, to, edit } of retagged) {
      const everywhere = editsTo.get(`${first.key}-${last?.key}`) ?? [];
      const fixes: Fix[] = [{ title: { kind: 'change-reference', to }, edits: [edit], preferred: true }];
      if (everywhere.length > 1) {
        fixes.push({
          title: { kind: 'change-everywhere', to, places: everywhere.length },
          edits: everywhere,
          preferred: false,
        });
      }
      yield {
        problem: {
          code: 'renumbered-criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          current: to,
        },
        fixes,
      };
    }
  },
};

/** How the reference is written with the numbers of today, as short as it was where that is clear. */
function retag(
  { note, reference, first, last }: Renumbered,
  coverage: Coverage,
): { readonly to: string; readonly edit: TextEdit } {
  const name =
    reference.qualification === undefined
      ? shortestName(first, reference.unit === undefined, note, coverage)
      : `${first.qualification}/${first.unit}/${first.number}`;
  const to = last ? `${name}-${last.number}` : name;
  return { to, edit: { uri: note.uri, span: reference.span, newText: to } };
}
