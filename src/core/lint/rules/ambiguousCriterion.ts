import type { Criterion } from '../../catalogue/catalogue';
import type { Coverage, Unresolved } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { TextEdit } from '../../text';
import { noteRule } from '../noteRule';
import type { OfferedFix, RuleResult } from '../rule';

/** A short reference fits criteria of several units, so that it counts for none. */
export const ambiguousCriterion = noteRule({
  code: 'ambiguous-criterion',
  severity: 'error',
  knows: ({ coverage }) => [coverage.index],
  checkNote(note, { coverage }) {
    const found: RuleResult[] = [];
    for (const unresolved of resolveNote(note, coverage.index).unresolved) {
      const { reference, candidates } = unresolved;
      if (candidates.length < 2) {
        continue;
      }
      const choices = namesOf(candidates);
      found.push({
        problem: {
          code: 'ambiguous-criterion',
          uri: note.uri,
          span: reference.span,
          reference: reference.number,
          choices,
        },
        fixes: choices.flatMap((choice): OfferedFix[] => {
          const to = written(choice, unresolved);
          const edits = [{ uri: note.uri, span: reference.span, newText: to }];
          return [
            { title: { kind: 'change-reference', to }, edits, preferred: false },
            { everywhere: { kind: 'ambiguous', to }, preferred: false },
          ];
        }),
      });
    }
    return found;
  },
});

/** The edits that make one choice in all references that have it. */
export function editsOfChoice(to: string, { unresolved }: Coverage): readonly TextEdit[] {
  return unresolved.flatMap((each): TextEdit[] => {
    const { note, reference, candidates } = each;
    const hasChoice =
      candidates.length > 1 && namesOf(candidates).some((choice) => written(choice, each) === to);
    return hasChoice ? [{ uri: note.uri, span: reference.span, newText: to }] : [];
  });
}

/** The candidates as each would be written so that it alone is meant. */
function namesOf(candidates: readonly Criterion[]): readonly string[] {
  const isUnitClear = new Set(candidates.map((criterion) => criterion.unit)).size === candidates.length;
  return candidates.map(({ key, unit, number }) => (isUnitClear ? `${unit}/${number}` : key));
}

function written(choice: string, { reference }: Unresolved): string {
  return reference.lastNumber === undefined ? choice : `${choice}-${reference.lastNumber}`;
}
