import { isGivenName } from '../evidence/facts/givenNames';
import { isNoName } from '../evidence/facts/noNames';
import { isNotOfCustomer, isOfColleague } from '../evidence/facts/nameContexts';
import { matchesIn } from '../matchesIn';
import { isCommonWord } from './commonWords';
import { nameKey, ownPeopleOf } from './ownPeople';
import type { LintInput } from './rule';

/** The words of people's names, in small letters, each with the whole name of the only one who bears it; undefined for several. */
export type NameParts = ReadonlyMap<string, string | undefined>;

/**
 * Whether a word of a name says by itself who it is: no ordinary word does, unless it is surely meant for a name where
 * it stands, and none of the portfolio's own people.
 */
export type SayWho = (word: string, isMeant: boolean) => boolean;

/**
 * The words of some names, and who bears them. A fix and a redacted copy both ask here, so that they take the same
 * words for the same person. `sayWho` tells which of them do so by themselves.
 */
export function namePartsOf(
  names: Iterable<string>,
  { portfolio, texts }: Pick<LintInput, 'portfolio' | 'texts'>,
): { readonly parts: NameParts; readonly sayWho: SayWho } {
  const parts = new Map<string, string | undefined>();
  for (const name of names) {
    // "Peggy" of `Margaret "Peggy" Aldous` as well, without its marks.
    for (const written of name.split(' ')) {
      const word = written.replace(/^["“'‘(]|["”'’)]$/g, '');
      parts.set(word, parts.has(word) && parts.get(word) !== name ? undefined : name);
    }
  }
  for (const word of parts.size === 0 ? [] : findShared(parts, texts)) {
    parts.set(word, undefined);
  }
  const ownWords = new Set(ownPeopleOf(portfolio).flatMap((name) => nameKey(name).split(' ')));
  return {
    parts,
    sayWho: (word, isMeant) => word.length > 1 && (isMeant || !isCommonWord(word)) && !ownWords.has(word),
  };
}

/** A word with a capital, with the title before it if there is one. */
const written =
  /(?<![\p{L}\p{M}\p{N}])(?:(Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)/gu;
const wordBefore = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’]*)(?:\.? \p{Lu})?\.?[ -]$/u;
const wordBehind = /^[ -](\p{Lu}\p{Ll}[\p{L}\p{M}'’]*)/u;
const startsSentence = /(?:^|[.!?:;\r\n>*#|“"(–-])\s{0,3}$/;

/** The words by which somebody else goes as well: "Janet Brown", "my manager Janet", "Mr" and "Mrs Marlowe". */
function findShared(parts: NameParts, texts: LintInput['texts']): ReadonlySet<string> {
  const shared = new Set<string>();
  const titles = new Map<string, string>();
  for (const text of texts.values()) {
    for (const { 0: whole, 1: title, 2: word = '', index } of matchesIn(text, written)) {
      const key = partKey(word);
      const name = parts.get(key);
      if (name === undefined || shared.has(key)) {
        continue;
      }
      const end = index + whole.length;
      const before = text.slice(Math.max(0, index - 80), index);
      const isTheirs = (other: string): boolean =>
        name.split(/[ -]/).includes(partKey(other)) || isInitialOf(other, key, name);
      const isOther = (titles.get(key) ?? title) !== (title ?? titles.get(key));
      const behind = text.slice(end, end + 60);
      const isName = !isCommonWord(key) || isMeantForName(key, name, before, behind);
      if (isOther || isOfOther(before, behind, isTheirs, isName)) {
        shared.add(key);
      }
      if (title !== undefined) {
        titles.set(key, title);
      }
    }
  }
  return shared;
}

/** Whether the words around a part of somebody's name make it that of somebody else, or of a place. */
function isOfOther(
  before: string,
  behind: string,
  isTheirs: (word: string) => boolean,
  isName: boolean,
): boolean {
  const next = wordBehind.exec(behind)?.[1];
  if (next !== undefined && !isTheirs(next)) {
    return true;
  }
  const found = wordBefore.exec(before);
  const previous = found?.[1] ?? 'I';
  if (next === undefined && found && !isTheirs(previous) && previous !== 'I' && !isNoName(previous)) {
    const isInitial = previous.length === 1 && previous !== 'A';
    return isInitial || isGivenName(previous) || !startsSentence.test(before.slice(0, found.index));
  }
  return (
    isOfColleague(before) || (isName && !isTheirs(previous) && next === undefined && isNotOfCustomer(behind))
  );
}

/** The first letters of the names before a surname: "jp" of Jean-Paul Dubois. */
export function initialsOf(name: string): string {
  return name
    .slice(0, name.lastIndexOf(' '))
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether a letter stands for a name of somebody with this surname: "G" in "G. Pritchard". */
function isInitialOf(letter: string, surname: string, name: string): boolean {
  return (
    letter.length === 1 && name.endsWith(` ${surname}`) && initialsOf(name).includes(letter.toLowerCase())
  );
}

/** First names that have a capital wherever they stand, whatever they mean. */
const alwaysCapital = new Set(
  `april may june august easter christian victoria florence georgia jordan brooklyn chelsea paris preston lincoln chester
  devon kent london bristol customer`.split(/\s+/),
);
const wordInside =
  /(?:(?:^|[\s("“‘])(?!(?:an?|the|this|that|these|my|our|your|some) $)\p{Ll}[\p{L}\p{M}'’-]*[,;]?|\b(?:Then|So|But|And|When|After|While|Later|Because|If)) $/u;
const speaks =
  /^ (?:said|told|asked|wanted|rang|phoned|emailed|thanked|agreed|complained|explained|apologised|replied|smiled|shouted|walked|thought|wrote|bought|ordered|returned)\b/;
const theirs = /^['’]s\b/;

/** Whether an ordinary word that is somebody's first name is meant for it: it has a capital where no sentence begins. */
export function isMeantForName(word: string, name: string, before: string, behind: string): boolean {
  return (
    name.startsWith(`${word} `) &&
    isGivenName(word) &&
    !alwaysCapital.has(word) &&
    (wordInside.test(before.slice(-40)) || speaks.test(behind) || theirs.test(behind))
  );
}

/** Whether a surname with an "s" behind it is that of all who have it: "the Pritchards". */
export function isOfFamily(before: string): boolean {
  return /(?<![\p{L}\p{M}])[Tt]he $/u.test(before.slice(-5));
}

/** A word as a part of a name: without the "'s" of what is theirs. */
export function partKey(word: string): string {
  return nameKey(word).replace(/'s?$/, '');
}
