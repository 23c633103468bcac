import { hashesOfWord } from './splitWords';

/** So many other words may stand between the two sides of a phrase. */
export const mostBetween = 3;

/** A phrase of the vocabulary with two sides: what it names, if one of its words follows soon. */
export class Nearby {
  #hashes: ReadonlySet<number> | undefined;

  /** `name` is the number of a concept group; `words` are single words. */
  constructor(
    readonly name: number,
    readonly words: readonly string[],
  ) {}

  /** Whether a word is one of them. They are made ready when the first side is met: most never are. */
  has(hash: number): boolean {
    this.#hashes ??= new Set(this.words.flatMap(hashesOfWord));
    return this.#hashes.has(hash);
  }
}

const noNames: readonly number[] = [];
/** So many lists of names one word can lead to: more than any has. */
const mostLists = 255;

/**
 * All phrases that a word may be the first side of. What it names together with another word is put together when the
 * two are met first, as people use the same words again and again.
 */
export class Opening {
  /** By the number of a word in the lexicon, the number of its list, or 0 where it has not been met. */
  #listOf = new Uint8Array(256);
  readonly #lists: (readonly number[])[] = [noNames, noNames];

  constructor(private readonly sides: readonly Nearby[]) {}

  /** The numbers of the groups that are named when this word follows, of which the lexicon has the number. */
  namesWith(hash: number, number: number): readonly number[] {
    const list = this.#listOf[number] ?? 0;
    return list === 0 ? this.#learn(hash, number) : (this.#lists[list] ?? noNames);
  }

  #learn(hash: number, number: number): readonly number[] {
    if (number >= this.#listOf.length) {
      const longer = new Uint8Array(number * 2);
      longer.set(this.#listOf);
      this.#listOf = longer;
    }
    const names = [...new Set(this.sides.filter((side) => side.has(hash)).map(({ name }) => name))];
    if (names.length === 0) {
      this.#listOf[number] = 1;
    } else if (this.#lists.length <= mostLists) {
      this.#listOf[number] = this.#lists.push(names) - 1;
    }
    return names;
  }
}
