import { isGone } from '../../coverage/lawStanding';
import { articleBefore } from '../articleBefore';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';
import { insideMarks } from '../titleInPlace';

/** A law is called by its letters before the reader has met its full title. */
export const abbreviationFirst = noteRule({
  code: 'abbreviation-first',
  severity: 'information',
  knows: ({ library, portfolio }) => [library.register, portfolio.jurisdiction],
  checkNote(note, { library, portfolio, texts }) {
    const found: RuleResult[] = [];
    const text = texts.get(note.uri) ?? '';
    for (const block of note.notable) {
      for (const { law: id, form, introduced, span, title, use } of block.facts.laws) {
        if (form !== 'abbreviation' || introduced) {
          continue;
        }
        const law = library.register.laws.get(id ?? '');
        if (law && isGone(law, use, portfolio.jurisdiction)) {
          continue; // Another rule asks for the law of today.
        }
        const inText = text.slice(span.start, span.end);
        const abbreviation = inText.replace(/[*_]/g, '');
        const letters = abbreviation.replace(/,? \(?\d{4}\)?$/, '');
        const written = insideMarks(inText, `${title} (${letters})`);
        found.push({
          problem: { code: 'abbreviation-first', uri: note.uri, span, abbreviation, title },
          fixes:
            written === undefined
              ? []
              : [
                  {
                    title: { kind: 'write-in-full', title },
                    edits: [
                      { uri: note.uri, span, newText: articleBefore(span, title, block, text) + written },
                    ],
                    preferred: true,
                  },
                ],
        });
      }
    }
    return found;
  },
});
