import { isOfColleague } from '../../evidence/facts/nameContexts';
import { isCommonWord } from '../../lint/commonWords';
import type { SayWho } from '../../lint/nameParts';
import { nameKey, ownPeopleOf } from '../../lint/ownPeople';
import type { Portfolio } from '../../portfolio/portfolio';
import { nicknamesOf } from './nicknames';
import type { Replacement } from './redactor';

interface Asked {
  readonly portfolio: Portfolio;
  readonly sayWho: SayWho;
  /** What is written where several people may be meant. */
  readonly several: string;
}

/** Letters with dots that are no person's. */
const usual = new Set(
  'a.m p.m u.k u.s e.u i.d i.t t.v p.s n.b e.g i.e c.v h.r p.e p.o a.c l.o i.v e.v p.c'.split(' '),
);
const titles = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr'];

/**
 * The short ways to write people who are known by their whole names or their surnames: "J.P.", "Mrs P.", "Joanna P." and
 * "Jo". `people` and `surnames` are in small letters, with what each is called instead. Initials without dots stay, as
 * "IT" and "GP" are no people.
 */
export function shortNamesOf(
  people: ReadonlyMap<string, string>,
  surnames: ReadonlyMap<string, string>,
  { portfolio, sayWho, several }: Asked,
): readonly Replacement[] {
  const own = ownPeopleOf(portfolio).map(nameKey);
  const ownInitials = new Set(own.map((name) => initialsWithDots(name)));
  const ownLetters = new Set(own.map((name) => name.slice(name.lastIndexOf(' ') + 1).charAt(0)));
  const initials = new Map<string, string>();
  const firstNames = new Map<string, string>();
  const nicknames = new Map<string, string>();
  const letters = new Map<string, string>();
  const add = (map: Map<string, string>, key: string, to: string): void => {
    map.set(key, (map.get(key) ?? to) === to ? to : several);
  };
  for (const [name, to] of people) {
    const [first = '', ...rest] = name.split(' ');
    const surname = rest[rest.length - 1] ?? '';
    if (surname === '') {
      continue;
    }
    add(initials, initialsWithDots(name), to);
    add(letters, surname.charAt(0), to);
    if (first.length > 1) {
      add(firstNames, `${first} ${surname.charAt(0)}`, to);
    }
    for (const nickname of nicknamesOf(first)) {
      add(nicknames, nickname, to);
      add(firstNames, `${nickname} ${surname}`, to);
    }
  }
  for (const [surname, to] of surnames) {
    add(letters, surname.charAt(0), to);
  }
  return [
    ...[...initials]
      .filter(([text]) => !usual.has(text) && !ownInitials.has(text))
      .map(([text, to]) => ({ text, to, match: 'initials' as const })),
    ...[...letters]
      .filter(([letter]) => !ownLetters.has(letter))
      .flatMap(([letter, to]) =>
        titles.map((title) => ({ text: `${title} ${letter}`, to, match: 'initials' as const })),
      ),
    // "May I help", "Told Joanna I would".
    ...[...firstNames]
      .filter(([text]) => !/ [ai]$/.test(text) && sayWho(text.slice(0, text.indexOf(' ')), false))
      .map(([text, to]) => ({ text, to, match: 'initials' as const })),
    ...[...nicknames]
      .filter(([word]) => !people.has(word) && !isCommonWord(word) && sayWho(word, false))
      .map(([text, to]) => ({ text, to, match: 'part' as const, isMeant: isAlone })),
  ];
}

/** Not "my manager Liz", and not "Liz Taylor", who is somebody else. */
function isAlone(before: string, behind: string): boolean {
  return !isOfColleague(before) && !/^[ -]\p{Lu}\p{Ll}/u.test(behind);
}

/** `j.p` for "Joanna Pritchard". */
function initialsWithDots(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('.');
}
