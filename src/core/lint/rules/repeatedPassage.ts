import type { Block, EvidenceNote } from '../../evidence/evidence';
import { foundOncePerNote, isQuoted } from '../eachBlock';
import type { Rule } from '../rule';

/** Shorter passages may well be the same by chance. In words. */
const fewestWords = 25;

/** A block that is long enough to be told apart. */
class Passage {
  /** A number that passages of the same text share. Others may have it too, but few do. */
  readonly size: number;
  #text: string | undefined;

  constructor(
    readonly note: EvidenceNote,
    readonly block: Block,
    private readonly wholeText: string,
  ) {
    const { span, facts } = block;
    this.size = ((span.end - span.start) * 131 + facts.words) | 0;
  }

  /** Cut out only where it is asked for, and then kept. */
  get text(): string {
    const { start, end } = this.block.span;
    return (this.#text ??= this.wholeText.slice(start, end));
  }
}

const passagesOf = foundOncePerNote((note, text): readonly Passage[] =>
  note.blocks
    .filter((block) => block.facts.words >= fewestWords && block.kind !== 'heading' && !isQuoted(block))
    .map((block) => new Passage(note, block, text)),
);

/** The same passage stands in the evidence twice. Reported once in a file. */
export const repeatedPassage: Rule = {
  code: 'repeated-passage',
  severity: 'information',
  *check({ notes, texts }) {
    const seen = new SeenPassages();
    for (const note of notes) {
      for (const passage of passagesOf(note, texts)) {
        const before = seen.findOrAdd(passage);
        if (before) {
          yield {
            problem: {
              code: 'repeated-passage',
              uri: note.uri,
              span: passage.block.span,
              firstUri: before.note.uri,
              firstSpan: before.block.span,
            },
          };
          break;
        }
      }
    }
  },
};

/** The passages met so far. */
class SeenPassages {
  /** By size; one passage alone, or several by their texts. */
  readonly #bySize = new Map<number, Passage | Map<string, Passage>>();

  /** The first passage with the same text, if there is one; else this one is the first. */
  findOrAdd(passage: Passage): Passage | undefined {
    const { size } = passage;
    const alike = this.#bySize.get(size);
    if (!alike) {
      this.#bySize.set(size, passage);
      return undefined;
    }
    const byText = alike instanceof Map ? alike : new Map([[alike.text, alike]]);
    if (byText !== alike) {
      this.#bySize.set(size, byText);
    }
    const before = byText.get(passage.text);
    if (!before) {
      byText.set(passage.text, passage);
    }
    return before;
  }
}
