import { uneven } from './plain';

/**
 * What a character is to somebody who looks for words, in one number: its small letter in the low 16 bits, and above
 * them what it may do in a word. Each is worked out once and kept in a table, so that most texts cost one look a character.
 */

/** It is part of a word: a letter or a digit. */
export const wordCharacter = 1 << 16;
export const digitCharacter = 1 << 17;
/** It may stand inside a word: `don't`. */
export const apostropheCharacter = 1 << 18;
/** It is the word "and". */
export const ampersandCharacter = 1 << 19;
/** It parts words and no more: spaces, line ends, emphasis marks, hyphens, a backslash. */
export const softCharacter = 1 << 20;
/** It may end a sentence. */
export const stopCharacter = 1 << 21;
/** It parts words that do not belong together. */
const hardCharacter = 1 << 22;
export const capitalCharacter = 1 << 23;
export const smallLetterCharacter = 1 << 24;
/** `plain` changes it: a space of another kind, a line end, a mark of emphasis, a curly apostrophe. */
export const unevenCharacter = 1 << 25;

/** The bits that hold the small letter. */
export const smallLetterBits = 0xffff;

/** By UTF-16 code unit; 0 until somebody asks. */
const known = new Int32Array(0x10000);

const soft = new Set([9, 10, 11, 12, 13, 32, 42, 45, 92, 95, 126, 0xa0, 0x2010, 0x2011]);
const stops = new Set(Array.from('.!?|', (character) => character.charCodeAt(0)));

/** Says of a UTF-16 code unit what it is to words, as the bits above. */
export function describeCharacter(code: number): number {
  const found = known[code] ?? 0;
  return found === 0 ? learnCharacter(code) : found;
}

function learnCharacter(code: number): number {
  const small = toSmall(code);
  const kind = kindOf(code);
  const isLetter = (kind & (wordCharacter | digitCharacter)) === wordCharacter;
  const letter = isLetter ? (small === code ? smallLetterCharacter : capitalCharacter) : 0;
  const found = kind | small | letter | (uneven.test(String.fromCharCode(code)) ? unevenCharacter : 0);
  known[code] = found;
  return found;
}

/** Whether a line of a glossary begins at an asterisk: "**Refund** - money given back". It goes on from none before it. */
export function beginsEntry(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== asterisk || text.charCodeAt(at - 1) !== lineEnd) {
    return false;
  }
  entry.lastIndex = at;
  return entry.test(text);
}

const asterisk = 42;
const lineEnd = 10;
const entry = /\*\*(?:[^*\n]{1,80}\*\* ?[-–—:=]|[^*\n]{1,79}:\*\*)/y;

function kindOf(code: number): number {
  if (code >= 48 && code < 58) {
    return wordCharacter | digitCharacter;
  }
  if (soft.has(code)) {
    return softCharacter;
  }
  if (stops.has(code)) {
    return stopCharacter;
  }
  if (code === 39 || code === 0x2019) {
    return apostropheCharacter;
  }
  if (code === 38) {
    return ampersandCharacter;
  }
  if (code < 128) {
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? wordCharacter : hardCharacter;
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00)) {
    return hardCharacter;
  }
  return code >= 0x3000 && code < 0x3040 ? hardCharacter : wordCharacter;
}

/** The small letter of a capital; a straight apostrophe for a curly one. */
function toSmall(code: number): number {
  if (code < 128) {
    return code >= 65 && code <= 90 ? code + 32 : code;
  }
  return code === 0x2019 ? 39 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
