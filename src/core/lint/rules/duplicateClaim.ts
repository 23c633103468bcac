import type { EvidenceNote } from '../../evidence/evidence';
import { removalOf } from '../removeReference';
import type { Rule } from '../rule';

/** The same passage is claimed for the same criterion twice: the second tag adds nothing. */
export const duplicateClaim: Rule = {
  code: 'duplicate-claim',
  severity: 'information',
  *check({ coverage, texts }) {
    for (const { criterion, claims } of coverage.byCriterion.values()) {
      if (claims.length < 2) {
        continue;
      }
      const seen = new Set<string | number>();
      let last: EvidenceNote | undefined;
      for (const { note, tag, reference } of claims) {
        if (note !== last) {
          // Claims come note by note.
          seen.clear();
          last = note;
        }
        const { passage } = tag;
        const key =
          passage.kind === 'attachment' ? (passage.attachment ?? '') : passage.first * 2 ** 26 + passage.last;
        // One range counts for many criteria; each of them only once.
        if (seen.has(key) && reference.lastNumber === undefined) {
          yield {
            problem: {
              code: 'duplicate-claim',
              uri: note.uri,
              span: reference.span,
              criterion: criterion.number,
            },
            fixes: removalOf(note.uri, tag, reference, texts.get(note.uri) ?? '', true),
          };
        }
        seen.add(key);
      }
    }
  },
};
