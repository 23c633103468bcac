import type { Law, Register, Vocabulary } from '../../catalogue/catalogue';
import { hashWord, packStem } from './words';

/** A word or phrase that `findFacts` looks for, with what it stands for. */
export interface Phrase {
  readonly kind: 'concept' | 'model' | 'law-title' | 'law-abbreviation';
  /** ID of the concept group, the model or the law. For a title, the name without its year. */
  readonly id: string;
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  /** For phrases that count in these letters only. */
  readonly exact: string | undefined;
  /** For a title: the laws of that name. */
  readonly laws: readonly Law[];
}

export interface Stem {
  readonly letters: string;
  readonly id: string;
}

/** Vocabulary and register, made ready for one pass over the words of a text. Made once for many files. */
export interface Dictionary {
  /** Phrases by the hash of their first word, longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** Stems by the first three characters, packed. */
  readonly stems: ReadonlyMap<number, readonly Stem[]>;
  /** Names of laws in small letters, without years, for telling a slip of the pen from an unknown law. */
  readonly lawNames: readonly string[];
}

const endings = ['', 's', 'es', 'd', 'ed', 'ing', "'s"];

/** Makes the dictionary. The larger the register the longer this takes, never the reading. */
export function compileDictionary(vocabulary: Vocabulary, register: Register): Dictionary {
  const phrases = new Map<number, Phrase[]>();
  const stems = new Map<number, Stem[]>();
  const add = (phrase: Phrase): void => {
    const [first] = phrase.hashes;
    if (first !== undefined) {
      push(phrases, first, phrase);
    }
  };
  for (const group of vocabulary.concepts.values()) {
    for (const word of group.words) {
      addConcept(group.id, word, add, stems);
    }
  }
  for (const model of vocabulary.models.values()) {
    for (const name of model.names) {
      const exact = model.caseSensitive ? name : undefined;
      add({ kind: 'model', id: model.id, hashes: hashWords(name), exact, laws: [] });
    }
  }
  for (const law of register.laws.values()) {
    for (const abbreviation of law.abbreviations) {
      add({
        kind: 'law-abbreviation',
        id: law.id,
        hashes: hashWords(abbreviation),
        exact: abbreviation,
        laws: [law],
      });
    }
  }
  const names = lawsByName(register);
  for (const [name, laws] of names) {
    add({ kind: 'law-title', id: name, hashes: hashWords(name), exact: undefined, laws });
  }
  for (const list of phrases.values()) {
    list.sort((a, b) => b.hashes.length - a.hashes.length);
  }
  return { phrases, stems, lawNames: [...names.keys()] };
}

function addConcept(
  id: string,
  word: string,
  add: (phrase: Phrase) => void,
  stems: Map<number, Stem[]>,
): void {
  const parts = splitWords(word);
  const [single] = parts;
  if (single === undefined) {
    return;
  }
  if (word.endsWith('*') && parts.length === 1) {
    push(stems, packStem(single), { letters: single.toLowerCase(), id });
    return;
  }
  // A word in capitals is a name: "LAST" is not "last".
  const exact = parts.length === 1 && /^[A-Z]{2,}$/.test(word) ? word : undefined;
  const forms =
    parts.length === 1 && exact === undefined ? endings.map((ending) => single + ending) : undefined;
  for (const form of forms ?? [word]) {
    add({ kind: 'concept', id, hashes: hashWords(form), exact, laws: [] });
  }
}

/** Laws by name in small letters without the year: "data protection act" has three. */
function lawsByName(register: Register): Map<string, Law[]> {
  const names = new Map<string, Law[]>();
  for (const law of register.laws.values()) {
    for (const title of new Set([law.title, ...law.aliases].map(nameOfTitle))) {
      push(names, title, law);
    }
  }
  return names;
}

/** A title in small letters, its words joined by one space, without "The" and without its year. */
export function nameOfTitle(title: string): string {
  const parts = splitWords(title.toLowerCase());
  if (/^\d{4}$/.test(parts[parts.length - 1] ?? '')) {
    parts.pop();
  }
  return (parts[0] === 'the' ? parts.slice(1) : parts).join(' ');
}

function splitWords(phrase: string): string[] {
  return (
    phrase
      .replaceAll('’', "'")
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []
  );
}

function hashWords(phrase: string): number[] {
  return splitWords(phrase).map(hashWord);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) {
    list.push(value);
  } else {
    map.set(key, [value]);
  }
}
