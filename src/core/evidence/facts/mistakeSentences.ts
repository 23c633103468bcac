import { bare, columnCount, questGroups } from './mistakeNeeds';
import { columnRows } from './mistakeRows';
import { plain } from './plain';
import { bitOfGroup, groupNumbers, halfOfGroup, kindsOfBits, slotOfSeconds } from './questBits';
import { toSmallLetters } from './smallLetters';
import type { Words } from './words';

/** A sentence as expressions for common mistakes are tried on it. */
export interface SentenceText {
  readonly start: number;
  readonly end: number;
  /** One line, straight apostrophes, no emphasis marks. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
}

// One of each for all blocks: reading is synchronous, so nobody else can be using them.
let words: Words | undefined;
const texts: (SentenceText | undefined)[] = [];
/** How many sentences the block has. */
export let sentenceCount = 0;
/** By sentence, its first word. Behind the last sentence stands how many words there are. */
let firstWords = new Int32Array(256);
/** By word, its number in the lexicon. */
export let numbersHere = new Int32Array(256);
/** By the number of a word, the row that says which expressions need it. */
let rowsOfWords: readonly number[] = [];
const noRows = new Int32Array(0);
/** By sentence times `groupNumbers`, the bits of the groups of all its words together. */
let seen = new Int32Array(1024);
/** The number of the first sentence of the block among all that have been read. */
let begun = 1;
/** By column, of an even sentence and an odd one: which was asked for last, by its number among all, and its bits. */
const asked = new Int32Array(columnCount * 2);
const bitsOfAsked = new Int32Array(columnCount * 2);

/** The bits of the groups that reach over two sentences. */
const reaching: [number, number] = [0, 0];
questGroups.forEach(({ reaches }, group) => {
  reaching[halfOfGroup(group)] |= reaches ? bitOfGroup(group) : 0;
});

/** Begins a block. Its words are to have their numbers in `numbersHere`, and its sentences are to be added in order. */
export function beginBlock(block: Words): void {
  if (firstWords.length < block.count + 2) {
    const size = block.count * 2 + 2;
    firstWords = new Int32Array(size);
    numbersHere = new Int32Array(size);
    seen = new Int32Array(size * groupNumbers);
  }
  words = block;
  begun += sentenceCount;
  sentenceCount = 0;
}

/** Says which row each word has, by its number. */
export function useRows(rows: readonly number[]): void {
  rowsOfWords = rows;
}

/** Adds a sentence that ends before a word, with the bits of the groups of its words as they stand in `groupRows`. */
export function addSentence(
  end: number,
  openers: number,
  moreOpeners: number,
  seconds: number,
  moreSeconds: number,
): void {
  const at = sentenceCount * groupNumbers;
  seen[at] = openers;
  seen[at + 1] = moreOpeners;
  seen[at + 2] = seconds;
  seen[at + 3] = moreSeconds;
  seen[at + 4] = seen[at + 5] = seen[at + 6] = seen[at + 7] = 0;
  texts[sentenceCount] = undefined;
  sentenceCount++;
  firstWords[sentenceCount] = end;
}

/** The bits, in one of two numbers, of the groups that may say something of a sentence, or of it and the next one. */
export function candidatesIn(sentence: number, half: 0 | 1): number {
  const at = sentence * groupNumbers + half;
  const all = seen;
  const openers = all[at] ?? 0;
  const seconds = all[at + slotOfSeconds] ?? 0;
  // Behind the last sentence stands one without words.
  const nextOpeners = all[at + groupNumbers] ?? 0;
  const nextSeconds = all[at + groupNumbers + slotOfSeconds] ?? 0;
  return (openers & seconds) | ((openers | nextOpeners) & (seconds | nextSeconds) & reaching[half]);
}

/** The bits of a column that the words of a sentence have. What reaches over two sentences asks for each of them twice. */
export function bitsOfSentence(sentence: number, column: number): number {
  const slot = column * 2 + (sentence & 1);
  if (asked[slot] !== begun + sentence) {
    asked[slot] = begun + sentence;
    bitsOfAsked[slot] = bitsOfWords(firstWords[sentence] ?? 0, firstWords[sentence + 1] ?? 0, column);
  }
  return bitsOfAsked[slot] ?? 0;
}

function bitsOfWords(first: number, end: number, column: number): number {
  // Held in names of this function: each of these is read for every word there is.
  const rows = columnRows[column] ?? noRows;
  const here = numbersHere;
  const rowsOfHere = rowsOfWords;
  let bits = 0;
  let before = 0;
  for (let word = first; word < end; word++) {
    const at = (rowsOfHere[here[word] ?? 0] ?? 0) * kindsOfBits;
    bits |= (rows[at] ?? 0) | (before & (rows[at + 2] ?? 0));
    before = rows[at + 1] ?? 0;
  }
  return bits;
}

/** Whether one of the words `[first, end)` lacks its apostrophe, or may. */
export function mayLackApostrophes(first: number, end: number): boolean {
  return (bitsOfWords(first, end, bare.column) & bare.bits) !== 0;
}

/** The text of a sentence; nothing where the block has no more of them. */
export function sentenceAt(sentence: number): SentenceText | undefined {
  return sentence >= 0 && sentence < sentenceCount ? (texts[sentence] ??= readSentence(sentence)) : undefined;
}

function readSentence(sentence: number): SentenceText {
  const start = words?.starts[firstWords[sentence] ?? 0] ?? 0;
  const end = words?.ends[(firstWords[sentence + 1] ?? 0) - 1] ?? 0;
  const isBare = (bitsOfSentence(sentence, bare.column) & bare.bits) !== 0;
  const text = plain(words?.text.slice(start, end) ?? '', words?.isUneven, isBare);
  return { start, end, text, small: toSmallLetters(text) };
}

/** Whether a sentence asks something. */
export function isQuestion({ end }: SentenceText): boolean {
  return /^["'”’*_)]*\?/.test(words?.text.slice(end, end + 4) ?? '');
}

/** Whether a sentence begins behind a quotation mark. */
export function isQuoted({ start }: SentenceText): boolean {
  return /["“‘]\*{0,2}$/.test(words?.text.slice(Math.max(0, start - 3), start) ?? '');
}

/** Some sentences, one behind the other, as one. */
export function joinSentences(first: number, count: number): SentenceText | undefined {
  let joined = sentenceAt(first);
  for (let at = first + 1; joined && at < first + count; at++) {
    const next = sentenceAt(at);
    joined = next && {
      start: joined.start,
      end: next.end,
      text: `${joined.text}. ${next.text}`,
      small: `${joined.small}. ${next.small}`,
    };
  }
  return joined;
}
