import { misconceptionPatterns } from './misconceptionPatterns';
import { bitOfPattern, halfOfPattern } from './mistakeNeeds';
import { columnRows, patternNumbers } from './mistakeRows';
import { plain } from './plain';
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
/**
 * By sentence times `patternNumbers`, the bits of the patterns of all its words together. Later, the first two have the
 * bits of the patterns that may say something of it, or of it and the next one.
 */
let seen = new Int32Array(1024);
/** The bits of the patterns that may say something of the block, in two numbers. */
export const candidates: [number, number] = [0, 0];

/** The bits of the patterns that reach over two sentences. */
const reaching: [number, number] = [0, 0];
misconceptionPatterns.forEach(({ sentences = 1 }, number) => {
  if (sentences > 1) {
    reaching[halfOfPattern(number)] |= bitOfPattern(number);
  }
});

/** Begins a block. Its words are to have their numbers in `numbersHere`, and its sentences are to be added in order. */
export function beginBlock(block: Words): void {
  if (firstWords.length < block.count + 2) {
    const size = block.count * 2 + 2;
    firstWords = new Int32Array(size);
    numbersHere = new Int32Array(size);
    seen = new Int32Array(size * patternNumbers);
  }
  words = block;
  sentenceCount = 0;
}

/** Says which row each word has, by its number. */
export function useRows(rows: readonly number[]): void {
  rowsOfWords = rows;
}

/** Adds a sentence that ends before a word, with the bits of the patterns of its words as they stand in `patternRows`. */
export function addSentence(
  end: number,
  openers: number,
  moreOpeners: number,
  seconds: number,
  moreSeconds: number,
): void {
  const at = sentenceCount * patternNumbers;
  seen[at] = openers;
  seen[at + 1] = moreOpeners;
  seen[at + 2] = seconds;
  seen[at + 3] = moreSeconds;
  texts[sentenceCount] = undefined;
  sentenceCount++;
  firstWords[sentenceCount] = end;
}

/** Keeps for each sentence the patterns that may say something of it, or of it and the next one. */
export function addCandidates(): void {
  const [reachingFirst, reachingSecond] = reaching;
  let first = 0;
  let second = 0;
  const end = sentenceCount * patternNumbers;
  // No sentence is behind the last one.
  seen[end] = seen[end + 1] = seen[end + 2] = seen[end + 3] = 0;
  for (let at = 0; at < end; at += patternNumbers) {
    first |= seen[at] = both(at, reachingFirst);
    second |= seen[at + 1] = both(at + 1, reachingSecond);
  }
  candidates[0] = first;
  candidates[1] = second;
}

/** The bits that stand in two numbers of a sentence, or of it and the next one where they may. */
function both(at: number, mayReach: number): number {
  const opener = seen[at] ?? 0;
  const other = seen[at + 2] ?? 0;
  const reached =
    (opener | (seen[at + patternNumbers] ?? 0)) & (other | (seen[at + patternNumbers + 2] ?? 0)) & mayReach;
  return (opener & other) | reached;
}

/** Whether a pattern may say something of a sentence, or of it and the next one. */
export function isCandidate(sentence: number, pattern: number): boolean {
  return ((seen[sentence * patternNumbers + halfOfPattern(pattern)] ?? 0) & bitOfPattern(pattern)) !== 0;
}

/** The bits of a column that the words of a sentence have. */
export function bitsOfSentence(sentence: number, column: number): number {
  const rows = columnRows[column] ?? noRows;
  const end = firstWords[sentence + 1] ?? 0;
  let bits = 0;
  for (let word = firstWords[sentence] ?? 0; word < end; word++) {
    bits |= rows[rowsOfWords[numbersHere[word] ?? 0] ?? 0] ?? 0;
  }
  return bits;
}

/** The text of a sentence; nothing where the block has no more of them. */
export function sentenceAt(sentence: number): SentenceText | undefined {
  return sentence >= 0 && sentence < sentenceCount ? (texts[sentence] ??= readSentence(sentence)) : undefined;
}

function readSentence(sentence: number): SentenceText {
  const start = words?.starts[firstWords[sentence] ?? 0] ?? 0;
  const end = words?.ends[(firstWords[sentence + 1] ?? 0) - 1] ?? 0;
  const text = plain(words?.text.slice(start, end) ?? '', words?.isUneven);
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
