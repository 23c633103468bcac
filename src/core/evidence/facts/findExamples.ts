import type { ExampleMention } from '../evidence';
import type { Span } from '../../text';
import {
  auxiliaries,
  conditions,
  determiners,
  firstPerson,
  habits,
  irregularPast,
  notPast,
  people,
  thirdPerson,
  times,
  titles,
} from './wordClasses';
import { hashWord, isCapitalised, type Words } from './words';

/** What one sentence holds of a story. */
interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Somebody and what they did, in the past. */
  events: number;
  hasPerson: boolean;
  hasTime: boolean;
  hasHabit: boolean;
  hasCondition: boolean;
  hasWould: boolean;
}

const hashOf = Object.fromEntries(
  [
    'for',
    'example',
    'instance',
    'such',
    'as',
    'e',
    'g',
    'eg',
    'would',
    'if',
    'when',
    'may',
    'on',
    'in',
    'one',
    'day',
  ].map((word) => [word, hashWord(word)]),
);

/**
 * Finds situations with somebody doing something. A story is told in the past: an actor and a past form in one
 * sentence, with a second such sentence, or a time, or a person met, beside it. What is done as a rule
 * ("I always …", "we must …") is no story. A specific made-up case ("if a customer … I would …") is marked as such.
 */
export function findExamples(
  words: Words,
  offset: number,
): { readonly examples: readonly ExampleMention[]; readonly exampleWords: readonly Span[] } {
  const exampleWords: Span[] = [];
  const sentences = readSentences(words, exampleWords, offset);
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

function readSentences(words: Words, exampleWords: Span[], offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Sentence | undefined;
  let number = -1;
  let sinceActor = 99;
  for (let index = 0; index < words.count; index++) {
    if (words.sentences[index] !== number || !current) {
      number = words.sentences[index] ?? 0;
      let end = index;
      while (end < words.count && words.sentences[end] === number) {
        end++;
      }
      current = {
        start: index,
        end,
        events: 0,
        hasPerson: false,
        hasTime: false,
        hasHabit: false,
        hasCondition: false,
        hasWould: false,
      };
      sentences.push(current);
      sinceActor = 99;
    }
    const hash = words.hashes[index] ?? 0;
    const before = words.hashes[index - 1] ?? 0;
    const length = exampleWordsAt(words, index);
    if (length > 0) {
      exampleWords.push(spanOf(words, index, index + length, offset));
    }
    sinceActor++;
    if (firstPerson.has(hash) || thirdPerson.has(hash)) {
      sinceActor = 0;
    } else if (people.has(hash) && isOneOf(words, index, current.start)) {
      current.hasPerson = true;
      sinceActor = 0;
    } else if (titles.has(before) && isCapitalised(words, index)) {
      current.hasPerson = true;
      sinceActor = 0;
    } else if (index > current.start && isCapitalised(words, index) && !isCapitalised(words, index - 1)) {
      // A name in the middle of a sentence may be who did it.
      sinceActor = Math.min(sinceActor, 2);
    }
    current.hasTime ||= times.has(hash) && (hash !== hashOf['may'] || isCapitalised(words, index));
    current.hasHabit ||= habits.has(hash);
    current.hasCondition ||= conditions.has(hash) && hash !== hashOf['would'];
    current.hasWould ||=
      hash === hashOf['would'] || words.text.slice(words.starts[index], words.ends[index]).endsWith("'d");
    if (sinceActor <= 5 && isPast(words, index)) {
      current.events++;
      sinceActor = 1;
    }
  }
  return sentences;
}

/** Whether a word for a person speaks of one: "a customer", "an elderly lady", "the first caller". */
function isOneOf(words: Words, index: number, from: number): boolean {
  for (let at = index - 1; at >= from && at >= index - 4; at--) {
    if (words.joined[at + 1] !== true) {
      return false;
    }
    if (determiners.has(words.hashes[at] ?? 0)) {
      return true;
    }
  }
  return false;
}

function isPast(words: Words, index: number): boolean {
  const hash = words.hashes[index] ?? 0;
  if (irregularPast.has(hash)) {
    return true;
  }
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  return (
    end - start > 3 &&
    words.text.charCodeAt(end - 1) === 100 &&
    words.text.charCodeAt(end - 2) === 101 &&
    !notPast.has(hash) &&
    !auxiliaries.has(words.hashes[index - 1] ?? 0)
  );
}

/** How many words at `index` announce an example: "for example", "such as", "e.g.". */
function exampleWordsAt(words: Words, index: number): number {
  const hash = words.hashes[index];
  const next = words.hashes[index + 1];
  if (hash === hashOf['for'] && (next === hashOf['example'] || next === hashOf['instance'])) {
    return 2;
  }
  if (hash === hashOf['such'] && next === hashOf['as']) {
    return 2;
  }
  if (hash === hashOf['e'] && next === hashOf['g'] && words.text.charAt(words.ends[index] ?? 0) === '.') {
    return 2;
  }
  return hash === hashOf['eg'] ? 1 : 0;
}

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
