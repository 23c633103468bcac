import { openRequirements } from '../openRequirements';
import { promptBehind } from '../promptBehind';
import { nameOf } from '../referenceNames';
import type { Rule } from '../rule';

/** A claimed criterion needs something that happened, and its passages, taken together, tell nothing like it. */
export const missingExample: Rule = {
  code: 'missing-example',
  severity: 'information',
  *check({ coverage, texts }) {
    for (const { coverage: criterion, requirement, state, claim } of openRequirements(coverage, 'example')) {
      yield {
        problem: {
          code: 'missing-example',
          uri: claim.note.uri,
          span: claim.reference.span,
          criterion: nameOf(criterion.criterion, coverage),
          found: state.found,
          needed: state.needed,
          hypothetical: requirement.hypothetical,
        },
        fixes: promptBehind(claim, 'example', [], texts),
      };
    }
  },
};
