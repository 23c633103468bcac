import type { TextEdit } from '../text';
import { replacementsOf } from './pseudonyms';
import type { Everywhere, Fix, LintInput, OfferedFix } from './rule';
import { editsOfChoice } from './rules/ambiguousCriterion';
import { editsOfNumber } from './rules/renumberedCriterion';
import { editsOfReplacement } from './rules/withdrawnCriterion';

/** What is known of all files at one moment. */
type Known = Pick<LintInput, 'portfolio' | 'notes' | 'texts' | 'coverage'>;

/**
 * A fix with its title and its edits. One of the whole portfolio gets them from the newest of all files, whenever its
 * finding was made; where it would change one place alone it is none.
 */
export function completeFix(fix: OfferedFix, known: Known): Fix | undefined {
  if (!('everywhere' in fix)) {
    return fix;
  }
  const { everywhere, preferred } = fix;
  if (everywhere.kind === 'person') {
    const { name } = everywhere;
    const replacement = replacementsOf(known).get(name);
    if (!replacement) {
      return undefined;
    }
    const { to, edits } = replacement;
    return { title: { kind: 'replace-person', name, to }, edits, preferred };
  }
  const edits = editsEverywhere(everywhere, known);
  const title = { kind: 'change-everywhere', to: everywhere.to, places: edits.length } as const;
  return edits.length < 2 ? undefined : { title, edits, preferred };
}

function editsEverywhere(
  everywhere: Exclude<Everywhere, { kind: 'person' }>,
  { coverage }: Known,
): readonly TextEdit[] {
  switch (everywhere.kind) {
    case 'ambiguous':
      return editsOfChoice(everywhere.to, coverage);
    case 'renumbered':
      return editsOfNumber(everywhere, coverage);
    case 'withdrawn':
      return editsOfReplacement(everywhere, coverage);
  }
}
