import type { Law, Register, Vocabulary } from '../../catalogue/catalogue';
import { slipsOfAbbreviation } from './lawSlips';
import { triggerWords } from './triggers';
import { wordClasses } from './wordClasses';
import { wrongTitles } from './wrongTitles';
import { hashWord, packStem } from './words';
import { WordTable } from './wordTable';

/** A word or phrase that `findFacts` looks for, with what it stands for. */
export interface Phrase {
  readonly kind: 'concept' | 'model' | 'law-title' | 'law-abbreviation' | 'law-slip';
  /** ID of the concept group, the model or the law. For a title, the name without its year. */
  readonly id: string;
  /** For a concept or a model, its number in `Dictionary.names`; else -1. */
  readonly name: number;
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  /** For phrases that count in these letters only. */
  readonly exact: string | undefined;
  /** For a title: the laws of that name. */
  readonly laws: readonly Law[];
}

export interface Stem {
  readonly letters: string;
  readonly name: number;
}

/** Whether phrases begin with a word, as bits. */
export const Begins = {
  /** There are phrases of this one word. */
  single: 1,
  /** There are longer ones: they are found by their first two words. */
  longer: 2,
} as const;

/** Vocabulary and register, made ready for one pass over the words of a text. Made once for many files. */
export interface Dictionary {
  /** Hash of a word to its number in the four lists below; 0 for a word that nobody asks about. */
  readonly table: WordTable;
  /** Bits of `WordClass`. */
  readonly classes: Int32Array;
  /** Bits of `Trigger`: which closer looks the word asks for. */
  readonly triggers: Int32Array;
  /** Bits of `Begins`. */
  readonly begins: Int32Array;
  /** The phrases of the one word. */
  readonly singles: readonly (readonly Phrase[])[];
  /** The hash of two words to the number in `pairs`. */
  readonly pairTable: WordTable;
  /** Phrases of two words and more, by their first two, longest first. */
  readonly pairs: readonly (readonly Phrase[])[];
  /** The packed first three characters of stems to the number in `stems`. */
  readonly stemTable: WordTable;
  readonly stems: readonly (readonly Stem[])[];
  /** IDs of concept groups and models, by number. The first `concepts` are groups, the others models. */
  readonly names: readonly string[];
  readonly concepts: number;
  /** Titles by their number of words, in small letters and without years, for finding misspelt ones. */
  readonly titlesByLength: ReadonlyMap<number, readonly KnownTitle[]>;
  /** Titles that no law has, and the law that is meant. */
  readonly wrongTitles: ReadonlyMap<string, Law>;
  readonly laws: ReadonlyMap<string, Law>;
  /** By the ID of a law, what its title introduces: itself, and the letters that may be short for it. */
  readonly namesOfLaw: ReadonlyMap<string, readonly string[]>;
}

export interface KnownTitle {
  readonly parts: readonly string[];
  readonly law: Law;
}

const endings = ['', 's', 'es', 'd', 'ed', 'ing', "'s"];

/** Makes the dictionary. The larger the register the longer this takes, never the reading. */
export function compileDictionary(vocabulary: Vocabulary, register: Register): Dictionary {
  const singles = new Map<number, Phrase[]>();
  const longer = new Map<number, Phrase[]>();
  const openers = new Set<number>();
  const stems = new Map<number, Stem[]>();
  const names = [...vocabulary.concepts.keys(), ...vocabulary.models.keys()];
  const add = (phrase: Phrase): void => {
    const [first, second] = phrase.hashes;
    if (first !== undefined && second !== undefined) {
      openers.add(first);
      push(longer, hashPair(first, second), phrase);
    } else if (first !== undefined) {
      push(singles, first, phrase);
    }
  };
  let name = 0;
  for (const group of vocabulary.concepts.values()) {
    for (const word of group.words) {
      addConcept(group.id, name, word, add, stems);
    }
    name++;
  }
  for (const model of vocabulary.models.values()) {
    for (const written of model.names) {
      const exact = model.caseSensitive ? written : undefined;
      add({ kind: 'model', id: model.id, name, hashes: hashWords(written), exact, laws: [] });
    }
    name++;
  }
  for (const law of register.laws.values()) {
    for (const exact of law.abbreviations) {
      add({ kind: 'law-abbreviation', id: law.id, name: -1, hashes: hashWords(exact), exact, laws: [law] });
    }
  }
  const abbreviations = new Set([...register.laws.values()].flatMap((law) => law.abbreviations));
  for (const law of register.laws.values()) {
    for (const exact of law.abbreviations.flatMap(slipsOfAbbreviation)) {
      if (!abbreviations.has(exact) && !realWords.has(exact)) {
        add({ kind: 'law-slip', id: law.id, name: -1, hashes: hashWords(exact), exact, laws: [law] });
      }
    }
  }
  const lawsOfName = lawsByName(register);
  for (const [title, laws] of lawsOfName) {
    add({ kind: 'law-title', id: title, name: -1, hashes: hashWords(title), exact: undefined, laws });
  }
  return {
    ...tabulateWords(singles, openers),
    ...tabulatePairs(longer),
    ...tabulateStems(stems),
    names,
    concepts: vocabulary.concepts.size,
    titlesByLength: titlesByLength(lawsOfName),
    wrongTitles: new Map(
      [...wrongTitles].flatMap(([title, id]) => {
        const law = register.laws.get(id);
        return law && !lawsOfName.has(title) ? [[title, law] as const] : [];
      }),
    ),
    laws: register.laws,
    namesOfLaw: new Map([...register.laws.values()].map((law) => [law.id, namesIntroducedBy(law)])),
  };
}

/** "The Data Protection Act 1998 (DPA)": the letters belong to every law of that name, whatever its year. */
function namesIntroducedBy({ id, abbreviations }: Law): readonly string[] {
  return [
    id,
    ...new Set(abbreviations.map((each) => each.replace(/ ?[\d/]{4,}$/, '').replace(/^(?:UK|EU) /, ''))),
  ];
}

/** What a slip of the finger makes of an abbreviation and what means something by itself. */
const realWords = new Set(['COSH', 'PERC', 'CERP', 'RIDER', 'RIDE', 'SODA', 'SOGGA', 'COACH', 'PIDAY']);

function titlesByLength(names: ReadonlyMap<string, readonly Law[]>): Map<number, KnownTitle[]> {
  const titles = new Map<number, KnownTitle[]>();
  for (const [name, laws] of names) {
    const law = newestOf(laws);
    // One-word names and well-known names such as "Martyn's Law" are no titles in official form.
    if (law && /(?:act|regulations?|order|measure|rules)$/.test(name)) {
      const parts = splitWords(name);
      push(titles, parts.length, { parts, law });
    }
  }
  return titles;
}

/** Of the laws of one name, the newest that is in force; the newest of all if none is. */
export function newestOf(laws: readonly Law[]): Law | undefined {
  const inForce = laws.filter((law) => law.status === 'in-force');
  const among = inForce.length > 0 ? inForce : laws;
  return among.reduce<Law | undefined>(
    (best, law) => (best === undefined || (law.year ?? 0) > (best.year ?? 0) ? law : best),
    undefined,
  );
}

/** One number for two words. Two pairs may share it: a phrase is compared word by word all the same. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

function tabulateWords(
  phrases: ReadonlyMap<number, readonly Phrase[]>,
  openers: ReadonlySet<number>,
): Pick<Dictionary, 'table' | 'classes' | 'triggers' | 'begins' | 'singles'> {
  const classOf = wordClasses();
  const triggerOf = triggerWords();
  const hashes = new Set([...classOf.keys(), ...triggerOf.keys(), ...phrases.keys(), ...openers]);
  const [classes, triggers, begins] = [0, 0, 0].map(() => new Int32Array(hashes.size + 1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const singles: (readonly Phrase[])[] = [[]];
  const numbers = new Map<number, number>();
  for (const hash of hashes) {
    const number = singles.length;
    numbers.set(hash, number);
    classes[number] = classOf.get(hash) ?? 0;
    triggers[number] = triggerOf.get(hash) ?? 0;
    begins[number] = (phrases.has(hash) ? Begins.single : 0) | (openers.has(hash) ? Begins.longer : 0);
    singles.push(phrases.get(hash) ?? []);
  }
  return { table: new WordTable(numbers), classes, triggers, begins, singles };
}

function tabulatePairs(longer: ReadonlyMap<number, Phrase[]>): Pick<Dictionary, 'pairTable' | 'pairs'> {
  const pairs: (readonly Phrase[])[] = [[]];
  const numbers = new Map<number, number>();
  for (const [pair, phrases] of longer) {
    numbers.set(pair, pairs.length);
    pairs.push(phrases.sort((a, b) => b.hashes.length - a.hashes.length));
  }
  return { pairTable: new WordTable(numbers), pairs };
}

function tabulateStems(byLetters: ReadonlyMap<number, Stem[]>): Pick<Dictionary, 'stemTable' | 'stems'> {
  const stems: (readonly Stem[])[] = [[]];
  const numbers = new Map<number, number>();
  for (const [letters, list] of byLetters) {
    numbers.set(letters, stems.length);
    stems.push(list);
  }
  return { stemTable: new WordTable(numbers), stems };
}

function addConcept(
  id: string,
  name: number,
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
    push(stems, packStem(single), { letters: single.toLowerCase(), name });
    return;
  }
  // A word in capitals is a name: "LAST" is not "last".
  const exact = parts.length === 1 && /^[A-Z]{2,}$/.test(word) ? word : undefined;
  const forms =
    parts.length === 1 && exact === undefined ? endings.map((ending) => single + ending) : undefined;
  for (const form of forms ?? [word]) {
    add({ kind: 'concept', id, name, hashes: hashWords(form), exact, laws: [] });
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
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
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
