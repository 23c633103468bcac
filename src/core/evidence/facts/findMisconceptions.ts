import type { MisconceptionMention } from '../evidence';
import type { MisconceptionPattern } from './misconceptionPattern';
import { misconceptionPatterns } from './misconceptionPatterns';
import { patternNeeds, patternsInFirst, type Need, type PatternNeeds } from './mistakeNeeds';
import {
  bitsOfSentence,
  candidates,
  isCandidate,
  joinSentences,
  readSentences,
  sentenceAt,
  sentenceCount,
  type SentenceText,
} from './mistakeSentences';
import { Sides } from './mistakeSides';
import { SmallLetterExpression } from './smallLetters';
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

/** What each pattern asserts, as it is tried. */
const asserted = misconceptionPatterns.map(({ asserts }) =>
  asserts.map((expression) => new SmallLetterExpression(expression)),
);
/** What has to stand together for it. */
const sides = misconceptionPatterns.map(({ together }, number) =>
  together ? new Sides(together, patternNeeds[number]?.together ?? []) : undefined,
);
const none: readonly MisconceptionMention[] = [];

/**
 * Finds common mistakes that a text asserts, each kind once. `first` and `second` are the bits of the patterns that one
 * of its words is looked at for; `rowsOfWords` are the rows by the numbers of words, and `numbers` those of the block.
 */
export function findMisconceptions(
  words: Words,
  numbers: Int32Array,
  rowsOfWords: Int32Array,
  first: number,
  second: number,
  offset: number,
): readonly MisconceptionMention[] {
  if ((first | second) === 0) {
    return none;
  }
  readSentences(words, numbers, rowsOfWords);
  const found = findOf(candidates[0], 0, offset, none);
  return findOf(candidates[1], patternsInFirst, offset, found);
}

/** Adds what is found by the patterns that have a bit. `begin` is the number of the pattern that has the lowest. */
function findOf(
  bits: number,
  begin: number,
  offset: number,
  before: readonly MisconceptionMention[],
): readonly MisconceptionMention[] {
  let found = before;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const number = begin + 31 - Math.clz32(rest & -rest);
    const pattern = misconceptionPatterns[number];
    const needs = patternNeeds[number];
    if (pattern && needs && !hasKind(found, pattern)) {
      const mention = findAsserted(pattern, number, needs, offset);
      found = mention ? [...found, mention] : found;
    }
  }
  return found;
}

function hasKind(found: readonly MisconceptionMention[], pattern: MisconceptionPattern): boolean {
  return found.some(({ kind }) => kind === pattern.kind);
}

function findAsserted(
  pattern: MisconceptionPattern,
  number: number,
  needs: PatternNeeds,
  offset: number,
): MisconceptionMention | undefined {
  sides[number]?.begin();
  for (let at = 0; at < sentenceCount; at++) {
    if (!isCandidate(at, number)) {
      continue;
    }
    const words = assertedIn(pattern, number, needs.asserts, at);
    const sentence = words === undefined ? undefined : sentenceAt(at);
    if (words !== undefined && sentence) {
      const span = { start: sentence.start + offset, end: sentence.end + offset };
      return { kind: pattern.kind, words, span };
    }
    const window = togetherIn(pattern, number, at);
    if (window) {
      const span = { start: window.start + offset, end: window.end + offset };
      return { kind: pattern.kind, words: window.text, span };
    }
  }
  return undefined;
}

/** The sentence, or that and the ones behind it, in which all stands together that makes up the mistake. */
function togetherIn(pattern: MisconceptionPattern, number: number, at: number): SentenceText | undefined {
  const most = Math.min(pattern.sentences ?? 1, sentenceCount - at);
  const all = sides[number];
  for (let count = 1; all && count <= most; count++) {
    const window = all.areIn(at, count) ? joinSentences(at, count) : undefined;
    if (window && isAssertedTogether(pattern, window, sentenceAt(at + count))) {
      return window;
    }
  }
  return undefined;
}

/** Whether nothing takes back what stands together. */
function isAssertedTogether(
  pattern: MisconceptionPattern,
  { text }: SentenceText,
  next: SentenceText | undefined,
): boolean {
  return (
    text.length < longest &&
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

/** What is said in a longer sentence need not belong together. */
const longest = 400;
/** A mistake that is spoken of as one. */
const disowned =
  /\b(?:myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|disagree|untrue|not true|false)\b/i;

/** What stands before a claim in the same thought: the reason for a "never" is a thought of its own. */
function beforeReason(before: string, claim: string): string {
  return /^(?:because|since)\b/i.test(claim) ? '' : before.replace(reasonBefore, '').replace(advice, '');
}

/** The words of a sentence that assert the mistake, if nothing takes them back. */
function assertedIn(
  pattern: MisconceptionPattern,
  number: number,
  needs: readonly Need[],
  at: number,
): string | undefined {
  const expressions = asserted[number] ?? [];
  let column = -1;
  let here = 0;
  for (let next = 0; next < needs.length; next++) {
    const need = needs[next];
    if (need && need.column !== column) {
      column = need.column;
      here = bitsOfSentence(at, column);
    }
    const expression = need && (here & need.bits) === need.bits ? expressions[next] : undefined;
    const written = expression && writtenIn(pattern, expression, at);
    if (written !== undefined) {
      return written;
    }
  }
  return undefined;
}

/** What an expression fits in a sentence, if nothing takes it back. */
function writtenIn(
  pattern: MisconceptionPattern,
  expression: SmallLetterExpression,
  at: number,
): string | undefined {
  const sentence = sentenceAt(at);
  const match = sentence && expression.exec(sentence.small);
  if (!match) {
    return undefined;
  }
  const { text } = sentence;
  const next = sentenceAt(at + 1);
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
  return isTurned ? undefined : written;
}
