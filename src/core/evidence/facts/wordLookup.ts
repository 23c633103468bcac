import { standsForLaw } from './abbreviations';
import { endSentence, sentenceCount } from './blockSentences';
import type { Dictionary, Phrase } from './dictionary';
import { resolveYear, type FoundLaw, type LawAt } from './findLaws';
import { lawWord } from './lawWords';
import { columnOfNext, factAt, factBits, type Lexicon } from './lexicon';
import { matchPhrase } from './matchPhrase';
import { addGroups, beginBlock, numbersHere, useRows } from './mistakeSentences';
import { isModelName } from './modelNames';
import { mostBetween, type Nearby } from './nearby';
import { bitOfNext, type PhraseTable } from './phraseTable';
import { isInLongerTitle } from './titleStart';
import { endingInEd } from './questBits';
import { hashPair } from './wordHashes';
import { createWords, isJoined, WordForm } from './words';

/** What has been found in the block so far. */
interface Found {
  laws: LawAt[];
  /** Numbers of concept groups and models, each once: the first `nameCount` of these. */
  names: Int32Array;
  nameCount: number;
  /** The word after the last law: what stands inside a title is no law of its own. */
  lawEnd: number;
  /** The bits of `WordClass` of all words together. */
  allClasses: number;
  /** Whether a word may point at a law. */
  hasLawWord: boolean;
  /** Whether a word is one that tags begin with. */
  hasTagWord: boolean;
}

// One of each for all blocks: reading is synchronous, so nobody else can be using them.
/** The words of the block. */
export const words = createWords();
/** What its words name. */
export const found: Found = {
  laws: [],
  names: new Int32Array(256),
  nameCount: 0,
  lawEnd: 0,
  allClasses: 0,
  hasLawWord: false,
  hasTagWord: false,
};
/** What each word may be, as bits of `WordClass`. */
export let classes = new Int32Array(1024);
/** For each concept group or model, the number of the block that named it last. */
let namedIn = new Int32Array(256);
let block = 0;
/** The last word that may be the second side of a phrase whose first side, of several words, has been met. */
let begunEnd = -1;
/** More first sides of several words than can stand close enough to one word. */
const begunSize = 8;
/** The first sides of several words that were met last, with the word after each, in a ring. */
const begun: (Nearby | undefined)[] = new Array<Nearby | undefined>(begunSize).fill(undefined);
const begunEnds = new Int32Array(begunSize);
/** How many of them the block has had so far. */
let begunCount = 0;

/**
 * Looks each word up, and notes what all of them say together. A function of its own, and one that makes nothing: V8
 * compiles it once and early, as no part of it ever turns out otherwise.
 */
export function lookUp({ lexicon }: Dictionary): void {
  let allClasses = 0;
  let allOpeners = 0;
  // Of the words of one sentence, as all that follow.
  let classesTogether = 0;
  let openers = 0;
  let moreOpeners = 0;
  let seconds = 0;
  let moreSeconds = 0;
  // What each of the words before may name as the first side of phrases: of as many as `mostBetween` and one.
  let before = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  // Held in names of this function, and places joined with `|`, which cannot overflow as `+` can: each of these is read for every word there is.
  const { hashes, sentences, count } = words;
  const { numbers } = lexicon;
  const classesOfWords = classes;
  const numbersOfWords = numbersHere;
  for (let index = 0; index < count; index++) {
    const next = hashes[index + 1] ?? 0;
    const known = numbers.get(hashes[index] ?? 0);
    // Without `| 0`, V8 reckons with fractions for each word.
    const number = known === 0 ? lexicon.learn(words, index) | 0 : known;
    numbersOfWords[index] = number;
    // Of most words there is nothing to say, and to add nothing costs less than to ask whether there is something.
    const { facts } = lexicon;
    const at = number << factBits;
    const classOfWord = facts[at | factAt.classes] ?? 0;
    classesOfWords[index] = classOfWord;
    classesTogether |= classOfWord;
    openers |= facts[at | factAt.openers] ?? 0;
    moreOpeners |= facts[at | (factAt.openers + 1)] ?? 0;
    seconds |= facts[at | factAt.seconds] ?? 0;
    moreSeconds |= facts[at | (factAt.seconds + 1)] ?? 0;
    const withNext = (facts[at | columnOfNext(next)] ?? 0) & bitOfNext(next);
    const byItself = facts[at | factAt.byItself] ?? 0;
    const withBefore = (facts[at | factAt.follows] ?? 0) & (before | second | third | fourth);
    if ((withNext | byItself | withBefore) !== 0 || index <= begunEnd) {
      addNamed(index, withNext, byItself, withBefore, lexicon);
    }
    fourth = third;
    third = second;
    second = before;
    before = facts[at | factAt.opens] ?? 0;
    // Behind the last word stands one of a sentence of its own.
    if (sentences[index + 1] !== sentences[index]) {
      addGroups(sentenceCount, openers, moreOpeners, seconds, moreSeconds);
      endSentence(index + 1, classesTogether, (seconds & endingInEd) !== 0);
      allClasses |= classesTogether;
      allOpeners |= openers;
      classesTogether = openers = moreOpeners = seconds = moreSeconds = 0;
      before = second = third = fourth = 0;
    }
  }
  useRows(lexicon.rows);
  found.allClasses = allClasses;
  found.hasLawWord = (allOpeners & lawWord) !== 0;
}

/** Adds what a word names with those behind it, by itself, and with those before it, where it may do so. */
function addNamed(
  index: number,
  withNext: number,
  byItself: number,
  withBefore: number,
  lexicon: Lexicon,
): void {
  if (withNext !== 0) {
    addWithNext(index, lexicon.phrases);
  }
  if (byItself !== 0) {
    addByItself(index, byItself, lexicon);
  }
  if (withBefore !== 0 || index <= begunEnd) {
    addWithWordsBefore(index, lexicon);
  }
}

function addWithNext(index: number, phrases: PhraseTable): void {
  const { hashes } = words;
  const second = hashes[index + 1] ?? 0;
  const pair = hashPair(hashes[index] ?? 0, second);
  const number = phrases.numberOf(pair);
  if (number !== 0) {
    // Longer phrases first: "UK GDPR" is one law and not "GDPR" with a word before it.
    addPhrases(phrases.longer(number, pair, hashes[index + 2] ?? 0), index);
    const name = phrases.nameOf(number, second);
    if (name < 0) {
      addPhrases(phrases.ofPair(number), index);
    } else if (isJoined(words, index + 1)) {
      addName(name);
    }
  }
}

function addByItself(index: number, byItself: number, { entries }: Lexicon): void {
  if ((byItself & 2) !== 0) {
    found.hasTagWord = true;
  }
  if ((byItself & 1) !== 0) {
    words.forms[index] = (words.forms[index] ?? 0) | WordForm.endsInEd;
  }
  const entry = entries[byItself >> 2];
  if (entry) {
    addPhrases(entry.singles, index);
    addNames(entry.names);
  }
}

/** Adds what a word names as the second side of phrases whose first side stands not far before it, in its sentence. */
function addWithWordsBefore(index: number, { near, sides, facts }: Lexicon): void {
  const number = numbersHere[index] ?? 0;
  const follows = facts[(number << factBits) | factAt.follows] ?? 0;
  if (follows === 0) {
    return;
  }
  const { sentences } = words;
  const sentence = sentences[index];
  const follower = (sides[number] ?? 0) & 0xffff;
  const first = Math.max(0, index - 1 - mostBetween);
  for (let at = index - 1; at >= first && sentences[at] === sentence; at--) {
    // Few words before open a phrase that this one may end: their bits say so without a look at the names.
    const before = numbersHere[at] ?? 0;
    if (((facts[(before << factBits) | factAt.opens] ?? 0) & follows) !== 0) {
      addNames(near.namesOf((sides[before] ?? 0) >>> 16, follower));
    }
  }
  for (let each = Math.max(0, begunCount - begunSize); each < begunCount; each++) {
    const at = each & (begunSize - 1);
    const end = begunEnds[at] ?? 0;
    const side = begun[at];
    if (
      side &&
      index >= end &&
      end > first &&
      sentences[end - 1] === sentence &&
      near.isSecond(follower, side)
    ) {
      addName(side.name);
    }
  }
}

/** Remembers the first side of a phrase, of several words. */
function begin(near: Nearby, end: number): void {
  const at = begunCount++ & (begunSize - 1);
  begun[at] = near;
  begunEnds[at] = end;
  begunEnd = Math.max(begunEnd, end + mostBetween);
}

/** Adds the phrases of a list that stand at a word. Lists are longest first, so the first law that fits is meant. */
function addPhrases(phrases: readonly Phrase[], index: number): void {
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase) {
      return;
    }
    const isName = phrase.name >= 0;
    if (isName ? namedIn[phrase.name] === block : index < found.lawEnd) {
      continue;
    }
    const end = matchPhrase(words, phrase, index);
    if (end === 0 || (phrase.kind === 'model' && phrase.exact !== undefined && !isModelName(words, index))) {
      continue;
    }
    if (phrase.near) {
      begin(phrase.near, end);
    } else if (isName) {
      addName(phrase.name);
    } else {
      addLaw(phrase, index, end);
    }
  }
}

/** Adds the law that a phrase names which stands between two words, if it does so there. */
function addLaw(phrase: Phrase, index: number, end: number): void {
  if (
    phrase.kind === 'law-abbreviation' &&
    !standsForLaw(words.text, phrase.exact ?? '', words.starts[index] ?? 0)
  ) {
    return;
  }
  const law = resolveYear(words, phrase, index, end);
  if (law && phrase.kind === 'law-title' && isInLongerTitle(words, classes, law, index, end)) {
    return;
  }
  found.lawEnd = law?.end ?? end;
  if (law) {
    found.laws.push({ start: startOf(law, index), found: law });
  }
}

function addNames(names: readonly number[]): void {
  for (let at = 0; at < names.length; at++) {
    addName(names[at] ?? 0);
  }
}

function addName(name: number): void {
  if (namedIn[name] !== block) {
    namedIn[name] = block;
    found.names[found.nameCount++] = name;
  }
}

/** The word that a law begins at: its title, or the year before it. */
function startOf(law: FoundLaw, title: number): number {
  return law.kind === 'spelling' ? title : (law.start ?? title);
}

/** Forgets the block before. Makes room for so many words and names. */
export function prepare(count: number, names: number): void {
  beginBlock(words);
  block++;
  found.nameCount = found.lawEnd = begunCount = 0;
  begunEnd = -1;
  found.hasTagWord = false;
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
