import type { Facts, LawMention } from '../evidence';
import type { Span } from '../../text';
import { hashPair, type Dictionary, type Phrase } from './dictionary';
import { findExamples } from './findExamples';
import { findOfficialTitle, mentionOf, resolveYear } from './findLaws';
import { isApplied } from './isApplied';
import { WordClass } from './wordClasses';
import { createWords, findWords, hashWord, isJoined } from './words';

/** What a block without words says: nothing. */
export const noFacts: Facts = {
  words: 0,
  laws: [],
  examples: [],
  exampleWords: [],
  concepts: [],
  models: [],
};

// One list for all blocks: reading is synchronous, so nobody else can be using it.
const words = createWords();
let classes = new Int32Array(1024);
/** For each concept group or model, the number of the block that named it last. */
let namedIn = new Int32Array(256);
let block = 0;

/**
 * Finds what a block says, in one pass over its words.
 * `prose` is the block's text with code, HTML and link targets blanked out; `offset` is where it stands in the file.
 */
export function findFacts(prose: string, offset: number, dictionary: Dictionary): Facts {
  const { count } = findWords(prose, words);
  if (count === 0) {
    return noFacts;
  }
  prepare(count, dictionary.names.length);
  const found: Found = { laws: [], names: [], lawEnd: 0 };
  let mayHaveTitle = false;
  for (let index = 0; index < count; index++) {
    const hash = words.hashes[index] ?? 0;
    const number = dictionary.table.get(hash);
    if (number === 0) {
      classes[index] = 0;
    } else {
      const entry = dictionary.entries[number];
      const classOfWord = entry?.classes ?? 0;
      classes[index] = classOfWord;
      mayHaveTitle ||= (classOfWord & WordClass.lawKind) !== 0;
      if (entry?.beginsLonger === true) {
        // Longer phrases first: "UK GDPR" is one law and not "GDPR" with a word before it.
        const pair = dictionary.pairTable.get(hashPair(hash, words.hashes[index + 1] ?? 0));
        if (pair !== 0) {
          addPhrases(dictionary.pairs[pair] ?? [], index, offset, found);
        }
      }
      if (entry && entry.phrases.length > 0) {
        addPhrases(entry.phrases, index, offset, found);
      }
    }
    const stem = words.stems[index] ?? 0;
    const stems = stem === 0 ? 0 : dictionary.stemTable.get(stem);
    if (stems !== 0) {
      for (const { letters, name } of dictionary.stems[stems] ?? []) {
        if (namedIn[name] !== block && startsWithLetters(index, letters)) {
          namedIn[name] = block;
          found.names.push(name);
        }
      }
    }
  }
  const { laws, names } = found;
  classes[count] = classes[count + 1] = 0;
  if (mayHaveTitle) {
    addOfficialTitles(laws, offset, dictionary);
  }
  const { examples, exampleWords } = findExamples(words, classes, offset);
  return {
    words: count,
    laws: laws.map((law) => ({ ...law, applied: isApplied(words, classes, law.span.start - offset) })),
    examples,
    exampleWords,
    concepts: namesOf(names, dictionary, true),
    models: namesOf(names, dictionary, false),
  };
}

/** What has been found in the block so far. */
interface Found {
  readonly laws: LawMention[];
  readonly names: number[];
  /** The word after the last law: what stands inside a title is no law of its own. */
  lawEnd: number;
}

/** Adds the phrases of a list that stand at a word. Lists are longest first, so the first law that fits is meant. */
function addPhrases(phrases: readonly Phrase[], index: number, offset: number, found: Found): void {
  for (const phrase of phrases) {
    const isName = phrase.name >= 0;
    if (isName ? namedIn[phrase.name] === block : index < found.lawEnd) {
      continue;
    }
    const end = matchPhrase(phrase, index);
    if (end === 0) {
      continue;
    }
    if (isName) {
      namedIn[phrase.name] = block;
      found.names.push(phrase.name);
    } else {
      const { law, end: lawEnd } = resolveYear(words, phrase, index, end);
      found.lawEnd = lawEnd;
      if (law) {
        found.laws.push(mentionOf(law, phrase.kind, spanOf(index, lawEnd, offset), false));
      }
    }
  }
}

function prepare(count: number, names: number): void {
  block++;
  if (classes.length < count + 2) {
    classes = new Int32Array(count * 2 + 2);
  }
  if (namedIn.length < names) {
    namedIn = new Int32Array(names);
  }
}

/** Adds titles in official form that the register does not have, in their places between the others. */
function addOfficialTitles(laws: LawMention[], offset: number, dictionary: Dictionary): void {
  for (let index = 0; index < words.count; index++) {
    if (((classes[index] ?? 0) & WordClass.lawKind) === 0) {
      continue;
    }
    const at = offset + (words.starts[index] ?? 0);
    if (laws.some(({ span }) => span.start <= at && at < span.end)) {
      continue;
    }
    const official = findOfficialTitle(words, classes, index, dictionary);
    if (official) {
      const span = spanOf(official.start, official.end, offset);
      laws.push({ law: undefined, title: official.title, form: 'title', span, applied: false });
    }
  }
  laws.sort((a, b) => a.span.start - b.span.start);
}

/** The word after the phrase if it stands at `index`, else 0. */
function matchPhrase(phrase: Phrase, index: number): number {
  const { hashes } = phrase;
  const end = index + hashes.length;
  if (end > words.count) {
    return 0;
  }
  for (let at = 1; at < hashes.length; at++) {
    if (words.hashes[index + at] !== hashes[at]) {
      return 0;
    }
    if (!isJoined(words, index + at) && !(phrase.kind === 'law-title' && isTitleGap(index + at))) {
      return 0;
    }
  }
  if (phrase.exact === undefined) {
    return end;
  }
  const written = words.text.slice(words.starts[index], words.ends[end - 1]);
  return written === phrase.exact || written.replace(/[\s*_]+/g, ' ') === phrase.exact ? end : 0;
}

/** Titles have commas, brackets and strokes inside: "Consumer Contracts (Information, Cancellation …) Regulations 2013". */
function isTitleGap(index: number): boolean {
  const gap = words.text.slice(words.ends[index - 1], words.starts[index]);
  const isShortened = gap.startsWith('.') && shortened.includes(words.hashes[index - 1] ?? 0);
  return /^[\s,()/*_\\-]*$/.test(isShortened ? gap.slice(1) : gap);
}

/** Words with a full stop inside a title: "Health and Safety at Work etc. Act 1974", "(No. 2) Regulations". */
const shortened = [hashWord('etc'), hashWord('no')];

function startsWithLetters(index: number, letters: string): boolean {
  const start = words.starts[index] ?? 0;
  return (
    (words.ends[index] ?? 0) - start >= letters.length &&
    words.text.slice(start, start + letters.length).toLowerCase() === letters
  );
}

function spanOf(first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}

const none: readonly string[] = [];

function namesOf(found: readonly number[], dictionary: Dictionary, areConcepts: boolean): readonly string[] {
  let names: string[] | undefined;
  for (const number of found) {
    if (number < dictionary.concepts === areConcepts) {
      (names ??= []).push(dictionary.names[number] ?? '');
    }
  }
  return names ?? none;
}
