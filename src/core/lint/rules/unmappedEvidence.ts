import type { Rule } from '../rule';

/** A file of evidence has no tag at all, so that it counts for nothing. */
export const unmappedEvidence: Rule = {
  code: 'unmapped-evidence',
  severity: 'information',
  *check({ notes }) {
    for (const { uri, tags, blocks, words } of notes) {
      const [first] = blocks;
      if (tags.length === 0 && first && words > 0) {
        yield { problem: { code: 'unmapped-evidence', uri, span: first.span } };
      }
    }
  },
};
