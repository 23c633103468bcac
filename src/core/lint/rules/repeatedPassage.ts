import type { Block, EvidenceNote } from '../../evidence/evidence';
import { foundOncePerNote, isQuoted } from '../eachBlock';
import type { Rule } from '../rule';

/** Shorter passages may well be the same by chance. In words. */
const fewestWords = 25;

/** The blocks of a note that are long enough to be told apart. */
const longBlocksOf = foundOncePerNote((note): readonly Block[] =>
  note.blocks.filter(
    (block) => block.facts.words >= fewestWords && block.kind !== 'heading' && !isQuoted(block),
  ),
);

interface PassageAt {
  readonly note: EvidenceNote;
  readonly block: Block;
}

/** The same passage stands in the evidence twice. Reported once in a file. */
export const repeatedPassage: Rule = {
  code: 'repeated-passage',
  severity: 'information',
  *check({ notes, texts }) {
    const seen = new SeenPassages(texts);
    for (const note of notes) {
      for (const block of longBlocksOf(note, texts)) {
        const before = seen.findOrAdd({ note, block });
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
      }
    }
  },
};

/** The passages met so far. Texts are read only where lengths in characters and words are the same: few are. */
class SeenPassages {
  /** By size; one passage alone, or several by their texts. */
  readonly #bySize = new Map<number, PassageAt | Map<string, PassageAt>>();

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** The first passage with the same text, if there is one; else this one is the first. */
  findOrAdd(passage: PassageAt): PassageAt | undefined {
    const { span, facts } = passage.block;
    const size = (span.end - span.start) * 2 ** 20 + facts.words;
    const alike = this.#bySize.get(size);
    if (!alike) {
      this.#bySize.set(size, passage);
      return undefined;
    }
    const byText = alike instanceof Map ? alike : new Map([[this.#textOf(alike), alike]]);
    this.#bySize.set(size, byText);
    const text = this.#textOf(passage);
    const before = byText.get(text);
    if (!before) {
      byText.set(text, passage);
    }
    return before;
  }

  #textOf({ note, block }: PassageAt): string {
    return (this.texts.get(note.uri) ?? '').slice(block.span.start, block.span.end);
  }
}
