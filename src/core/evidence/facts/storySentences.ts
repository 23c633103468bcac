import type { Span } from '../../text';
import { WordClass } from './wordClasses';
import { hashWord, isCapitalised, isJoined, WordForm, type Words } from './words';

/** What one sentence holds of a story. */
export interface Sentence {
  start: number;
  end: number;
  /** The classes of all its words together: bits of `WordClass`. */
  kinds: number;
  /** Somebody and what they did. */
  events: number;
  /** How things were. */
  states: number;
  /** Somebody and what they have done, where nothing opens a rule: "once they have paid". */
  perfects: number;
  /** Somebody and what they do. */
  scenes: number;
  hasPerson: boolean;
  hasActor: boolean;
  hasTime: boolean;
  hasCondition: boolean;
}

const one = hashWord('one');
const and = hashWord('and');
const [instance, example, examples, as, g, of, is, are, such, forWord, e, eg] = [
  ...['instance', 'example', 'examples', 'as', 'g', 'of', 'is', 'are', 'such', 'for', 'e', 'eg'],
].map(hashWord);

/** A word of no class tells something by these alone. */
const remarkable: number = WordForm.capital | WordForm.endsInEd;

/** Stands in until the first sentence begins. */
const nobody = createSentence(0);

/** How many words an actor may stand before what they did. */
const reach = 5;
const [letterS, colon, fullStop] = [115, 58, 46];
/** Words since the last actor, where there was none. */
const far = 99;

/**
 * Reads the sentences of a text, one pass over its words. Gives their number; `sentenceAt` gives each of them until the
 * next text is read.
 */
export function readSentences(
  words: Words,
  classes: Int32Array,
  exampleWords: Span[],
  offset: number,
): number {
  let count = 0;
  let current = nobody;
  let number = -1;
  let sinceActor = far;
  /** The same for an actor who is surely one, and not only a word with a capital. */
  let sinceSureActor = far;
  /** Class of the word before, adverbs left out: "has not paid". */
  let before = 0;
  let isNote = false;
  for (let index = 0; index < words.count; index++) {
    const kind = classes[index] ?? 0;
    const form = words.forms[index] ?? 0;
    if (words.sentences[index] !== number) {
      number = words.sentences[index] ?? 0;
      current = takeSentence(count++, index);
      sinceActor = sinceSureActor = far;
      before = 0;
      if (isClock(words, index)) {
        // "09.10 greets the patient": notes of what was seen leave out who does it.
        current.hasTime = isNote = true;
        sinceActor = 0;
      }
    }
    current.end = index + 1;
    sinceActor++;
    sinceSureActor++;
    if (kind === 0 && (form & remarkable) === 0) {
      before = 0; // Nearly half of all words are such: nothing below is about them.
      continue;
    }
    const isCapital = (form & WordForm.capital) !== 0;
    if (kind !== 0) {
      current.kinds |= kind;
      if (isCapital && (kind & WordClass.capitalTime) !== 0) {
        current.hasTime = true;
      }
      if ((kind & (WordClass.firstPerson | WordClass.thirdPerson)) !== 0) {
        current.hasActor = true;
        sinceActor = 0;
        sinceSureActor = words.hashes[index] === one ? sinceSureActor : 0;
      } else if ((kind & WordClass.person) !== 0) {
        if (isNote || isOneOf(words, classes, index, current.start)) {
          current.hasPerson = true;
          current.hasActor = true;
          sinceActor = sinceSureActor = 0;
        }
        current.kinds |= isNote ? WordClass.individual : 0;
      }
      if ((kind & WordClass.condition) !== 0) {
        current.hasCondition ||= isCondition(words, classes, index, current.start);
      }
      if ((kind & WordClass.exampleStart) !== 0) {
        const length = exampleWordsAt(words, index);
        if (length > 0) {
          exampleWords.push(spanOf(words, index, index + length, offset));
        }
      }
    }
    if (isCapital && index > current.start) {
      if (((classes[index - 1] ?? 0) & WordClass.title) !== 0 && isJoined(words, index)) {
        current.hasPerson = true;
        current.hasActor = true;
        sinceActor = sinceSureActor = 0;
      } else if (!isCapitalised(words, index - 1) && !isInCapitals(words, index)) {
        // A name in the middle of a sentence may be who did it.
        sinceActor = Math.min(sinceActor, 2);
      }
    } else if (isCapital && kind === 0 && !isInCapitals(words, index)) {
      // So may a name at its start: "Leanne asked her to sit down".
      sinceActor = Math.min(sinceActor, reach - 2);
    }
    if (sinceActor <= reach) {
      if (isStrongPast(form, kind, before)) {
        if ((before & WordClass.passive) !== 0 && sinceSureActor > reach) {
          current.states++; // "The law was brought in": nobody is seen to do it.
        } else {
          current.events++;
          // "I told them how to claim, filled in the form and rang back": one actor, several things done.
          sinceActor = -2;
        }
      } else if ((kind & WordClass.weakPast) !== 0) {
        current.states++;
      } else if ((kind & WordClass.present) !== 0 && (before & WordClass.auxiliary) === 0) {
        current.scenes++;
        sinceActor = 1;
        current.hasPerson ||= isNameBefore(words, classes, index);
      } else if (sinceSureActor <= reach && isPerfect(form, kind, before)) {
        current.perfects++;
        sinceActor = sinceSureActor = -2;
      }
    } else if (
      (index === current.start && isStrongPast(form, kind, 0)) ||
      (current.hasActor && words.hashes[index - 1] === and && isStrongPast(form, kind, before))
    ) {
      // Notes leave the actor out: "Phoned the owner". So does whoever goes on telling: "… and sold her the basic one".
      current.events++;
      sinceActor = 1;
    }
    if ((kind & WordClass.adverb) === 0) {
      before = kind;
    }
  }
  return count;
}

/** The sentences of the text that was read last. Used again for the next: most of them are needed for a moment only. */
const pool: Sentence[] = [];

/** A sentence of the text that was read last. */
export function sentenceAt(index: number): Sentence {
  return pool[index] ?? nobody;
}

function takeSentence(index: number, start: number): Sentence {
  const kept = pool[index];
  if (!kept) {
    const made = createSentence(start);
    pool.push(made);
    return made;
  }
  kept.start = kept.end = start;
  kept.kinds = kept.events = kept.states = kept.perfects = kept.scenes = 0;
  kept.hasPerson = kept.hasActor = kept.hasTime = kept.hasCondition = false;
  return kept;
}

function createSentence(start: number): Sentence {
  return {
    start,
    end: start,
    kinds: 0,
    events: 0,
    states: 0,
    perfects: 0,
    scenes: 0,
    hasPerson: false,
    hasActor: false,
    hasTime: false,
    hasCondition: false,
  };
}

/** Whether a word for a person speaks of one: "a customer", "an elderly lady", "the first caller". */
function isOneOf(words: Words, classes: Int32Array, index: number, from: number): boolean {
  for (let at = index - 1; at >= from && at >= index - 4; at--) {
    if (!isJoined(words, at + 1)) {
      return false;
    }
    if (((classes[at] ?? 0) & WordClass.determiner) !== 0) {
      return true;
    }
  }
  return false;
}

/** "If", but not "asked if"; "say" only where a sentence begins with it: "Say a tenant rang". */
function isCondition(words: Words, classes: Int32Array, index: number, start: number): boolean {
  const length = (words.ends[index] ?? 0) - (words.starts[index] ?? 0);
  if (length === 3) {
    return index === start;
  }
  return index === start || length !== 2 || ((classes[index - 1] ?? 0) & WordClass.asking) === 0;
}

function isStrongPast(form: number, kind: number, before: number): boolean {
  if ((kind & WordClass.strongPast) !== 0) {
    return (before & WordClass.auxiliary) === 0;
  }
  return (
    (form & WordForm.endsInEd) !== 0 &&
    (kind & WordClass.notPast) === 0 &&
    (before & WordClass.auxiliary) === 0
  );
}

/** "I have spoken", "she has rung". */
function isPerfect(form: number, kind: number, before: number): boolean {
  return (
    (before & WordClass.perfect) !== 0 &&
    ((kind & (WordClass.strongPast | WordClass.participle)) !== 0 ||
      ((form & WordForm.endsInEd) !== 0 && (kind & WordClass.notPast) === 0))
  );
}

/** "Sam greets": somebody with a name, and what they do. */
function isNameBefore(words: Words, classes: Int32Array, index: number): boolean {
  return (
    classes[index - 1] === 0 &&
    isCapitalised(words, index - 1) &&
    !isInCapitals(words, index - 1) &&
    words.text.charCodeAt((words.ends[index] ?? 0) - 1) === letterS
  );
}

/** "09.10", "14:05" at the start of a sentence. */
function isClock(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  // Most sentences begin with a longer word, and the text may end behind a short one.
  if (end - start > 2 || end >= words.text.length) {
    return false;
  }
  const mark = words.text.charCodeAt(end);
  return (
    (mark === colon || mark === fullStop) &&
    isDigit(words.text.charCodeAt(start)) &&
    words.starts[index + 1] === end + 1 &&
    (words.ends[index + 1] ?? 0) - end === 3 &&
    isDigit(words.text.charCodeAt(end + 1))
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "GDPR", "DVLA": letters, and nobody's name. */
function isInCapitals(words: Words, index: number): boolean {
  const second = (words.starts[index] ?? 0) + 1;
  const code = second < words.text.length ? words.text.charCodeAt(second) : 0;
  return code >= 65 && code <= 90;
}

/** How many words at `index` announce an example: "for example", "such as", "e.g.", "an example of". */
function exampleWordsAt(words: Words, index: number): number {
  const next = words.hashes[index + 1];
  switch (words.hashes[index]) {
    case forWord:
      return next === example || next === instance ? 2 : 0;
    case such:
      return next === as ? 2 : 0;
    case e:
      return next === g ? 2 : 0;
    case example:
      return next === of || next === is ? 2 : 0;
    case examples:
      return next === of || next === are ? 2 : 0;
    case eg:
      return 1;
    default:
      return 0;
  }
}

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
