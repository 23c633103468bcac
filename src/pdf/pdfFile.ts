/**
 * Just enough of PDF's file format to change a few objects of a file that our own engine wrote: a classic
 * cross-reference table and no object streams. One character stands for one byte throughout.
 */
export interface PdfFile {
  /** The number of the catalogue object. */
  readonly root: number;
  /** The numbers of the objects that hold a text of ASCII, in the order of the file. */
  numbersWith(text: string): Iterable<number>;
  /** The first 1,000 bytes of an object: enough for the dictionary of a stream. */
  headAt(number: number): string;
  /** The text of an object from `7 0 obj` to `endobj`, or undefined if there is none. */
  objectAt(number: number): string | undefined;
  /** Where the bytes of a stream stand, from `start` to before `end`; undefined if an object is none. */
  streamAt(number: number): { readonly start: number; readonly end: number } | undefined;
  /** The file with some objects replaced, by appending them: what is there stays, byte for byte. */
  withObjects(changed: ReadonlyMap<number, ObjectParts>): Uint8Array;
}

/** An object as text, with bytes in between where it is a stream. */
export type ObjectParts = readonly (string | Uint8Array)[];

const entryLength = 20;
/** `n`, the mark of an object in use. */
const inUse = 0x6e;

/** Opens a PDF; undefined if its syntax is not the one we know. */
export function openPdf(bytes: Uint8Array): PdfFile | undefined {
  const tail = textOf(bytes, Math.max(0, bytes.length - 64), bytes.length);
  const tableStart = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  if (!(tableStart < bytes.length)) {
    return undefined;
  }
  const heading = /^xref\s+0 (\d+)\s+/.exec(textOf(bytes, tableStart, tableStart + 64));
  if (!heading) {
    return undefined;
  }
  const size = Number(heading[1]);
  const entries = tableStart + heading[0].length;
  const trailer = textOf(bytes, entries + size * entryLength, bytes.length);
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1] ?? NaN);
  if (!trailer.startsWith('trailer') || Number.isNaN(root)) {
    return undefined;
  }
  const offsets = offsetsOf(bytes, entries, size);
  const ends = offsets.filter((offset) => offset > 0).sort();
  const textFrom = (start: number, length: number): string =>
    textOf(bytes, start, Math.min(start + length, nextAfter(ends, start, tableStart)));

  return {
    root,
    numbersWith: function* (text) {
      for (let at = find(bytes, text, 0); at !== -1 && at < tableStart;) {
        const start = lastUpTo(ends, at);
        if (start !== undefined) {
          yield parseInt(textFrom(start, 12), 10);
        }
        at = find(bytes, text, nextAfter(ends, at, tableStart));
      }
    },
    headAt: (number) => textFrom(offsets[number] ?? 0, 1000),
    objectAt: (number) => {
      const start = offsets[number] ?? 0;
      return start === 0 ? undefined : textFrom(start, bytes.length).trimEnd();
    },
    streamAt: (number) => {
      const head = textFrom(offsets[number] ?? 0, 1000);
      const begin = /\bstream\r?\n/.exec(head);
      const length = Number(/\/Length (\d+)/.exec(head.slice(0, begin?.index ?? 0))?.[1] ?? NaN);
      const start = (offsets[number] ?? 0) + (begin ? begin.index + begin[0].length : 0);
      return begin && start + length <= tableStart ? { start, end: start + length } : undefined;
    },
    withObjects: (changed) => appendObjects(bytes, changed, trailer, tableStart),
  };
}

/** The offset of each object by its number; 0 for one that is not in use. */
function offsetsOf(bytes: Uint8Array, entries: number, size: number): Uint32Array {
  const offsets = new Uint32Array(size);
  for (let number = 1; number < size; number++) {
    const start = entries + number * entryLength;
    if (bytes[start + 17] === inUse) {
      offsets[number] = numberAt(bytes, start);
    }
  }
  return offsets;
}

/** Ten digits. */
function numberAt(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let at = start; at < start + 10; at++) {
    value = value * 10 + (bytes[at] ?? 0) - 0x30;
  }
  return value;
}

/** Where a text of ASCII stands, from `start` on; -1 if nowhere. Looks for the first letter of its last name, which is a capital and rare. */
function find(bytes: Uint8Array, text: string, start: number): number {
  const place = text.lastIndexOf('/') + 1;
  const rarest = text.charCodeAt(place);
  for (let at = bytes.indexOf(rarest, start + place); at !== -1; at = bytes.indexOf(rarest, at + 1)) {
    if (hasAt(bytes, text, at - place)) {
      return at - place;
    }
  }
  return -1;
}

function hasAt(bytes: Uint8Array, text: string, start: number): boolean {
  let length = 0;
  while (length < text.length && bytes[start + length] === text.charCodeAt(length)) {
    length++;
  }
  return length === text.length;
}

/** The first of the sorted numbers beyond `offset`; `last` if there is none. */
function nextAfter(sorted: Uint32Array, offset: number, last: number): number {
  return sorted[countUpTo(sorted, offset)] ?? last;
}

/** The last of the sorted numbers that is not beyond `offset`. */
function lastUpTo(sorted: Uint32Array, offset: number): number | undefined {
  return sorted[countUpTo(sorted, offset) - 1];
}

function countUpTo(sorted: Uint32Array, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function appendObjects(
  bytes: Uint8Array,
  changed: ReadonlyMap<number, ObjectParts>,
  trailer: string,
  previousTable: number,
): Uint8Array {
  const pieces: Uint8Array[] = [bytes, bytesOf('\n')];
  let length = bytes.length + 1;
  let table = 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, parts] of [...changed].sort(([a], [b]) => a - b)) {
    table += `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    for (const part of [...parts, '\n']) {
      const piece = typeof part === 'string' ? bytesOf(part) : part;
      pieces.push(piece);
      length += piece.length;
    }
  }
  const dictionary = trailer.slice(0, trailer.lastIndexOf('>>'));
  pieces.push(bytesOf(`${table}${dictionary}  /Prev ${previousTable}\n>>\nstartxref\n${length}\n%%EOF\n`));
  return concatenate(pieces);
}

/** The words of a PDF string object: `(Caf\351)`, or UTF-16 behind a byte order mark. */
export function readPdfString(literal: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const raw = literal.startsWith('<')
    ? literal.replace(/[<>\s]/g, '').replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)))
    : literal
        .slice(1, -1)
        .replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, other?: string) =>
          octal === undefined
            ? (escapes[other ?? ''] ?? other ?? '')
            : String.fromCharCode(parseInt(octal, 8)),
        );
  if (!raw.startsWith('\u00fe\u00ff')) {
    return raw;
  }
  return raw
    .slice(2)
    .replace(/[^][^]/g, (pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)));
}

/** A PDF string object with these words. */
export function writePdfString(words: string): string {
  return /^[ -~]*$/.test(words)
    ? `(${words.replace(/[\\()]/g, '\\$&')})`
    : `<feff${Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
}

const twoBytes = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Bytes as text of one character to a byte. */
export function textOf(bytes: Uint8Array, start = 0, end = bytes.length): string {
  // No host has a coding that leaves each byte as it is. This one does with two, and is 20 times as fast as a loop.
  return twoBytes.decode(new Uint16Array(bytes.subarray(start, end)));
}

/** The bytes of a text that has one character to a byte. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    bytes[at] = text.charCodeAt(at);
  }
  return bytes;
}

/** One array of bytes from many. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
