import type { MisconceptionMention } from '../evidence';
import { sentenceCount } from './blockSentences';
import { misconceptionPatterns } from './misconceptionPatterns';
import { denialsOf, deniesAll, deniesClaim, type Denials } from './mistakeDenied';
import { questGroups } from './mistakeNeeds';
import { joinSentences, sentenceAt, type SentenceText } from './mistakeSentences';
import { Sides } from './mistakeSides';
import { findSuspects, suspected, suspectedCount, suspectLengths, suspects } from './mistakeSuspects';
import { SmallLetterExpression } from './smallLetters';

/** A pattern as it is looked for. */
interface Search {
  readonly kind: MisconceptionMention['kind'];
  readonly asserts: readonly SmallLetterExpression[];
  /** What takes all of it back. */
  readonly denials: Denials;
  /** What has to stand together. */
  readonly sides: Sides | undefined;
  /** In so many sentences at most. */
  readonly most: number;
}

const quests = questGroups.flatMap(({ pages }) => pages.flatMap((page) => page.quests));

/** All of one form, as they are gone through for every block: the patterns themselves have many. */
const searches = misconceptionPatterns.map((pattern, number): Search => {
  const { kind, asserts, together, sentences = 1 } = pattern;
  const quest = together && quests.find((each) => each.pattern === number && each.part === asserts.length);
  return {
    kind,
    denials: denialsOf(pattern),
    asserts: asserts.map((expression) => new SmallLetterExpression(expression)),
    sides: quest && new Sides(together, quest),
    most: sentences,
  };
});
const none: readonly MisconceptionMention[] = [];

/** Finds common mistakes that the block asserts whose words were looked up last, each kind once. */
export function findMisconceptions(offset: number): readonly MisconceptionMention[] {
  findSuspects();
  let found = none;
  for (let at = 0; at < suspectedCount; at++) {
    const number = suspected[at] ?? 0;
    const search = searches[number];
    if (search && !hasKind(found, search)) {
      const mention = findAsserted(search, number, offset);
      found = mention ? [...found, mention] : found;
    }
  }
  return found;
}

function hasKind(found: readonly MisconceptionMention[], search: Search): boolean {
  return found.length > 0 && found.some(({ kind }) => kind === search.kind);
}

/** Looks at the sentences that have the words for a pattern, each with the bits of the parts that may fit it. */
function findAsserted(search: Search, number: number, offset: number): MisconceptionMention | undefined {
  const { kind, asserts } = search;
  const list = suspects[number] ?? [];
  const length = suspectLengths[number] ?? 0;
  search.sides?.begin();
  for (let next = 0; next < length; next += 2) {
    const at = list[next] ?? 0;
    const parts = list[next + 1] ?? 0;
    const words = assertedIn(search, parts, at);
    const sentence = words === undefined ? undefined : sentenceAt(at);
    if (words !== undefined && sentence) {
      const span = { start: sentence.start + offset, end: sentence.end + offset };
      return { kind, words, span };
    }
    const window = parts >>> asserts.length === 0 ? undefined : togetherIn(search, at);
    if (window) {
      const span = { start: window.start + offset, end: window.end + offset };
      return { kind, words: window.text, span };
    }
  }
  return undefined;
}

/** The sentence, or that and the ones behind it, in which all stands together that makes up the mistake. */
function togetherIn({ denials, sides, most }: Search, at: number): SentenceText | undefined {
  const last = Math.min(most, sentenceCount - at);
  for (let count = 1; count <= last; count++) {
    const window = sides?.areIn(at, count) ? joinSentences(at, count) : undefined;
    if (window && !deniesAll(denials, window, sentenceAt(at - 1), sentenceAt(at + count))) {
      return window;
    }
  }
  return undefined;
}

/** The words of a sentence that assert the mistake, if nothing takes them back. */
function assertedIn({ denials, asserts }: Search, parts: number, at: number): string | undefined {
  for (let rest = parts; rest !== 0; rest &= rest - 1) {
    const expression = asserts[31 - Math.clz32(rest & -rest)];
    const written = expression && writtenIn(denials, expression, at);
    if (written !== undefined) {
      return written;
    }
  }
  return undefined;
}

/** What an expression fits in a sentence, if nothing takes it back. */
function writtenIn(denials: Denials, expression: SmallLetterExpression, at: number): string | undefined {
  const sentence = sentenceAt(at);
  const match = sentence && expression.exec(sentence.small);
  if (!match) {
    return undefined;
  }
  const end = match.index + match[0].length;
  const isDenied = deniesClaim(denials, sentence, match.index, end, sentenceAt(at - 1), sentenceAt(at + 1));
  return isDenied ? undefined : sentence.text.slice(match.index, end);
}
