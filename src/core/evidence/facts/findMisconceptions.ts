import type { MisconceptionMention } from '../evidence';
import type { MisconceptionPattern } from './misconceptionPattern';
import { misconceptionPatterns } from './misconceptionPatterns';
import { PhraseGroups } from './phraseGroups';
import { plain } from './plain';
import { requiredWords } from './requiredWords';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';
import type { Words } from './words';

/** What stands before a claim and takes it back: a "not", or somebody else's opinion. */
const rejected =
  /\b(?:not|never|myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|more than|disagree)\b|n't\b|\bno longer\b/i;
/** A "not" before the reason is not about it: "Never argue, because …". */
const reasonBefore = /^.*\b(?:because|since)\b/i;
const othersSay =
  /\b(?:think|thinks|thought|believes?|believed|reckons?|assumes?|assumed|used to (?:say|think)|would say|(?:people|some|others|lads|they|staff|hotels|sign|nan|mates?|group) (?:\w+ ){0,4}?(?:say|says|said|saying|put|puts|claims?(?= that| the)|claimed)|saying (?:goes|is|that)|phrase|slogan|expression|(?:old|common) (?:saying|view|idea|belief)|idea that|swears?|swore|insists?|insisted|preach\w*|taught (?:me|us)|brought up (?:to|on))\b|\b(?:says?|said|reads?|reading|goes|puts it)[,:]? ["“‘']/i;
const ownView =
  /\bI (?:still |really |do )?(?:think|believe|reckon)\b(?! (?:it's wrong|that's wrong))|\b(?:I|we)(?: \w+)? (?:go|work|live|stick|swear) (?:by|to)\b/i;
/** "… and I agree". */
const agreed = /\b(?:and|which) I (?:\w+ )?(?:agree|think so|believe)\b/i;
/** "Never argue with them": advice that goes with the mistake. */
const advice =
  /\b(?:never|don't|do not|must not|mustn't|can't|should not|shouldn't) (?:argue|disagree|say no|refuse|contradict|correct|question)\b/i;
const takenBack =
  /\b(?:but(?! (?:unethical|not ethical))|however|although|though|misconception|myth|not true|isn't true|untrue|I don't agree|disagree)\b/i;
/** "… is not one that I go by", right behind what was quoted. */
const quoteRejected =
  /^["'”’*]*,? (?:is|was|are) (?:not|n't|wrong|a (?:myth|mistake|misconception)|rubbish|nonsense|out of date)\b|^["'”’*]*,? isn't\b|^["'”’*]*,? (?:that's|that is|is|was|it's) what (?!I\b)/i;
const nextRejects =
  /^\W*(?:but|however|it (?:isn't|is not|was wrong)|it's not|that(?:'s| is) (?:not|wrong|a myth|rubbish|untrue|nonsense)|that isn't|this (?:is|was) (?:not|wrong|a m)|(?:she|he|they|nan|mum|dad|it|which|who) (?:was|were|is|are|'s|got (?:that|it)) (?:\w+ )?(?:wrong|mistaken)|I (?:do not|don't|didn't|can't|never|no longer) (?:really |quite )?(?:agree|think|believe|reckon|see it|go along|hold with|buy|accept|like)|I disagree|I was wrong|I know (?:now|better)|now I|wrong|not true|not any more|I used to|in fact|actually|in reality|in truth|we took (?:it|that) down|not so|nonsense|rubbish)\b/i;

/** By the triggers of a block, the patterns that have theirs among them: most blocks have those of none. */
const patternsOf = new Map<number, readonly TriedPattern[]>();
/** So many sets of triggers are remembered. */
const mostSets = 4096;
/** One of the expressions of a pattern, and the groups of words without which it fits nowhere. */
interface Claim {
  readonly expression: SmallLetterExpression;
  readonly groups: readonly number[];
}

/** A pattern as it is tried. Much of the list is never needed, so its expressions are looked at when it is. */
class TriedPattern {
  #claims: readonly Claim[] | undefined;
  readonly #beside: readonly number[];

  constructor(readonly pattern: MisconceptionPattern) {
    this.#beside = pattern.beside ? [groups.add(pattern.beside)] : [];
  }

  /** The claims that may stand in the text that `groups` has read, by its words. */
  claimsIn(words: Words): readonly Claim[] {
    if (!groups.areSeen(this.#beside)) {
      return noClaims;
    }
    if (!this.#claims) {
      this.#claims = this.pattern.asserts.map(claimOf);
      groups.read(words);
    }
    let possible: Claim[] | undefined;
    for (const claim of this.#claims) {
      if (groups.areSeen(claim.groups)) {
        (possible ??= []).push(claim);
      }
    }
    return possible ?? noClaims;
  }
}

function claimOf(written: RegExp): Claim {
  const expression = new SmallLetterExpression(written);
  return { expression, groups: requiredWords(expression.source).map((phrases) => groups.add(phrases)) };
}

const noClaims: readonly Claim[] = [];
const groups = new PhraseGroups();
const patterns = misconceptionPatterns.map((pattern) => new TriedPattern(pattern));
const none: readonly MisconceptionMention[] = [];

/** Finds common mistakes that a text asserts, each kind once. Runs only where `triggers` show that there may be one. */
export function findMisconceptions(
  words: Words,
  triggers: number,
  offset: number,
): readonly MisconceptionMention[] {
  let found: MisconceptionMention[] | undefined;
  let isRead = false;
  let whole: string | undefined;
  let sentences: readonly SentenceText[] | undefined;
  for (const tried of patternsFor(triggers)) {
    if (!isRead) {
      groups.read(words);
      isRead = true;
    }
    const claims = tried.claimsIn(words);
    if (claims.length === 0 || hasKind(found, tried.pattern)) {
      continue;
    }
    // No expression reaches over the end of a sentence, so most blocks need not be taken apart.
    whole ??= toSmallLetters(plain(words.text));
    if (mayAssert(claims, whole)) {
      sentences ??= readSentenceTexts(words);
      const mention = findAsserted(tried.pattern, claims, sentences, offset);
      if (mention) {
        (found ??= []).push(mention);
      }
    }
  }
  return found ?? none;
}

/** The patterns whose triggers are all there. People write about the same few things again and again. */
function patternsFor(triggers: number): readonly TriedPattern[] {
  let wanted = patternsOf.get(triggers);
  if (!wanted) {
    wanted = patterns.filter(({ pattern }) => (triggers & pattern.triggers) === pattern.triggers);
    if (patternsOf.size < mostSets) {
      patternsOf.set(triggers, wanted);
    }
  }
  return wanted;
}

function hasKind(found: readonly MisconceptionMention[] | undefined, pattern: MisconceptionPattern): boolean {
  return found?.some(({ kind }) => kind === pattern.kind) ?? false;
}

function findAsserted(
  pattern: MisconceptionPattern,
  claims: readonly Claim[],
  sentences: readonly SentenceText[],
  offset: number,
): MisconceptionMention | undefined {
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    const words = sentence && assertedIn(pattern, claims, sentence, sentences[at + 1]);
    if (sentence && words !== undefined) {
      const span = { start: sentence.start + offset, end: sentence.end + offset };
      return { kind: pattern.kind, words, span };
    }
  }
  return undefined;
}

function mayAssert(claims: readonly Claim[], small: string): boolean {
  for (const { expression } of claims) {
    if (expression.test(small)) {
      return true;
    }
  }
  return false;
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
    const [start, end] = [words.starts[index] ?? 0, words.ends[last] ?? 0];
    const text = plain(words.text.slice(start, end));
    sentences.push({ start, end, text, small: toSmallLetters(text) });
    index = last + 1;
  }
  return sentences;
}

/** What stands before a claim in the same thought: the reason for a "never" is a thought of its own. */
function beforeReason(before: string, claim: string): string {
  return /^(?:because|since)\b/i.test(claim) ? '' : before.replace(reasonBefore, '').replace(advice, '');
}

/** The words that assert the mistake, if nothing takes them back. */
function assertedIn(
  pattern: MisconceptionPattern,
  claims: readonly Claim[],
  { text, small }: SentenceText,
  next: SentenceText | undefined,
): string | undefined {
  for (const { expression } of claims) {
    const match = expression.exec(small);
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
