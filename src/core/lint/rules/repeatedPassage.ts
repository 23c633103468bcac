import type { Block, EvidenceNote } from '../../evidence/evidence';
import { WordTable } from '../../evidence/facts/wordTable';
import type { Problem } from '../../problem';
import { foundOncePerNote, isQuoted } from '../eachBlock';
import type { Rule, RuleResult } from '../rule';

/** Shorter passages may well be the same by chance. In words. */
const fewestWords = 25;

/** A block that is long enough to be told apart. */
class Passage {
  /** A number that passages of the same text share. Others may have it too, but hardly any do. */
  readonly hash: number;
  #text: string | undefined;
  #result: { readonly before: Passage; readonly is: RuleResult } | undefined;

  constructor(
    readonly note: EvidenceNote,
    readonly block: Block,
    private readonly wholeText: string,
  ) {
    const { span, facts } = block;
    const length = span.end - span.start;
    let hash = (length * 131 + facts.words) | 0;
    // A few of its characters are enough, from all over it.
    for (let part = 0; part < 8; part++) {
      hash = Math.imul(hash, 31) + wholeText.charCodeAt(span.start + Math.floor((length * part) / 8));
    }
    this.hash = hash | 0;
  }

  /** Cut out only where it is asked for, and then kept. */
  get text(): string {
    const { start, end } = this.block.span;
    return (this.#text ??= this.wholeText.slice(start, end));
  }

  /** What is reported of it; the same again after the same passage. */
  repeats(before: Passage): RuleResult {
    if (this.#result?.before !== before) {
      const problem: Problem = {
        code: 'repeated-passage',
        uri: this.note.uri,
        span: this.block.span,
        firstUri: before.note.uri,
        firstSpan: before.block.span,
      };
      this.#result = { before, is: { problem } };
    }
    return this.#result.is;
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
          yield passage.repeats(before);
          break;
        }
      }
    }
  },
};

/** The passages met so far. */
class SeenPassages {
  /** By hash, the number of the first in `#firsts`, from 1. */
  readonly #table = new WordTable(1024);
  readonly #firsts: Passage[] = [];
  /** By text, those that share their hash with one of another text. */
  readonly #others = new Map<string, Passage>();

  /** The first passage with the same text, if there is one; else this one is the first. */
  findOrAdd(passage: Passage): Passage | undefined {
    const first = this.#firsts[this.#table.get(passage.hash) - 1];
    if (!first) {
      this.#table.set(passage.hash, this.#firsts.push(passage));
      return undefined;
    }
    if (first.text === passage.text) {
      return first;
    }
    const before = this.#others.get(passage.text);
    if (!before) {
      this.#others.set(passage.text, passage);
    }
    return before;
  }
}
