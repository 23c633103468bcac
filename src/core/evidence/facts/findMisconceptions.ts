import type { MisconceptionMention } from '../evidence';
import type { MisconceptionPattern } from './misconceptionPattern';
import { misconceptionPatterns } from './misconceptionPatterns';
import { deniesAll, deniesClaim } from './mistakeDenied';
import { patternBits, patternNeeds, patternsInFirst, type Need, type PatternNeeds } from './mistakeNeeds';
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
 * Finds common mistakes that a text asserts, each kind once. `rows` are those of its words. `first` and `second` are the
 * bits of the patterns that its words say may be there: without any there is nothing to look for.
 */
export function findMisconceptions(
  words: Words,
  rows: Int32Array,
  first: number,
  second: number,
  offset: number,
): readonly MisconceptionMention[] {
  if ((first | second) === 0) {
    return none;
  }
  readSentences(words, rows);
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
    for (let number = lowest; number < misconceptionPatterns.length; number += patternBits) {
      const pattern = misconceptionPatterns[number];
      const needs = patternNeeds[number];
      if (pattern && needs && !hasKind(found, pattern)) {
        const mention = findAsserted(pattern, number, needs, offset);
        found = mention ? [...found, mention] : found;
      }
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
    if (window && !deniesAll(pattern, window, sentenceAt(at - 1), sentenceAt(at + count))) {
      return window;
    }
  }
  return undefined;
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
  const end = match.index + match[0].length;
  const isDenied = deniesClaim(pattern, sentence, match.index, end, sentenceAt(at - 1), sentenceAt(at + 1));
  return isDenied ? undefined : sentence.text.slice(match.index, end);
}
