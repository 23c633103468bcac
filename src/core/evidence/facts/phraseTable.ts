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
  readonly #ofPair: (Phrase[] | undefined)[] = [undefined];
  /** By the number of a pair, the `bitOfNext` of every word that stands third in a phrase. */
  readonly #thirds: number[] = [0];
  /** By the number of a triple, its phrases, longest first. */
  readonly #ofTriple: (Phrase[] | undefined)[] = [undefined];

  /** Adds a phrase. */
  add(phrase: Phrase): void {
    const [first = 0, second = 0, third] = phrase.hashes;
    const pair = hashPair(first, second);
    let number = this.#pairs.get(pair);
    if (number === 0) {
      number = this.#ofPair.push(undefined) - 1;
      this.#thirds.push(0);
      this.#pairs.set(pair, number);
    }
    if (third === undefined) {
      (this.#ofPair[number] ??= []).push(phrase);
    } else {
      this.#thirds[number] = (this.#thirds[number] ?? 0) | bitOfNext(third);
      this.#addLonger(hashPair(pair, third), phrase);
    }
  }

  #addLonger(triple: number, phrase: Phrase): void {
    const list = this.#ofTriple[this.#triples.get(triple)];
    if (!list) {
      this.#triples.set(triple, this.#ofTriple.push([phrase]) - 1);
      return;
    }
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

  /** The phrases that are these two words; undefined where there are none. */
  ofPair(number: number): readonly Phrase[] | undefined {
    return this.#ofPair[number];
  }

  /** The longer phrases that begin with the pair of this number and a third word, longest first. Two triples may share a list. */
  longer(number: number, pair: number, third: number): readonly Phrase[] | undefined {
    return ((this.#thirds[number] ?? 0) & bitOfNext(third)) === 0
      ? undefined
      : this.#ofTriple[this.#triples.get(hashPair(pair, third))];
  }
}
