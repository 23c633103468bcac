import { neededLists } from './neededLists';
import { radix, type Need } from './questBits';
import { WordBeginnings } from './wordBeginnings';

/** What is looked for: an expression, or several that have to fit together. */
export interface Quest {
  readonly pattern: number;
  /** Which of the pattern's `asserts` it is; what has to fit together comes behind them all. */
  readonly part: number;
  readonly column: number;
  /** What each of its expressions needs, all in one column. */
  readonly needs: readonly Need[];
}

/** What is looked for where a text has a word that opens it, and one of those that come second. */
export interface QuestGroup {
  /** By column, what needs its bits. */
  readonly pages: readonly QuestPage[];
  /** Whether the words may stand in two sentences. */
  readonly reaches: boolean;
}

/** The part of a group that needs bits of one column. */
export interface QuestPage {
  readonly column: number;
  readonly quests: readonly Quest[];
  /**
   * Of each quest `all` and `any`, one behind the other: nearly all quests fail here. Those of several expressions have
   * only `all`, of all of them together.
   */
  readonly needs: Int32Array;
}

/** By the number of a group, what is looked for. */
export const questGroups: readonly QuestGroup[] = neededLists.groups.map(({ pages, reaches }) => ({
  pages: pages.map(({ column, quests }) => ({
    column,
    quests: quests.map(({ pattern, part, needs }) => ({ pattern, part, column, needs })),
    needs: Int32Array.from(quests.flatMap(({ needs }) => [sumOfAll(needs), anyOf(needs)])),
  })),
  reaches,
}));

function sumOfAll(needs: readonly Need[]): number {
  return needs.reduce((sum, { all }) => sum | all, 0);
}

function anyOf(needs: readonly Need[]): number {
  return needs.length === 1 ? (needs[0]?.any ?? 0) : 0;
}

/** How many columns there are, and which of them says where a word may lack its apostrophe. */
export const { columnCount, bare } = neededLists;

/** By word, its numbers, each behind its slot, as they are written in `neededLists`. */
const words = new Map<string, string>();
/** Those of them that are beginnings of words. */
const beginnings = new WordBeginnings<string>();
for (const entry of neededLists.words) {
  const end = entry.indexOf(' ');
  const word = entry.slice(0, end);
  words.set(word, entry.slice(end + 1));
  if (word.endsWith('*')) {
    beginnings.add(word.slice(0, -1), word);
  }
}

/** Adds the words of what is looked for that a word of a text is, or that it begins with. */
export function addNeededInToken(token: string, found: string[]): void {
  if (words.has(token)) {
    found.push(token);
  }
  found.push(...beginnings.of(token));
}

/** The numbers of such a word, each behind its slot. */
export function numbersOfWord(word: string): readonly number[] {
  return (words.get(word) ?? '').split(' ').map((number) => parseInt(number, radix));
}
