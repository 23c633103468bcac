import { isGone } from '../lawsOfToday';
import { noteRule } from '../noteRule';

/** A law is called by its letters before the reader has met its full title. */
export const abbreviationFirst = noteRule({
  code: 'abbreviation-first',
  severity: 'information',
  knows: ({ library, portfolio }) => [library.register, portfolio.jurisdiction],
  *checkNote(note, { library, portfolio, texts }) {
    for (const block of note.notable) {
      for (const { law: id, form, introduced, span, title, use } of block.facts.laws) {
        if (form !== 'abbreviation' || introduced) {
          continue;
        }
        const law = library.register.laws.get(id ?? '');
        if (law && isGone(law, use, portfolio.jurisdiction)) {
          continue; // Another rule asks for the law of today.
        }
        const abbreviation = texts.get(note.uri)?.slice(span.start, span.end) ?? '';
        yield {
          problem: { code: 'abbreviation-first', uri: note.uri, span, abbreviation, title },
          fixes: [
            {
              title: { kind: 'write-in-full', title },
              edits: [
                { uri: note.uri, span, newText: `${title} (${abbreviation.replace(/,? \d{4}$/, '')})` },
              ],
              preferred: true,
            },
          ],
        };
      }
    }
  },
});
