import type { Span } from '../../text';
import { isBroken } from './brokenVerb';
import { nobody, takeSentence, type Sentence } from './storySentence';
import {
  exampleWordsAt,
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

/** A word of no class tells something by these alone. */
const remarkable: number = WordForm.capital | WordForm.endsInEd;

/** How many words an actor may stand before what they did. */
const reach = 5;
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
    let form = words.forms[index] ?? 0;
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
      current.kinds |= (kind & seldomTold) === 0 ? kind : kindInStory(words, classes, index, before, current);
      if (isCapital && (kind & WordClass.capitalTime) !== 0) {
        current.hasTime = true;
      }
      if ((kind & (WordClass.firstPerson | WordClass.thirdPerson)) !== 0) {
        current.hasActor = true;
        sinceActor = 0;
        if (words.hashes[index] === one) {
          current.hasTime ||= index === current.start && onceSaid.has(words.hashes[index + 1] ?? 0);
        } else {
          sinceSureActor = 0;
        }
      } else if ((kind & WordClass.person) !== 0) {
        if (
          isNote ||
          isOneOf(words, classes, index, current.start) ||
          isBareOne(words, classes, index, current.start)
        ) {
          current.hasPerson = true;
          current.hasActor = true;
          sinceActor = sinceSureActor = 0;
        }
        current.kinds |= isNote ? WordClass.individual : 0;
      }
      if ((kind & WordClass.time) !== 0 && words.hashes[index] === once && isWhenDone(words, index)) {
        current.kinds &= ~WordClass.time;
        current.hasCondition = true;
      }
      if ((kind & WordClass.condition) !== 0) {
        current.hasCondition ||= current.events < 2 && isCondition(words, classes, index, current.start);
      }
      if ((kind & WordClass.exampleStart) !== 0) {
        const length = exampleWordsAt(words, index);
        if (length > 0) {
          exampleWords.push(spanOf(words, index, index + length, offset));
        }
      }
    }
    if (isCapital && index > current.start) {
      // "Ofsted", "Mohammed": no past form. In a text of nothing but capitals it may be one.
      form = isInCapitals(words, index) ? form : form & ~WordForm.endsInEd;
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
      if (
        isStrongPast(form, kind, before) &&
        !isNoEvent(words, index) &&
        !isAdjective(words, classes, index) &&
        !isEmbedded(words, index, current.scenes + current.unsure > 0, current.events > 0)
      ) {
        if ((before & WordClass.passive) !== 0 && (sinceSureActor > reach || isWriterDone(classes, index))) {
          current.states++; // "The law was brought in": nobody is seen to do it.
        } else {
          if ((kind & WordClass.present) === 0) {
            current.events++;
          } else if ((before & WordClass.weakPast) === 0) {
            current.unsure++; // "I put it there", but not "I could put it there".
          }
          // "I told them how to claim, filled in the form and rang back": one actor, several things done.
          sinceActor = -2;
        }
      } else if ((kind & WordClass.weakPast) !== 0) {
        current.states++;
      } else if ((kind & WordClass.present) !== 0 && (before & WordClass.auxiliary) === 0) {
        current.scenes++;
        current.broken += isBroken(words, classes, index) ? 1 : 0;
        sinceActor = 1;
        current.hasPerson ||= isNameBefore(words, classes, index);
      } else if (sinceSureActor <= reach && isPerfect(form, kind, before)) {
        current.perfects++;
        sinceActor = sinceSureActor = -2;
      }
    } else if ((before & WordClass.passive) !== 0 && isParticiple(form, kind)) {
      current.passives++; // "The report was found": a story may be told without anybody who does anything.
    } else if (
      (index === current.start && isStrongPast(form, kind, 0)) ||
      (current.hasActor && words.hashes[index - 1] === and && isStrongPast(form, kind, before))
    ) {
      // Notes leave the actor out: "Phoned the owner". So does whoever goes on telling: "… and sold her the basic one".
      if ((kind & WordClass.present) === 0) {
        current.events++;
      } else {
        current.unsure++;
      }
      sinceActor = 1;
    } else if (index === current.start && (kind & WordClass.weakPast) !== 0) {
      current.states++; // "Did them in large print."
    }
    if ((kind & WordClass.adverb) === 0) {
      before = kind;
    }
  }
  return count;
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
  return (before & WordClass.perfect) !== 0 && isParticiple(form, kind);
}

function isParticiple(form: number, kind: number): boolean {
  return (
    (kind & (WordClass.strongPast | WordClass.participle)) !== 0 ||
    ((form & WordForm.endsInEd) !== 0 && (kind & WordClass.notPast) === 0)
  );
}

/** Classes of words that mostly say what is no story. */
const seldomTold: number = WordClass.would | WordClass.habit | WordClass.secondPerson;

/** The classes of such a word as it stands: "she told me that it wouldn't open" is told, and so is "I rang each of them". */
function kindInStory(
  words: Words,
  classes: Int32Array,
  index: number,
  before: number,
  current: Sentence,
): number {
  const kind = classes[index] ?? 0;
  if ((kind & WordClass.secondPerson) !== 0) {
    return words.hashes[index - 1] === thank ? kind & ~WordClass.secondPerson : kind; // "I would say no thank you."
  }
  if ((kind & WordClass.laws) !== 0) {
    current.speaksOfLaws = true;
    return kind & ~WordClass.habit;
  }
  if ((kind & WordClass.would) === 0) {
    return isObject(words, classes, index, current.events > 0) ? kind & ~WordClass.habit : kind;
  }
  current.hasCondition ||= isQuestion(words, index);
  if (isPurpose(words, classes, index)) {
    return kind & ~WordClass.would;
  }
  const isOnce = current.hasTime || (current.kinds & WordClass.time) !== 0;
  if (isOnce && words.hashes[index] === wouldNot && !current.hasCondition) {
    return kind & ~WordClass.would; // "Last Sunday a lad wouldn't come down."
  }
  const isReported =
    current.events > 0 &&
    !current.hasCondition &&
    ((before & WordClass.firstPerson) === 0 || isSaid(words, classes, index - 1));
  return isReported ? kind & ~WordClass.would : kind;
}

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
