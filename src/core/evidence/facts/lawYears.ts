import { isJoined, isNear, wordAt, type Words } from './words';

/** The number of a word of four digits from 1200 to 2199, else undefined. */
export function yearAt(words: Words, index: number): number | undefined {
  const start = words.starts[index] ?? 0;
  if (index >= words.count || (words.ends[index] ?? 0) - start !== 4) {
    return undefined;
  }
  let year = 0;
  for (let at = start; at < start + 4; at++) {
    const value = words.text.charCodeAt(at) - 48;
    if (value < 0 || value > 9) {
      return undefined;
    }
    year = year * 10 + value;
  }
  return year >= 1200 && year < 2200 ? year : undefined;
}

/** Words between a title and its year. */
const ofYear = new Set(['of', 'from']);

/** The year right behind a title: "Act 2010", "Act, 2010", "Act (2010)", "Act of 2010", "Act from 2010", "Act '10". */
export function yearBehind(words: Words, end: number): number | undefined {
  const at = yearIndex(words, end);
  return at < 0 ? undefined : (yearAt(words, at) ?? shortYearAt(words, at));
}

/** The word that is the year of the title before it; -1 if none is. */
function yearIndex(words: Words, end: number): number {
  if (!isNear(words, end)) {
    return isDotted(words, end) || shortYearAt(words, end) !== undefined ? end : -1;
  }
  if (yearAt(words, end) !== undefined) {
    return end;
  }
  return ofYear.has(wordAt(words, end)) && yearAt(words, end + 1) !== undefined ? end + 1 : -1;
}

/** The year of which "'10" is short. */
function shortYearAt(words: Words, index: number): number | undefined {
  const behind = words.ends[index - 1] ?? 0;
  if ((words.ends[index] ?? 0) - (words.starts[index] ?? 0) !== 2) {
    return undefined;
  }
  const [, digits] = /^ ['’](\d\d)(?!\w)/.exec(words.text.slice(behind, behind + 5)) ?? [];
  const number = Number(digits);
  return digits === undefined ? undefined : number < latestShort ? 2000 + number : 1900 + number;
}

/** From this number on, two digits are a year of the last century. */
const latestShort = 40;

/** "D.P.A. 2018": a year behind a full stop that ends no sentence. */
function isDotted(words: Words, index: number): boolean {
  const last = words.starts[index - 1] ?? 0;
  return (
    yearAt(words, index) !== undefined &&
    /\. ?[A-Za-z]\. \d$/.test(words.text.slice(Math.max(0, last - 2), last + 4))
  );
}

/** The year behind the letters that a title brings with it: "Data Protection Act (DPA) 1998". */
export function yearBehindLetters(words: Words, end: number): number | undefined {
  const between = words.text.slice(words.ends[end - 1], words.starts[end + 1]);
  return end + 1 < words.count && lettersOfTitle.test(between) ? yearAt(words, end + 1) : undefined;
}

const lettersOfTitle = /^[\s*_]{0,3}\([*_]{0,2}[A-Z][A-Za-z]{0,6}[A-Z]s?[*_]{0,2}\)[\s*_]{1,4}$/;

/** The year behind the kind of law that some people put behind its letters: "COSHH Regulations 2002". */
export function yearBehindKind(words: Words, end: number): number | undefined {
  return isJoined(words, end) &&
    isJoined(words, end + 1) &&
    /^(?:act|regs|regulations?)$/i.test(wordAt(words, end))
    ? yearAt(words, end + 1)
    : undefined;
}

/** The word behind a title and its year, which may stand behind letters in brackets. */
export function withYear(words: Words, end: number): number {
  const at = yearIndex(words, end);
  return at >= 0 ? at + 1 : yearBehindLetters(words, end) === undefined ? end : end + 2;
}

/**
 * The word behind a title that goes on with a country, which makes it another law: "Act (Northern Ireland) 2011". Undefined
 * if it does not.
 */
export function endWithCountry(words: Words, end: number): number | undefined {
  const behind = words.ends[end - 1] ?? 0;
  const [, country = ''] =
    /^ \((Northern Ireland|Scotland|Wales)\)(?= |\W|$)/.exec(words.text.slice(behind, behind + 24)) ?? [];
  if (country === '') {
    return undefined;
  }
  const last = end + country.split(' ').length;
  if (isNear(words, last) && yearAt(words, last) !== undefined) {
    return last + 1;
  }
  return country === 'Northern Ireland' ? last : undefined;
}
