import { foundOncePerNote } from '../eachBlock';
import { openRequirements } from '../openRequirements';
import type { Rule } from '../rule';

/** The few blocks of a note that speak of law without saying which, by their numbers. */
const vagueBlocksOf = foundOncePerNote(({ blocks }): readonly number[] =>
  blocks.flatMap(({ facts }, index) => (facts.vagueLaw && facts.slips.length === 0 ? [index] : [])),
);

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
      for (const { note, first, last } of criterion.covered) {
        for (const index of vagueBlocksOf(note, texts)) {
          const span = first <= index && index < last ? note.blocks[index]?.facts.vagueLaw : undefined;
          if (span) {
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
    }
  },
};
