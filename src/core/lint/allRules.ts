import type { Rule } from './rule';
import { ambiguousCriterion } from './rules/ambiguousCriterion';
import { missingExample } from './rules/missingExample';
import { missingLegislation } from './rules/missingLegislation';
import { renumberedCriterion } from './rules/renumberedCriterion';
import { unknownCriterion } from './rules/unknownCriterion';
import { withdrawnCriterion } from './rules/withdrawnCriterion';

/** The one list of rules. Settings, documentation and tests are checked against it. */
export const allRules: readonly Rule[] = [
  unknownCriterion,
  ambiguousCriterion,
  renumberedCriterion,
  withdrawnCriterion,
  missingLegislation,
  missingExample,
];
