import type { MisconceptionMention } from '../evidence';
import { bitOfPattern } from './besideWords';
import type { MisconceptionPattern } from './misconceptionPattern';
import { misconceptionPatterns } from './misconceptionPatterns';
import { plain } from './plain';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';
import type { Words } from './words';

/** What stands before a claim and takes it back: a "not", or somebody else's opinion. */
const rejected =
  /\b(?:not|never|myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|more than|disagree)\b|n't\b|\bno longer\b/i;
/** A "not" before the reason is not about it: "Never argue, because …". */
const reasonBefore = /^.*\b(?:because|since)\b/i;
const othersSay =
  /\b(?:think|thinks|thought|believes?|believed|reckons?|assumes?|assumed|used to (?:say|think)|would say|(?<!\bwhat(?:ever)? )(?:people|some|others|lads|they|staff|hotels|sign|nan|mates?|group) (?:\w+ ){0,4}?(?:say|says|said|saying|put|puts|claims?(?= that| the)|claimed)|saying (?:goes|is|that)|phrase|slogan|expression|(?:old|common) (?:saying|view|idea|belief)|idea that|swears?|swore|insists?|insisted|preach\w*|taught (?:me|us)|brought up (?:to|on))\b|\b(?:says?|said|reads?|reading|goes|puts it)[,:]? ["“‘']/i;
const ownView =
  /\bI (?:still |really |do )?(?:think|believe|reckon)\b(?! (?:it's wrong|that's wrong))|\bI(?:'ve| have) always (?:thought|believed|said|felt|reckoned)\b|\b(?:I|we)(?: \w+)? (?:go|work|live|stick|swear) (?:by|to)\b/i;
/** "… and I agree". */
const agreed = /\b(?:and|which) I (?:\w+ )?(?:agree|think so|believe)\b/i;
/** "Never argue with them": advice that goes with the mistake. */
const advice =
  /\b(?:never|don't|do not|must not|mustn't|can't|should not|shouldn't) (?:argue|disagree|say no|refuse|contradict|correct|question)\b/i;
const takenBack =
  /\b(?:but(?! (?:unethical|not ethical))|however|although|though|until (?:I|we|my|one)\b|misconception|myth|not true|isn't true|untrue|I don't agree|disagree)\b/i;
/** "… is not one that I go by", right behind what was quoted. */
const quoteRejected =
  /^["'”’*]*,? (?:is|was|are) (?:not|n't|wrong|a (?:myth|mistake|misconception)|rubbish|nonsense|out of date)\b|^["'”’*]*,? isn't\b|^["'”’*]*,? (?:that's|that is|is|was|it's) what (?!I\b)/i;
const nextRejects =
  /^\W*(?:but|however|it (?:(?:isn't|is not)(?! (?:needed|necessary)\b)|was wrong)|it's not|that(?:'s| is) (?:not|wrong|a myth|rubbish|untrue|nonsense)|that isn't|this (?:is|was) (?:not|wrong|a m)|(?:she|he|they|nan|mum|dad|it|which|who) (?:was|were|is|are|'s|got (?:that|it)) (?:\w+ )?(?:wrong|mistaken)|I (?:do not|don't|didn't|can't|never|no longer) (?:really |quite )?(?:agree|think|believe|reckon|see it|go along|hold with|buy|accept|like)|I disagree|I was wrong|false|no(?=[,.:;])|I know (?:now|better)|now I|wrong|incorrect|not true|not any more|I used to|in fact|actually|in reality|in truth|we took (?:it|that) down|not so|nonsense|rubbish)\b/i;

/** By the triggers of a block, the numbers of the patterns that have theirs among them: most blocks have those of none. */
const numbersOf = new Map<number, readonly number[]>();
/** So many sets of triggers are remembered. */
const mostSets = 4096;
/** What each pattern asserts, as it is tried. */
const asserted = misconceptionPatterns.map(({ asserts }) =>
  asserts.map((expression) => new SmallLetterExpression(expression)),
);
/** What has to stand together for it. */
const side = misconceptionPatterns.map(({ together }) =>
  (together ?? []).map((expression) => new SmallLetterExpression(expression)),
);
const none: readonly MisconceptionMention[] = [];
const noExpressions: readonly SmallLetterExpression[] = [];

/**
 * Finds common mistakes that a text asserts, each kind once. Runs only where `triggers` show that there may be one.
 * `beside` are the bits of the patterns that have one of the words they want in it.
 */
export function findMisconceptions(
  words: Words,
  triggers: number,
  beside: number,
  offset: number,
): readonly MisconceptionMention[] {
  let found: MisconceptionMention[] | undefined;
  let whole: string | undefined;
  let sentences: readonly SentenceText[] | undefined;
  const numbers = numbersFor(triggers);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const pattern = misconceptionPatterns[number];
    const bit = bitOfPattern[number] ?? 0;
    if (!pattern || (bit !== 0 && (beside & bit) === 0)) {
      continue;
    }
    // No expression reaches over the end of a sentence, so most blocks need not be taken apart.
    whole ??= toSmallLetters(plain(words.text, words.isUneven));
    const expressions = asserted[number] ?? noExpressions;
    const together = side[number] ?? noExpressions;
    if ((mayAssert(expressions, whole) || fitsAll(together, whole)) && !hasKind(found, pattern)) {
      sentences ??= readSentenceTexts(words);
      const mention = findAsserted(pattern, expressions, together, sentences, offset);
      if (mention) {
        (found ??= []).push(mention);
      }
    }
  }
  return found ?? none;
}

/** The numbers of the patterns whose triggers are all there. People write about the same few things again and again. */
function numbersFor(triggers: number): readonly number[] {
  let numbers = numbersOf.get(triggers);
  if (!numbers) {
    numbers = misconceptionPatterns.flatMap(({ triggers: wanted }, number) =>
      (triggers & wanted) === wanted ? [number] : [],
    );
    if (numbersOf.size < mostSets) {
      numbersOf.set(triggers, numbers);
    }
  }
  return numbers;
}

function hasKind(found: readonly MisconceptionMention[] | undefined, pattern: MisconceptionPattern): boolean {
  return found?.some(({ kind }) => kind === pattern.kind) ?? false;
}

function findAsserted(
  pattern: MisconceptionPattern,
  expressions: readonly SmallLetterExpression[],
  together: readonly SmallLetterExpression[],
  sentences: readonly SentenceText[],
  offset: number,
): MisconceptionMention | undefined {
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    const words = sentence && assertedIn(pattern, expressions, sentence, sentences[at + 1]);
    if (sentence && words !== undefined) {
      const span = { start: sentence.start + offset, end: sentence.end + offset };
      return { kind: pattern.kind, words, span };
    }
    for (let count = 1; count <= (pattern.sentences ?? 1) && together.length > 0; count++) {
      const window = joinSentences(sentences, at, count);
      if (window && isAssertedTogether(pattern, together, window, sentences[at + count])) {
        const span = { start: window.start + offset, end: window.end + offset };
        return { kind: pattern.kind, words: window.text, span };
      }
    }
  }
  return undefined;
}

/** Some sentences, one behind the other, as one; nothing where the text has no more of them. */
function joinSentences(
  sentences: readonly SentenceText[],
  at: number,
  count: number,
): SentenceText | undefined {
  const first = sentences[at];
  const last = sentences[at + count - 1];
  if (!first || !last || first === last) {
    return first && last;
  }
  const text = `${first.text}. ${last.text}`;
  return { start: first.start, end: last.end, text, small: `${first.small}. ${last.small}` };
}

/** Whether what makes up a mistake stands together, and nothing takes it back. */
function isAssertedTogether(
  pattern: MisconceptionPattern,
  together: readonly SmallLetterExpression[],
  { text, small }: SentenceText,
  next: SentenceText | undefined,
): boolean {
  return (
    small.length < longest &&
    fitsAll(together, small) &&
    !(pattern.turned?.test(text) ?? false) &&
    !(pattern.right?.test(text) ?? false) &&
    !isOthersView(text) &&
    (pattern.isRejectedByNot === false || !rejected.test(text)) &&
    !(next !== undefined && nextRejects.test(next.text))
  );
}

function isOthersView(text: string): boolean {
  return (othersSay.test(text) && !ownView.test(text) && !agreed.test(text)) || disowned.test(text);
}

function mayAssert(expressions: readonly SmallLetterExpression[], small: string): boolean {
  for (let at = 0; at < expressions.length; at++) {
    if (expressions[at]?.test(small)) {
      return true;
    }
  }
  return false;
}

/** Whether all of them fit, and there is one. */
function fitsAll(expressions: readonly SmallLetterExpression[], small: string): boolean {
  return expressions.length > 0 && expressions.every((expression) => expression.test(small));
}

interface SentenceText {
  readonly start: number;
  readonly end: number;
  /** One line, straight apostrophes, no emphasis marks. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
}

function readSentenceTexts(words: Words): SentenceText[] {
  const sentences: SentenceText[] = [];
  for (let index = 0; index < words.count;) {
    const number = words.sentences[index];
    let last = index;
    while (last + 1 < words.count && words.sentences[last + 1] === number) {
      last++;
    }
    const start = words.starts[index] ?? 0;
    const end = words.ends[last] ?? 0;
    const text = plain(words.text.slice(start, end));
    sentences.push({ start, end, text, small: toSmallLetters(text) });
    index = last + 1;
  }
  return sentences;
}

/** What is said in a longer sentence need not belong together. */
const longest = 400;
/** A mistake that is spoken of as one. */
const disowned =
  /\b(?:myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|disagree|untrue|not true|false)\b/i;

/** What stands before a claim in the same thought: the reason for a "never" is a thought of its own. */
function beforeReason(before: string, claim: string): string {
  return /^(?:because|since)\b/i.test(claim) ? '' : before.replace(reasonBefore, '').replace(advice, '');
}

/** The words that assert the mistake, if nothing takes them back. */
function assertedIn(
  pattern: MisconceptionPattern,
  expressions: readonly SmallLetterExpression[],
  { text, small }: SentenceText,
  next: SentenceText | undefined,
): string | undefined {
  for (let at = 0; at < expressions.length; at++) {
    const match = expressions[at]?.exec(small);
    if (!match) {
      continue;
    }
    const end = match.index + match[0].length;
    const written = text.slice(match.index, end);
    const before = text.slice(0, match.index);
    const after = text.slice(end);
    const isTurned =
      (pattern.turned?.test(
        written.replace(/\b(?:never (?:a )?good|do(?:es)? not see any|don't see any)\b/i, ''),
      ) ??
        false) ||
      (pattern.right?.test(text) ?? false) ||
      (pattern.isRejectedByNot !== false && rejected.test(beforeReason(before, match[0]))) ||
      (othersSay.test(before) && !ownView.test(before) && !agreed.test(after)) ||
      takenBack.test(after) ||
      quoteRejected.test(after) ||
      (next !== undefined && nextRejects.test(next.text));
    if (!isTurned) {
      return written;
    }
  }
  return undefined;
}
