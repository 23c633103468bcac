import type { FoundLaw } from './findLaws';
import { WordClass } from './wordClasses';
import { isInCapitals } from './storyWords';
import { isCapitalised, isJoined, isNear, wordAt, type Words } from './words';

// Where the title of a law begins: what looks like a title may be the end of a longer one.

/** Whether a word may stand in one title with the word before it. */
export function isInTitle(words: Words, index: number): boolean {
  const isOneSentence = words.sentences[index - 1] === words.sentences[index];
  return (isOneSentence && isNear(words, index)) || isBehindOwnersOrEtc(words, index);
}

/** "Passengers' Rights", "at Work etc. Act", "Fees etc.) (Wales": the mark before the space ends nothing. */
function isBehindOwnersOrEtc({ text, starts, ends }: Words, index: number): boolean {
  return /^(?:.{2}s['’] |etc\.\)? \(?)$/i.test(text.slice((ends[index - 1] ?? 0) - 3, starts[index]));
}

/** "Wales) Act 2016" in "Renting Homes (Wales) Act 2016". */
export function beginsInBrackets(words: Words, start: number, index: number): boolean {
  const written = words.text.slice(words.starts[start], words.starts[index]);
  const closed = written.indexOf(')');
  return closed >= 0 && !written.slice(0, closed).includes('(');
}

/** Whether a title begins before a word that looks like its first: "Contracts of", "Data Retention and". */
function goesOnLeft(words: Words, classes: Int32Array, start: number): boolean {
  const first = start - 2;
  const joint = wordAt(words, start - 1).toLowerCase();
  return (
    first >= 0 &&
    /^(?:and|of|&)$/.test(joint) &&
    words.sentences[first] === words.sentences[start] &&
    isJoined(words, start) &&
    isJoined(words, start - 1) &&
    /^[A-Z][a-z]/.test(wordAt(words, first)) &&
    // "Regulation of Railways Act", but not "the Act and Railways Act".
    ((classes[first] ?? 0) & (joint === 'of' ? WordClass.opener : WordClass.lawKind | WordClass.opener)) === 0
  );
}

/** Whether words that nearly are the title of a law, but for its year perhaps, are the end of that of another one. */
export function endsAnother(words: Words, classes: Int32Array, start: number, isWrongYear: boolean): boolean {
  if (goesOnLeft(words, classes, start)) {
    return isWrongYear || wordAt(words, start - 1).toLowerCase() === 'of';
  }
  return (
    isWrongYear && start > 0 && !isCapitalised(words, start) && goesOnInSmallLetters(words, classes, start)
  );
}

/**
 * Whether the words `[index, end)`, which name a law, are the end of a longer title: "Care Act 2008" in "Health and
 * Social Care Act 2008". That may be so of a short name, and of any with a year that no law of the name has.
 */
export function isInLongerTitle(
  words: Words,
  classes: Int32Array,
  law: FoundLaw,
  index: number,
  end: number,
): boolean {
  const isShort = end - index <= 2;
  const isWrongYear = law.kind === 'year';
  // With its own year behind it, a short name is surely the law: "the English Equality Act 2010".
  const hasOwnYear = law.kind === 'law' && law.end > end;
  if (hasOwnYear || index === 0 || !(isShort || isWrongYear)) {
    return false;
  }
  if (
    isCapitalised(words, index - 1) &&
    isJoined(words, index) &&
    words.sentences[index - 1] === words.sentences[index] &&
    ((classes[index - 1] ?? 0) & WordClass.opener) === 0 &&
    !isLetterLine(words, index)
  ) {
    return true;
  }
  if (isWrongYear) {
    return endsAnother(words, classes, index, true) || beginsInBrackets(words, index, end - 1);
  }
  // "Payment of Wages Act": nobody is told by half a title that a law has ended.
  return law.kind === 'law' && law.law.status !== 'in-force' && goesOnLeft(words, classes, index);
}

/** "UK GDPR" on the line before "Education Act 1969": letters, in a list without marks. */
function isLetterLine(words: Words, index: number): boolean {
  const { text, starts, ends } = words;
  return isInCapitals(words, index - 1) && /[\r\n]/.test(text.slice(ends[index - 1], starts[index]));
}

const beforeTitle =
  WordClass.opener |
  WordClass.determiner |
  WordClass.firstPerson |
  WordClass.auxiliary |
  WordClass.secondPerson;

/** Words that stand before a title and are none of its own. */
const ofOthers =
  /^(?:follow\w*|us(?:e[sd]?|ing)|know|knew|appl(?:y|ies|ied|ying)|per|cover\w*|call(?:s|ed)|named?|was|were|likes?|law|legislation|main|new|old|current|obey\w*|includ\w+|breach\w*|break\w*|compl\w+|according|regarding|about)$/;

/** "the animal health act 1981": in small letters, any word may be the title's, unless it is known to stand before one. */
function goesOnInSmallLetters(words: Words, classes: Int32Array, index: number): boolean {
  if (!isJoined(words, index) || words.sentences[index - 1] !== words.sentences[index]) {
    return false;
  }
  const before = wordAt(words, index - 1).toLowerCase();
  if (!/^(?:and|of|&)$/.test(before)) {
    return ((classes[index - 1] ?? 0) & beforeTitle) === 0 && !ofOthers.test(before);
  }
  const first = index - 2;
  return (
    first >= 0 &&
    isJoined(words, index - 1) &&
    words.sentences[first] === words.sentences[index] &&
    ((classes[first] ?? 0) & (before === 'of' ? beforeTitle : WordClass.lawKind | beforeTitle)) === 0 &&
    !ofOthers.test(wordAt(words, first).toLowerCase()) &&
    !/\d/.test(wordAt(words, first))
  );
}
