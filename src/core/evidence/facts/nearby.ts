import { splitWords } from './splitWords';
import { hashWord } from './wordHashes';
import { WordTable } from './wordTable';

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

  /** Whether a word is one of them, by its `basesOf`. They are made ready when the first side is met: most never are. */
  has(bases: readonly number[]): boolean {
    const hashes = (this.#hashes ??= new Set(
      this.words.map((written) => hashWord(splitWords(written)[0] ?? '')),
    ));
    return bases.some((base) => hashes.has(base));
  }
}

/** One bit of 32 for what is named. */
export function nameBit(name: number): number {
  return 1 << name;
}

const noNames: readonly number[] = [];
const noBases: readonly number[] = [];
/** The number of the list without names. */
const nothing = 1;
/** So many words can be told apart on each side: no vocabulary has more. */
const mostSides = 0xffff;

/**
 * What words name together. A word that may be the first side of phrases has a number as such, and so has one that may be
 * the second. What two name together is put together when they are met first, as people use the same words again and
 * again; few pairs name something, and one look into one table says so.
 */
export class NearNames {
  /** By the number of a first side, its phrases. */
  readonly #openings: (readonly Nearby[])[] = [[]];
  /** By the number of a second side, its `basesOf`. */
  readonly #followers: (readonly number[])[] = [noBases];
  /** By both numbers, that of their list. */
  readonly #table = new WordTable(1024);
  readonly #lists: (readonly number[])[] = [noNames, noNames];

  /** Gives a number to a word that may be the first side of these phrases; 0 if there are none. */
  addOpening(sides: readonly Nearby[]): number {
    return sides.length > 0 && this.#openings.length < mostSides ? this.#openings.push(sides) - 1 : 0;
  }

  /** Gives a number to a word that may be the second side of some phrase. */
  addFollower(bases: readonly number[]): number {
    return this.#followers.length < mostSides ? this.#followers.push(bases) - 1 : 0;
  }

  /** Whether a word is the second side of a phrase. */
  isSecond(follower: number, side: Nearby): boolean {
    return side.has(this.#followers[follower] ?? noBases);
  }

  /** The numbers of the groups that two words name, one soon behind the other. */
  namesOf(opening: number, follower: number): readonly number[] {
    const key = (opening << 16) | follower;
    const list = this.#table.get(key);
    return this.#lists[list === 0 ? this.#learn(key, opening, follower) : list] ?? noNames;
  }

  #learn(key: number, opening: number, follower: number): number {
    const sides = this.#openings[opening] ?? [];
    const names = sides.filter((side) => this.isSecond(follower, side)).map(({ name }) => name);
    const list = names.length === 0 ? nothing : this.#lists.push(eachOnce(names)) - 1;
    this.#table.set(key, list);
    return list;
  }
}

/** Numbers of names in their order, each once. */
export function eachOnce(names: readonly number[]): number[] {
  return names.length === 0 ? [] : [...new Set(names)].sort((a, b) => a - b);
}
