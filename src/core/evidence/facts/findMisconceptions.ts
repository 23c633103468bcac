import type { MisconceptionMention } from '../evidence';
import { hashPair } from './dictionary';
import type { MisconceptionPattern } from './misconceptionPattern';
import { misconceptionPatterns } from './misconceptionPatterns';
import { plain } from './plain';
import { hashWord, type Words } from './words';
import { WordTable } from './wordTable';

/** What stands before a claim and takes it back: a "not", or somebody else's opinion. */
const rejected =
  /\b(?:not|never|myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|more than|disagree)\b|n't\b|\bno longer\b/i;
/** A "not" before the reason is not about it: "Never argue, because …". */
const reasonBefore = /^.*\b(?:because|since)\b/i;
const othersSay =
  /\b(?:think|thinks|thought|believes?|believed|reckons?|assumes?|assumed|used to (?:say|think)|would say|(?:people|some|others|lads|they|staff|hotels|sign|nan|mates?|group) (?:\w+ ){0,4}?(?:say|says|said|saying|put|puts|claims?(?= that| the)|claimed)|saying (?:goes|is|that)|(?:old|common) (?:saying|view|idea|belief)|idea that|swears?|swore|insists?|insisted|preach\w*|taught (?:me|us)|brought up (?:to|on))\b|\b(?:says?|said|reads?|reading|goes|puts it)[,:]? ["“‘']/i;
const ownView = /\bI (?:still |really |do )?(?:think|believe|reckon)\b(?! (?:it's wrong|that's wrong))/i;
const takenBack =
  /\b(?:but(?! (?:unethical|not ethical))|however|although|though|misconception|myth|not true|isn't true|untrue|I don't agree|disagree)\b/i;
/** "… is not one that I go by", right behind what was quoted. */
const quoteRejected =
  /^["'”’*]*,? (?:is|was|are) (?:not|n't|wrong|a (?:myth|mistake|misconception)|rubbish|nonsense|out of date)\b|^["'”’*]*,? isn't\b|^["'”’*]*,? (?:that's|that is|is|was|it's) what (?!I\b)/i;
const nextRejects =
  /^\W*(?:but|however|it (?:isn't|is not|was wrong)|it's not|that(?:'s| is) (?:not|wrong|a myth|rubbish|untrue|nonsense)|that isn't|this (?:is|was) (?:not|wrong|a m)|(?:she|he|they|nan|mum|dad|it|which|who) (?:was|were|is|are|'s|got (?:that|it)) (?:\w+ )?(?:wrong|mistaken)|I (?:do not|don't|didn't|can't|never|no longer) (?:really |quite )?(?:agree|think|believe|reckon|see it|go along|hold with|buy|accept|like)|I disagree|I was wrong|I know (?:now|better)|now I|wrong|not true|not any more|I used to|in fact|actually|in reality|in truth|we took (?:it|that) down|not so|nonsense|rubbish)\b/i;

/** The triggers of each pattern: most blocks have those of none. */
const wanted = Int32Array.from(misconceptionPatterns, ({ triggers }) => triggers);
/** What has to stand in a block for a pattern: hashes of words, and of two side by side. */
const beside = misconceptionPatterns.map(
  (pattern) => pattern.beside && tableOf(pattern.beside.map((phrase) => hashPhrase(phrase.split(' ')))),
);
const none: readonly MisconceptionMention[] = [];

/** Finds common mistakes that a text asserts, each kind once. Runs only where `triggers` show that there may be one. */
export function findMisconceptions(
  words: Words,
  triggers: number,
  offset: number,
): readonly MisconceptionMention[] {
  let found: MisconceptionMention[] | undefined;
  let whole: string | undefined;
  let sentences: readonly SentenceText[] | undefined;
  for (let number = 0; number < wanted.length; number++) {
    const mask = wanted[number] ?? 0;
    if ((triggers & mask) !== mask) {
      continue;
    }
    const pattern = misconceptionPatterns[number];
    const table = beside[number];
    if (!pattern || (table && !standsIn(words, table))) {
      continue;
    }
    // No expression reaches over the end of a sentence, so most blocks need not be taken apart.
    whole ??= plain(words.text);
    if (mayAssert(pattern, whole) && !hasKind(found, pattern)) {
      sentences ??= readSentenceTexts(words);
      const sentence = findAsserted(pattern, sentences);
      if (sentence) {
        const span = { start: sentence.start + offset, end: sentence.end + offset };
        (found ??= []).push({ kind: pattern.kind, span });
      }
    }
  }
  return found ?? none;
}

function hasKind(found: readonly MisconceptionMention[] | undefined, pattern: MisconceptionPattern): boolean {
  return found?.some(({ kind }) => kind === pattern.kind) ?? false;
}

function findAsserted(
  pattern: MisconceptionPattern,
  sentences: readonly SentenceText[],
): SentenceText | undefined {
  return sentences.find((sentence, at) => isAsserted(pattern, sentence, sentences[at + 1]));
}

function hashPhrase([first = '', second]: readonly string[]): number {
  return second === undefined ? hashWord(first) : hashPair(hashWord(first), hashWord(second));
}

function tableOf(phrases: readonly number[]): WordTable {
  const table = new WordTable(phrases.length);
  new Set(phrases).forEach((hash) => table.set(hash, 1));
  return table;
}

function standsIn({ hashes, count }: Words, phrases: WordTable): boolean {
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] ?? 0;
    if (phrases.get(hash) !== 0 || phrases.get(hashPair(hash, hashes[index + 1] ?? 0)) !== 0) {
      return true;
    }
  }
  return false;
}

function mayAssert({ asserts }: MisconceptionPattern, text: string): boolean {
  for (const expression of asserts) {
    if (expression.test(text)) {
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
    sentences.push({ start, end, text });
    index = last + 1;
  }
  return sentences;
}

function isAsserted(
  pattern: MisconceptionPattern,
  { text }: SentenceText,
  next: SentenceText | undefined,
): boolean {
  for (const expression of pattern.asserts) {
    const match = expression.exec(text);
    if (!match) {
      continue;
    }
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const isTurned =
      (pattern.turned?.test(
        match[0].replace(/\b(?:never (?:a )?good|do(?:es)? not see any|don't see any)\b/i, ''),
      ) ??
        false) ||
      (pattern.right?.test(text) ?? false) ||
      (pattern.isRejectedByNot !== false && rejected.test(before.replace(reasonBefore, ''))) ||
      (othersSay.test(before) && !ownView.test(before)) ||
      takenBack.test(after) ||
      quoteRejected.test(after) ||
      (next !== undefined && nextRejects.test(next.text));
    if (!isTurned) {
      return true;
    }
  }
  return false;
}
