import { rememberLast } from '../../rememberLast';
import { WordTable } from '../../evidence/facts/wordTable';
import type { Block, EvidenceNote } from '../../evidence/evidence';
import { foundOncePerNote, isQuoted } from '../eachBlock';
import { noteRule } from '../noteRule';
import type { LintInput, RuleResult } from '../rule';

/** Shorter passages may well be the same by chance. In words. */
const fewestWords = 25;

/** The same passage stands in the evidence twice. Reported once in a file. */
export const repeatedPassage = noteRule({
  code: 'repeated-passage',
  severity: 'information',
  knows: () => [],
  knowsOfEach: (input) => repeatsIn(input).map((repeat) => repeat?.first),
  checkNote({ uri }, input, at) {
    const found: RuleResult[] = [];
    const repeat = repeatsIn(input)[at];
    if (repeat) {
      const { note, block } = repeat.first;
      found.push({
        problem: {
          code: 'repeated-passage',
          uri,
          span: repeat.passage.block.span,
          firstUri: note.uri,
          firstSpan: block.span,
        },
      });
    }
    return found;
  },
});

class Repeat {
  constructor(
    readonly passage: Passage,
    /** The first passage of the evidence with the same text. */
    readonly first: Passage,
  ) {}
}

/** In the order of the notes, the first passage of each that stood somewhere before. Looked for once. */
const repeatsIn = rememberLast(({ notes, texts }: LintInput): readonly (Repeat | undefined)[] => {
  const seen = new SeenPassages();
  return notes.map((note) => findRepeat(passagesOf(note, texts), seen));
});

function findRepeat(passages: Passages, seen: SeenPassages): Repeat | undefined {
  for (let number = 0; ; number++) {
    const passage = passages.at(number);
    const first = passage && seen.findOrAdd(passage);
    if (!passage || first) {
      return passage && first && new Repeat(passage, first);
    }
  }
}

/** The passages of a note, made as they are asked for: nobody asks for more behind the first that stood before. */
class Passages {
  readonly #made: Passage[] = [];
  /** The first block that has not been looked at. */
  #next = 0;

  constructor(
    private readonly note: EvidenceNote,
    private readonly text: string,
  ) {}

  /** One by its number, or undefined behind the last. */
  at(number: number): Passage | undefined {
    const { blocks } = this.note;
    while (this.#made.length <= number && this.#next < blocks.length) {
      const block = blocks[this.#next++];
      if (block && block.facts.words >= fewestWords && block.kind !== 'heading' && !isQuoted(block)) {
        this.#made.push(new Passage(this.note, block, this.text));
      }
    }
    return this.#made[number];
  }
}

const passagesOf = foundOncePerNote((note, text) => new Passages(note, text));

/** A block that is long enough to be told apart. */
class Passage {
  /** A number that passages of the same text share. Others may have it too, but hardly any do. */
  readonly hash: number;
  /** The one that it was last found to have the same text as. */
  #equal: Passage | undefined;

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

  get text(): string {
    const { start, end } = this.block.span;
    return this.wholeText.slice(start, end);
  }

  /** Whether two have the same text. Most often they were compared before. */
  isLike(other: Passage): boolean {
    if (this.#equal !== other && this.text === other.text) {
      this.#equal = other;
    }
    return this.#equal === other;
  }
}

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
    if (passage.isLike(first)) {
      return first;
    }
    const before = this.#others.get(passage.text);
    if (!before) {
      this.#others.set(passage.text, passage);
    }
    return before;
  }
}
