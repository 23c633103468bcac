import { noteRule } from '../noteRule';

/** A law is called by its letters before the reader has met its full title. */
export const abbreviationFirst = noteRule({
  code: 'abbreviation-first',
  severity: 'information',
  knows: () => [],
  *checkNote(note, { texts }) {
    for (const block of note.notable) {
      for (const { form, introduced, span, title } of block.facts.laws) {
        if (form !== 'abbreviation' || introduced) {
          continue;
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
