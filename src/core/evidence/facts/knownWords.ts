import { addToList } from '../../addToList';
import type { Phrase } from './dictionary';
import type { Nearby } from './nearby';

/** Puts the phrases of one entry together that begin with a word, by its hash. */
export type PhraseMaker = (first: number) => readonly Phrase[];

/** The beginning of words that all name one concept group. */
export interface Stem {
  /** In small letters. */
  readonly letters: string;
  readonly name: number;
}

const none: readonly number[] = [];
/** Shorter words have no stem. */
const stemLength = 3;

/**
 * What the vocabulary and the register say of words, as it is written there. Few of these words come in a portfolio, so
 * what one does is worked out when it is met first.
 */
export class KnownWords {
  /** By the hash of the first word, phrases as they count in the order of the entries, and what makes some. */
  readonly phrases = new Map<number, (Phrase | PhraseMaker)[]>();
  /** By the hash of a word that may have one of the usual endings, the numbers of what it names. */
  readonly names = new Map<number, number[]>();
  /** Likewise, the phrases that it is the first side of. */
  readonly firstSides = new Map<number, Nearby[]>();
  /** By a word that may have one of the usual endings, the `nameBit` of the phrases that it is the second side of. */
  readonly secondSides = new Map<string, number>();
  /** By their first letters. */
  readonly #stems = new Map<string, Stem[]>();

  /** Adds a phrase that begins with the word of this hash. */
  addPhrase(first: number | undefined, phrase: Phrase | PhraseMaker): void {
    if (first !== undefined) {
      addToList(this.phrases, first, phrase);
    }
  }

  addStem(stem: Stem): void {
    addToList(this.#stems, stem.letters.slice(0, stemLength), stem);
  }

  /** The numbers of what a word names by its beginning. */
  namesByStem(word: string): readonly number[] {
    const stems = this.#stems.get(word.slice(0, stemLength).toLowerCase());
    return stems
      ? stems
          .filter(({ letters }) => word.slice(0, letters.length).toLowerCase() === letters)
          .map(({ name }) => name)
      : none;
  }
}
