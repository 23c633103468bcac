import { addToList } from '../../addToList';
import type { Phrase } from './dictionary';
import { secondBit } from './lexicon';
import { hashPair } from './wordHashes';
import { WordTable } from './wordTable';

/**
 * Phrases of two words and more, by their first words. Some pairs open many phrases, as "in the" does: the longer ones
 * are found by their third word too, so that hardly one is looked at that does not stand there.
 */
export class PhraseTable {
  readonly #pairs: WordTable;
  readonly #triples: WordTable;
  /** By the number of a pair, the phrases that are no longer than that. */
  readonly #ofPair: (readonly Phrase[] | undefined)[] = [undefined];
  /** By the number of a pair, the `secondBit` of every word that stands third in a phrase. */
  readonly #thirds: Int32Array;
  /** By the number of a triple, its phrases, longest first. */
  readonly #ofTriple: (readonly Phrase[] | undefined)[] = [undefined];

  constructor(phrases: readonly Phrase[]) {
    const pairs = new Map<number, Phrase[]>();
    const triples = new Map<number, Phrase[]>();
    for (const phrase of phrases) {
      const [first = 0, second = 0, third] = phrase.hashes;
      const pair = hashPair(first, second);
      if (third === undefined) {
        addToList(pairs, pair, phrase);
      } else {
        addToList(triples, hashPair(pair, third), phrase);
        pairs.set(pair, pairs.get(pair) ?? []);
      }
    }
    this.#pairs = new WordTable(pairs.size);
    this.#triples = new WordTable(triples.size);
    for (const [pair, list] of pairs) {
      this.#pairs.set(pair, this.#ofPair.push(list.length > 0 ? list : undefined) - 1);
    }
    this.#thirds = new Int32Array(this.#ofPair.length);
    for (const [triple, list] of triples) {
      this.#triples.set(triple, this.#ofTriple.push(list.sort(longestFirst)) - 1);
      const [first = 0, second = 0, third = 0] = list[0]?.hashes ?? [];
      const number = this.#pairs.get(hashPair(first, second));
      this.#thirds[number] = (this.#thirds[number] ?? 0) | secondBit(third);
    }
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
    return ((this.#thirds[number] ?? 0) & secondBit(third)) === 0
      ? undefined
      : this.#ofTriple[this.#triples.get(hashPair(pair, third))];
  }
}

function longestFirst(a: Phrase, b: Phrase): number {
  return b.hashes.length - a.hashes.length;
}
