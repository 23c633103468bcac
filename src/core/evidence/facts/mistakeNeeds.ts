import { addToList } from '../../addToList';
import { neededLists } from './neededLists';

/**
 * Which words have to be there before an expression for a common mistake is tried, as bits. Each list of words that is
 * needed has a bit in one of some columns, and a sentence has it when it has a word of the list.
 */

/** What an expression needs: all of these bits in a column. */
export interface Need {
  readonly column: number;
  readonly bits: number;
}

/** What the expressions of one pattern need. */
export interface PatternNeeds {
  readonly asserts: readonly Need[];
  /** All in one column. */
  readonly together: readonly Need[];
}

/** What one word does for them. */
export interface WordBits {
  readonly number: number;
  /** The bits of the patterns that look for it, see `place`. */
  readonly inPatterns: number[];
  /** By column, the bits of the lists that have it. */
  readonly inColumns: number[];
}

/** A number has so many bits. */
const bitsInNumber = 32;
/** So many patterns have their bit in the first of two numbers. Its last bit is for others. */
export const patternsInFirst = 31;
/** So many bits there are for patterns. Those that come after share them. */
export const patternBits = patternsInFirst + bitsInNumber;
/**
 * Where the bits of patterns stand: in two numbers those of the patterns that a text with the word is looked at for, in
 * two more those of the patterns that need it next.
 */
const place = { openers: 0, seconds: 2 } as const;
/** The beginnings of words that are needed have so many letters at least. */
const stemLength = 3;

const words = new Map<string, WordBits>();
/** The beginnings of words, by their first letters. */
const stems = new Map<string, (readonly [letters: string, bits: WordBits])[]>();
const noStems: readonly (readonly [letters: string, bits: WordBits])[] = [];
let wordCount = 0;
/** By column, the bits of the lists, by their numbers. */
const columns: Map<number, number>[] = [];
const { lists, patterns } = neededLists;
/** By the number of a list, its words. */
const wordsOfLists = lists.map((list) => list.split(' ').map(bitsOf));

/** Which of the two numbers has the bit of a pattern. */
export function halfOfPattern(pattern: number): 0 | 1 {
  return pattern % patternBits < patternsInFirst ? 0 : 1;
}

/** The bit of a pattern in its number. */
export function bitOfPattern(pattern: number): number {
  const bit = pattern % patternBits;
  return 1 << (bit < patternsInFirst ? bit : bit - patternsInFirst);
}

/** By the number of a pattern, what it needs. */
export const patternNeeds: readonly PatternNeeds[] = patterns.map(
  ({ asserts, together, openers, seconds }, pattern) => {
    addToPattern(openers, place.openers, pattern);
    addToPattern(seconds, place.seconds, pattern);
    return { asserts: asserts.flatMap((needed) => addNeeds([needed])), together: addNeeds(together) };
  },
);

/** Gives bits to what some expressions need, all in one column. */
function addNeeds(expressions: readonly (readonly number[])[]): readonly Need[] {
  const column = columnFor(expressions.flat());
  return expressions.map((needed) => ({
    column,
    bits: needed.reduce((sum, list) => sum | bitOfList(list, column), 0),
  }));
}

/** The last column, or a new one where that has no room for some lists. */
function columnFor(needed: readonly number[]): number {
  const last = columns.at(-1);
  if (!last || last.size + needed.filter((list) => !last.has(list)).length > bitsInNumber) {
    columns.push(new Map());
  }
  return columns.length - 1;
}

function bitOfList(list: number, column: number): number {
  const bits = columns[column];
  const known = bits?.get(list);
  if (!bits || known !== undefined) {
    return known ?? 0;
  }
  const bit = 1 << bits.size;
  bits.set(list, bit);
  for (const { inColumns } of wordsOf(list)) {
    inColumns[column] = (inColumns[column] ?? 0) | bit;
  }
  return bit;
}

/** Adds the bit of a pattern to the words that it is looked for by. */
function addToPattern(needed: readonly number[], at: number, pattern: number): void {
  const number = at + halfOfPattern(pattern);
  const bit = bitOfPattern(pattern);
  for (const list of needed) {
    for (const { inPatterns } of wordsOf(list)) {
      inPatterns[number] = (inPatterns[number] ?? 0) | bit;
    }
  }
}

function wordsOf(list: number): readonly WordBits[] {
  return wordsOfLists[list] ?? [];
}

function bitsOf(word: string): WordBits {
  const known = words.get(word);
  if (known) {
    return known;
  }
  const bits = { number: wordCount++, inPatterns: [0, 0, 0, 0], inColumns: [] };
  words.set(word, bits);
  if (word.endsWith('*')) {
    addToList(stems, word.slice(0, stemLength), [word.slice(0, -1), bits] as const);
  }
  return bits;
}

/** How many columns there are. */
export const columnCount = columns.length;

/** Adds what a word does, and the beginnings of words that it has. */
export function addBitsOfToken(token: string, found: WordBits[]): void {
  const same = words.get(token);
  if (same) {
    found.push(same);
  }
  for (const [letters, bits] of stems.get(token.slice(0, stemLength)) ?? noStems) {
    if (token.startsWith(letters)) {
      found.push(bits);
    }
  }
}
