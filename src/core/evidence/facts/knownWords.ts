import { addToList } from '../../addToList';
import type { Phrase } from './dictionary';
import type { Nearby } from './nearby';
import { WordBeginnings } from './wordBeginnings';

/** Puts the phrases of one entry together that begin with a word, by its hash. */
export type PhraseMaker = (first: number) => readonly Phrase[];

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
  /** The numbers of concept groups that words name by their beginnings. */
  readonly beginnings = new WordBeginnings<number>();

  /** Adds a phrase that begins with the word of this hash. */
  addPhrase(first: number | undefined, phrase: Phrase | PhraseMaker): void {
    if (first !== undefined) {
      addToList(this.phrases, first, phrase);
    }
  }
}
