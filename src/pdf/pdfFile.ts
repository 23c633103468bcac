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
  /** The file with some objects replaced, by appending them: what is there stays, byte for byte. */
  withObjects(changed: ReadonlyMap<number, ObjectParts>): Uint8Array;
}

/** An object as text, with bytes in between where it is a stream. */
export type ObjectParts = readonly (string | Uint8Array)[];

const entryLength = 20;

/** Opens a PDF; undefined if its syntax is not the one we know. */
export function openPdf(bytes: Uint8Array): PdfFile | undefined {
  const tail = textOf(bytes, Math.max(0, bytes.length - 64), bytes.length);
  const tableStart = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  if (!(tableStart < bytes.length)) {
    return undefined;
  }
  const table = textOf(bytes, tableStart, bytes.length);
  const heading = /^xref\s+0 (\d+)\s+/.exec(table);
  if (!heading) {
    return undefined;
  }
  const size = Number(heading[1]);
  const trailer = table.slice(heading[0].length + size * entryLength);
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1] ?? NaN);
  if (!trailer.startsWith('trailer') || Number.isNaN(root)) {
    return undefined;
  }
  const offsets = offsetsOf(table.slice(heading[0].length), size);
  const inOrder = [...offsets].sort(([, a], [, b]) => a - b);
  const ends = [...inOrder.map(([, offset]) => offset), tableStart];

  return {
    root,
    numbersWith: function* (text) {
      for (let at = find(bytes, text, 0); at !== -1 && at < tableStart;) {
        const end = nextAfter(ends, at);
        const [number] = inOrder[ends.indexOf(end) - 1] ?? [];
        if (number !== undefined) {
          yield number;
        }
        at = find(bytes, text, end);
      }
    },
    headAt: (number) => {
      const start = offsets.get(number) ?? 0;
      return textOf(bytes, start, Math.min(start + 1000, nextAfter(ends, start)));
    },
    objectAt: (number) => {
      const start = offsets.get(number);
      return start === undefined ? undefined : textOf(bytes, start, nextAfter(ends, start)).trimEnd();
    },
    withObjects: (changed) => appendObjects(bytes, changed, trailer, tableStart),
  };
}

/** Offsets of the objects in use, by number. */
function offsetsOf(entries: string, size: number): Map<number, number> {
  const offsets = new Map<number, number>();
  for (let number = 1; number < size; number++) {
    const start = number * entryLength;
    if (entries.charAt(start + 17) === 'n') {
      offsets.set(number, Number(entries.slice(start, start + 10)));
    }
  }
  return offsets;
}

/** Where a text of ASCII stands, from `start` on; -1 if nowhere. */
function find(bytes: Uint8Array, text: string, start: number): number {
  const last = text.length - 1;
  const rarest = text.charCodeAt(last);
  for (let at = bytes.indexOf(rarest, start + last); at !== -1; at = bytes.indexOf(rarest, at + 1)) {
    const first = at - last;
    if (bytes[first] === text.charCodeAt(0) && textOf(bytes, first, at + 1) === text) {
      return first;
    }
  }
  return -1;
}

function nextAfter(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return sorted[low] ?? offset;
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

function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
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
