import {
  ampersandCharacter,
  apostropheCharacter,
  beginsEntry,
  capitalCharacter,
  describeCharacter,
  digitCharacter,
  smallLetterBits,
  smallLetterCharacter,
  softCharacter,
  stopCharacter,
  unevenCharacter,
  wordCharacter,
} from './characters';
import { addToHash, hashStart, hashWord } from './wordHashes';

/**
 * The words of one text, as parallel arrays so that a long text costs no object per word.
 * All indexes are word numbers; offsets are UTF-16 offsets in the text.
 */
export interface Words {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** A hash of the word in small letters, with `'` for `’`: equal words have equal hashes. */
  hashes: Int32Array;
  /** Number of the sentence that the word stands in, from 0. */
  sentences: Int32Array;
  /** Bits of `WordForm`: how the word is written. */
  forms: Int32Array;
  /** Bits of `TextMark`: what the text holds besides words that somebody may want to look at closely. */
  marks: number;
  /** Whether the text has a character that `plain` would change. */
  isUneven: boolean;
}

/** What a text holds, as bits: closer looks are taken only where there is something to see. */
export const TextMark = {
  /** `@`, as in an email address. */
  at: 1,
  /** Six digits or more in all, as in a phone number or a date of birth. */
  digits: 2,
  /** A digit before two capitals, as at the end of a postcode. */
  postcode: 4,
  /** Two words with capitals, side by side and not in capitals throughout, as in a name. */
  capitals: 8,
  /** Two words with capitals, the second in quotes or brackets, as in `Margaret "Peggy" Aldous`. */
  nickname: 16,
} as const;

/** How a word is written, as bits. */
export const WordForm = {
  /** The gap before it holds nothing but spaces, line ends, emphasis marks, hyphens and a backslash. */
  joined: 1,
  /** It begins with a capital. */
  capital: 2,
  /** It ends in -ed and has more than three letters. Where it begins with no capital, `lookUp` says so. */
  endsInEd: 4,
} as const;

const hashOfAnd = hashWord('and');

/** An empty list to be filled by `findWords`. One can be used again and again: each call starts it afresh. */
export function createWords(): Words {
  const make = (): Int32Array => new Int32Array(1024);
  return {
    text: '',
    count: 0,
    starts: make(),
    ends: make(),
    hashes: make(),
    sentences: make(),
    forms: make(),
    marks: 0,
    isUneven: false,
  };
}

/** Room for every word that a text of this length can have, and for the two empty ones behind them. */
function reserve(words: Words, length: number): void {
  const needed = length + 4;
  if (needed > words.starts.length) {
    const size = Math.max(needed, words.starts.length * 2);
    words.starts = new Int32Array(size);
    words.ends = new Int32Array(size);
    words.hashes = new Int32Array(size);
    words.sentences = new Int32Array(size);
    words.forms = new Int32Array(size);
  }
}

/**
 * Finds the words of a text in one pass. A word is letters and digits with apostrophes inside; `&` is the
 * word "and". A sentence ends at `|`, before a line of a glossary, and at `.`, `!` or `?` where `endsSentence` or the
 * next word says so.
 */
export function findWords(text: string, words: Words): Words {
  reserve(words, text.length);
  const { starts, ends, hashes, sentences, forms } = words;
  const length = text.length;
  let count = 0;
  let sentence = 0;
  let form: number = WordForm.joined;
  let sawStop = false;
  let isLongStop = false;
  let digits = 0;
  let marks = 0;
  let wasName = false;
  /** The bits of all characters together. */
  let seen = 0;
  let at = 0;
  while (at < length) {
    const first = describeCharacter(text.charCodeAt(at));
    if ((first & wordCharacter) !== 0) {
      const start = at;
      let hash = hashStart;
      let character = first;
      let code: number;
      do {
        hash = addToHash(hash, character);
        seen |= character;
        at++;
        code = at < length ? text.charCodeAt(at) : space;
        // Most of a text is small letters with a space behind them: nothing need be known of these.
        while (code >= 97 && code <= 122) {
          hash = addToHash(hash, code);
          at++;
          code = at < length ? text.charCodeAt(at) : space;
        }
        character = code === space ? 0 : describeCharacter(code);
      } while (
        (character & wordCharacter) !== 0 ||
        ((character & apostropheCharacter) !== 0 && at + 1 < length && isLetter(text.charCodeAt(at + 1)))
      );
      if (sawStop && count > 0 && ((first & smallLetterCharacter) === 0 || isLongStop)) {
        sentence++;
      }
      if ((first & digitCharacter) !== 0) {
        digits += at - start;
        marks |= markOfNumber(text, start, at);
        wasName = false;
      } else if ((first & capitalCharacter) !== 0) {
        form |= endsInEd(text, start, at) ? WordForm.capital | WordForm.endsInEd : WordForm.capital;
        if (at - start === 9 && (describeCharacter(text.charCodeAt(at - 2)) & digitCharacter) !== 0) {
          marks |= TextMark.digits;
        }
        const isName = at - start > 1 && !isCapital(text.charCodeAt(start + 1));
        if (isName && wasName) {
          if ((form & WordForm.joined) !== 0) {
            marks |= TextMark.capitals;
          } else if (opensNickname.includes(text.charAt(start - 1))) {
            marks |= TextMark.nickname;
          }
        }
        wasName = isName;
      } else {
        wasName = false;
      }
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      sentences[count] = sentence;
      forms[count] = form;
      count++;
      form = WordForm.joined;
      sawStop = false;
      at += code === space ? 1 : 0;
      continue;
    }
    seen |= first;
    if ((first & softCharacter) !== 0) {
      if ((first & smallLetterBits) === asterisk && beginsEntry(text, at)) {
        sentence++;
        sawStop = false;
      }
    } else {
      if ((first & ampersandCharacter) !== 0) {
        starts[count] = at;
        ends[count] = at + 1;
        hashes[count] = hashOfAnd;
        sentences[count] = sentence;
        forms[count] = form;
        count++;
        form = WordForm.joined;
      } else {
        form = 0;
        const code = first & smallLetterBits;
        if (code === bar) {
          sentence++;
          sawStop = false;
        } else if ((first & stopCharacter) !== 0) {
          // "8.15" and "1.2" are one number.
          sawStop =
            code !== fullStop ||
            at + 1 === length ||
            (describeCharacter(text.charCodeAt(at + 1)) & digitCharacter) === 0;
          isLongStop = at + 1 < length && text.charCodeAt(at + 1) <= space && endsSentence(words, count - 1);
        } else if (code === atSign) {
          marks |= TextMark.at;
        }
      }
    }
    at++;
  }
  words.marks = digits >= 6 ? marks | TextMark.digits : marks;
  words.isUneven = (seen & unevenCharacter) !== 0;
  words.text = text;
  words.count = count;
  // Two empty words behind the last one, so that looking ahead never meets a word of an earlier text.
  for (let after = count; after < count + 2; after++) {
    starts[after] = ends[after] = length;
    hashes[after] = forms[after] = 0;
    sentences[after] = sentence + 1;
  }
  return words;
}

/** Whether a word has more than three letters and ends in -ed, in letters of either case. */
export function endsInEd(text: string, start: number, end: number): boolean {
  return (
    end - start > 3 && (text.charCodeAt(end - 1) | 32) === 100 && (text.charCodeAt(end - 2) | 32) === 101
  );
}

/**
 * What a word that begins with a digit may be a part of. Not in `findWords`, which V8 would compile anew where the first
 * postcode comes late.
 */
function markOfNumber(text: string, start: number, end: number): number {
  return end - start === 3 && isCapital(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(end - 2))
    ? TextMark.postcode
    : 0;
}

const opensNickname = '"“\'‘(';
const space = 32;
const asterisk = 42;
const bar = 124;
const fullStop = 46;
const atSign = 64;
const hashOfEtc = hashWord('etc');

/** Some people write without capitals. What is short for something has a letter or two, as in "e.g. in the shop". */
function endsSentence({ starts, ends, hashes }: Words, last: number): boolean {
  return last >= 0 && (ends[last] ?? 0) - (starts[last] ?? 0) > 2 && hashes[last] !== hashOfEtc;
}

function isLetter(code: number): boolean {
  return (describeCharacter(code) & (wordCharacter | digitCharacter)) === wordCharacter;
}

function isCapital(code: number): boolean {
  return (describeCharacter(code) & capitalCharacter) !== 0;
}

/** The word as written. */
export function wordAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** Whether a word is written with a capital first. */
export function isCapitalised(words: Words, index: number): boolean {
  return ((words.forms[index] ?? 0) & WordForm.capital) !== 0;
}

/** Whether nothing but spaces, line ends, marks and hyphens stands between a word and the one before it. */
export function isJoined(words: Words, index: number): boolean {
  return ((words.forms[index] ?? 0) & WordForm.joined) !== 0;
}

/** Whether only spaces, marks of emphasis, a bracket or a comma stand before a word. */
export function isNear(words: Words, index: number): boolean {
  return (
    isJoined(words, index) ||
    (index > 0 &&
      index < words.count &&
      /^[\s,*_()]{0,6}$/.test(words.text.slice(words.ends[index - 1], words.starts[index])))
  );
}
