import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

/** A file of evidence has no tag at all, so that it counts for nothing. */
export const unmappedEvidence = noteRule({
  code: 'unmapped-evidence',
  severity: 'information',
  knows: () => [],
  checkNote({ uri, tags, blocks, words }) {
    const found: RuleResult[] = [];
    const [first] = blocks;
    if (tags.length === 0 && first && words > 0) {
      found.push({ problem: { code: 'unmapped-evidence', uri, span: first.span } });
    }
    return found;
  },
});
