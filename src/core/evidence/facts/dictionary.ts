import { addToList } from '../../addToList';
import type { Law, Register, Vocabulary } from '../../catalogue/catalogue';
import { usualKeywords, type TagKeywords } from '../../catalogue/tagKeywords';
import { addAbbreviations } from './abbreviations';
import { addConcept } from './addConcept';
import { KnownWords } from './knownWords';
import { Lexicon } from './lexicon';
import type { Nearby } from './nearby';
import { hashWords, splitWords } from './splitWords';
import { hashWord } from './wordHashes';
import { wrongTitles } from './wrongTitles';

/** A word or phrase that `findFacts` looks for, with what it stands for. */
export interface Phrase {
  readonly kind: 'concept' | 'model' | 'law-title' | 'law-abbreviation' | 'law-slip';
  /** ID of the concept group, the model or the law. For a title, the name without its year. */
  readonly id: string;
  /** For a concept or a model, its number in `Dictionary.names`; else -1. */
  readonly name: number;
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  /** For a concept of two sides, the other one. */
  readonly near: Nearby | undefined;
  /** For phrases that count in these letters only. */
  readonly exact: string | undefined;
  /** For a title: the laws of that name. */
  readonly laws: readonly Law[];
}

/** Vocabulary and register, made ready for one pass over the words of a text. Made once for many files. */
export interface Dictionary {
  /** What begins a tag. */
  readonly keywords: TagKeywords;
  readonly lexicon: Lexicon;
  /** IDs of concept groups and models, by number. The first `concepts` are groups, the others models. */
  readonly names: readonly string[];
  readonly concepts: number;
  /** Each of the IDs in a list by itself, by number: what most blocks that name any name. */
  readonly nameLists: readonly (readonly string[])[];
  /** Titles in small letters and without years, for finding misspelt ones, by their `titleKey`. */
  readonly titlesByKey: ReadonlyMap<number, readonly KnownTitle[]>;
  /** The same by the years of their laws. */
  readonly titlesByYear: ReadonlyMap<number, readonly KnownTitle[]>;
  /** The same by their letters alone, for words written apart or together: "Copy Right", "Dataprotection". */
  readonly titlesByLetters: ReadonlyMap<string, KnownTitle>;
  /** Titles that no law has, and the law that is meant. */
  readonly wrongTitles: ReadonlyMap<string, Law>;
  readonly laws: ReadonlyMap<string, Law>;
  /** By the ID of a law, what its title introduces: itself, and the letters that may be short for it. */
  readonly namesOfLaw: ReadonlyMap<string, readonly string[]>;
}

export interface KnownTitle {
  readonly parts: readonly string[];
  /** The one that is meant where no year says otherwise. */
  readonly law: Law;
  /** All laws of this name. */
  readonly laws: readonly Law[];
}

/**
 * Makes the dictionary. The larger the register the longer this takes, never the reading. With `groups`, only these
 * groups of the vocabulary are looked for.
 */
export function compileDictionary(
  vocabulary: Vocabulary,
  register: Register,
  keywords = usualKeywords,
  groups?: ReadonlySet<string>,
): Dictionary {
  const known = new KnownWords();
  const names = [...vocabulary.concepts.keys(), ...vocabulary.models.keys()];
  let name = 0;
  for (const group of vocabulary.concepts.values()) {
    if (!groups || groups.has(group.id)) {
      for (const word of group.words) {
        addConcept(group.id, name, word, known);
      }
    }
    name++;
  }
  for (const model of vocabulary.models.values()) {
    for (const written of model.names) {
      const hashes = hashWords(written);
      const exact = model.caseSensitive ? written : undefined;
      known.addPhrase(hashes[0], {
        kind: 'model',
        id: model.id,
        name,
        hashes,
        near: undefined,
        exact,
        laws: [],
      });
    }
    name++;
  }
  addAbbreviations(register, (phrase) => {
    known.addPhrase(phrase.hashes[0], phrase);
  });
  const lawsOfName = lawsByName(register);
  for (const [title, laws] of lawsOfName) {
    for (const written of owned(title)) {
      known.addPhrase(hashWord(firstWordOf(written)), () => [
        {
          kind: 'law-title',
          id: title,
          name: -1,
          hashes: hashWords(written),
          near: undefined,
          exact: undefined,
          laws,
        },
      ]);
    }
  }
  return {
    keywords,
    lexicon: new Lexicon(known),
    names,
    concepts: vocabulary.concepts.size,
    nameLists: names.map((id) => [id]),
    ...tabulateTitles(lawsOfName),
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

/** A number that two titles share which have as many words and the same first letter, which is seldom the wrong one. */
export function titleKey(parts: readonly string[]): number {
  return parts.length * 0x10000 + (parts[0] ?? '').charCodeAt(0);
}

function tabulateTitles(
  names: ReadonlyMap<string, readonly Law[]>,
): Pick<Dictionary, 'titlesByKey' | 'titlesByYear' | 'titlesByLetters'> {
  const titlesByKey = new Map<number, KnownTitle[]>();
  const titlesByYear = new Map<number, KnownTitle[]>();
  const titlesByLetters = new Map<string, KnownTitle>();
  for (const [name, laws] of names) {
    const law = newestOf(laws);
    // One-word names and well-known names such as "Martyn's Law" are no titles in official form.
    if (law && /(?:act|regulations?|order|measure|rules)$/.test(name)) {
      const parts = name.split(' ');
      const title = { parts, law, laws };
      addToList(titlesByKey, titleKey(parts), title);
      titlesByLetters.set(parts.join(''), title);
      for (const each of laws) {
        if (each.year !== undefined) {
          addToList(titlesByYear, each.year, each === law ? title : { parts, law: each, laws });
        }
      }
    }
  }
  return { titlesByKey, titlesByYear, titlesByLetters };
}

/**
 * Of the laws of one name, the one that is meant where nobody says the year: the newest that is in force if one is, of
 * those that the register lists under their bare name if there are any. An act that only changes another one is not.
 */
export function newestOf(laws: readonly Law[]): Law | undefined {
  if (laws.length === 1) {
    return laws[0];
  }
  const inForce = laws.filter((law) => law.status === 'in-force');
  const calledOnce = laws.filter(isCalled);
  const among = [inForce.filter(isCalled), inForce, calledOnce].find(({ length }) => length > 0) ?? laws;
  return among.reduce<Law | undefined>(
    (best, law) => (best === undefined || (law.year ?? 0) > (best.year ?? 0) ? law : best),
    undefined,
  );
}

/** Whether the register lists a law under its name without the year: it is the one that people mean by that. */
function isCalled({ title, aliases }: Law): boolean {
  return aliases.includes(title.replace(/ \d{4}$/, ''));
}

/** A title as it stands, and as the owner of something: "the Consumer Rights Act's 30 days". */
function owned(title: string): readonly string[] {
  return /(?:act|order)$/.test(title) ? [title, `${title}'s`] : [title];
}

/** The first of words with one space between them. */
function firstWordOf(title: string): string {
  const end = title.indexOf(' ');
  return end < 0 ? title : title.slice(0, end);
}

/** Laws by name in small letters without the year: "data protection act" has three. */
function lawsByName(register: Register): Map<string, Law[]> {
  const names = new Map<string, Law[]>();
  for (const law of register.laws.values()) {
    for (const title of new Set([law.title, ...law.aliases].map(nameOfTitle))) {
      for (const written of writtenAs(title)) {
        addToList(names, written, law);
      }
    }
  }
  return names;
}

/** A name, and how people shorten it: "Regs", no apostrophe, no "etc." */
function writtenAs(name: string): ReadonlySet<string> {
  const names = new Set([name]);
  if (name.includes("'")) {
    names.add(name.replaceAll("'", ''));
  }
  if (name.includes(' etc ')) {
    names.add(name.replace(' etc ', ' '));
  }
  if (name.endsWith(' regulations')) {
    for (const each of [...names]) {
      names.add(each.replace(/ regulations$/, ' regs'));
    }
  }
  return names;
}

/** A title in small letters, its words joined by one space, without "The" and without its year. */
export function nameOfTitle(title: string): string {
  const small = title.toLowerCase();
  const plain = /^(?:the )?([a-z]+(?: [a-z]+)*)(?: \d{4})?$/.exec(small);
  if (plain) {
    return plain[1] ?? '';
  }
  const parts = splitWords(small);
  if (/^\d{4}$/.test(parts[parts.length - 1] ?? '')) {
    parts.pop();
  }
  return (parts[0] === 'the' ? parts.slice(1) : parts).join(' ');
}
