import { beginSentences, firstWords, sentenceCount } from './blockSentences';
import { bare, columnCount, questGroups } from './mistakeNeeds';
import { columnRows } from './mistakeRows';
import { plain } from './plain';
import { bitOfGroup, groupsOfFirst, halfOfGroup, kindsOfBits } from './questBits';
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
/** By word, its number in the lexicon. */
export let numbersHere = new Int32Array(256);
/** By the number of a word, the row that says which expressions need it. */
let rowsOfWords: readonly number[] = [];
const noRows = new Int32Array(0);
/** By sentence, in two numbers, the bits of the groups that may say something of it, or of it and the next one. */
export let candidates = new Int32Array(512);
/** Whether there are some. */
export let hasCandidates = false;
// The bits of the groups of all words of the last sentence together.
let lastOpeners = 0;
let lastMoreOpeners = 0;
let lastSeconds = 0;
let lastMoreSeconds = 0;
/** The number of the first sentence of the block among all that have been read. */
let begun = 1;
/** By column, of an even sentence and an odd one: which was asked for last, by its number among all, and its bits. */
const asked = new Int32Array(columnCount * 2);
const bitsOfAsked = new Int32Array(columnCount * 2);

// The bits of the groups that reach over two sentences.
const reaching = reachingIn(0);
const moreReaching = reachingIn(1);

function reachingIn(half: 0 | 1): number {
  return questGroups.reduce(
    (bits, { reaches }, group) => bits | (reaches && halfOfGroup(group) === half ? bitOfGroup(group) : 0),
    0,
  );
}

/** Begins a block. Its words are to have their numbers in `numbersHere`, and its sentences are to be added in order. */
export function beginBlock(block: Words): void {
  if (numbersHere.length < block.count + 2) {
    const size = block.count * 2 + 2;
    numbersHere = new Int32Array(size);
    candidates = new Int32Array(size * 2);
  }
  words = block;
  begun += sentenceCount;
  beginSentences(block.count);
  hasCandidates = false;
  lastOpeners = lastMoreOpeners = lastSeconds = lastMoreSeconds = 0;
}

/** Says which row each word has, by its number. */
export function useRows(rows: readonly number[]): void {
  rowsOfWords = rows;
}

/** Says which bits the groups of the words of the next sentence have, as they stand in `groupRows`. */
export function addGroups(
  sentence: number,
  openers: number,
  moreOpeners: number,
  seconds: number,
  moreSeconds: number,
): void {
  const at = sentence * 2;
  const own = openers & seconds & groupsOfFirst;
  const moreOwn = moreOpeners & moreSeconds;
  candidates[at] = own;
  candidates[at + 1] = moreOwn;
  // A word of the one stands in the sentence before, and a word of the other in this one, or both in either.
  const both = (openers | lastOpeners) & (seconds | lastSeconds) & reaching;
  const moreBoth = (moreOpeners | lastMoreOpeners) & (moreSeconds | lastMoreSeconds) & moreReaching;
  if ((own | moreOwn | both | moreBoth) !== 0) {
    hasCandidates = true;
    if (sentence > 0) {
      candidates[at - 2] = (candidates[at - 2] ?? 0) | both;
      candidates[at - 1] = (candidates[at - 1] ?? 0) | moreBoth;
    }
  }
  lastOpeners = openers;
  lastMoreOpeners = moreOpeners;
  lastSeconds = seconds;
  lastMoreSeconds = moreSeconds;
  texts[sentence] = undefined;
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
