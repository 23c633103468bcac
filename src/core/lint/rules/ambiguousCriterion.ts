import type { Criterion } from '../../catalogue/catalogue';
import type { Coverage, Unresolved } from '../../coverage/coverage';
import type { TextEdit } from '../../text';
import type { Fix, Rule } from '../rule';

/** A short reference fits criteria of several units, so that it counts for none. */
export const ambiguousCriterion: Rule = {
  code: 'ambiguous-criterion',
  severity: 'error',
  *check({ coverage }) {
    const everywhere = editsByChoice(coverage);
    for (const unresolved of coverage.unresolved) {
      const { note, reference, candidates } = unresolved;
      if (candidates.length < 2) {
        continue;
      }
      const choices = namesOf(candidates);
      yield {
        problem: {
          code: 'ambiguous-criterion',
          uri: note.uri,
          span: reference.span,
          reference: reference.number,
          choices,
        },
        fixes: choices.flatMap((choice): Fix[] => {
          const to = written(choice, unresolved);
          const edits = everywhere.get(to) ?? [];
          const own = { uri: note.uri, span: reference.span, newText: to };
          return [
            { title: { kind: 'change-reference', to }, edits: [own], preferred: false },
            ...(edits.length < 2
              ? []
              : [
                  {
                    title: { kind: 'change-everywhere', to, places: edits.length } as const,
                    edits,
                    preferred: false,
                  },
                ]),
          ];
        }),
      };
    }
  },
};

/** For each choice, the edits that make it in all references that have it; one list for all of them. */
function editsByChoice(coverage: Coverage): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const unresolved of coverage.unresolved) {
    const { note, reference, candidates } = unresolved;
    for (const choice of candidates.length < 2 ? [] : namesOf(candidates)) {
      const newText = written(choice, unresolved);
      const list = edits.get(newText) ?? [];
      list.push({ uri: note.uri, span: reference.span, newText });
      edits.set(newText, list);
    }
  }
  return edits;
}

/** The candidates as each would be written so that it alone is meant. */
function namesOf(candidates: readonly Criterion[]): readonly string[] {
  const isUnitClear = new Set(candidates.map((criterion) => criterion.unit)).size === candidates.length;
  return candidates.map(({ key, unit, number }) => (isUnitClear ? `${unit}/${number}` : key));
}

function written(choice: string, { reference }: Unresolved): string {
  return reference.lastNumber === undefined ? choice : `${choice}-${reference.lastNumber}`;
}
