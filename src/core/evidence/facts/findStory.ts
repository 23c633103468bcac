import type { ExampleMention } from '../evidence';
import type { Span } from '../../text';
import { sentenceAt, type Sentence } from './storySentence';
import { readSentences } from './storySentences';
import { WordClass } from './wordClasses';
import { givesReason, isAtOccasion } from './storyPlaces';
import { openingOf } from './storyOpening';
import { hashWord } from './wordHashes';
import { type Words } from './words';

/**
 * What one block adds to a story. A story may go over several blocks: a list of what somebody did, a conversation.
 * Counts are of what was said, so that the parts of a story can be added up.
 */
export interface StoryPart {
  /** Somebody and what they did, in the past. */
  readonly events: number;
  /** How things were. It makes no story, but it goes with one. */
  readonly states: number;
  /** What the writer, or one person, has done: a story in the present perfect. */
  readonly perfects: number;
  /** Somebody and what they do, in the present, where it is not said of people in general. */
  readonly scenes: number;
  /** Those of the scenes that are told in broken English. */
  readonly broken: number;
  /** What was done, where nobody is seen to do it. */
  readonly passives: number;
  readonly hasPerson: boolean;
  readonly hasTime: boolean;
  /** What somebody would do in a made-up case. */
  readonly imagined: number;
  readonly hasIndividual: boolean;
  readonly isLearning: boolean;
  /** Whether it says of something that it happens as a rule. */
  readonly isRoutine: boolean;
  readonly span: Span;
}

export interface Story {
  readonly part: StoryPart | undefined;
  readonly examples: readonly ExampleMention[];
  /** Example wording, whether or not anything concrete follows. */
  readonly exampleWords: readonly Span[];
}

const noExamples: readonly ExampleMention[] = [];
const noSpans: readonly Span[] = [];
// One list for all blocks, as the words have. It is empty between two of them.
const exampleWords: Span[] = [];

/**
 * Finds situations with somebody doing something. A story is told in the past, or as a scene in the present about
 * one person; a specific made-up case ("if a lady … I would …") is marked as such. What is done as a rule
 * ("I always …", "when a tenant … we log it") is no story.
 */
export function findStory(words: Words, classes: Int32Array, offset: number): Story {
  const count = readSentences(words, classes, exampleWords, offset);
  const part = count === 0 ? undefined : addUp(count, words, classes, offset);
  const told = part && whatIsTold(part);
  const examples = told
    ? [{ span: part.span, hypothetical: told === 'made up', opening: openingOf(words) }]
    : noExamples;
  return { part, examples, exampleWords: exampleWords.length > 0 ? exampleWords.splice(0) : noSpans };
}

/** What parts of a story amount to: something that happened, a made-up case, or nothing concrete. */
export function whatIsTold(part: StoryPart): 'happened' | 'made up' | undefined {
  const { events, states, perfects, passives, scenes, broken, imagined } = part;
  const { hasPerson, hasTime, hasIndividual, isLearning, isRoutine } = part;
  const weight = events + Math.min(states, 2) / 2;
  const needed = isLearning
    ? 4
    : hasPerson && hasTime
      ? 1
      : hasPerson
        ? 1.5
        : hasTime
          ? 2
          : hasIndividual
            ? 2.5
            : 3;
  if (events >= 1 && weight >= needed) {
    return 'happened';
  }
  if (passives >= 2 && hasPerson && !isLearning && passives + events >= (hasTime ? 3 : 4)) {
    return 'happened';
  }
  if (perfects >= 2 && hasPerson && hasIndividual && perfects + events >= (isLearning ? 5 : 3)) {
    return 'happened';
  }
  if (hasIndividual && (hasTime || hasPerson) && scenes >= 4 && !isRoutine) {
    return 'happened';
  }
  // "In May my cousin ask me for the staff price. I refuse": whoever writes so tells in the present what happened.
  const isBrokenStory = broken >= 1 && hasIndividual && hasPerson && !isRoutine && !isLearning;
  if (isBrokenStory && scenes + weight >= (hasTime ? 2 : 4)) {
    return 'happened';
  }
  return imagined >= 1 ? 'made up' : undefined;
}

/** Two parts as one. */
export function joinParts(a: StoryPart, b: StoryPart): StoryPart {
  return {
    events: a.events + b.events,
    states: a.states + b.states,
    perfects: a.perfects + b.perfects,
    scenes: a.scenes + b.scenes,
    broken: a.broken + b.broken,
    passives: a.passives + b.passives,
    hasPerson: a.hasPerson || b.hasPerson,
    hasTime: a.hasTime || b.hasTime,
    imagined: a.imagined + b.imagined,
    hasIndividual: a.hasIndividual || b.hasIndividual,
    isLearning: a.isLearning || b.isLearning,
    isRoutine: a.isRoutine || b.isRoutine,
    span: { start: a.span.start, end: b.span.end },
  };
}

const when = hashWord('when');

/** The writer, and one other person. */
const personal: number = WordClass.firstPerson | WordClass.individual;

function addUp(count: number, words: Words, classes: Int32Array, offset: number): StoryPart | undefined {
  let events = 0;
  let states = 0;
  let perfects = 0;
  let scenes = 0;
  let broken = 0;
  let passives = 0;
  let imagined = 0;
  let hasPerson = false;
  let hasTime = false;
  let hasIndividual = false;
  let isLearning = false;
  let speaksOfLaws = false;
  let isRoutine = false;
  let first: Sentence | undefined;
  let last: Sentence | undefined;
  let inCase: Sentence | undefined;
  let isOfSomebody = false;
  let before = 0;
  for (let index = 0; index < count; index++) {
    const sentence = sentenceAt(index);
    const { kinds } = sentence;
    if (sentence.hasCondition) {
      inCase = sentence;
      isOfSomebody = sentence.hasPerson || (before & spokenOf) === spokenOf;
    }
    before = sentence.hasPerson ? kinds | WordClass.person : 0;
    // What stands in a made-up case did not happen, even where it is told in the past.
    const isScene = broken > 0 && sentence.scenes > 1;
    const isOfLaws =
      sentence.speaksOfLaws && !((sentence.events > 1 || isScene) && (kinds & WordClass.firstPerson) !== 0);
    const isHabit = isOfLaws || (kinds & WordClass.habit) !== 0;
    const isTold = !sentence.hasCondition && !isHabit && (kinds & WordClass.would) === 0;
    const isPast = sentence.events + sentence.states > 0 || ((kinds & WordClass.time) !== 0 && !isHabit);
    if (isTold) {
      events += sentence.events + (isPast ? sentence.unsure : 0);
      states += sentence.states;
      hasPerson ||= sentence.hasPerson;
      if (sentence.broken > 0 && (sentence.hasTime || (kinds & WordClass.time) !== 0)) {
        events += sentence.scenes; // "In May my cousin ask me": a day that was, whatever the verb.
      }
      // "I say to her that we can move it" is about one person all the same.
      if ((kinds & WordClass.generic) === 0 || (kinds & personal) === personal) {
        broken += sentence.broken;
        scenes += sentence.scenes + (isPast ? 0 : sentence.unsure);
        passives += sentence.passives;
        perfects += (kinds & personal) === 0 ? 0 : sentence.perfects;
      }
    }
    hasTime ||= isTold && sentence.events > 0 && isAtOccasion(words, sentence);
    hasTime ||= (sentence.hasTime || (kinds & WordClass.time) !== 0) && !isHabit;
    // What somebody had to learn because of what they did is how it went on.
    isLearning ||=
      (kinds & WordClass.learning) !== 0 &&
      !(events > 0 && hasPerson && hasIndividual && isConsequence(sentence));
    speaksOfLaws ||= (kinds & WordClass.laws) !== 0;
    const isRule = isHabit || (sentence.events === 0 && words.hashes[sentence.start] === when);
    isRoutine ||= isRule;
    hasIndividual ||= (kinds & WordClass.individual) !== 0;
    const isMadeUp = inCase !== undefined && isImagined(inCase, sentence, isOfSomebody);
    if (isMadeUp) {
      imagined++;
    }
    if (
      isMadeUp ||
      (isTold && sentence.events + sentence.perfects + sentence.passives + sentence.scenes > 0)
    ) {
      first ??= isMadeUp ? inCase : sentence;
      last = sentence;
    }
  }
  if (!hasTime && !hasPerson && events + states + perfects + passives + scenes + imagined === 0) {
    return undefined;
  }
  if (events === 1 && states === 0 && hasPerson && hasIndividual && givesReason(words, classes)) {
    states = 1;
  }
  const from = first?.start ?? 0;
  const to = last?.end ?? words.count;
  const span = { start: (words.starts[from] ?? 0) + offset, end: (words.ends[to - 1] ?? 0) + offset };
  return {
    events,
    states,
    perfects,
    scenes,
    broken,
    passives,
    hasPerson,
    hasTime,
    imagined,
    hasIndividual,
    isLearning: isLearning || (speaksOfLaws && !hasIndividual),
    isRoutine,
    span,
  };
}

/** "She had to do the training again": how things were, of somebody else than the writer. */
function isConsequence({ events, states, kinds }: Sentence): boolean {
  return (
    events === 0 &&
    states > 0 &&
    (kinds & (WordClass.firstPerson | WordClass.individual)) === WordClass.individual
  );
}

/** Somebody, and surely one: "the retired lady …. If her bag has gone hard …". */
const spokenOf: number = WordClass.person | WordClass.individual;

/** Whether somebody says what they would do in the made-up case before. "You should stay calm" is advice, no case. */
function isImagined(
  inCase: Sentence,
  { kinds, hasActor, scenes, end }: Sentence,
  isOfSomebody: boolean,
): boolean {
  if (!isOfSomebody || (kinds & WordClass.secondPerson) !== 0) {
    return false;
  }
  if (
    (inCase.kinds & WordClass.individual) === 0 &&
    end - inCase.start < (inCase.events > 0 ? fewestOfCase : fewestOfState)
  ) {
    return false; // "If a customer was rude I would stay calm" could be any place and any day.
  }
  return (kinds & (WordClass.would | WordClass.maybeWould)) !== 0
    ? hasActor
    : scenes >= 1 &&
        (kinds & WordClass.firstPerson) !== 0 &&
        (inCase.kinds & WordClass.individual) !== 0 &&
        !inCase.speaksOfLaws &&
        (inCase.kinds & WordClass.habit) === 0;
}

/** A made-up case in fewer words is a rule, unless it is about one person. */
const fewestOfCase = 10;
/** The same where nothing happens in it: "was rude" and "was upset" are of any day. */
const fewestOfState = 14;
