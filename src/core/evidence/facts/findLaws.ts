import type { Law } from '../../catalogue/catalogue';
import { nameOfTitle, newestOf, type Dictionary, type Phrase } from './dictionary';
import { findTitleSlip } from './lawSlips';
import { WordClass } from './wordClasses';
import { isCapitalised, isNear, wordAt, yearAt, type Words } from './words';

/** A law, or what is nearly one, at some words. */
export type FoundLaw =
  | { readonly kind: 'law'; readonly law: Law; readonly isAbbreviation: boolean; readonly end: number }
  /** A title with a year that no law of that name has. */
  | { readonly kind: 'year'; readonly law: Law; readonly end: number }
  | { readonly kind: 'spelling'; readonly law: Law; readonly end: number }
  /** A title in official form that the register does not have, such as "Estate Agents Act 1979". */
  | { readonly kind: 'unknown'; readonly title: string; readonly start: number; readonly end: number };

const hashOfOf = 'of';

/** Chooses among the laws of one name by the year that follows it; without a year, the newest in force. */
export function resolveYear(words: Words, phrase: Phrase, start: number, end: number): FoundLaw | undefined {
  const [first] = phrase.laws;
  if (!first) {
    return undefined;
  }
  if (phrase.kind === 'law-slip') {
    return { kind: 'spelling', law: first, end: withYear(words, end) };
  }
  if (phrase.kind === 'law-abbreviation') {
    const year = yearBehind(words, end);
    // "DPA 2018" is in the register as it stands; a year behind a bare abbreviation is the law's own or wrong.
    if (year === undefined || year === first.year || yearAt(words, end - 1) !== undefined) {
      return {
        kind: 'law',
        law: first,
        isAbbreviation: true,
        end: year === undefined ? end : withYear(words, end),
      };
    }
    return first.year === undefined
      ? { kind: 'law', law: first, isAbbreviation: true, end }
      : { kind: 'year', law: first, end: withYear(words, end) };
  }
  const year = yearBehind(words, end);
  if (year === undefined) {
    // "act" or "order" alone in small letters is an ordinary word, a whole title in small letters is not.
    const law = end - start > 1 ? newestOf(phrase.laws) : undefined;
    return law && { kind: 'law', law, isAbbreviation: false, end };
  }
  const law = phrase.laws.find((each) => each.year === year || hasAlias(each, phrase.id, year));
  if (law) {
    return { kind: 'law', law, isAbbreviation: false, end: withYear(words, end) };
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

/** Whether the register knows a law under a name with a year that is not its own: "General Data Protection Regulation 2018". */
function hasAlias(law: Law, name: string, year: number): boolean {
  const ending = ` ${year}`;
  return law.aliases.some((alias) => alias.endsWith(ending) && nameOfTitle(alias) === name);
}

/** The year right behind a title: "Act 2010", "Act, 2010", "Act (2010)", "Act of 2010". */
function yearBehind(words: Words, end: number): number | undefined {
  if (!isNear(words, end)) {
    return undefined;
  }
  return yearAt(words, end) ?? (wordAt(words, end) === hashOfOf ? yearAt(words, end + 1) : undefined);
}

function withYear(words: Words, end: number): number {
  if (!isNear(words, end)) {
    return end;
  }
  if (yearAt(words, end) !== undefined) {
    return end + 1;
  }
  return wordAt(words, end) === hashOfOf && yearAt(words, end + 1) !== undefined ? end + 2 : end;
}

const mostWords = 14;

/** Looks whether an official title, or a slip of one, ends at word `index`, which is Act, Regulations, Order …. */
export function findOfficialTitle(
  words: Words,
  classes: Int32Array,
  index: number,
  dictionary: Dictionary,
): { readonly start: number; readonly found: FoundLaw } | undefined {
  const slip = findTitleSlip(words, classes, index, dictionary);
  if (slip) {
    return { start: slip.start, found: { kind: 'spelling', law: slip.law, end: slip.end } };
  }
  const hasYear = isNear(words, index + 1) && yearAt(words, index + 1) !== undefined;
  if (!isCapitalised(words, index)) {
    return undefined;
  }
  let start = index;
  const first = Math.max(0, index - mostWords);
  while (
    start > first &&
    isNear(words, start) &&
    words.sentences[start - 1] === words.sentences[index] &&
    (isCapitalised(words, start - 1) || isOf(classes, start - 1, WordClass.connector))
  ) {
    start--;
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
  const title = Array.from({ length: end - start }, (_, at) => wordAt(words, start + at)).join(' ');
  return { start, found: { kind: 'unknown', title, start, end } };
}

/** Without a year, only an Act with two names and more before it is surely a law: "Public Libraries and Museums Act". */
function isLikelyTitle(words: Words, start: number, index: number): boolean {
  return index - start >= 2 && isCapitalised(words, index - 1) && wordAt(words, index) === 'Act';
}

function isOf(classes: Int32Array, index: number, kind: number): boolean {
  return ((classes[index] ?? 0) & kind) !== 0;
}
