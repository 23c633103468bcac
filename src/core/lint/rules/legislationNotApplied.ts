import { openRequirements } from '../openRequirements';
import { promptBehind } from '../promptBehind';
import { nameOf } from '../referenceNames';
import type { Rule } from '../rule';

/** Enough laws are named for a claimed criterion, and nothing says what anybody does because of them. */
export const legislationNotApplied: Rule = {
  code: 'legislation-not-applied',
  severity: 'information',
  *check({ coverage, library, texts }) {
    if (!library.isWhole) {
      return;
    }
    for (const { coverage: criterion, state, claim } of openRequirements(coverage, 'legislation')) {
      if (state.found < state.needed || state.missing.length > 0) {
        continue; // A law is missing: another rule's matter.
      }
      yield {
        problem: {
          code: 'legislation-not-applied',
          uri: claim.note.uri,
          span: claim.reference.span,
          criterion: nameOf(criterion.criterion, coverage),
          laws: state.present,
        },
        fixes: promptBehind(claim, 'practice', [], texts),
      };
    }
  },
};
