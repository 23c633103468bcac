import { isGivenName, isNoName } from '../evidence/facts/findNames';
import { isNotOfCustomer, isOfColleague } from '../evidence/facts/nameContexts';
import { matchesIn } from '../matchesIn';
import { isCommonWord } from './commonWords';
import { nameKey, ownPeopleOf } from './ownPeople';
import type { LintInput } from './rule';

/** The words of people's names, in small letters, each with the whole name of the only one who bears it; undefined for several. */
export type NameParts = ReadonlyMap<string, string | undefined>;

/**
 * The words of some names, and who bears them. A fix and a redacted copy both ask here, so that they take the same
 * words for the same person. `sayWho` tells which of them do so by themselves.
 */
export function namePartsOf(
  names: Iterable<string>,
  { portfolio, texts }: Pick<LintInput, 'portfolio' | 'texts'>,
): { readonly parts: NameParts; readonly sayWho: (word: string) => boolean } {
  const parts = new Map<string, string | undefined>();
  for (const name of names) {
    for (const word of name.split(' ')) {
      parts.set(word, parts.has(word) && parts.get(word) !== name ? undefined : name);
    }
  }
  for (const word of parts.size === 0 ? [] : findShared(parts, texts)) {
    parts.set(word, undefined);
  }
  const ownWords = new Set(ownPeopleOf(portfolio).flatMap((name) => nameKey(name).split(' ')));
  return {
    parts,
    sayWho: (word) => word.length > 1 && !isCommonWord(word) && !ownWords.has(word),
  };
}

/** A word with a capital, with the title before it if there is one. */
const written =
  /(?<![\p{L}\p{M}\p{N}])(?:(Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)/gu;
const wordBefore = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’]*)\.?[ -]$/u;
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
      const isTheirs = (other: string): boolean => name.split(' ').includes(partKey(other));
      const isOther = (titles.get(key) ?? title) !== (title ?? titles.get(key));
      if (isOther || isOfOther(before, text.slice(end, end + 60), isTheirs)) {
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
function isOfOther(before: string, behind: string, isTheirs: (word: string) => boolean): boolean {
  const next = wordBehind.exec(behind)?.[1];
  if (next !== undefined && !isTheirs(next)) {
    return true;
  }
  const found = wordBefore.exec(before);
  const previous = found?.[1] ?? 'I';
  if (next === undefined && found && !isTheirs(previous) && previous !== 'I' && !isNoName(previous)) {
    return isGivenName(previous) || !startsSentence.test(before.slice(0, found.index));
  }
  return isOfColleague(before) || (!isTheirs(previous) && next === undefined && isNotOfCustomer(behind));
}

/** A word as a part of a name: without the "'s" of what is theirs. */
export function partKey(word: string): string {
  return nameKey(word).replace(/'s?$/, '');
}
