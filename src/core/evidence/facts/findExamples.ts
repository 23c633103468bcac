import type { ExampleMention } from '../evidence';
import type { Span } from '../../text';
import { WordClass } from './wordClasses';
import { hashWord, isCapitalised, isJoined, WordForm, type Words } from './words';

/** What one sentence holds of a story. */
interface Sentence {
  readonly start: number;
  end: number;
  /** Somebody and what they did, in the past. */
  events: number;
  hasPerson: boolean;
  hasTime: boolean;
  hasHabit: boolean;
  hasCondition: boolean;
  hasWould: boolean;
}

const [example, instance, as, g] = ['example', 'instance', 'as', 'g'].map(hashWord);

/**
 * Finds situations with somebody doing something. A story is told in the past: an actor and a past form in one
 * sentence, with a second such sentence, or a time, or a person met, beside it. What is done as a rule
 * ("I always …", "we must …") is no story. A specific made-up case ("if a customer … I would …") is marked as such.
 */
export function findExamples(
  words: Words,
  classes: Int32Array,
  offset: number,
): { readonly examples: readonly ExampleMention[]; readonly exampleWords: readonly Span[] } {
  const exampleWords: Span[] = [];
  const sentences = readSentences(words, classes, exampleWords, offset);
  const told = sentences.filter(
    (sentence) => sentence.events > 0 && !sentence.hasHabit && !sentence.hasCondition,
  );
  const events = told.reduce((sum, sentence) => sum + sentence.events, 0);
  const hasPerson = told.some((sentence) => sentence.hasPerson);
  const hasTime = sentences.some((sentence) => sentence.hasTime && !sentence.hasHabit);
  const [first] = told;
  if (
    first &&
    (events >= 3 || (events >= 2 && (hasPerson || hasTime)) || (events >= 1 && hasPerson && hasTime))
  ) {
    const last = told[told.length - 1] ?? first;
    return {
      examples: [{ span: spanOf(words, first.start, last.end, offset), hypothetical: false }],
      exampleWords,
    };
  }
  const imagined = sentences.find((sentence, at) => {
    const next = sentences[at + 1];
    return sentence.hasCondition && sentence.hasPerson && (sentence.hasWould || next?.hasWould === true);
  });
  return imagined
    ? {
        examples: [{ span: spanOf(words, imagined.start, imagined.end, offset), hypothetical: true }],
        exampleWords,
      }
    : { examples: [], exampleWords };
}

function readSentences(words: Words, classes: Int32Array, exampleWords: Span[], offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let current = createSentence(0);
  let number = -1;
  let sinceActor = far;
  for (let index = 0; index < words.count; index++) {
    const kind = classes[index] ?? 0;
    const form = words.forms[index] ?? 0;
    if (words.sentences[index] !== number) {
      number = words.sentences[index] ?? 0;
      current = createSentence(index);
      sentences.push(current);
      sinceActor = far;
    }
    current.end = index + 1;
    sinceActor++;
    if (kind !== 0) {
      if ((kind & (WordClass.firstPerson | WordClass.thirdPerson)) !== 0) {
        sinceActor = 0;
      } else if ((kind & WordClass.person) !== 0 && isOneOf(words, classes, index, current.start)) {
        current.hasPerson = true;
        sinceActor = 0;
      }
      if ((kind & WordClass.exampleStart) !== 0) {
        const length = exampleWordsAt(words, index);
        if (length > 0) {
          exampleWords.push(spanOf(words, index, index + length, offset));
        }
      }
      const isCapital = (form & WordForm.capital) !== 0;
      current.hasTime ||=
        (kind & WordClass.time) !== 0 || ((kind & WordClass.capitalTime) !== 0 && isCapital);
      current.hasHabit ||= (kind & WordClass.habit) !== 0;
      current.hasCondition ||= (kind & WordClass.condition) !== 0;
      current.hasWould ||= (kind & WordClass.would) !== 0;
    }
    if ((form & WordForm.capital) !== 0 && index > current.start) {
      if (((classes[index - 1] ?? 0) & WordClass.title) !== 0) {
        current.hasPerson = true;
        sinceActor = 0;
      } else if (!isCapitalised(words, index - 1)) {
        // A name in the middle of a sentence may be who did it.
        sinceActor = Math.min(sinceActor, 2);
      }
    }
    if (sinceActor <= 5 && isPast(form, kind, classes[index - 1] ?? 0)) {
      current.events++;
      sinceActor = 1;
    }
  }
  return sentences;
}

/** Words since the last actor, where there was none. */
const far = 99;

function createSentence(start: number): Sentence {
  return {
    start,
    end: start,
    events: 0,
    hasPerson: false,
    hasTime: false,
    hasHabit: false,
    hasCondition: false,
    hasWould: false,
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

function isPast(form: number, kind: number, before: number): boolean {
  if ((kind & WordClass.irregularPast) !== 0) {
    return true;
  }
  return (
    (form & WordForm.endsInEd) !== 0 &&
    (kind & WordClass.notPast) === 0 &&
    (before & WordClass.auxiliary) === 0
  );
}

/** How many words at `index` announce an example: "for example", "such as", "e.g.". */
function exampleWordsAt(words: Words, index: number): number {
  const next = words.hashes[index + 1];
  switch (words.text.slice(words.starts[index], words.ends[index]).toLowerCase()) {
    case 'for':
      return next === example || next === instance ? 2 : 0;
    case 'such':
      return next === as ? 2 : 0;
    case 'e':
      return next === g ? 2 : 0;
    case 'eg':
      return 1;
    default:
      return 0;
  }
}

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
