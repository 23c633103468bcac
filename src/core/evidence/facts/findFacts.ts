import type { Facts } from '../evidence';
import { describeLaws, type LawAt } from './describeLaws';
import { bitsOfPair, opensPair } from './besideWords';
import type { Dictionary, Phrase } from './dictionary';
import { findOfficialTitle, resolveYear, type FoundLaw } from './findLaws';
import { findMisconceptions } from './findMisconceptions';
import { findPersonalData } from './findPersonalData';
import { findStory } from './findStory';
import { factsOfWord, secondBit, unremarkable } from './lexicon';
import { matchPhrase } from './matchPhrase';
import { goesOnLeft } from './lawSlips';
import { isModelName } from './modelNames';
import type { DraftFacts } from './settleFacts';
import { Trigger } from './triggers';
import { WordClass } from './wordClasses';
import { createWords, findWords, hashPair, isCapitalised, isJoined } from './words';

/** What a block without words says: nothing. */
export const noFacts: Facts = {
  words: 0,
  laws: [],
  slips: [],
  mayPointAtLaw: false,
  examples: [],
  exampleWords: [],
  concepts: [],
  models: [],
  personalData: [],
  misconceptions: [],
};

/** The draft of a block without words. */
export const noDraft: DraftFacts = { facts: noFacts, story: undefined, namesNorthernIreland: false };

/** The drafts of blocks that have nothing but words, by their number: many blocks share each of these. */
const plainDrafts: readonly DraftFacts[] = Array.from({ length: 100 }, (_, count) => makePlainDraft(count));

function plainDraft(count: number): DraftFacts {
  return (count < 100 ? plainDrafts[count] : undefined) ?? makePlainDraft(count);
}

function makePlainDraft(words: number): DraftFacts {
  const { laws, slips, examples, exampleWords, concepts, models, personalData, misconceptions } = noFacts;
  // Written out, as all facts are, so that V8 sees one kind of object in all notes.
  const facts: Facts = {
    words,
    laws,
    slips,
    mayPointAtLaw: false,
    examples,
    exampleWords,
    concepts,
    models,
    personalData,
    misconceptions,
  };
  return { facts, story: undefined, namesNorthernIreland: false };
}

// One of each for all blocks: reading is synchronous, so nobody else can be using them.
const words = createWords();
const found: Found = { laws: [], names: new Int32Array(256), nameCount: 0, lawEnd: 0 };
let classes = new Int32Array(1024);
/** For each concept group or model, the number of the block that named it last. */
let namedIn = new Int32Array(256);
let block = 0;

/**
 * Finds what a block says, in one pass over its words; closer looks follow only where a word asked for them.
 * `prose` is the block's text with code, HTML and link targets blanked out; `offset` is where it stands in the file.
 */
export function findFacts(prose: string, offset: number, dictionary: Dictionary): DraftFacts {
  const { count } = findWords(prose, words);
  if (count === 0) {
    return noDraft;
  }
  prepare(count, dictionary.names.length);
  let allClasses = 0;
  let triggers = 0;
  let beside = 0;
  // Held in names of this function: each of these is read for every word there is.
  const { hashes } = words;
  const classesHere = classes;
  const { lexicon, pairTable } = dictionary;
  for (let index = 0; index < count; index++) {
    const number = lexicon.numberOf(words, index);
    if (number === unremarkable) {
      classesHere[index] = 0;
      continue;
    }
    const { facts } = lexicon;
    const at = number * factsOfWord;
    const classOfWord = facts[at] ?? 0;
    classesHere[index] = classOfWord;
    allClasses |= classOfWord;
    triggers |= facts[at + 1] ?? 0;
    const besideWord = facts[at + 3] ?? 0;
    if (besideWord !== 0) {
      beside |= besideWord;
      if ((besideWord & opensPair) !== 0) {
        beside |= bitsOfPair(hashes[index] ?? 0, hashes[index + 1] ?? 0);
      }
    }
    const seconds = facts[at + 2] ?? 0;
    if (seconds !== 0 && (seconds & secondBit(hashes[index + 1] ?? 0)) !== 0) {
      // Longer phrases first: "UK GDPR" is one law and not "GDPR" with a word before it.
      const pair = pairTable.get(hashPair(hashes[index] ?? 0, hashes[index + 1] ?? 0));
      if (pair !== 0) {
        addPhrases(dictionary.pairs[pair] ?? noPhrases, index);
      }
    }
    const entry = lexicon.entries[number];
    if (!entry) {
      continue;
    }
    if (entry.singles) {
      addPhrases(entry.singles, index);
    }
    if (entry.names) {
      for (let name = 0; name < entry.names.length; name++) {
        addName(entry.names[name] ?? 0);
      }
    }
  }
  const { laws } = found;
  classes[count] = classes[count + 1] = 0;
  if ((allClasses & WordClass.lawKind) !== 0) {
    addOfficialTitles(laws, dictionary);
  }
  const { part, examples, exampleWords } = findStory(words, classes, offset);
  // A story that names a law shows the law in use: nothing else need be looked at.
  const isTold = examples.length > 0;
  const mentions = laws.length === 0 ? noLaws : describeLaws(words, laws, isTold, offset);
  const mayBeCalled = (allClasses & WordClass.naming) !== 0;
  const mayPointAtLaw = laws.length === 0 && (triggers & Trigger.law) !== 0;
  const personalData =
    words.marks === 0 && !mayBeCalled
      ? noFacts.personalData
      : findPersonalData(words, prose, offset, mayBeCalled);
  const misconceptions =
    triggers === 0 ? noFacts.misconceptions : findMisconceptions(words, triggers, beside, offset);
  const namesNorthernIreland =
    (allClasses & WordClass.northernIreland) !== 0 ||
    (laws.length > 0 && /\bNorthern\s+Ireland\b/.test(prose));
  if (
    found.nameCount + laws.length + personalData.length + misconceptions.length === 0 &&
    examples.length + exampleWords.length === 0 &&
    !mayPointAtLaw
  ) {
    const plain = plainDraft(count);
    return part || namesNorthernIreland ? { facts: plain.facts, story: part, namesNorthernIreland } : plain;
  }
  const facts: Facts = {
    words: count,
    laws: mentions.laws,
    slips: mentions.slips,
    mayPointAtLaw,
    examples,
    exampleWords,
    concepts: namesOf(dictionary, true),
    models: namesOf(dictionary, false),
    personalData,
    misconceptions,
  };
  // Only parts that make no story yet can make one together.
  return { facts, story: isTold ? undefined : part, namesNorthernIreland };
}

const noLaws: Pick<Facts, 'laws' | 'slips'> = { laws: [], slips: [] };
const noPhrases: readonly Phrase[] = [];

/** What has been found in the block so far. */
interface Found {
  laws: LawAt[];
  /** Numbers of concept groups and models, each once: the first `nameCount` of these. */
  names: Int32Array;
  nameCount: number;
  /** The word after the last law: what stands inside a title is no law of its own. */
  lawEnd: number;
}

/** Adds the phrases of a list that stand at a word. Lists are longest first, so the first law that fits is meant. */
function addPhrases(phrases: readonly Phrase[], index: number): void {
  for (const phrase of phrases) {
    const isName = phrase.name >= 0;
    if (isName ? namedIn[phrase.name] === block : index < found.lawEnd) {
      continue;
    }
    const end = matchPhrase(words, phrase, index);
    if (end === 0 || (phrase.kind === 'model' && phrase.exact !== undefined && !isModelName(words, index))) {
      continue;
    }
    if (isName) {
      addName(phrase.name);
    } else {
      const law = resolveYear(words, phrase, index, end);
      if (law && phrase.kind === 'law-title' && isInLongerTitle(law, index, end)) {
        continue;
      }
      found.lawEnd = law?.end ?? end;
      if (law) {
        found.laws.push({ start: index, found: law });
      }
    }
  }
}

function addName(name: number): void {
  if (namedIn[name] !== block) {
    namedIn[name] = block;
    found.names[found.nameCount++] = name;
  }
}

/** "Care Act 2008" in "Health and Social Care Act 2008": a short name, or a wrong year, with a capital before it. */
function isInLongerTitle(law: FoundLaw, index: number, end: number): boolean {
  return (
    (end - index <= 2 || law.kind === 'year') &&
    // With its own year behind it, a short name is surely the law: "the English Equality Act 2010".
    !(law.kind === 'law' && law.end > end) &&
    index > 0 &&
    ((isCapitalised(words, index - 1) &&
      isJoined(words, index) &&
      words.sentences[index - 1] === words.sentences[index] &&
      ((classes[index - 1] ?? 0) & WordClass.opener) === 0) ||
      (law.kind === 'year' && goesOnLeft(words, classes, index)))
  );
}

function prepare(count: number, names: number): void {
  block++;
  found.nameCount = found.lawEnd = 0;
  if (found.laws.length > 0) {
    found.laws = [];
  }
  if (classes.length < count + 2) {
    classes = new Int32Array(count * 2 + 2);
  }
  if (namedIn.length < names) {
    namedIn = new Int32Array(names);
    found.names = new Int32Array(names);
  }
}

/** Adds titles in official form that the register does not have, and misspelt ones, in their places between the others. */
function addOfficialTitles(laws: LawAt[], dictionary: Dictionary): void {
  const known = laws.length;
  let next = 0;
  for (let index = 0; index < words.count; index++) {
    if (((classes[index] ?? 0) & WordClass.lawKind) === 0) {
      continue;
    }
    while (next < known && (laws[next]?.found.end ?? 0) <= index) {
      next++;
    }
    if (next < known && (laws[next]?.start ?? Infinity) <= index) {
      continue;
    }
    const official = findOfficialTitle(words, classes, index, dictionary);
    const previous = laws[next - 1];
    if (official && official.start >= (next > 0 ? (previous?.found.end ?? 0) : 0)) {
      laws.push(official);
    }
  }
  laws.sort((a, b) => a.start - b.start);
}

const none: readonly string[] = [];

/** The IDs of the concept groups, or of the models, that the block names. */
function namesOf({ names, concepts, nameLists }: Dictionary, areConcepts: boolean): readonly string[] {
  const { names: numbers, nameCount } = found;
  let count = 0;
  let only = 0;
  for (let at = 0; at < nameCount; at++) {
    const name = numbers[at] ?? 0;
    if (name < concepts === areConcepts) {
      count++;
      only = name;
    }
  }
  if (count <= 1) {
    // Most blocks that name any name one: they share its list, as they all keep theirs.
    return count === 0 ? none : (nameLists[only] ?? none);
  }
  const ids = new Array<string>(count);
  let next = 0;
  for (let at = 0; at < nameCount; at++) {
    const name = numbers[at] ?? 0;
    if (name < concepts === areConcepts) {
      ids[next++] = names[name] ?? '';
    }
  }
  return ids;
}
