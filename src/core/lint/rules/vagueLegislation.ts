import { claimedBlocks, foundOncePerNote } from '../eachBlock';
import { openRequirements } from '../openRequirements';
import type { Rule } from '../rule';

/** Whether a note speaks of law without saying which, as few do. */
const isVague = foundOncePerNote(({ blocks }) => blocks.some(({ facts }) => facts.vagueLaw !== undefined));

/** A passage claimed for a criterion that needs a law by name points at law without saying which. */
export const vagueLegislation: Rule = {
  code: 'vague-legislation',
  severity: 'information',
  *check({ coverage, library, texts }) {
    if (!library.isWhole) {
      return;
    }
    for (const { coverage: criterion, state } of openRequirements(coverage, 'legislation')) {
      if (state.found >= state.needed && state.missing.length === 0) {
        continue;
      }
      const covered = criterion.covered.filter(({ note }) => isVague(note, texts));
      for (const { note, block } of claimedBlocks({ covered })) {
        const span = block.facts.vagueLaw;
        if (span && block.facts.slips.length === 0) {
          const written = texts.get(note.uri)?.slice(span.start, span.end) ?? '';
          yield {
            problem: {
              code: 'vague-legislation',
              uri: note.uri,
              span,
              criterion: criterion.criterion.number,
              written,
            },
          };
        }
      }
    }
  },
};
