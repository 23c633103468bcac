import { inflateSync } from 'node:zlib';
import { PdfTokens } from './pdfTokens';
import {
  isArray,
  isDictionary,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './pdfValues';

/** A PDF file, object by object. Tests change its objects to see what a check says. */
export class ParsedPdf {
  constructor(
    readonly objects: Map<number, PdfValue>,
    readonly trailer: PdfDictionary,
  ) {}

  get root(): PdfDictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  /** The value behind a reference. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return isReference(value) ? this.objects.get(value.object) : value;
  }

  /** A dictionary, that of a stream too; an empty one if it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value);
    return isStream(resolved)
      ? resolved.dictionary
      : isDictionary(resolved)
        ? resolved
        : new Map<string, PdfValue>();
  }

  /** The values of an array, resolved; one value alone counts as an array of it. */
  list(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    return isArray(resolved) ? resolved : resolved === undefined || resolved === null ? [] : [value ?? null];
  }

  get(dictionary: PdfDictionary, key: string): PdfValue | undefined {
    return this.resolve(dictionary.get(key));
  }

  stream(value: PdfValue | undefined): PdfStream | undefined {
    const resolved = this.resolve(value);
    return isStream(resolved) ? resolved : undefined;
  }

  /** The bytes of a stream, unpacked. */
  data(stream: PdfStream): Uint8Array {
    const filters = this.list(stream.dictionary.get('Filter'));
    return filters.includes('/FlateDecode') ? inflateSync(stream.raw) : stream.raw;
  }

  /** The pages in order: the number of the object, and its dictionary. */
  pages(): { readonly number: number; readonly page: PdfDictionary }[] {
    const found: { number: number; page: PdfDictionary }[] = [];
    const add = (value: PdfValue | undefined): void => {
      const node = this.dictionary(value);
      if (node.get('Type') === '/Pages') {
        this.list(node.get('Kids')).forEach(add);
      } else if (isReference(value)) {
        found.push({ number: value.object, page: node });
      }
    };
    add(this.root.get('Pages'));
    return found;
  }
}

/** Parses a file with classic tables of objects, as the engine writes them. @throws Error where it is another */
export function parsePdf(bytes: Uint8Array): ParsedPdf {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfValue>();
  let trailer: PdfDictionary | undefined;
  let table: number | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  while (table !== undefined) {
    const { offsets, dictionary } = readTable(text, table);
    for (const [number, offset] of offsets) {
      if (!objects.has(number)) {
        objects.set(number, readObject(text, offset, bytes));
      }
    }
    trailer ??= dictionary;
    const previous = dictionary.get('Prev');
    table = typeof previous === 'number' ? previous : undefined;
  }
  return new ParsedPdf(objects, trailer ?? new Map<string, PdfValue>());
}

function readTable(text: string, start: number): { offsets: Map<number, number>; dictionary: PdfDictionary } {
  const offsets = new Map<number, number>();
  const end = text.indexOf('trailer', start);
  const lines = text.slice(start, end).split(/\r?\n/);
  if (lines[0]?.trim() !== 'xref' || end === -1) {
    throw new Error(`There is no table of objects at ${start}.`);
  }
  let number = 0;
  for (const line of lines.slice(1)) {
    const section = /^(\d+) (\d+)\s*$/.exec(line);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (entry) {
      if (entry[2] === 'n') {
        offsets.set(number, Number(entry[1]));
      }
      number++;
    } else if (section) {
      number = Number(section[1]);
    }
  }
  const dictionary = new PdfTokens(text, end + 'trailer'.length).next();
  return { offsets, dictionary: dictionary instanceof Map ? dictionary : new Map<string, PdfValue>() };
}

function readObject(text: string, offset: number, bytes: Uint8Array): PdfValue {
  const heading = /^\s*\d+ \d+ obj/.exec(text.slice(offset, offset + 40));
  if (!heading) {
    throw new Error(`There is no object at ${offset}.`);
  }
  const tokens = new PdfTokens(text, offset + heading[0].length);
  const value = tokens.next();
  if (value === undefined || (typeof value === 'object' && value !== null && 'keyword' in value)) {
    return null;
  }
  const stream = /^\s*stream\r?\n/.exec(text.slice(tokens.at, tokens.at + 12));
  const length = value instanceof Map ? value.get('Length') : undefined;
  if (value instanceof Map && stream && typeof length === 'number') {
    const start = tokens.at + stream[0].length;
    return { dictionary: value, raw: bytes.subarray(start, start + length) };
  }
  return value;
}
