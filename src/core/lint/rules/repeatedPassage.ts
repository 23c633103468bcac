import type { BlockAt } from '../eachBlock';
import { eachBlock, isQuoted } from '../eachBlock';
import type { Rule } from '../rule';

/** Shorter passages may well be the same by chance. In words. */
const fewestWords = 25;

/** The same passage stands in the evidence twice. Reported once in a file. */
export const repeatedPassage: Rule = {
  code: 'repeated-passage',
  severity: 'information',
  *check({ notes, texts }) {
    const first = new Map<string, BlockAt>();
    let reported = '';
    for (const each of eachBlock(notes)) {
      const { note, block } = each;
      const { facts, span } = block;
      if (facts.words < fewestWords || block.kind === 'heading' || isQuoted(block) || reported === note.uri) {
        continue;
      }
      const text = (texts.get(note.uri) ?? '').slice(span.start, span.end);
      const before = first.get(text);
      if (!before) {
        first.set(text, each);
        continue;
      }
      reported = note.uri;
      const { uri: firstUri } = before.note;
      yield {
        problem: { code: 'repeated-passage', uri: note.uri, span, firstUri, firstSpan: before.block.span },
      };
    }
  },
};
