import { commonness } from './commonWords';

/** Words of which one stands in every text that an expression fits. */
export interface NeededList {
  /** In small letters; the beginning of a word has a star behind it: `smil*`. */
  readonly words: readonly string[];
  /** How many texts have one of them, compared with other lists. */
  readonly cost: number;
}

/** A word of one list with a word of another right behind it. */
export interface NeededPair {
  /** Nothing need stand before a word of `after` where there is no such list. */
  readonly before: NeededList | undefined;
  readonly after: NeededList;
}

/** What stands in every text that an expression fits. */
export interface Needed {
  /** A word of each of these lists. */
  readonly lists: readonly NeededList[];
  /** One of these pairs; none where the expression needs no pair. */
  readonly pairs: readonly NeededPair[];
}

/** What a single word costs among pairs: as a word that is needed it is asked for already. */
const single = 5;

/** Words as a list. */
export function listOf(words: readonly string[]): NeededList {
  return { words, cost: words.reduce((sum, word) => sum + commonness(word), 0) };
}

/** How many texts have one of some pairs, compared with others. A single word in its place is asked for as it is. */
export function costOfPairs(pairs: readonly NeededPair[]): number {
  return pairs.reduce((sum, { before, after }) => sum + costOfPair(before, after), 0);
}

/** Most words stand behind few others: a pair is not much rarer than the rarer one of its words. */
function costOfPair(before: NeededList | undefined, after: NeededList): number {
  return before
    ? Math.min(before.cost, after.cost) * Math.min(1, Math.sqrt(Math.max(before.cost, after.cost) / 400))
    : after.cost * single;
}

/** Puts pairs together, those first that let in least by it, until there are few enough. */
export function fewerPairs(pairs: readonly NeededPair[], most: number): readonly NeededPair[] {
  let kept = pairs;
  while (kept.length > most) {
    const all = kept;
    const joined = all.flatMap((first, at) =>
      all.slice(at + 1).flatMap((second) => {
        const both = joinPairs(first, second);
        return [[...all.filter((pair) => pair !== first && pair !== second), both]];
      }),
    );
    kept = joined.reduce((best, next) => (costOfPairs(next) < costOfPairs(best) ? next : best));
  }
  return kept;
}

/** One pair that stands wherever one of the two does. */
function joinPairs(a: NeededPair, b: NeededPair): NeededPair {
  return {
    before: a.before && b.before && joinLists(a.before, b.before),
    after: joinLists(a.after, b.after),
  };
}

function joinLists(a: NeededList, b: NeededList): NeededList {
  return listOf([...new Set([...a.words, ...b.words])]);
}
