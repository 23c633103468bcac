import { addToList } from '../../addToList';
import type { Phrase } from './dictionary';
import { lawWord, mayPointAtLaw } from './lawWords';
import { patternNumbers, patternRows, rowOf } from './mistakeRows';
import { NearNames } from './nearby';
import { wordClasses } from './wordClasses';
import { wordAt, type Words } from './words';
import { WordTable } from './wordTable';

/** What a word names by itself. */
export interface WordEntry {
  /** Phrases of this one word that somebody has to look at: laws, and names that count in some letters only. */
  readonly singles: readonly Phrase[] | undefined;
  /** Numbers of the concept groups and models that it names in whatever letters. */
  readonly names: readonly number[] | undefined;
}

/** The beginning of words that all name one concept group. */
export interface Stem {
  /** In small letters. */
  readonly letters: string;
  readonly name: number;
}

/** The number of every word that nobody asks about: all its facts are 0. Most words are such. */
const unremarkable = 1;

/** So many numbers stand in `Lexicon.facts` for each word. */
export const factsOfWord = 8;

/** Where each of them stands. `openers` and `seconds` are two numbers each. */
export const factAt = { classes: 0, nextWords: 1, openers: 2, seconds: 4, row: 6, sides: 7 } as const;

/** So many of them are remembered: more than a person knows. */
const mostUnremarkable = 1 << 16;
/** Shorter words have no stem. */
const stemLength = 3;

/**
 * One bit of 32 for a second word of a phrase. Half of all words begin some phrase, and hardly any of them has the
 * right word behind it: these bits say so without a look at the phrases.
 */
export function secondBit(hash: number): number {
  return 1 << (hash >>> 8);
}

/**
 * What words mean. People use the same few thousand words again and again, so what there is to know of a word is put
 * together when it is met first, and found under its number from then on, in lists that the processor can keep at hand.
 */
export class Lexicon {
  /**
   * By number times `factsOfWord`, side by side so that the processor has them all at once: bits of `WordClass`; the
   * `secondBit` of every word that stands second in a phrase that begins with it; the bits of the patterns of common
   * mistakes that look for the word, as in `patternRows`, with `lawWord`; the row that says which expressions for common
   * mistakes need it; what it is in `near`, the number of its opening in the upper half and of its follower in the lower.
   */
  facts = new Int32Array(256 * factsOfWord);
  /** By number, what a word names by itself; undefined for most. */
  readonly entries: (WordEntry | undefined)[] = [undefined, undefined];
  /** The numbers of the words met so far, by their hashes. */
  readonly numbers = new WordTable(256);
  /** What words name together. */
  readonly near = new NearNames();
  readonly #classes = wordClasses();
  readonly #stems = new Map<string, Stem[]>();

  /**
   * `openers` are the first words of the longer phrases, as hashes, with the bits of the second words; `followers` are
   * the words of all second sides.
   */
  constructor(
    private readonly phrases: ReadonlyMap<number, readonly Phrase[]>,
    private readonly openers: ReadonlyMap<number, number>,
    private readonly followers: ReadonlySet<number>,
    stems: readonly Stem[],
  ) {
    for (const stem of stems) {
      const start = stem.letters.slice(0, stemLength);
      addToList(this.#stems, start, stem);
    }
  }

  /** Gives a number to a word of a text that has none yet. */
  learn(words: Words, index: number): number {
    const hash = words.hashes[index] ?? 0;
    const word = wordAt(words, index);
    const classes = this.#classes.get(hash) ?? 0;
    const row = rowOf(word);
    const law = mayPointAtLaw(hash) ? lawWord : 0;
    const nextWords = this.openers.get(hash) ?? 0;
    const named = this.#namedBy(hash, word);
    const sides = this.#sidesOf(hash);
    if ((classes | law | nextWords | row | sides) === 0 && !named) {
      if (this.numbers.size < mostUnremarkable) {
        this.numbers.set(hash, unremarkable);
      }
      return unremarkable;
    }
    const number = this.entries.push(named) - 1;
    const at = number * factsOfWord;
    if (at >= this.facts.length) {
      this.facts = twiceAsLong(this.facts);
    }
    const [first = 0, ...others] = patternRows.subarray(row * patternNumbers, (row + 1) * patternNumbers);
    this.facts.set([classes, nextWords, first | law, ...others, row, sides], at);
    this.numbers.set(hash, number);
    return number;
  }

  #namedBy(hash: number, word: string): WordEntry | undefined {
    const phrases = this.phrases.get(hash) ?? [];
    const singles = phrases.filter((phrase) => !namesInAnyLetters(phrase));
    const names = new Set(
      phrases.filter((phrase) => namesInAnyLetters(phrase) && !phrase.near).map(({ name }) => name),
    );
    for (const { letters, name } of this.#stems.get(word.slice(0, stemLength).toLowerCase()) ?? []) {
      if (word.slice(0, letters.length).toLowerCase() === letters) {
        names.add(name);
      }
    }
    return singles.length + names.size > 0
      ? {
          singles: singles.length > 0 ? singles : undefined,
          names: names.size > 0 ? [...names] : undefined,
        }
      : undefined;
  }

  #sidesOf(hash: number): number {
    const phrases = (this.phrases.get(hash) ?? []).filter(namesInAnyLetters);
    const opening = this.near.addOpening(phrases.flatMap(({ near }) => near ?? []));
    return (opening << 16) | (this.followers.has(hash) ? this.near.addFollower(hash) : 0);
  }
}

function namesInAnyLetters({ name, exact }: Phrase): boolean {
  return name >= 0 && exact === undefined;
}

function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
