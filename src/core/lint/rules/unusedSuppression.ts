import type { Rule } from '../rule';

/**
 * A comment switches off a rule that reports nothing there. What a comment hides is known only once all other rules
 * have run, so `lint` looks for it itself; this is its ID, its severity and its place in the list.
 */
export const unusedSuppression: Rule = {
  code: 'unused-suppression',
  severity: 'information',
  check: () => [],
};
