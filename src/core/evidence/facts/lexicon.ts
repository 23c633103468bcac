import type { Phrase } from './dictionary';
import type { KnownWords } from './knownWords';
import { lawWord, mayPointAtLaw } from './lawWords';
import { groupRows, rowOf } from './mistakeRows';
import { eachOnce, nameBit, NearNames, type Nearby } from './nearby';
import { bitOfNext, PhraseTable } from './phraseTable';
import { endingInEd, groupNumbers } from './questBits';
import { basesOf, splitWords } from './splitWords';
import { wordClasses } from './wordClasses';
import { hashWord } from './wordHashes';
import { endsInEd, wordAt, type Words } from './words';
import { WordTable } from './wordTable';

/** What a word names by itself. */
export interface WordEntry {
  /** Phrases of this one word that somebody has to look at: laws, and names that count in some letters only. */
  readonly singles: readonly Phrase[];
  /** Numbers of the concept groups and models that it names in whatever letters. */
  readonly names: readonly number[];
}

/** The number of every word that nobody asks about: all its facts are 0. Many words are such. */
const unremarkable = 1;

/** So many low bits of a place in `Lexicon.facts` say which fact of a word it is, and those above them the word. */
export const factBits = 4;
/** So many numbers stand there for each word: as many as the processor fetches at once. */
const factsOfWord = 1 << factBits;

/** Where each of them stands. `openers` and `seconds` are two numbers each, `nextWords` are eight. */
export const factAt = {
  classes: 0,
  openers: 1,
  seconds: 3,
  byItself: 5,
  opens: 6,
  follows: 7,
  nextWords: 8,
} as const;

/** A word that tags begin with, or the end of one that is written apart: `AC1`, the `C` of `A.C. 1.1`. */
const tagWord = /(?<![a-z0-9])a?c(?:['’]?s)?(?![a-z])/i;

const none: readonly never[] = [];
/** So many of them are remembered: more than a person knows. */
const mostUnremarkable = 1 << 16;

/**
 * Which fact of a word, one of `nextWords`, has the `bitOfNext` of another. Two thirds of all words begin some phrase,
 * and few of them have the right word behind them: these bits say so without a look at the phrases.
 */
export function columnOfNext(hash: number): number {
  return factAt.nextWords | ((hash >>> 13) & 7);
}

/**
 * What words mean. People use the same few thousand words again and again, so what there is to know of a word is put
 * together when it is met first, and found under its number from then on, in lists that the processor can keep at hand.
 */
export class Lexicon {
  /**
   * By number and `factAt`, side by side so that the processor has them all at once: bits of `WordClass`; the
   * bits of the groups of common mistakes that look for the word, as in `groupRows`, with `lawWord` and `endingInEd`; four
   * times the number of its entry in `entries`, one more where it ends in -ed, and two more where it is a `tagWord`; the
   * `nameBit` of what it may name as the first side of a phrase, and as the second one; the `bitOfNext` of every word that
   * stands second in a phrase that begins with it.
   */
  facts = new Int32Array(256 * factsOfWord);
  /** What words name by themselves, of those that do; the first stands for none. */
  readonly entries: WordEntry[] = [{ singles: [], names: [] }];
  /** By number, the row that says which expressions for common mistakes need the word. */
  readonly rows: number[] = [0, 0];
  /** By number, what it is in `near`: the number of its opening in the upper half and of its follower in the lower. */
  readonly sides: number[] = [0, 0];
  /** The numbers of the words met so far, by their hashes. */
  readonly numbers = new WordTable(256);
  /** What words name together. */
  readonly near = new NearNames();
  /** Phrases of two words and more that begin with a word met so far. */
  readonly phrases = new PhraseTable();
  readonly #classes = wordClasses();
  readonly #secondSides = new Map<number, number>();

  constructor(private readonly known: KnownWords) {
    for (const [written, bits] of known.secondSides) {
      const hash = hashWord(splitWords(written)[0] ?? '');
      this.#secondSides.set(hash, (this.#secondSides.get(hash) ?? 0) | bits);
    }
  }

  /** Gives a number to a word of a text that has none yet. */
  learn(words: Words, index: number): number {
    const hash = words.hashes[index] ?? 0;
    const word = wordAt(words, index);
    const number = this.rows.length;
    const at = number << factBits;
    if (at >= this.facts.length) {
      this.facts = twiceAsLong(this.facts);
    }
    const { facts } = this;
    const row = rowOf(word);
    for (let next = 0; next < groupNumbers; next++) {
      facts[at | (factAt.openers + next)] = groupRows[row * groupNumbers + next] ?? 0;
    }
    facts[at | factAt.openers] = (facts[at | factAt.openers] ?? 0) | (mayPointAtLaw(hash) ? lawWord : 0);
    const isEnding = endsInEd(word, 0, word.length);
    facts[at | factAt.seconds] = (facts[at | factAt.seconds] ?? 0) | (isEnding ? endingInEd : 0);
    facts[at | factAt.classes] = this.#classes.get(hash) ?? 0;
    const sides = this.#addNamed(word, hash, at);
    if (row === 0 && hasNoFacts(facts, at)) {
      if (this.numbers.size < mostUnremarkable) {
        this.numbers.set(hash, unremarkable);
      }
      return unremarkable;
    }
    this.rows.push(row);
    this.sides.push(sides);
    this.numbers.set(hash, number);
    return number;
  }

  /** Adds what a word names, and says what it is in `near`. */
  #addNamed(word: string, hash: number, at: number): number {
    const { names, firstSides } = this.known;
    const bases = basesOf(word);
    const named: number[] = [];
    const sides: Nearby[] = [];
    let follows = 0;
    for (const base of bases) {
      addAll(names.get(base), named);
      addAll(firstSides.get(base), sides);
      follows |= this.#secondSides.get(base) ?? 0;
    }
    const singles = this.#addPhrases(hash, at, named, sides);
    const all = eachOnce(named);
    for (const name of this.known.beginnings.of(word.toLowerCase())) {
      if (!all.includes(name)) {
        all.push(name);
      }
    }
    const entry = singles.length + all.length === 0 ? 0 : this.entries.push({ singles, names: all }) - 1;
    this.facts[at | factAt.byItself] =
      (entry << 2) | (endsInEd(word, 0, word.length) ? 1 : 0) | (tagWord.test(word) ? 2 : 0);
    this.facts[at | factAt.opens] = sides.reduce((bits, { name }) => bits | nameBit(name), 0);
    this.facts[at | factAt.follows] = follows;
    return (this.near.addOpening(sides) << 16) | (follows === 0 ? 0 : this.near.addFollower(bases));
  }

  /** Adds the phrases that begin with a word. Gives those of this one word that somebody has to look at. */
  #addPhrases(hash: number, at: number, named: number[], sides: Nearby[]): readonly Phrase[] {
    const singles: Phrase[] = [];
    for (const known of this.known.phrases.get(hash) ?? none) {
      for (const phrase of typeof known === 'function' ? known(hash) : [known]) {
        const second = phrase.hashes[1];
        if (second !== undefined) {
          this.phrases.add(phrase);
          const column = at | columnOfNext(second);
          this.facts[column] = (this.facts[column] ?? 0) | bitOfNext(second);
        } else if (!namesInAnyLetters(phrase)) {
          singles.push(phrase);
        } else if (phrase.near) {
          sides.push(phrase.near);
        } else {
          named.push(phrase.name);
        }
      }
    }
    return singles;
  }
}

function addAll<Item>(items: readonly Item[] | undefined, into: Item[]): void {
  if (items) {
    into.push(...items);
  }
}

function namesInAnyLetters({ name, exact }: Phrase): boolean {
  return name >= 0 && exact === undefined;
}

function hasNoFacts(facts: Int32Array, at: number): boolean {
  let all = 0;
  for (let fact = at; fact < at + factsOfWord; fact++) {
    all |= facts[fact] ?? 0;
  }
  return all === 0;
}

function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
