import { commonness } from './commonWords';
import { misconceptionPatterns } from './misconceptionPatterns';
import { neededWords, type NeededList } from './neededWords';

/** What one pattern needs of a text, as numbers of lists. */
export interface PatternLists {
  /** What each of its `asserts` needs: a word of every list. */
  readonly asserts: readonly (readonly number[])[];
  /** What each of its `together` needs. */
  readonly together: readonly (readonly number[])[];
  /** It is looked for where one of the first of these lists has a word, and one of the second. */
  readonly openers: readonly number[];
  readonly seconds: readonly number[];
}

/** Lists that are too common to tell texts apart cost more than this. */
const mostCommon = 300;
/** So many lists of one expression are asked for: the rarest. */
const mostLists = 5;

/** Lists that a text is looked at for, one for each expression. */
class Choice {
  readonly lists: NeededList[] = [];
  readonly #words = new Set<string>();

  /** Takes the list that adds least to the words of those that have been taken. */
  take(needed: readonly NeededList[]): NeededList | undefined {
    const added = ({ words }: NeededList): number =>
      words.reduce((sum, word) => sum + (this.#words.has(word) ? 0 : commonness(word)), 0);
    const [best] = [...needed].sort((a, b) => added(a) - added(b));
    if (best) {
      this.lists.push(best);
      best.words.forEach((word) => this.#words.add(word));
    }
    return best;
  }
}

function listsOf({ source }: RegExp): readonly NeededList[] {
  const lists = withoutImplied(neededWords(source));
  return lists.filter(({ cost }, at) => at === 0 || cost <= mostCommon).slice(0, mostLists);
}

/** The rarest first, and none that has all words of a rarer one: it says nothing more. */
function withoutImplied(lists: readonly NeededList[]): readonly NeededList[] {
  const kept: NeededList[] = [];
  for (const list of [...lists].sort((a, b) => a.cost - b.cost)) {
    if (!kept.some(({ words }) => words.every((word) => list.words.includes(word)))) {
      kept.push(list);
    }
  }
  return kept;
}

function numbersOf(needed: readonly NeededList[]): readonly number[] {
  return [...new Set(needed.map(({ words }) => numberOf(words.join(' '))))];
}

function numberOf(list: string): number {
  const known = lists.indexOf(list);
  return known >= 0 ? known : lists.push(list) - 1;
}

const lists: string[] = [];
const patterns = misconceptionPatterns.map(({ asserts, together = [] }): PatternLists => {
  const openers = new Choice();
  const seconds = new Choice();
  const all = asserts.map(listsOf);
  const sides = together.map(listsOf);
  for (const needed of sides.length > 0 ? [...all, withoutImplied(sides.flat())] : all) {
    const opener = openers.take(needed);
    seconds.take(needed.length > 1 ? needed.filter((list) => list !== opener) : needed);
  }
  return {
    asserts: all.map(numbersOf),
    together: sides.map(numbersOf),
    openers: numbersOf(openers.lists),
    seconds: numbersOf(seconds.lists),
  };
});

/**
 * Every list once, as its words with spaces between them, and by the number of a pattern what it needs. Built into
 * bundles as it comes out, since to read hundreds of expressions takes a while.
 */
export const neededLists = { lists, patterns };
