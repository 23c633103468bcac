import type { Law } from '../../catalogue/catalogue';
import type { LawMention } from '../evidence';
import { editDistance } from '../../nearestWord';
import type { Span } from '../../text';
import { nameOfTitle, type Dictionary, type Phrase } from './dictionary';
import { WordClass } from './wordClasses';
import { isCapitalised, isJoined, wordAt, yearAt, type Words } from './words';

/** A law named at some words. `law` is undefined where the year fits no law of that name. */
export interface FoundLaw {
  readonly law: Law | undefined;
  /** The word after the title and its year. */
  readonly end: number;
}

/** Chooses among the laws of one name by the year that follows it; without a year, the newest in force. */
export function resolveYear(words: Words, phrase: Phrase, start: number, end: number): FoundLaw {
  if (phrase.kind === 'law-abbreviation') {
    return { law: phrase.laws[0], end };
  }
  const year = isNear(words, end) ? yearAt(words, end) : undefined;
  if (year === undefined) {
    // "act" or "order" alone in small letters is an ordinary word, a whole title in small letters is not.
    return { law: end - start > 1 ? newest(phrase.laws) : undefined, end };
  }
  const ofYear = phrase.laws.find((law) => law.year === year || hasAlias(law, phrase.id, year));
  return { law: ofYear, end: end + 1 };
}

/** Whether the register knows a law under a name with a year that is not its own: "General Data Protection Regulation 2018". */
function hasAlias(law: Law, name: string, year: number): boolean {
  return law.aliases.some((alias) => alias.endsWith(String(year)) && nameOfTitle(alias) === name);
}

function newest(laws: readonly Law[]): Law | undefined {
  const inForce = laws.filter((law) => law.status === 'in-force');
  const among = inForce.length > 0 ? inForce : laws;
  return among.reduce<Law | undefined>(
    (best, law) => (best === undefined || (law.year ?? 0) > (best.year ?? 0) ? law : best),
    undefined,
  );
}

/** Whether only spaces, emphasis marks, a bracket or a comma stand before a word. */
function isNear(words: Words, index: number): boolean {
  return (
    isJoined(words, index) ||
    (index > 0 &&
      index < words.count &&
      /^[\s,*_()]{0,6}$/.test(words.text.slice(words.ends[index - 1], words.starts[index])))
  );
}

export function mentionOf(law: Law, kind: Phrase['kind'], span: Span, applied: boolean): LawMention {
  const form = kind === 'law-abbreviation' ? 'abbreviation' : 'title';
  return { law: law.id, title: law.title, form, span, applied };
}

const mostWords = 14;

/** A title in official form that the register does not have, such as "Estate Agents Act 1979". */
export interface OfficialTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks whether an official title ends at word `index`, which is Act, Regulations, Order …: capitals before it, a year behind.
 * A title within three letters of one in the register is a slip of the pen for that one, and not a law of its own.
 */
export function findOfficialTitle(
  words: Words,
  classes: Int32Array,
  index: number,
  dictionary: Dictionary,
): OfficialTitle | undefined {
  if (!isCapitalised(words, index) || !isNear(words, index + 1) || yearAt(words, index + 1) === undefined) {
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
  while (start < index && isOf(classes, start, WordClass.opener)) {
    start++;
  }
  if (start === index) {
    return undefined;
  }
  const title = Array.from({ length: index + 2 - start }, (_, at) => wordAt(words, start + at)).join(' ');
  const name = nameOfTitle(title);
  return dictionary.lawNames.some((known) => isSlipOf(name, known))
    ? undefined
    : { title, start, end: index + 2 };
}

function isOf(classes: Int32Array, index: number, kind: number): boolean {
  return ((classes[index] ?? 0) & kind) !== 0;
}

/** Whether two names differ by one to three letters and begin alike. */
function isSlipOf(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 3 || name.slice(0, 3) !== known.slice(0, 3)) {
    return name === known;
  }
  return editDistance(name, known, 3) <= 3;
}
