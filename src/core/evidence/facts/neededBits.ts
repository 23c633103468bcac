import { bareWords } from './bareWords';
import type { QuestGroup } from './neededGroups';
import { listOf, type Needed, type NeededPair } from './neededPairs';
import {
  bitOfGroup,
  bitsInNumber,
  groupNumbers,
  halfOfGroup,
  kindOfBit,
  kindsOfBits,
  slotOfOpeners,
  slotOfSeconds,
  type Need,
} from './questBits';

/** What is looked for in a group and needs bits of one column. */
export interface PlacedPage {
  readonly column: number;
  readonly quests: readonly {
    readonly pattern: number;
    readonly part: number;
    /** What each of its expressions needs. */
    readonly needs: readonly Need[];
  }[];
}

// Of the groups whose bits are being placed: they are placed once.
/** By word, its numbers by their slots. */
const words = new Map<string, Map<number, number>>();
/** By column, the bits of lists and pairs, by what they are. */
const columns: Map<string, number>[] = [];

/** Gives bits to all that some groups look for. */
export function placeGroups(groups: readonly QuestGroup[]): {
  readonly pages: readonly (readonly PlacedPage[])[];
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Where a sentence has a bit that has a word without its apostrophe. */
  readonly bare: { readonly column: number; readonly bits: number };
  readonly columnCount: number;
} {
  const pages = groups.map(({ openers, seconds, quests }, group) => {
    addBit(openers, slotOfOpeners + halfOfGroup(group), bitOfGroup(group));
    addBit(seconds, slotOfSeconds + halfOfGroup(group), bitOfGroup(group));
    const placed = quests.map(({ pattern, part, needs }) => {
      const column = columnFor(needs);
      return { pattern, part, column, needs: needs.map((needed) => needOf(needed, column)) };
    });
    return [...new Set(placed.map(({ column }) => column))].map((column) => ({
      column,
      quests: placed
        .filter((quest) => quest.column === column)
        .map(({ pattern, part, needs }) => ({ pattern, part, needs })),
    }));
  });
  const lacking: Needed = { lists: [listOf(bareWords)], pairs: [] };
  const column = columnFor([lacking]);
  const bare = { column, bits: needOf(lacking, column).all };
  return { pages, words, bare, columnCount: columns.length };
}

/** The last column, or a new one where that has no room for what some expressions need. */
function columnFor(needs: readonly Needed[]): number {
  const names = new Set(
    needs.flatMap(({ lists, pairs }) => [...lists.map(({ words }) => words.join(' ')), ...pairs.map(nameOf)]),
  );
  const last = columns.at(-1);
  if (!last || last.size + [...names].filter((name) => !last.has(name)).length > bitsInNumber) {
    columns.push(new Map());
  }
  return columns.length - 1;
}

function needOf({ lists, pairs }: Needed, column: number): Need {
  const all = lists.map((after) => bitOf({ before: undefined, after }, column));
  const any = pairs.map((pair) => bitOf(pair, column));
  return { all: sumOf(all), any: sumOf(any) };
}

function sumOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum | bit, 0);
}

/** A single word in the place of a pair is a list like others. */
function nameOf({ before, after }: NeededPair): string {
  return before ? `${before.words.join(' ')} > ${after.words.join(' ')}` : after.words.join(' ');
}

/** The bit of a list or a pair in a column. */
function bitOf(pair: NeededPair, column: number): number {
  const bits = columns[column];
  const name = nameOf(pair);
  const known = bits?.get(name);
  if (!bits || known !== undefined) {
    return known ?? 0;
  }
  const bit = 1 << bits.size;
  bits.set(name, bit);
  const slot = groupNumbers + column * kindsOfBits;
  if (pair.before) {
    addBit(pair.before.words, slot + kindOfBit.before, bit);
    addBit(pair.after.words, slot + kindOfBit.after, bit);
  } else {
    addBit(pair.after.words, slot + kindOfBit.list, bit);
  }
  return bit;
}

function addBit(list: Iterable<string>, slot: number, bit: number): void {
  for (const word of list) {
    const numbers = words.get(word) ?? new Map<number, number>();
    numbers.set(slot, (numbers.get(slot) ?? 0) | bit);
    words.set(word, numbers);
  }
}
