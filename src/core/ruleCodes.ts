/** The stable IDs of all rules, in the order in which settings and documentation show them. */
export const ruleCodes = [
  'unknown-criterion',
  'ambiguous-criterion',
  'renumbered-criterion',
  'withdrawn-criterion',
  'unit-not-chosen',
  'malformed-tag',
  'adjacent-tags',
  'tag-before-text',
  'tag-below-texts',
  'criterion-without-tag',
  'tag-in-remark',
  'duplicate-claim',
  'missing-legislation',
  'vague-legislation',
  'legislation-not-applied',
  'superseded-legislation',
  'legislation-year',
  'legislation-spelling',
  'abbreviation-first',
  'missing-example',
  'generic-example',
  'missing-concept',
  'missing-model',
  'missing-contrast',
  'missing-count',
  'missing-organisation',
  'insufficient-evidence',
  'evidence-type',
  'command-verb',
  'misconception',
  'personal-data',
  'missing-alt-text',
  'missing-attachment',
  'spaced-link',
  'unmapped-evidence',
  'stale-evidence',
  'copied-criterion',
  'repeated-passage',
  'repeated-reference',
  'unused-suppression',
] as const;

export type RuleCode = (typeof ruleCodes)[number];

/** Whether a text is the ID of a rule. */
export function isRuleCode(text: string): text is RuleCode {
  return (ruleCodes as readonly string[]).includes(text);
}
