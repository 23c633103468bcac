import type { PersonalDataMention } from '../../evidence/evidence';
import { isGivenName } from '../../evidence/facts/givenNames';
import { isCommonWord } from '../../lint/commonWords';
import { initialsOf, isMeantForName, isOfFamily, namePartsOf } from '../../lint/nameParts';
import { isOwnPerson, nameKey, ownPeopleOf } from '../../lint/ownPeople';
import { createPseudonyms, pseudonymsOf } from '../../lint/pseudonyms';
import type { Snapshot } from '../../snapshot';
import { collectPersonalData } from './collectPersonalData';
import { shortNamesOf } from './shortNames';
import { createRedactor, endsWithTitle, type Redactor, type Replacement } from './redactor';

/** What stands in the place of a detail. It is written into evidence, as "Customer A" is. */
const placeholders: Readonly<Record<PersonalDataMention['kind'], string>> = {
  name: '[name]',
  'part-name': '[name]',
  email: '[email address]',
  phone: '[phone number]',
  card: '[card number]',
  account: '[account number]',
  insurance: '[National Insurance number]',
  patient: '[NHS number]',
  birth: '[date of birth]',
  address: '[address]',
  postcode: '[postcode]',
};

/**
 * What replaces people's details everywhere in a portfolio: the same person has the same name in every part of it, the
 * one that the quick fix gives. The portfolio's own people stay. Nothing keeps who is who.
 */
export function createSnapshotRedactor(snapshot: Snapshot): Redactor {
  const { portfolio } = snapshot;
  const next = createPseudonyms(snapshot);
  const people = new Map(pseudonymsOf(snapshot, next));
  const found = collectPersonalData(snapshot).filter(({ text }) => !isOwnPerson(text, portfolio));
  for (const { kind, text } of found) {
    if (kind === 'name' && !people.has(nameKey(text))) {
      people.set(nameKey(text), next());
    }
  }

  const replacements: Replacement[] = ownPeopleOf(portfolio).map((text) => ({
    text,
    to: undefined,
    match: 'name',
  }));
  const { parts: bearers, sayWho } = namePartsOf(people.keys(), snapshot);
  const parts = new Map(
    [...bearers].map(([word, name]) => [word, people.get(name ?? '') ?? placeholders['part-name']]),
  );
  const addPart = (word: string, to: string): void => {
    if (sayWho(nameKey(word), false)) {
      replacements.push({ text: word, to, match: 'part', inAnyCase: isGivenName(word) });
    }
  };
  for (const [text, to] of people) {
    replacements.push({ text, to, match: 'name' });
  }
  for (const [word, to] of parts) {
    addPart(word, to);
    const name = bearers.get(word);
    if (!sayWho(word, true)) {
      continue;
    }
    if (name !== undefined) {
      replacements.push(...otherWaysToSay(word, name, to));
    } else {
      const names = [...people.keys()].filter((each) => each.endsWith(` ${word}`));
      replacements.push(...names.flatMap((each) => waysWithSurname(word, each, to)));
    }
  }
  /** Those who are known by a title and a surname only. */
  const surnames = new Map<string, string>();
  for (const { kind, text: written } of found) {
    const text = kind === 'part-name' ? written.replace(/['’]s?$/i, '') : written;
    if (kind === 'part-name') {
      const [, title, rest = text] = /^((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )(.+)$/i.exec(text) ?? [];
      const [, initials, word = rest] = /^((?:\p{Lu}\.? )+)(.+)$/u.exec(rest) ?? [];
      if (title !== undefined && word.length === 1) {
        continue; // "Mrs P" stands for a surname that is known, or tells nobody who it is.
      }
      const key = nameKey(word);
      const to = parts.get(key) ?? next();
      parts.set(key, to);
      replacements.push({ text, to, match: title === undefined ? 'part' : 'name' });
      if (initials !== undefined) {
        replacements.push({ text: rest, to, match: 'name' });
      }
      if (title !== undefined) {
        surnames.set(key, to);
        addPart(word, to);
        replacements.push(familyOf(word, to));
      }
    } else if (kind !== 'name') {
      replacements.push({ text, to: placeholders[kind], match: 'exact' });
    }
  }
  const short = shortNamesOf(people, surnames, { portfolio, sayWho, several: placeholders['part-name'] });
  return createRedactor([...replacements, ...short]);
}

/** An initial and the surname, all of a family, and a first name that is an ordinary word too. */
function otherWaysToSay(word: string, name: string, to: string): readonly Replacement[] {
  if (name.startsWith(`${word} `)) {
    const isMeant = (before: string, behind: string): boolean => isMeantForName(word, name, before, behind);
    return isCommonWord(word) ? [{ text: word, to, match: 'part', isMeant }] : [];
  }
  return name.endsWith(` ${word}`) ? waysWithSurname(word, name, to) : [];
}

/** A surname with the initials of who bears it, with a title if it is an ordinary word, and with an "s" for all who bear it. */
function waysWithSurname(word: string, name: string, to: string): readonly Replacement[] {
  const initials = initialsOf(name);
  return [
    { text: `${initials.charAt(0)} ${word}`, to, match: 'name' },
    { text: `${[...initials].join(' ')} ${word}`, to, match: 'name' },
    ...(isCommonWord(word)
      ? [{ text: word, to, match: 'part', inAnyCase: true, isMeant: endsWithTitle } as const]
      : []),
    familyOf(word, to),
  ];
}

/** "The Pritchards", "the Joneses". */
function familyOf(surname: string, to: string): Replacement {
  const text = `${surname}${/(?:[sxz]|[cs]h)$/i.test(surname) ? 'es' : 's'}`;
  const inAnyCase = !isCommonWord(surname);
  return { text, to: `${to} family`, match: 'part', inAnyCase, isMeant: isOfFamily };
}
