import type { Block, EvidenceNote } from '../../evidence/evidence';
import { foundOncePerNote, isQuoted } from '../eachBlock';
import type { Rule } from '../rule';

/** Shorter passages may well be the same by chance. In words. */
const fewestWords = 25;

interface LongBlock {
  readonly block: Block;
  readonly text: string;
}

/** The blocks of a note that are long enough to be told apart, with their texts. */
const longBlocksOf = foundOncePerNote((note, text): readonly LongBlock[] =>
  note.blocks
    .filter((block) => block.facts.words >= fewestWords && block.kind !== 'heading' && !isQuoted(block))
    .map((block) => ({ block, text: text.slice(block.span.start, block.span.end) })),
);

/** The same passage stands in the evidence twice. Reported once in a file. */
export const repeatedPassage: Rule = {
  code: 'repeated-passage',
  severity: 'information',
  *check({ notes, texts }) {
    const first = new Map<string, { readonly note: EvidenceNote; readonly block: Block }>();
    for (const note of notes) {
      for (const { block, text } of longBlocksOf(note, texts)) {
        const before = first.get(text);
        if (before) {
          const { uri: firstUri } = before.note;
          yield {
            problem: {
              code: 'repeated-passage',
              uri: note.uri,
              span: block.span,
              firstUri,
              firstSpan: before.block.span,
            },
          };
          break;
        }
        first.set(text, { note, block });
      }
    }
  },
};
