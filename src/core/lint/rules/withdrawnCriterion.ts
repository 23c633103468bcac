import type { Coverage, Unresolved } from '../../coverage/coverage';
import type { Withdrawn } from '../../coverage/resolveReference';
import type { TextEdit } from '../../text';
import { shortestName, writtenReference } from '../referenceNames';
import { removalOf } from '../removeReference';
import type { Fix, Rule } from '../rule';

/** A tag names a criterion that earlier versions of the catalogue had and this one has not. */
export const withdrawnCriterion: Rule = {
  code: 'withdrawn-criterion',
  severity: 'error',
  *check({ library, coverage, texts }) {
    if (!library.isWhole) {
      return; // What took its place may stand in the part that could not be read.
    }
    const gone = coverage.unresolved.flatMap((unresolved) => {
      const { withdrawn } = unresolved;
      return withdrawn
        ? [{ unresolved, withdrawn, names: namesOfReplacements(unresolved, withdrawn, coverage) }]
        : [];
    });
    const editsOf = new Map<string, TextEdit[]>();
    for (const { unresolved, withdrawn, names } of gone) {
      const { note, tag, reference } = unresolved;
      // A range would have to be split in two, which only its writer can do.
      const choices = reference.lastNumber === undefined ? names : [];
      const fixes = choices.flatMap((to, at): Fix[] => {
        const edit = { uri: note.uri, span: reference.span, newText: to };
        const everywhere = editsEverywhere(withdrawn, at);
        return [
          { title: { kind: 'change-reference', to }, edits: [edit], preferred: names.length === 1 },
          ...(everywhere.length < 2
            ? []
            : [
                {
                  title: { kind: 'change-everywhere', to, places: everywhere.length } as const,
                  edits: everywhere,
                  preferred: false,
                },
              ]),
        ];
      });
      yield {
        problem: {
          code: 'withdrawn-criterion',
          uri: note.uri,
          span: reference.span,
          reference: writtenReference(reference),
          replacedBy: names,
          note: withdrawn.criterion.note,
        },
        fixes: [...fixes, ...removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', false)],
      };
    }

    /** The edits that put the replacement in place `at` into every tag of that criterion; made once. */
    function editsEverywhere({ criterion }: Withdrawn, at: number): readonly TextEdit[] {
      const key = `${criterion.location.uri} ${criterion.location.span.start} ${at}`;
      let edits = editsOf.get(key);
      if (!edits) {
        edits = gone.flatMap(({ unresolved: { note, reference }, withdrawn, names }): TextEdit[] => {
          const newText = names[at];
          return withdrawn.criterion !== criterion ||
            reference.lastNumber !== undefined ||
            newText === undefined
            ? []
            : [{ uri: note.uri, span: reference.span, newText }];
        });
        editsOf.set(key, edits);
      }
      return edits;
    }
  },
};

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
