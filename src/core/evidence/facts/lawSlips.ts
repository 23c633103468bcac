import type { Law } from '../../catalogue/catalogue';
import { editDistance } from '../../nearestWord';
import { titleKey, type Dictionary, type KnownTitle } from './dictionary';
import { beginsInBrackets, endsAnother, isInTitle } from './titleStart';
import { yearAt, yearBehindLetters } from './lawYears';
import { isCapitalised, isNear, type Words } from './words';
import { WordClass } from './wordClasses';
import { hashesOf } from './wordHashes';

/** A title that is not quite the title of any law, and the law that is surely meant. */
export interface FoundSlip {
  readonly law: Law;
  readonly start: number;
  /** The word after the title and its year. */
  readonly end: number;
}

const mostWords = 16;
/** Letters that may be wrong in all words of a title together. */
const mostLetters = 3;

/**
 * Looks whether a misspelt title ends at word `index`, which is Act, Regulations, Order …. Words are compared one by
 * one with those of the titles that have as many, so that the time does not grow with what stands before. Titles that do
 * not begin before word `inner` do not count.
 */
export function findTitleSlip(
  words: Words,
  classes: Int32Array,
  index: number,
  inner: number,
  dictionary: Dictionary,
): FoundSlip | undefined {
  if (!isLikely(words, index)) {
    return undefined;
  }
  const parts: string[] = [];
  const near = isNear(words, index + 1) ? yearAt(words, index + 1) : undefined;
  const year = near ?? yearBehindLetters(words, index + 1);
  const end = index + (near !== undefined ? 2 : year !== undefined ? 3 : 1);
  let found: FoundSlip | undefined;
  for (let start = index; start >= 0 && index - start < mostWords; start--) {
    if (start < index && !isInTitle(words, start + 1)) {
      break;
    }
    parts.unshift(partOf(words, start));
    if (
      start >= inner ||
      ((classes[start] ?? 0) & WordClass.connector) !== 0 ||
      beginsInBrackets(words, start, index)
    ) {
      continue;
    }
    const law = lawMeantBy(parts, year, dictionary);
    // "Food and Environment Protection Act 1985": a law of another year, whose title begins further on the left.
    if (law && !endsAnother(words, classes, start, year !== undefined && year !== law.year)) {
      // A longer title is surer than a part of it: "Disabled Discrimination Act", not "Discrimination Act".
      found = { law, start, end };
    }
  }
  return found;
}

/** A word in small letters, as titles in the dictionary have it. */
export function partOf(words: Words, index: number): string {
  const written = words.text.slice(words.starts[index], words.ends[index]);
  return written === '&' ? 'and' : written.toLowerCase().replaceAll('’', "'");
}

/** "Order", "rules" and "measure" are ordinary words unless a capital or a year says otherwise. */
function isLikely(words: Words, index: number): boolean {
  return (
    isCapitalised(words, index) ||
    yearAt(words, index + 1) !== undefined ||
    likelyKinds.has(words.hashes[index] ?? 0)
  );
}

const likelyKinds = hashesOf('act acts regulation regulations');

function lawMeantBy(
  parts: readonly string[],
  year: number | undefined,
  dictionary: Dictionary,
): Law | undefined {
  const wrong = dictionary.wrongTitles.get(parts.join(' '));
  if (wrong) {
    return wrong;
  }
  const together = dictionary.titlesByLetters.get(parts.join(''));
  if (together && together.parts.length !== parts.length) {
    return together.laws.find((law) => law.year === year) ?? together.law;
  }
  let best: KnownTitle | undefined;
  let fewest = mostLetters + 1;
  for (const title of dictionary.titlesByKey.get(titleKey(parts)) ?? []) {
    const letters = lettersApart(parts, title.parts);
    if (letters > 0 && letters < fewest && !mayBeAnother(parts, year, title)) {
      best = title;
      fewest = letters;
    }
  }
  return best?.laws.find((law) => law.year === year) ?? best?.law;
}

/** "Prison Act" is not "Poisons Act": of one word by itself no more than a letter may differ, unless the year is right. */
function mayBeAnother(
  [word = '', ...rest]: readonly string[],
  year: number | undefined,
  { parts: [known = ''], laws }: KnownTitle,
): boolean {
  return (
    rest.length === 1 &&
    !isSwap(word, known) &&
    soundOf(word) !== soundOf(known) &&
    editDistance(word, known, 1) > 1 &&
    !laws.some((law) => law.year === year)
  );
}

/** How many letters differ, or more than `mostLetters` as soon as one word is another word. */
function lettersApart(parts: readonly string[], known: readonly string[]): number {
  if (mustDiffer(parts, known)) {
    return mostLetters + 1;
  }
  let sum = 0;
  for (let at = 0; at < known.length; at++) {
    const a = parts[at] ?? '';
    const b = known[at] ?? '';
    if (a === b) {
      continue;
    }
    if (b === 'act' && a === 'atc') {
      sum++;
      continue;
    }
    if (a.length > 5 && b.length > 5 && mayBeginAlike(a, b) && soundOf(a) === soundOf(b)) {
      sum += 2; // "Copywrite" for "Copyright", "Writes" for "Rights".
      if (sum > mostLetters) {
        return mostLetters + 1;
      }
      continue;
    }
    if (a.length > 4 && b.startsWith(a)) {
      sum += 2; // The end of the word is left off: "Equal Act", "Consum Rights Act".
      if (sum > mostLetters) {
        return mostLetters + 1;
      }
      continue;
    }
    const most = b.length < 4 ? 0 : b.length < 6 ? 1 : 2;
    if (most === 0 || Math.abs(a.length - b.length) > most) {
      return mostLetters + 1;
    }
    const letters = isSwap(a, b) ? 1 : editDistance(a, b, most);
    sum += letters;
    if (letters > most || sum > mostLetters) {
      return mostLetters + 1;
    }
  }
  return sum;
}

/** Whether two titles are surely not the same: an Act is no Regulations. Asking that first saves nearly all the work. */
function mustDiffer(parts: readonly string[], known: readonly string[]): boolean {
  const kind = parts[known.length - 1];
  return known[known.length - 1] === 'act' && kind !== 'act' && kind !== 'atc';
}

/** Whether two words begin with the same letters, or one of them with a letter that nobody hears. */
function mayBeginAlike(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) || /^(?:wr|kn|gn|ph)/.test(a);
}

/** What words sound like: the words of titles, and those that begin as they do. */
const sounds = new Map<string, string>();

/** Letters that sound alike in English, made one: people write as they hear. */
function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = withOneLetterForEachSound(word);
    sounds.set(word, sound);
  }
  return sound;
}

function withOneLetterForEachSound(word: string): string {
  return word
    .replace(/igh(?=t)|i(?=te$)|y/g, 'i')
    .replace(/(?:e|'s|e?s)$/, '')
    .replace(/wr/g, 'r')
    .replace(/kn/g, 'n')
    .replace(/ph/g, 'f')
    .replace(/c(?=[ei])|sc(?=[ei])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/ei|ie|ea|ee/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/** Whether two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) {
    return false;
  }
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) {
    at++;
  }
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** What a slip of the finger makes of an abbreviation of four letters and more: "GPDR", "COSSH", "RIDOR". */
export function slipsOfAbbreviation(abbreviation: string): string[] {
  if (!/^[A-Z]{4,}$/.test(abbreviation)) {
    return [];
  }
  const slips = new Set<string>();
  for (let at = 0; at < abbreviation.length; at++) {
    const [before, letter, rest] = [
      abbreviation.slice(0, at),
      abbreviation.charAt(at),
      abbreviation.slice(at + 1),
    ];
    if (rest !== '') {
      slips.add(before + rest.charAt(0) + letter + rest.slice(1));
    }
    if (rest.length > 1) {
      slips.add(before + rest.charAt(1) + rest.charAt(0) + letter + rest.slice(2));
    }
    if (abbreviation.length > 4) {
      slips.add(before + rest);
      slips.add(before + letter + letter + rest);
      for (const next of new Set(abbreviation)) {
        slips.add(before + next + rest);
      }
    }
  }
  slips.delete(abbreviation);
  return [...slips];
}
