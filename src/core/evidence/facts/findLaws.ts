import type { Law } from '../../catalogue/catalogue';
import { nameOfTitle, newestOf, type Dictionary, type Phrase } from './dictionary';
import { findTitleSlip, partOf } from './lawSlips';
import { plain } from './plain';
import { similarTitle } from './similarTitle';
import { isInTitle } from './titleStart';
import { WordClass } from './wordClasses';
import { isCapitalised, isJoined, isNear, wordAt, type Words } from './words';
import { endWithCountry, withYear, yearAt, yearBehind, yearBehindKind, yearBehindLetters } from './lawYears';

/** A law, or what is nearly one, at some words. */
export type FoundLaw =
  | {
      readonly kind: 'law';
      readonly law: Law;
      readonly isAbbreviation: boolean;
      /** Where a year before the title says that it is an old law, the word that the year is. */
      readonly start?: number;
      readonly end: number;
    }
  /** A title with a year that no law of that name has; it may stand before the title, at `start`. */
  | { readonly kind: 'year'; readonly law: Law; readonly start?: number; readonly end: number }
  | { readonly kind: 'spelling'; readonly law: Law; readonly end: number }
  /** A title in official form that the register does not have, such as "Estate Agents Act 1979". */
  | { readonly kind: 'unknown'; readonly title: string; readonly start: number; readonly end: number };

const bar = 124;

/** Chooses among the laws of one name by the year that follows it; without a year, the newest in force. */
export function resolveYear(words: Words, phrase: Phrase, start: number, end: number): FoundLaw | undefined {
  const first = phrase.laws[0];
  if (!first) {
    return undefined;
  }
  if (phrase.kind === 'law-slip') {
    return { kind: 'spelling', law: first, end: withYear(words, end) };
  }
  if (phrase.kind === 'law-abbreviation') {
    const year = yearBehind(words, end);
    const late = year === undefined ? yearBehindKind(words, end) : undefined;
    if (late !== undefined && first.year !== undefined && phrase.laws.every((law) => law.year !== late)) {
      return { kind: 'year', law: first, end: end + 2 }; // "COSHH Regulations 2012"
    }
    // "DPA 2018" is in the register as it stands; a year behind a bare abbreviation is a law's own or wrong.
    const own = phrase.laws.find((law) => law.year === year);
    if (own && own !== first) {
      return { kind: 'law', law: own, isAbbreviation: true, end: withYear(words, end) };
    }
    const early = year === undefined ? byYearBefore(words, phrase, start, end) : undefined;
    if (early) {
      return early;
    }
    if (year === undefined || year === first.year || yearAt(words, end - 1) !== undefined) {
      return {
        kind: 'law',
        law: first,
        isAbbreviation: true,
        end: year === undefined ? end : withYear(words, end),
      };
    }
    if (first.year !== undefined) {
      return { kind: 'year', law: first, end: withYear(words, end) };
    }
    // "GDPR (2018)" is what the register calls "GDPR 2018"; any other year behind it says when something happened.
    const isCalled = first.abbreviations.includes(`${phrase.exact?.toUpperCase() ?? ''} ${year}`);
    const isRight = isCalled && yearAt(words, end) === year;
    return { kind: 'law', law: first, isAbbreviation: true, end: isRight ? end + 1 : end };
  }
  const year = yearBehind(words, end) ?? yearBehindLetters(words, end);
  if (year === undefined && words.text.charCodeAt(0) === bar) {
    const inTable = byYearOfCell(words, phrase.laws, end);
    if (inTable) {
      return inTable;
    }
  }
  const withCountry = year === undefined ? endWithCountry(words, end) : undefined;
  if (withCountry !== undefined) {
    return { kind: 'unknown', title: titleAt(words, start, withCountry), start, end: withCountry };
  }
  const early = year === undefined ? byYearBefore(words, phrase, start, end) : undefined;
  if (early) {
    return early;
  }
  if (year === undefined) {
    // "act" or "order" alone in small letters is an ordinary word, a whole title in small letters is not.
    const law = end - start > 1 ? newestOf(phrase.laws) : undefined;
    return law && { kind: 'law', law, isAbbreviation: false, end };
  }
  const law = phrase.laws.find((each) => each.year === year || hasAlias(each, phrase.id, year));
  if (law) {
    return { kind: 'law', law, isAbbreviation: false, end: withYear(words, end) };
  }
  if (phrase.laws.some(({ otherYears }) => otherYears.includes(year))) {
    return {
      kind: 'unknown',
      title: titleAt(words, start, withYear(words, end)),
      start,
      end: withYear(words, end),
    };
  }
  const newest = newestOf(phrase.laws);
  // The UK GDPR has no year of its own; years behind it say when something happened.
  return (
    newest &&
    (newest.year === undefined
      ? { kind: 'law', law: newest, isAbbreviation: false, end }
      : { kind: 'year', law: newest, end: withYear(words, end) })
  );
}

/** What stands before a year that belongs to the title behind it: "the 2010 Equality Act". */
const beforeYear = /\b(?:the|this|that|our|of|under|uk|new|old|an?) $/i;
/** Behind a title, what the year may be of as well: "the 2021 Equality Act training". */
const ofOtherYear =
  /^\s(?:courses?|training|refresher|updates?|quiz|modules?|posters?|guid\w+|reports?|reviews?|polic\w+|audits?|booklets?|leaflets?|e-?learning|workshops?|consultation)\b/i;

/** The law by a year that stands before its title or its letters. */
function byYearBefore(
  words: Words,
  { kind, laws }: Phrase,
  start: number,
  end: number,
): FoundLaw | undefined {
  const year = start > 0 && isJoined(words, start) ? yearAt(words, start - 1) : undefined;
  const begin = words.starts[start - 1] ?? 0;
  if (
    year === undefined ||
    words.sentences[start - 1] !== words.sentences[start] ||
    !beforeYear.test(words.text.slice(Math.max(0, begin - 8), begin)) ||
    ofOtherYear.test(words.text.slice(words.ends[end - 1], (words.ends[end - 1] ?? 0) + 20))
  ) {
    return undefined;
  }
  const law = laws.find((each) => each.year === year);
  if (law) {
    const from = law.status === 'in-force' ? start : start - 1;
    return { kind: 'law', law, isAbbreviation: kind === 'law-abbreviation', start: from, end };
  }
  const newest = newestOf(laws);
  return newest?.year === undefined || laws.some(({ otherYears }) => otherYears.includes(year))
    ? undefined
    : { kind: 'year', law: newest, start: start - 1, end };
}

/**
 * The law by the year in the next cell of a table: "| Data Protection Act | 1998 |". A year that no law of the name has
 * is wrong only where it looks like a slip: the cell may say when somebody learned of the law.
 */
function byYearOfCell(words: Words, laws: readonly Law[], end: number): FoundLaw | undefined {
  const year = words.sentences[end] === words.sentences[end - 1] ? undefined : yearAt(words, end);
  const between = words.text.slice(words.ends[end - 1], words.starts[end]);
  const behind = words.text.slice(words.ends[end], (words.ends[end] ?? 0) + 8);
  if (year === undefined || !/^[ *_]{0,40}\|[ *_]{0,40}$/.test(between) || !/^[ *_]*(?:\||$)/.test(behind)) {
    return undefined;
  }
  const law = laws.find((each) => each.year === year);
  if (law) {
    return { kind: 'law', law, isAbbreviation: false, end: end + 1 };
  }
  const newest = newestOf(laws);
  const isSlip = newest?.year !== undefined && year < latestSlip && sameDigits(year, newest.year) >= 3;
  return newest && isSlip ? { kind: 'year', law: newest, end: end + 1 } : undefined;
}

/** From this year on, a year beside a law is rather one of the learner's own. */
const latestSlip = 2020;

/** How many digits two years share, wherever they stand. */
function sameDigits(one: number, other: number): number {
  let rest = String(other);
  let count = 0;
  for (const digit of String(one)) {
    count += rest.includes(digit) ? 1 : 0;
    rest = rest.replace(digit, '');
  }
  return count;
}

/** Whether the register knows a law under a name with a year that is not its own: "General Data Protection Regulation 2018". */
function hasAlias(law: Law, name: string, year: number): boolean {
  const ending = ` ${year}`;
  return law.aliases.some((alias) => alias.endsWith(ending) && nameOfTitle(alias) === name);
}

/** A law, or nearly one, and the word that it begins at. */
export interface LawAt {
  readonly start: number;
  readonly found: FoundLaw;
}

const mostWords = 14;

/**
 * Looks whether a title ends at word `index`, and begins before word `inner`, that is one of the register's but for some
 * letters.
 */
export function findMisspeltTitle(
  words: Words,
  classes: Int32Array,
  index: number,
  inner: number,
  dictionary: Dictionary,
): LawAt | undefined {
  const slip = findTitleSlip(words, classes, index, inner, dictionary);
  return slip && { start: slip.start, found: { kind: 'spelling', law: slip.law, end: slip.end } };
}

/** Looks whether an official title, or nearly one of the same year, ends at word `index`, which is Act, Regulations, Order …. */
export function findOfficialTitle(
  words: Words,
  classes: Int32Array,
  index: number,
  dictionary: Dictionary,
): LawAt | undefined {
  const year = isNear(words, index + 1) ? yearAt(words, index + 1) : undefined;
  const hasYear = year !== undefined;
  if (!isCapitalised(words, index)) {
    return undefined;
  }
  let start = index;
  const first = Math.max(0, index - mostWords);
  let isInBrackets = false;
  while (start > first && isInTitle(words, start)) {
    const gap = words.text.slice(words.ends[start - 1], words.starts[start]);
    isInBrackets = gap.includes('(') ? gap.includes(')') : isInBrackets || gap.includes(')');
    const isPart =
      isCapitalised(words, start - 1) ||
      isOf(classes, start - 1, WordClass.connector) ||
      isBehindHyphen(words, start - 1);
    if (!isPart && !isInBrackets) {
      break;
    }
    start--;
  }
  // "In Scotland the Housing (Scotland) Act 2001", "Going by the": a title goes over "of the", but not over a "the" alone.
  for (let at = start + 1; at < index; at++) {
    const isOneTitle = isOf(classes, at - 1, WordClass.connector) && wordAt(words, at - 1) !== 'by';
    if (wordAt(words, at) === 'the' && !isOneTitle) {
      start = at + 1;
    }
  }
  while (
    start < index &&
    (isOf(classes, start, WordClass.opener) ||
      (isOf(classes, start, WordClass.connector) && !isCapitalised(words, start)))
  ) {
    start++;
  }
  if (start === index || (!hasYear && !isLikelyTitle(words, start, index))) {
    return undefined;
  }
  const end = index + (hasYear ? 2 : 1);
  const parts = Array.from({ length: index + 1 - start }, (_, at) => partOf(words, start + at));
  const law = year === undefined ? undefined : similarTitle(parts, dictionary.titlesByYear.get(year) ?? []);
  if (law) {
    return { start, found: { kind: 'spelling', law, end } };
  }
  return { start, found: { kind: 'unknown', title: titleAt(words, start, end), start, end } };
}

/** "Part-time Workers": small letters behind the hyphen are one word with the capital before it. */
function isBehindHyphen(words: Words, index: number): boolean {
  return index > 0 && words.text.slice(words.ends[index - 1], words.starts[index]) === '-';
}

/** A title as written, on one line. */
function titleAt(words: Words, start: number, end: number): string {
  return plain(words.text.slice(words.starts[start], words.ends[end - 1]));
}

/** Without a year, only an Act with two names and more before it is surely a law: "Public Libraries and Museums Act". */
function isLikelyTitle(words: Words, start: number, index: number): boolean {
  return index - start >= 2 && isCapitalised(words, index - 1) && wordAt(words, index) === 'Act';
}

function isOf(classes: Int32Array, index: number, kind: number): boolean {
  return ((classes[index] ?? 0) & kind) !== 0;
}
