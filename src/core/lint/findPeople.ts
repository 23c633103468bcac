import { addToList } from '../addToList';
import { matchesIn } from '../matchesIn';
import { initialsOf, isMeantForName, isOfFamily, partKey, type NameParts, type SayWho } from './nameParts';
import { nameKey } from './ownPeople';

/** Somebody's name in a text, whole or in part. */
export interface PersonAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
  /** "The Pritchards": all who have the surname. */
  readonly isFamily: boolean;
}

/** Finds people in a text by their whole names and by those parts that say who it is. */
export function findPeople(
  text: string,
  names: ReadonlyMap<string, readonly string[]>,
  parts: NameParts,
  sayWho: SayWho,
): readonly PersonAt[] {
  const found: PersonAt[] = [];
  let done = 0;
  for (const { 0: whole, 1: title = '', 2: word = '', index: start } of matchesIn(text, firstWord)) {
    const end = start + whole.length;
    const person =
      start < done
        ? undefined
        : (findName(names, nameKey(word), text, start, end) ??
          findInitial(parts, sayWho, text, start + title.length, end) ??
          findPart(parts, sayWho, text, start + title.length, end, title !== ''));
    if (person && !isInTarget(text, start)) {
      done = person.end;
      found.push({ ...person, start: Math.min(start, person.start) });
    }
  }
  return found;
}

/** What makes a word a piece of an address or of a file's name. */
const joinedBefore = /[\w@/\\][.@_/\\-]$|[@_/\\]$/;
const joinedBehind = /^(?:[@_/\\]|[.-]\w)/;

/** A word with a capital that only one person has in their name. */
function findPart(
  parts: NameParts,
  sayWho: SayWho,
  text: string,
  start: number,
  end: number,
  isTitled: boolean,
): PersonAt | undefined {
  const word = text.slice(start, end);
  const key = partKey(word);
  const isFamily =
    !parts.has(key) && key.endsWith('s') && isOfFamily(text.slice(Math.max(0, start - 5), start));
  const part = isFamily ? key.slice(0, -1) : key;
  const name = parts.get(part);
  if (name === undefined || !/^\p{Lu}/u.test(word)) {
    return undefined;
  }
  const before = text.slice(Math.max(0, start - 40), start);
  const last = start + withoutTheirs(word).length;
  const isMeant =
    (isTitled && name.endsWith(` ${part}`)) ||
    isMeantForName(part, name, before, text.slice(last, last + 20));
  return sayWho(part, isMeant) &&
    !joinedBefore.test(before.slice(-2)) &&
    !joinedBehind.test(text.slice(end, end + 2))
    ? { name, start, end: last, isWhole: false, isFamily }
    : undefined;
}

const initial = /^\p{Lu}(?:-\p{Lu})?$/u;
const surnameBehind =
  /(?:\.-\p{Lu})?\.?[ \u00a0]{0,2}(?:\p{Lu}\.?[ \u00a0]{1,2})?(\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)/uy;

/** An initial and a surname: "G. Pritchard". */
function findInitial(
  parts: NameParts,
  sayWho: SayWho,
  text: string,
  start: number,
  end: number,
): PersonAt | undefined {
  if (end - start > 3 || !initial.test(text.slice(start, end))) {
    return undefined;
  }
  surnameBehind.lastIndex = end;
  const [whole = '', surname = ''] = surnameBehind.exec(text) ?? [];
  const key = partKey(surname);
  const name = parts.get(key);
  const last = end + whole.length;
  return name !== undefined &&
    initialsOf(name).startsWith(text.charAt(start).toLowerCase()) &&
    name.endsWith(` ${key}`) &&
    sayWho(key, true) &&
    !joinedBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !joinedBehind.test(text.slice(last, last + 2))
    ? {
        name,
        start,
        end: last - surname.length + withoutTheirs(surname).length,
        isWhole: false,
        isFamily: false,
      }
    : undefined;
}

function withoutTheirs(word: string): string {
  return word.replace(/['’]s$/, '');
}

/** `"peggy"`: a nickname with its quotes or brackets. */
const isMarked = /^["“'‘(]/;

/**
 * By the first two words of each, those with the most words before the others: thousands may share their first. Those
 * of one word by that, which is there for each first word.
 */
export function namesByFirstWords(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const [first = '', second] = name.split(' ', 2);
    byFirst.set(first, byFirst.get(first) ?? []);
    addToList(byFirst, second === undefined || isMarked.test(second) ? first : `${first} ${second}`, name);
  }
  return byFirst;
}

/** A word of a name, with the title before it if there is one. */
const firstWord =
  /(?<![\p{L}\p{M}\p{N}])((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?)([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/gu;
/**
 * The next one: names go on behind the end of a line, in a quote behind its mark, and where bold letters begin or end.
 */
const nextWord =
  /([*_]{0,3})(?:[ \u00a0]{1,3}|[ \t]{0,9}(?:\r\n?|\n)[ \t>]{0,9})([*_]{0,3})([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/uy;

/** The first of some names that goes on behind its first word. The "'s" of what is theirs is no part of it. */
function findName(
  names: ReadonlyMap<string, readonly string[]>,
  first: string,
  text: string,
  start: number,
  behindFirst: number,
): PersonAt | undefined {
  if (!names.has(first)) {
    return undefined;
  }
  nextWord.lastIndex = behindFirst;
  const second = nameKey(nextWord.exec(text)?.[3] ?? '');
  for (const begin of [`${first} ${second}`, `${first} ${second.replace(/'s$/, '')}`, first]) {
    for (const name of names.get(begin) ?? []) {
      const found = matchName(name, text, start, behindFirst);
      if (found) {
        return found;
      }
    }
  }
  return undefined;
}

/** Marks that begin or end within the name are taken with it: one of a pair alone would show. */
function matchName(name: string, text: string, first: number, behindFirst: number): PersonAt | undefined {
  const rest = name.split(' ').slice(1);
  let [start, end] = [first, behindFirst];
  let open = '';
  for (const [index, word] of rest.entries()) {
    if (isMarked.test(word)) {
      const piece = text.slice(end, end + 1 + word.length);
      if (nameKey(piece) !== ` ${word}`) {
        return undefined;
      }
      end += piece.length;
      continue;
    }
    nextWord.lastIndex = end;
    const [whole = '', closing = '', opening = '', written = ''] = nextWord.exec(text) ?? [];
    const isTheirs = index === rest.length - 1 && nameKey(written) === `${word}'s`;
    if (!isTheirs && nameKey(written) !== word) {
      return undefined;
    }
    if (closing !== '' && open === '' && text.endsWith(closing, start)) {
      start -= closing.length;
    } else if (closing !== open) {
      return undefined;
    }
    open = opening;
    end += whole.length - (isTheirs ? 2 : 0);
  }
  if (!text.startsWith(open, end)) {
    return undefined;
  }
  return { name, start, end: end + open.length, isWhole: true, isFamily: false };
}

/**
 * Whether an offset is in the target of a link or an image: the file keeps its name, and so must the link. A title
 * behind the target is words.
 */
function isInTarget(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestTarget), offset);
  const open = before.lastIndexOf('](');
  const target = open < 0 ? '' : before.slice(open);
  return target !== '' && !/[)\r\n]|\s["']/.test(target);
}

/** Longer targets are hardly names of files. */
const longestTarget = 400;
