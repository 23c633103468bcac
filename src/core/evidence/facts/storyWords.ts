import { WordClass } from './wordClasses';
import { hashesOf, hashWord } from './wordHashes';
import { isCapitalised, isJoined, WordForm, type Words } from './words';

const got = hashWord('got');
const found = hashWord('found');
const listed = hashesOf('these this');
const inside = hashesOf('in on');
const learned = hashesOf('told shown taught given asked sent');
/** "Foreman said learn them" tells what was said, and no more. */
const saying = hashesOf('said told say tell');
/** After them, "if" and "would" belong to what was said. */
const reporting = hashesOf(
  'said told asked ask asks asking explained promised agreed suggested wondered checked offered',
);
const toWhom = hashesOf('that him her them me us');
const each = hashesOf('each every');
const shortTime = hashesOf('half hour few ten five fifteen twenty thirty minute quarter');
const behindEach = hashesOf('of other one');
const questions = hashesOf('how what where who');
const you = hashWord('you');
const [so, that, it] = ['so', 'that', 'it'].map(hashWord);
const [letterS, colon, fullStop] = [115, 58, 46];

/** Whether a word for a person speaks of one: "a customer", "an elderly lady", "the first caller". */
export function isOneOf(words: Words, classes: Int32Array, index: number, from: number): boolean {
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

/** "Lady come in shop", "Student with dyslexia asked": somebody at the start of a sentence, without an article. */
export function isBareOne(words: Words, classes: Int32Array, index: number, start: number): boolean {
  if (index !== start || words.text.charCodeAt((words.ends[index] ?? 0) - 1) === letterS) {
    return false;
  }
  const isNext = ((classes[index + 1] ?? 0) & WordClass.connector) === 0;
  const verb = isNext ? index + 1 : verbBehind(words, classes, index + 2);
  return (
    verb > 0 &&
    (!isNext || ((classes[verb] ?? 0) & someVerb) !== 0) &&
    !saying.has(words.hashes[verb] ?? 0) &&
    isJoined(words, verb) &&
    words.text.charCodeAt((words.ends[verb] ?? 0) - 1) !== letterS
  );
}

const someVerb: number = WordClass.present | WordClass.strongPast | WordClass.weakPast;

/** The past form not far behind "with dyslexia", "in a wheelchair"; -1 if there is none. */
function verbBehind(words: Words, classes: Int32Array, from: number): number {
  for (let at = from; at < from + mostBeforeVerb && isJoined(words, at); at++) {
    const isPast = ((classes[at] ?? 0) & WordClass.strongPast) | ((words.forms[at] ?? 0) & WordForm.endsInEd);
    if (isPast !== 0) {
      return at;
    }
  }
  return -1;
}

const mostBeforeVerb = 4;

/** "If", but not "asked her if"; "say" only where a sentence begins with it: "Say a tenant rang". */
export function isCondition(words: Words, classes: Int32Array, index: number, start: number): boolean {
  const length = (words.ends[index] ?? 0) - (words.starts[index] ?? 0);
  if (length === 3) {
    return index === start;
  }
  if (index === start || length !== 2) {
    return true;
  }
  if (((classes[index - 1] ?? 0) & WordClass.asking) !== 0) {
    return false;
  }
  for (let at = Math.max(start, index - mostBeforeIf); at < index; at++) {
    if (reporting.has(words.hashes[at] ?? 0)) {
      return false;
    }
  }
  return true;
}

/** "I told the lady that if …". */
const mostBeforeIf = 4;

const warning = hashesOf('told warned asked');
/** "I asked him to stop or I would end the call". */
const mostBeforeSaid = 9;

/** Whether a word for the writer opens what was said: "I told her I would ring". */
export function isSaid(words: Words, classes: Int32Array, index: number): boolean {
  const before = words.hashes[index - 1] ?? 0;
  for (let at = Math.max(0, index - mostBeforeSaid); at < index; at++) {
    if (words.sentences[at] === words.sentences[index] && warning.has(words.hashes[at] ?? 0)) {
      return true;
    }
  }
  return (
    toWhom.has(before) || reporting.has(before) || ((classes[index - 1] ?? 0) & WordClass.strongPast) !== 0
  );
}

/**
 * "What I opened", "the time I rang": a past form that names something, and tells nothing, where nothing was told before
 * or the sentence is in the present. Who did something may be the one that a story is about.
 */
export function isEmbedded(words: Words, index: number, isPresent: boolean, isTold: boolean): boolean {
  const [one, two] = [words.hashes[index - 1] ?? 0, words.hashes[index - 2] ?? 0];
  return (
    (isPresent && (embedding.has(one) || embedding.has(two))) ||
    (!isTold && (naming.has(one) || naming.has(two)))
  );
}

const embedding = hashesOf('what who whoever whatever which where how time');
const naming = hashesOf('what whatever whoever how');

/** "Once a client has paid": whenever that is so, and not one time. */
export function isWhenDone(words: Words, index: number): boolean {
  for (let at = index + 1; at <= index + mostBeforeDone; at++) {
    if (doneAlready.has(words.hashes[at] ?? 0)) {
      return true;
    }
  }
  return false;
}

const mostBeforeDone = 4;
const doneAlready = hashesOf("has have they've you've we've is are it's gets get");

/** "The locked drawer", "a set order": what a thing is like, and nothing that was done. */
export function isAdjective(words: Words, classes: Int32Array, index: number): boolean {
  return (
    ((classes[index - 1] ?? 0) & notAlone) === WordClass.determiner &&
    (((words.forms[index] ?? 0) & WordForm.endsInEd) !== 0 ||
      ((classes[index] ?? 0) & WordClass.present) !== 0) &&
    !pointing.has(words.hashes[index - 1] ?? 0)
  );
}

/** "One asked", "her" and "his" may stand before what was done; other words that point at something do not. */
const notAlone: number = WordClass.determiner | WordClass.individual | WordClass.thirdPerson;

const pointing = hashesOf('this that another');

/** "How would you deal with a caller who …". */
export function isQuestion(words: Words, index: number): boolean {
  return words.hashes[index + 1] === you && questions.has(words.hashes[index - 1] ?? 0);
}

/** "I put it on the bench so she wouldn't have to bend": what something was done for. */
export function isPurpose({ hashes }: Words, classes: Int32Array, index: number): boolean {
  const isOfSomebody = ((classes[index - 1] ?? 0) & WordClass.thirdPerson) !== 0 || hashes[index - 1] === it;
  return (
    isOfSomebody && (hashes[index - 2] === so || (hashes[index - 2] === that && hashes[index - 3] === so))
  );
}

/**
 * "I refunded each of them", "showed her each step": what something was done to, and not how often; nor is it a rule where
 * somebody "rang him every half hour until they came".
 */
export function isObject(words: Words, classes: Int32Array, index: number, isTold: boolean): boolean {
  if (!each.has(words.hashes[index] ?? 0)) {
    return false;
  }
  if (isTold && shortTime.has(words.hashes[index + 1] ?? 0)) {
    return true;
  }
  const verb = toWhom.has(words.hashes[index - 1] ?? 0) ? index - 2 : index - 1;
  return (
    behindEach.has(words.hashes[index + 1] ?? 0) ||
    ((words.forms[verb] ?? 0) & WordForm.endsInEd) !== 0 ||
    ((classes[verb] ?? 0) & WordClass.strongPast) !== 0 ||
    // "I thanked them for keeping every receipt".
    (isTold && words.text.slice((words.ends[verb] ?? 0) - 3, words.ends[verb]) === 'ing')
  );
}

/**
 * "We got told about it": said of nobody who does it, and of no moment. "I found these in the handbook": where something
 * that is listed comes from.
 */
export function isNoEvent({ hashes }: Words, index: number): boolean {
  const word = hashes[index] ?? 0;
  return word === found
    ? listed.has(hashes[index + 1] ?? 0) && inside.has(hashes[index + 2] ?? 0)
    : hashes[index - 1] === got && learned.has(word);
}

/** "I was made full time": what became of the writer. */
export function isWriterDone(classes: Int32Array, index: number): boolean {
  return ((classes[index - 2] ?? 0) & WordClass.firstPerson) !== 0;
}

/** "Sam greets": somebody with a name, and what they do. */
export function isNameBefore(words: Words, classes: Int32Array, index: number): boolean {
  return (
    classes[index - 1] === 0 &&
    isCapitalised(words, index - 1) &&
    !isInCapitals(words, index - 1) &&
    words.text.charCodeAt((words.ends[index] ?? 0) - 1) === letterS
  );
}

/** "09.10", "14:05" at the start of a sentence. */
export function isClock(words: Words, index: number): boolean {
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
export function isInCapitals(words: Words, index: number): boolean {
  const second = (words.starts[index] ?? 0) + 1;
  const code = second < words.text.length ? words.text.charCodeAt(second) : 0;
  return code >= 65 && code <= 90;
}
