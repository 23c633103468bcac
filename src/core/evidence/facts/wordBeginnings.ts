import { addToList } from '../../addToList';

/** Beginnings that are looked for have so many letters at least. */
const fewestLetters = 3;
const none: readonly never[] = [];

/** What is known of words by their beginnings, in small letters. */
export class WordBeginnings<Known> {
  readonly #byFirstLetters = new Map<string, (readonly [letters: string, known: Known])[]>();

  /** Adds a beginning, which has to have three letters or more. */
  add(letters: string, known: Known): void {
    addToList(this.#byFirstLetters, letters.slice(0, fewestLetters), [letters, known] as const);
  }

  /** What is known by the beginnings that a word has, which has to be in small letters. */
  of(word: string): readonly Known[] {
    const beginnings = this.#byFirstLetters.get(word.slice(0, fewestLetters));
    if (!beginnings) {
      return none;
    }
    const found: Known[] = [];
    for (const [letters, known] of beginnings) {
      if (word.startsWith(letters)) {
        found.push(known);
      }
    }
    return found;
  }
}
