import type { MisconceptionKind } from '../evidence';
import { misconceptionPatterns } from './misconceptionPatterns';
import { hashPair, hashWord } from './words';
import { WordTable } from './wordTable';

/** So many lists of words have a bit of their own. */
const mostLists = 30;
/** A list with more words than this has a bit to itself; shorter ones share that of their kind of mistake. */
const mostShared = 30;
/** In the bits of a word: it begins a pair of words that a pattern wants. */
export const opensPair = 1 << mostLists;

/** By the number of a pattern, the bit that says that one of the words it wants is there; 0 where it wants none. */
export const bitOfPattern: number[] = [];

const singles = new Map<number, number>();
const pairs = new WordTable(256);
tabulate();

/** By the hash of a word, the bits of the patterns that want it, and `opensPair`. */
export function besideWords(): ReadonlyMap<number, number> {
  return singles;
}

/** The bits of the patterns that want two words side by side. */
export function bitsOfPair(first: number, second: number): number {
  return pairs.get(hashPair(first, second));
}

function tabulate(): void {
  const ofPairs = new Map<number, number>();
  const add = (map: Map<number, number>, hash: number, bit: number): void => {
    map.set(hash, (map.get(hash) ?? 0) | bit);
  };
  // Patterns for which no bit is left are looked for without their words.
  const bitOfList = new Map<readonly string[] | MisconceptionKind, number>();
  const done = new Set<readonly string[]>();
  for (const { kind, beside } of misconceptionPatterns) {
    const list = beside && beside.length > mostShared ? beside : kind;
    const bit = beside ? (bitOfList.get(list) ?? (bitOfList.size < mostLists ? 1 << bitOfList.size : 0)) : 0;
    bitOfPattern.push(bit);
    if (!beside || done.has(beside)) {
      continue;
    }
    bitOfList.set(list, bit);
    done.add(beside);
    for (const phrase of beside) {
      const [first = '', second] = phrase.split(' ');
      if (second === undefined) {
        add(singles, hashWord(first), bit);
      } else {
        add(singles, hashWord(first), opensPair);
        add(ofPairs, hashPair(hashWord(first), hashWord(second)), bit);
      }
    }
  }
  ofPairs.forEach((bits, hash) => pairs.set(hash, bits));
}
