import { commonness } from './commonWords';
import { misconceptionPatterns } from './misconceptionPatterns';
import { placeGroups } from './neededBits';
import { groupQuests, type Quest } from './neededGroups';
import { costOfPairs, fewerPairs, type Needed, type NeededList } from './neededPairs';
import { neededWords } from './neededWords';
import { bitsInNumber, mostGroups, radix } from './questBits';

/** Lists that are too common to tell texts apart cost more than this. */
const mostCommon = 300;
/** How much more a word costs that stands in another list too. */
const shared = 10;
/** So many lists of one expression are asked for, and so many pairs at most. */
const mostLists = 3;
const mostPairs = 8;

/** What an expression needs, as far as it is asked for: so many pairs at most. */
function neededBy({ source }: RegExp, pairsLeft: number): Needed {
  const { lists, pairs } = neededWords(source);
  return {
    lists: mostTelling(lists).filter(({ cost }, at) => at === 0 || cost <= mostCommon),
    pairs: costOfPairs(pairs) <= mostCommon ? fewerPairs(pairs, pairsLeft) : [],
  };
}

/** The rarest list, and those that say most besides. */
function mostTelling(lists: readonly NeededList[]): readonly NeededList[] {
  const kept: NeededList[] = [];
  const words = new Set<string>();
  // Where a word is known to stand, a list that has it as well says little.
  const costOf = (list: NeededList): number =>
    list.words.reduce((sum, word) => sum + commonness(word) * (words.has(word) ? shared : 1), 0);
  let left = lists;
  while (kept.length < mostLists && left.length > 0) {
    const next = left.reduce((best, list) => (costOf(list) < costOf(best) ? list : best));
    kept.push(next);
    next.words.forEach((word) => words.add(word));
    // One that has all words of another says nothing more.
    left = left.filter((list) => !next.words.every((word) => list.words.includes(word)));
  }
  return kept;
}

/** What several expressions need has to have room in one number. */
function questOf(pattern: number, part: number, expressions: readonly RegExp[], sentences: number): Quest {
  const pairs = Math.min(mostPairs, Math.floor(bitsInNumber / expressions.length) - mostLists);
  return { pattern, part, needs: expressions.map((expression) => neededBy(expression, pairs)), sentences };
}

const quests = misconceptionPatterns.flatMap(({ asserts, together, sentences = 1 }, pattern) => [
  ...asserts.map((expression, part) => questOf(pattern, part, [expression], 1)),
  ...(together ? [questOf(pattern, asserts.length, together, sentences)] : []),
]);

const groups = groupQuests(quests, mostGroups);
const { pages, words, bare, columnCount } = placeGroups(groups);

/** A number in few characters. */
function inShort(number: number): string {
  return number.toString(radix);
}

/**
 * What is looked for in the words of a text, in groups, and by word its numbers, each behind its slot. Built into bundles
 * as it comes out, since to read hundreds of expressions takes a while.
 */
export const neededLists = {
  groups: groups.map(({ quests }, group) => ({
    pages: pages[group] ?? [],
    reaches: quests.some(({ sentences }) => sentences > 1),
  })),
  words: [...words].map(([word, numbers]) => `${word} ${[...numbers].flat().map(inShort).join(' ')}`),
  bare,
  columnCount,
};
