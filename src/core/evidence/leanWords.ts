import type { StateBlock, Token } from 'markdown-it';
import { endWithoutSpaces, isIndented, isSpace, lineStart } from './leanLines';

/** Where the words of a heading, or of a paragraph of one line, stand in it. */
export interface WordsOfLine {
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  /** How many characters there are from the first of the words to the end of the line. */
  readonly fromEnd: number;
  readonly length: number;
}

/** The type of the token for such words. It has no content: that would be a copy of what stands in the text. */
export const wordsOfLine = 'words_of_line';

/** What such a token says. */
export function readWords({ meta }: Token): WordsOfLine {
  return meta as unknown as WordsOfLine;
}

/** Adds a token for words on a line, from `start` to `end`. */
export function pushWords(
  state: StateBlock,
  line: number,
  heading: number,
  start: number,
  end: number,
): void {
  const token = state.push(wordsOfLine, '', 0);
  token.map = [line, line + 1];
  token.meta = { heading, fromEnd: (state.eMarks[line] ?? end) - start, length: end - start };
}

/** Reads a heading that begins with `#`, as markdown-it does. */
export function readHeading(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  const { src } = state;
  const first = lineStart(state, line);
  const lineEnd = state.eMarks[line] ?? first;
  let marksEnd = first;
  while (marksEnd < lineEnd && src.charCodeAt(marksEnd) === 35) {
    marksEnd++;
  }
  const level = marksEnd - first;
  const isHeading =
    level >= 1 &&
    level <= 6 &&
    (marksEnd === lineEnd || isSpace(src.charCodeAt(marksEnd))) &&
    !isIndented(state, line);
  if (!isHeading || silent) {
    return isHeading;
  }
  state.line = line + 1;
  const end = endOfHeading(src, marksEnd, lineEnd);
  let start = marksEnd;
  while (start < end && isSpace(src.charCodeAt(start))) {
    start++;
  }
  if (start === end) {
    return true;
  }
  if (isPlain(src.charCodeAt(start)) && isPlain(src.charCodeAt(end - 1))) {
    pushWords(state, line, level, start, end);
    return true;
  }
  // Other kinds of space belong to a heading and not to its words.
  const written = src.slice(start, end);
  const words = written.trim();
  const wordsStart = words === '' ? marksEnd : start + written.indexOf(words);
  pushWords(state, line, level, wordsStart, wordsStart + words.length);
  return true;
}

/** Where the words of a heading end: before its closing marks, if a space stands before those. */
function endOfHeading(text: string, start: number, lineEnd: number): number {
  const end = endWithoutSpaces(text, start, lineEnd);
  let marks = end;
  while (marks > start && text.charCodeAt(marks - 1) === 35) {
    marks--;
  }
  return marks > start && isSpace(text.charCodeAt(marks - 1)) ? endWithoutSpaces(text, start, marks) : end;
}

/** Whether a character is surely no space. */
export function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}
