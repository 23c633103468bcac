import type { MisconceptionMention } from '../evidence';
import type { MisconceptionPattern } from './misconceptionPattern';
import { misconceptionPatterns } from './misconceptionPatterns';
import { deniesAll, deniesClaim } from './mistakeDenied';
import { patternBits, patternNeeds, patternsInFirst } from './mistakeNeeds';
import {
  addCandidates,
  bitsOfSentence,
  candidates,
  isCandidate,
  joinSentences,
  sentenceAt,
  sentenceCount,
  type SentenceText,
} from './mistakeSentences';
import { Sides } from './mistakeSides';
import { SmallLetterExpression } from './smallLetters';

/** A pattern as it is looked for. */
interface Search {
  readonly pattern: MisconceptionPattern;
  readonly kind: MisconceptionMention['kind'];
  readonly asserts: readonly SmallLetterExpression[];
  /** For each of them, the column and the bits that it needs. */
  readonly needs: Int32Array;
  /** What has to stand together. */
  readonly sides: Sides | undefined;
  /** In so many sentences at most. */
  readonly most: number;
}

/** All of one form, as they are gone through for every block: the patterns themselves have many. */
const searches = misconceptionPatterns.map((pattern, number): Search => {
  const { kind, asserts, together, sentences = 1 } = pattern;
  const needs = patternNeeds[number];
  return {
    pattern,
    kind,
    asserts: asserts.map((expression) => new SmallLetterExpression(expression)),
    needs: Int32Array.from(needs?.asserts.flatMap(({ column, bits }) => [column, bits]) ?? []),
    sides: together && new Sides(together, needs?.together ?? []),
    most: sentences,
  };
});
const none: readonly MisconceptionMention[] = [];

/** Finds common mistakes that the block asserts whose words were looked up last, each kind once. */
export function findMisconceptions(offset: number): readonly MisconceptionMention[] {
  addCandidates();
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
    const lowest = begin + 31 - Math.clz32(rest & -rest);
    for (let number = lowest; number < searches.length; number += patternBits) {
      const search = searches[number];
      if (search && !hasKind(found, search)) {
        const mention = findAsserted(search, number, offset);
        found = mention ? [...found, mention] : found;
      }
    }
  }
  return found;
}

function hasKind(found: readonly MisconceptionMention[], search: Search): boolean {
  return found.length > 0 && found.some(({ kind }) => kind === search.kind);
}

function findAsserted(search: Search, number: number, offset: number): MisconceptionMention | undefined {
  const { kind } = search;
  search.sides?.begin();
  for (let at = 0; at < sentenceCount; at++) {
    if (!isCandidate(at, number)) {
      continue;
    }
    const words = assertedIn(search, at);
    const sentence = words === undefined ? undefined : sentenceAt(at);
    if (words !== undefined && sentence) {
      const span = { start: sentence.start + offset, end: sentence.end + offset };
      return { kind, words, span };
    }
    const window = togetherIn(search, at);
    if (window) {
      const span = { start: window.start + offset, end: window.end + offset };
      return { kind, words: window.text, span };
    }
  }
  return undefined;
}

/** The sentence, or that and the ones behind it, in which all stands together that makes up the mistake. */
function togetherIn({ pattern, sides, most }: Search, at: number): SentenceText | undefined {
  const last = Math.min(most, sentenceCount - at);
  if (!sides?.mayBeIn(at, last)) {
    return undefined; // Nor in fewer of them.
  }
  for (let count = 1; count <= last; count++) {
    const window = sides.areIn(at, count) ? joinSentences(at, count) : undefined;
    if (window && !deniesAll(pattern, window, sentenceAt(at - 1), sentenceAt(at + count))) {
      return window;
    }
  }
  return undefined;
}

/** The words of a sentence that assert the mistake, if nothing takes them back. */
function assertedIn({ pattern, asserts, needs }: Search, at: number): string | undefined {
  let column = -1;
  let here = 0;
  for (let next = 0; next < asserts.length; next++) {
    if (needs[next * 2] !== column) {
      column = needs[next * 2] ?? 0;
      here = bitsOfSentence(at, column);
    }
    const needed = needs[next * 2 + 1] ?? 0;
    const expression = (here & needed) === needed ? asserts[next] : undefined;
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
  const end = match.index + match[0].length;
  const isDenied = deniesClaim(pattern, sentence, match.index, end, sentenceAt(at - 1), sentenceAt(at + 1));
  return isDenied ? undefined : sentence.text.slice(match.index, end);
}
