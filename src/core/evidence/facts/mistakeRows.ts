import { addBitsOfToken, columnCount, type WordBits } from './mistakeNeeds';
import { withApostrophe } from './plain';

/** So many numbers of a row say which patterns look for the word. */
export const patternNumbers = 4;

/** By the words that they are put together from, the numbers of the rows. */
const known = new Map<string, number>([['', 0]]);
let room = 256;
/** By row, the bits of the patterns that look for a word of a text. The first row is that of words that do nothing. */
export let patternRows = new Int32Array(room * patternNumbers);
/** In each column, by row, the bits of the lists that have it. Most blocks need few of the columns. */
export let columnRows: readonly Int32Array[] = Array.from(
  { length: columnCount },
  () => new Int32Array(room),
);

/** The row of a word as it is written; 0 where no expression needs it. */
export function rowOf(written: string): number {
  const all: WordBits[] = [];
  for (const token of tokensOf(written)) {
    addBitsOfToken(token, all);
  }
  let key = '';
  for (const { number } of all) {
    key += `${number},`;
  }
  const row = known.get(key) ?? known.size;
  if (row === known.size) {
    known.set(key, row);
    addRow(row, all);
  }
  return row;
}

function addRow(row: number, all: readonly WordBits[]): void {
  if (row === room) {
    room *= 2;
    patternRows = twiceAsLong(patternRows);
    columnRows = columnRows.map(twiceAsLong);
  }
  for (const { inPatterns, inColumns } of all) {
    for (let number = 0; number < patternNumbers; number++) {
      addBits(patternRows, row * patternNumbers + number, inPatterns[number]);
    }
    for (let column = 0; column < inColumns.length; column++) {
      addBits(columnRows[column], row, inColumns[column]);
    }
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
