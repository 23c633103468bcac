import type { PersonalDataMention } from '../../evidence/evidence';
import { createPseudonyms, pseudonymsOf } from '../../lint/pseudonyms';
import { isOwnPerson, nameKey, ownPeopleOf } from '../../lint/ownPeople';
import type { Snapshot } from '../../snapshot';
import { collectPersonalData } from './collectPersonalData';
import { isCommonWord } from './commonWords';
import { createRedactor, type Redactor, type Replacement } from './redactor';

/** What stands in the place of a detail. It is written into evidence, as "Customer A" is. */
const placeholders: Readonly<Record<PersonalDataMention['kind'], string>> = {
  name: '[name]',
  'part-name': '[name]',
  email: '[email address]',
  phone: '[phone number]',
  card: '[card number]',
  account: '[account number]',
  insurance: '[National Insurance number]',
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
  const people = new Map([...pseudonymsOf(snapshot, next)].filter(([name]) => !isOwnPerson(name, portfolio)));
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
  const ownWords = new Set(ownPeopleOf(portfolio).flatMap((name) => name.toLowerCase().split(/\s+/)));
  const parts = partsOf(people);
  const addPart = (word: string, to: string): void => {
    if (!ownWords.has(word.toLowerCase())) {
      replacements.push({ text: word, to, match: 'part' });
    }
  };
  for (const [text, to] of people) {
    replacements.push({ text, to, match: 'name' });
  }
  for (const [word, to] of parts) {
    if (!isCommonWord(word)) {
      addPart(word, to);
    }
  }
  for (const { kind, text: written } of found) {
    const text = kind === 'part-name' ? written.replace(/['’]s?$/, '') : written;
    if (kind === 'part-name') {
      const [, title, word = text] = /^((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )(.+)$/.exec(text) ?? [];
      const to = parts.get(word.toLowerCase()) ?? next();
      parts.set(word.toLowerCase(), to);
      replacements.push({ text, to, match: title === undefined ? 'part' : 'name' });
      if (title !== undefined && !isCommonWord(word)) {
        addPart(word, to);
      }
    } else if (kind !== 'name') {
      replacements.push({ text, to: placeholders[kind], match: 'exact' });
    }
  }
  return createRedactor(replacements);
}

/** The words of people's names in small letters, each with the pseudonym of the only person who has it. */
function partsOf(people: ReadonlyMap<string, string>): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, pseudonym] of people) {
    for (const word of name.split(' ')) {
      const other = parts.get(word);
      parts.set(word, other === undefined || other === pseudonym ? pseudonym : placeholders['part-name']);
    }
  }
  return parts;
}
