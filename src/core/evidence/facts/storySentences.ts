import type { Span } from '../../text';
import { classesOfSentences, endings, firstWords, sentenceCount } from './blockSentences';
import { isBroken } from './brokenVerb';
import { addExampleWords } from './exampleWords';
import { isParticiple, isPerfect, isStrongPast } from './pastForms';
import { takeSentence, type Sentence } from './storySentence';
import {
  isAdjective,
  isBareOne,
  isClock,
  isCondition,
  isEmbedded,
  isInCapitals,
  isNameBefore,
  isNoEvent,
  isObject,
  isOneOf,
  isPurpose,
  isQuestion,
  isSaid,
  isWhenDone,
  isWriterDone,
} from './storyWords';
import { WordClass } from './wordClasses';
import { hashWord } from './wordHashes';
import { isCapitalised, isJoined, WordForm, type Words } from './words';

const one = hashWord('one');
/** "One time a boy was angry." */
const onceSaid: ReadonlySet<number> = new Set(['time', 'day', 'night', 'evening', 'morning'].map(hashWord));
const wouldNot = hashWord("wouldn't");
const and = hashWord('and');
const once = hashWord('once');
const thank = hashWord('thank');

/** Classes of words that may be who did something. */
const actors: number = WordClass.firstPerson | WordClass.thirdPerson | WordClass.person;
/** Classes of words that may be what they did or do. */
const verbs: number = WordClass.strongPast | WordClass.weakPast | WordClass.present | WordClass.participle;
/** Classes of words that say when it was, or that it may never have been. */
const times: number = WordClass.time | WordClass.capitalTime | WordClass.condition;
/** Classes of words that mostly say what is no story. */
const seldomTold: number = WordClass.would | WordClass.habit | WordClass.secondPerson;
/** Classes of words that are looked at one by one: two words of three have none, as "the", "of" and most nouns. */
const telling: number = actors | verbs | times | seldomTold;
/** Classes that say something of a sentence by themselves, wherever in it their words stand. */
const anywhere = ~(seldomTold | WordClass.time);
/** A word of no such class may tell something by these alone. */
const remarkable: number = WordForm.capital | WordForm.endsInEd;

/** How many words an actor may stand before what they did. */
const reach = 5;

/**
 * Reads the sentences of the text whose words were looked up last. Gives their number, 0 if none of them can tell anything;
 * `sentenceAt` gives each of them until the next text is read.
 */
export function readSentences(
  words: Words,
  classes: Int32Array,
  exampleWords: Span[],
  offset: number,
): number {
  let isNote = false;
  let isTelling = false;
  for (let read = 0; read < sentenceCount; read++) {
    const start = firstWords[read] ?? 0;
    const end = firstWords[read + 1] ?? 0;
    const kinds = classesOfSentences[read] ?? 0;
    if ((kinds & WordClass.exampleStart) !== 0) {
      addExampleWords(words, classes, start, end, offset, exampleWords);
    }
    const sentence = takeSentence(read, start, end, kinds & anywhere);
    if (isClock(words, start)) {
      // "09.10 greets the patient": notes of what was seen leave out who does it.
      sentence.hasTime = isNote = isTelling = true;
      sentence.actor = start - 1;
    }
    if ((kinds & (telling | WordClass.title)) !== 0 || endings[read] === 1) {
      readSentence(words, classes, sentence, isNote);
      isTelling = true;
    }
  }
  return isTelling ? sentenceCount : 0;
}

function readSentence(words: Words, classes: Int32Array, sentence: Sentence, isNote: boolean): void {
  const { forms } = words;
  const { start, end } = sentence;
  for (let index = start; index < end; index++) {
    const kind = classes[index] ?? 0;
    let form = forms[index] ?? 0;
    if ((kind & telling) === 0 && (form & remarkable) === 0) {
      continue;
    }
    if ((kind & seldomTold) !== 0) {
      sentence.kinds |= kindInStory(words, classes, index, sentence);
    }
    if ((kind & actors) !== 0) {
      readActor(words, classes, index, sentence, isNote);
    }
    if ((kind & times) !== 0) {
      readTime(words, classes, index, sentence);
    }
    if ((form & WordForm.capital) !== 0) {
      form = readCapital(words, classes, index, sentence);
    }
    if ((kind & verbs) !== 0 || (form & WordForm.endsInEd) !== 0) {
      readVerb(words, classes, index, form, sentence);
    }
  }
}

/** Reads who may have done something. */
function readActor(
  words: Words,
  classes: Int32Array,
  index: number,
  sentence: Sentence,
  isNote: boolean,
): void {
  const { start } = sentence;
  if (((classes[index] ?? 0) & (WordClass.firstPerson | WordClass.thirdPerson)) !== 0) {
    sentence.hasActor = true;
    sentence.actor = index;
    if (words.hashes[index] === one) {
      sentence.hasTime ||= index === start && onceSaid.has(words.hashes[index + 1] ?? 0);
    } else {
      sentence.sureActor = index;
    }
    return;
  }
  if (isNote || isOneOf(words, classes, index, start) || isBareOne(words, classes, index, start)) {
    addPerson(sentence, index);
  }
  sentence.kinds |= isNote ? WordClass.individual : 0;
}

function addPerson(sentence: Sentence, index: number): void {
  sentence.hasPerson = true;
  sentence.hasActor = true;
  sentence.actor = sentence.sureActor = index;
}

/** Reads when it was, or that it may never have been. */
function readTime(words: Words, classes: Int32Array, index: number, sentence: Sentence): void {
  const kind = classes[index] ?? 0;
  if ((kind & WordClass.capitalTime) !== 0 && isCapitalised(words, index)) {
    sentence.hasTime = true;
  }
  if ((kind & WordClass.time) !== 0) {
    if (words.hashes[index] === once && isWhenDone(words, index)) {
      sentence.kinds &= ~WordClass.time;
      sentence.hasCondition = true;
    } else {
      sentence.kinds |= WordClass.time;
    }
  }
  if ((kind & WordClass.condition) !== 0) {
    sentence.hasCondition ||= sentence.events < 2 && isCondition(words, classes, index, sentence.start);
  }
}

/** Reads a word with a capital, which may be a name. Gives how it is written, as far as that says what was done. */
function readCapital(words: Words, classes: Int32Array, index: number, sentence: Sentence): number {
  const form = words.forms[index] ?? 0;
  if (index === sentence.start) {
    if (classes[index] === 0 && !isInCapitals(words, index)) {
      // A name at the start of a sentence may be who did it: "Leanne asked her to sit down".
      sentence.actor = Math.max(sentence.actor, index - reach + 2);
    }
    return form;
  }
  const isShort = isInCapitals(words, index);
  if (((classes[index - 1] ?? 0) & WordClass.title) !== 0 && isJoined(words, index)) {
    addPerson(sentence, index);
  } else if (!isShort && !isCapitalised(words, index - 1)) {
    // So may a name in the middle.
    sentence.actor = Math.max(sentence.actor, index - 2);
  }
  // "Ofsted", "Mohammed": no past form. In a text of nothing but capitals it may be one.
  return isShort ? form : form & ~WordForm.endsInEd;
}

/** Reads what somebody did or does, by the actor before it. */
function readVerb(words: Words, classes: Int32Array, index: number, form: number, sentence: Sentence): void {
  const kind = classes[index] ?? 0;
  const before = classBefore(classes, index, sentence.start);
  const isPast = isStrongPast(form, kind, before);
  if (index - sentence.actor <= reach) {
    const isSure = index - sentence.sureActor <= reach;
    if (
      isPast &&
      !isNoEvent(words, index) &&
      !isAdjective(words, classes, index) &&
      !isEmbedded(words, index, sentence.scenes + sentence.unsure > 0, sentence.events > 0)
    ) {
      if ((before & WordClass.passive) !== 0 && (!isSure || isWriterDone(classes, index))) {
        sentence.states++; // "The law was brought in": nobody is seen to do it.
      } else {
        if ((kind & WordClass.present) === 0) {
          sentence.events++;
        } else if ((before & WordClass.weakPast) === 0) {
          sentence.unsure++; // "I put it there", but not "I could put it there".
        }
        // "I told them how to claim, filled in the form and rang back": one actor, several things done.
        sentence.actor = index + 2;
      }
    } else if ((kind & WordClass.weakPast) !== 0) {
      sentence.states++;
    } else if ((kind & WordClass.present) !== 0 && (before & WordClass.auxiliary) === 0) {
      sentence.scenes++;
      sentence.broken += isBroken(words, classes, index) ? 1 : 0;
      sentence.actor = index - 1;
      sentence.hasPerson ||= isNameBefore(words, classes, index);
    } else if (isSure && isPerfect(form, kind, before)) {
      sentence.perfects++;
      sentence.actor = sentence.sureActor = index + 2;
    }
  } else if ((before & WordClass.passive) !== 0 && isParticiple(form, kind)) {
    sentence.passives++; // "The report was found": a story may be told without anybody who does anything.
  } else if (isPast && (index === sentence.start || (sentence.hasActor && words.hashes[index - 1] === and))) {
    // Notes leave the actor out: "Phoned the owner". So does whoever goes on telling: "… and sold her the basic one".
    if ((kind & WordClass.present) === 0) {
      sentence.events++;
    } else {
      sentence.unsure++;
    }
    sentence.actor = index - 1;
  } else if (index === sentence.start && (kind & WordClass.weakPast) !== 0) {
    sentence.states++; // "Did them in large print."
  }
}

/** The classes of the word before in a sentence, adverbs left out: "has not paid". */
function classBefore(classes: Int32Array, index: number, start: number): number {
  let at = index - 1;
  while (at >= start && ((classes[at] ?? 0) & WordClass.adverb) !== 0) {
    at--;
  }
  return at >= start ? (classes[at] ?? 0) : 0;
}

/** The classes of a word that is seldom told, as it stands: "she told me that it wouldn't open" is told, and so is "I rang each of them". */
function kindInStory(words: Words, classes: Int32Array, index: number, sentence: Sentence): number {
  const kind = classes[index] ?? 0;
  if ((kind & WordClass.secondPerson) !== 0) {
    return words.hashes[index - 1] === thank ? kind & ~WordClass.secondPerson : kind; // "I would say no thank you."
  }
  if ((kind & WordClass.laws) !== 0) {
    sentence.speaksOfLaws = true;
    return kind & ~WordClass.habit;
  }
  if ((kind & WordClass.would) === 0) {
    return isObject(words, classes, index, sentence.events > 0) ? kind & ~WordClass.habit : kind;
  }
  sentence.hasCondition ||= isQuestion(words, index);
  if (isPurpose(words, classes, index)) {
    return kind & ~WordClass.would;
  }
  const isOnce = sentence.hasTime || (sentence.kinds & WordClass.time) !== 0;
  if (isOnce && words.hashes[index] === wouldNot && !sentence.hasCondition) {
    return kind & ~WordClass.would; // "Last Sunday a lad wouldn't come down."
  }
  const before = classBefore(classes, index, sentence.start);
  const isReported =
    sentence.events > 0 &&
    !sentence.hasCondition &&
    ((before & WordClass.firstPerson) === 0 || isSaid(words, classes, index - 1));
  return isReported ? kind & ~WordClass.would : kind;
}
