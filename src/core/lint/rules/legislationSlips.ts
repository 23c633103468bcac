import type { LawSlip } from '../../evidence/evidence';
import { noteRule } from '../noteRule';
import type { Rule, RuleCode } from '../rule';

/** A rule for one kind of slip in the title of a law. Its fix writes the official title. */
function slipRule(
  code: RuleCode & ('legislation-year' | 'legislation-spelling'),
  kind: LawSlip['kind'],
): Rule {
  return noteRule({
    code,
    severity: 'warning',
    knows: ({ library }) => [library.register],
    *checkNote(note, { library }) {
      for (const block of note.notable) {
        for (const { kind: found, span, written, title, law } of block.facts.slips) {
          if (found !== kind || library.register.laws.get(law)?.confidence === 'low') {
            continue;
          }
          yield {
            problem: { code, uri: note.uri, span, written, title },
            fixes: [
              {
                title: { kind: 'change-text', to: title },
                edits: [{ uri: note.uri, span, newText: title }],
                preferred: true,
              },
            ],
          };
        }
      }
    },
  });
}

/** A title has a year that no law of its name has. */
export const legislationYear = slipRule('legislation-year', 'year');

/** A title or an abbreviation is misspelt, and the law that is meant is clear. */
export const legislationSpelling = slipRule('legislation-spelling', 'spelling');
