import { addNeededInToken, columnCount, numbersOfWord } from './mistakeNeeds';
import { withApostrophe } from './plain';
import { groupNumbers, kindOfBit, kindsOfBits } from './questBits';

/** By the words that they are put together from, the numbers of the rows. */
const known = new Map<string, number>([['', 0]]);
let room = 256;
/** By row, the bits of the groups that look for a word of a text. The first row is that of words that do nothing. */
export let groupRows = new Int32Array(room * groupNumbers);
/**
 * In each column, by row, the bits of the lists that have it, of the pairs that it opens, and of those that it closes.
 * Most blocks need few of the columns.
 */
export let columnRows: readonly Int32Array[] = Array.from(
  { length: columnCount },
  () => new Int32Array(room * kindsOfBits),
);

/** The row of a word as it is written; 0 where no expression needs it. */
export function rowOf(written: string): number {
  const tokens = tokensOf(written);
  const all: string[] = [];
  for (const token of tokens) {
    addNeededInToken(token, all);
  }
  const holdsPairs = all.length > 1 && tokens.length > 1;
  const key = holdsPairs ? `+${all.join()}` : all.join();
  const row = known.get(key) ?? known.size;
  if (row === known.size) {
    known.set(key, row);
    addRow(row, all, holdsPairs);
  }
  return row;
}

function addRow(row: number, all: readonly string[], holdsPairs: boolean): void {
  if (row === room) {
    room *= 2;
    groupRows = twiceAsLong(groupRows);
    columnRows = columnRows.map(twiceAsLong);
  }
  for (const word of all) {
    const numbers = numbersOfWord(word);
    for (let at = 0; at < numbers.length; at += 2) {
      addNumber(row, numbers[at] ?? 0, numbers[at + 1] ?? 0);
    }
  }
  if (holdsPairs) {
    // What parts two words for an expression may be a letter of one word to others, such as a space of no width.
    for (const rows of columnRows) {
      const at = row * kindsOfBits;
      const pairs = (rows[at + kindOfBit.before] ?? 0) & (rows[at + kindOfBit.after] ?? 0);
      addBits(rows, at + kindOfBit.list, pairs);
    }
  }
}

/** Adds bits in the place that a slot stands for. */
function addNumber(row: number, slot: number, bits: number): void {
  const at = slot - groupNumbers;
  if (at < 0) {
    addBits(groupRows, row * groupNumbers + slot, bits);
    return;
  }
  const rows = columnRows[Math.floor(at / kindsOfBits)];
  if (rows) {
    addBits(rows, row * kindsOfBits + (at % kindsOfBits), bits);
  }
}

function addBits(rows: Int32Array | undefined, at: number, bits = 0): void {
  if (rows && bits !== 0) {
    rows[at] = (rows[at] ?? 0) | bits;
  }
}

function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** What expressions take for words in one that is written with apostrophes, or with letters that they do not know. */
function tokensOf(written: string): readonly string[] {
  const small = written === '&' ? 'and' : written.toLowerCase();
  if (/^[a-z0-9]*$/.test(small)) {
    // "Dont" is read as "don't", and "its" may be.
    const whole = withApostrophe(small);
    return whole === small ? [small] : [small, ...whole.split("'")];
  }
  // The capital of i with a dot has the same hash as i, so both have one row.
  return `${small} ${small.replaceAll('\u0307', '')}`.match(/[a-z0-9]+/g) ?? [];
}
