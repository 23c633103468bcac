/** Gives whole numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** Numbers that look random and are the same in every run. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

/** One item of a list. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) {
    throw new RangeError('There is nothing to choose from.');
  }
  return item;
}
