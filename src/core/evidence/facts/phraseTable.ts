import type { Phrase } from './dictionary';
import { hashPair } from './wordHashes';
import { WordTable } from './wordTable';

/** One bit of 32 for a word that stands behind others in a phrase. */
export function bitOfNext(hash: number): number {
  return 1 << (hash >>> 8);
}

/**
 * Phrases of two words and more, by their first words. Some pairs open many phrases, as "in the" does: the longer ones
 * are found by their third word too, so that hardly one is looked at that does not stand there.
 */
export class PhraseTable {
  readonly #pairs = new WordTable(256);
  readonly #triples = new WordTable(256);
  /** By the number of a pair, the phrases that are no longer than that. */
  readonly #ofPair: Phrase[][] = [[]];
  /** By the number of a pair, what it names where that is all there is to it; else -1. Most pairs are such. */
  readonly #names: number[] = [-1];
  /** By the number of a pair, the hash of its second word. */
  readonly #seconds: number[] = [0];
  /** By the number of a pair, the `bitOfNext` of every word that stands third in a phrase. */
  readonly #thirds: number[] = [0];
  /** By the number of a triple, its phrases, longest first. */
  readonly #ofTriple: Phrase[][] = [[]];

  /** Adds a phrase. */
  add(phrase: Phrase): void {
    const [first = 0, second = 0, third] = phrase.hashes;
    const pair = hashPair(first, second);
    let number = this.#pairs.get(pair);
    if (number === 0) {
      number = this.#ofPair.push([]) - 1;
      this.#names.push(-1);
      this.#seconds.push(second);
      this.#thirds.push(0);
      this.#pairs.set(pair, number);
    }
    if (third === undefined) {
      const isAll = this.#ofPair[number]?.push(phrase) === 1;
      this.#names[number] = isAll && isNamedInAnyLetters(phrase) ? phrase.name : -1;
    } else {
      this.#thirds[number] = (this.#thirds[number] ?? 0) | bitOfNext(third);
      this.#addLonger(hashPair(pair, third), phrase);
    }
  }

  #addLonger(triple: number, phrase: Phrase): void {
    const number = this.#triples.get(triple);
    if (number === 0) {
      this.#triples.set(triple, this.#ofTriple.push([phrase]) - 1);
      return;
    }
    const list = this.#ofTriple[number] ?? [];
    let at = list.length;
    while ((list[at - 1]?.hashes.length ?? Infinity) < phrase.hashes.length) {
      at--;
    }
    list.splice(at, 0, phrase);
  }

  /** The number of a pair that some phrase begins with, by its `hashPair`; 0 where none does. */
  numberOf(pair: number): number {
    return this.#pairs.get(pair);
  }

  /** What two words name where that is all that they may do; else -1. Two pairs may share a number. */
  nameOf(number: number, second: number): number {
    return this.#seconds[number] === second ? (this.#names[number] ?? -1) : -1;
  }

  /** The phrases that are these two words. */
  ofPair(number: number): readonly Phrase[] {
    return this.#ofPair[number] ?? none;
  }

  /** The longer phrases that begin with the pair of this number and a third word, longest first. Two triples may share a list. */
  longer(number: number, pair: number, third: number): readonly Phrase[] {
    return ((this.#thirds[number] ?? 0) & bitOfNext(third)) === 0
      ? none
      : (this.#ofTriple[this.#triples.get(hashPair(pair, third))] ?? none);
  }
}

const none: readonly Phrase[] = [];

function isNamedInAnyLetters({ name, near, exact }: Phrase): boolean {
  return name >= 0 && near === undefined && exact === undefined;
}
