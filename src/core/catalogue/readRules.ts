import type { Severity } from '../problem';
import { ruleCodes, type RuleCode } from '../ruleCodes';
import type { Fields } from '../yaml/fields';

/** How serious rules are to be, as a portfolio or a catalogue sets it under `rules`. */
export function readRules(fields: Fields | undefined): ReadonlyMap<RuleCode, Severity | 'off'> {
  const rules = fields?.fields('rules');
  const set = new Map<RuleCode, Severity | 'off'>();
  for (const code of rules ? ruleCodes : []) {
    const severity = rules?.choice<Severity | 'off'>(code);
    if (severity) {
      set.set(code, severity);
    }
  }
  return set;
}
