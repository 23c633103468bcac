import type { Rule } from '../rule';

/** A short reference fits criteria of several units, so that it counts for none. */
export const ambiguousCriterion: Rule = {
  code: 'ambiguous-criterion',
  severity: 'error',
  *check({ coverage }) {
    for (const { note, reference, candidates } of coverage.unresolved) {
      if (candidates.length < 2) {
        continue;
      }
      const isUnitClear = new Set(candidates.map((criterion) => criterion.unit)).size === candidates.length;
      const choices = candidates.map(({ key, unit, number }) => (isUnitClear ? `${unit}/${number}` : key));
      yield {
        problem: {
          code: 'ambiguous-criterion',
          uri: note.uri,
          span: reference.span,
          reference: reference.number,
          choices,
        },
        fixes: choices.map((choice) => {
          const range = reference.lastNumber === undefined ? choice : `${choice}-${reference.lastNumber}`;
          return {
            title: { kind: 'change-reference', to: range },
            edits: [{ uri: note.uri, span: reference.span, newText: range }],
            preferred: false,
          };
        }),
      };
    }
  },
};
