import { notableBlocks } from '../eachBlock';
import type { Rule } from '../rule';

/** A law is called by its letters before the reader has met its full title. */
export const abbreviationFirst: Rule = {
  code: 'abbreviation-first',
  severity: 'information',
  *check({ notes, texts }) {
    for (const { note, block } of notableBlocks(notes)) {
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
};
