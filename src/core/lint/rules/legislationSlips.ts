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
    *checkNote(note, { library, texts }) {
      for (const block of note.notable) {
        for (const { kind: found, span, written, title, law } of block.facts.slips) {
          if (found !== kind || library.register.laws.get(law)?.confidence === 'low') {
            continue;
          }
          const newText = rightText(texts.get(note.uri)?.slice(span.start, span.end) ?? written, title);
          yield {
            problem: { code, uri: note.uri, span, written, title },
            fixes: [
              {
                title: { kind: 'change-text', to: title },
                edits: [{ uri: note.uri, span, newText }],
                preferred: true,
              },
            ],
          };
        }
      }
    },
  });
}

/** The official title in place of what stands there. A year in the next cell of a table stays in its cell. */
function rightText(inText: string, title: string): string {
  const [year] = /\d{4}$/.exec(title) ?? [];
  return year !== undefined && inText.includes('|') ? inText.replace(/\d{4}$/, year) : title;
}

/** A title has a year that no law of its name has. */
export const legislationYear = slipRule('legislation-year', 'year');

/** A title or an abbreviation is misspelt, and the law that is meant is clear. */
export const legislationSpelling = slipRule('legislation-spelling', 'spelling');
