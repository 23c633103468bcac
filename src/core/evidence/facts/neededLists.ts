import { commonness } from './commonWords';
import { misconceptionPatterns } from './misconceptionPatterns';
import { neededWords, type NeededList } from './neededWords';

/** What one pattern needs of a text. A list is its words with spaces between them. */
export interface PatternLists {
  /** What each of its `asserts` needs: lists with `|` between them, of which each has to have a word there. */
  readonly asserts: readonly string[];
  /** What each of its `together` needs. */
  readonly together: readonly string[];
  /** Two lists that have a word in every text which it may say something of: it is looked for where both have one. */
  readonly openers: string;
  readonly seconds: string;
}

/** Lists that are too common to tell texts apart cost more than this. */
const mostCommon = 300;
/** So many lists of one expression are asked for: the rarest. */
const mostLists = 5;

/**
 * By the number of a pattern, what it needs. Built into bundles as it comes out, since to read hundreds of expressions
 * takes a while.
 */
export const neededLists: readonly PatternLists[] = misconceptionPatterns.map(
  ({ asserts, together = [] }) => {
    const openers = new Set<string>();
    const seconds = new Set<string>();
    const all = asserts.map(listsOf);
    const sides = together.map(listsOf);
    for (const lists of sides.length > 0 ? [...all, withoutImplied(sides.flat())] : all) {
      const opener = takeBest(lists, openers);
      takeBest(lists.length > 1 ? lists.filter((list) => list !== opener) : lists, seconds);
    }
    return {
      asserts: all.map(join),
      together: sides.map(join),
      openers: [...openers].join(' '),
      seconds: [...seconds].join(' '),
    };
  },
);

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

/** Adds the words of the list that adds least to those that are looked for already. */
function takeBest(lists: readonly NeededList[], chosen: Set<string>): NeededList | undefined {
  const added = ({ words }: NeededList): number =>
    words.reduce((sum, word) => sum + (chosen.has(word) ? 0 : commonness(word)), 0);
  const [best] = [...lists].sort((a, b) => added(a) - added(b));
  best?.words.forEach((word) => chosen.add(word));
  return best;
}

function join(lists: readonly NeededList[]): string {
  return lists.map(({ words }) => words.join(' ')).join('|');
}
