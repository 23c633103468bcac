import { openRequirements } from '../openRequirements';
import { promptBehind } from '../promptBehind';
import { nameOf } from '../referenceNames';
import type { Rule } from '../rule';

/** A claimed criterion needs laws by name, and its passages, taken together, name fewer. */
export const missingLegislation: Rule = {
  code: 'missing-legislation',
  severity: 'warning',
  *check({ coverage, library, texts }) {
    if (!library.isWhole) {
      return; // The law may stand in the part of the register that could not be read.
    }
    for (const { coverage: criterion, state, claim } of openRequirements(coverage, 'legislation')) {
      if (state.found >= state.needed && state.missing.length === 0) {
        continue; // Enough laws, but not what they change: another rule's matter.
      }
      yield {
        problem: {
          code: 'missing-legislation',
          uri: claim.note.uri,
          span: claim.reference.span,
          criterion: nameOf(criterion.criterion, coverage),
          found: state.present,
          needed: state.needed,
          topics: state.missing,
          past: state.past,
        },
        fixes: promptBehind(claim, 'legislation', state.missing, texts),
      };
    }
  },
};
