import {
  latin1,
  PdfReference,
  PdfTokens,
  PdfWord,
  type PdfArray,
  type PdfDictionary,
  type PdfValue,
} from './pdfValues';

/** Unpacks what is packed with zlib, as the host does it. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  /** As they stand in the file. */
  readonly bytes: Uint8Array;
}

const noDictionary: PdfDictionary = new Map();

/** The objects of a PDF with classic cross-reference tables, as our own exports have them. */
export class PdfObjects {
  readonly #offsets = new Map<number, number>();
  readonly root: PdfValue;
  /** What the file says of itself. */
  readonly information: PdfValue;

  /** @throws Error where the file is of another kind */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly inflate: Inflate,
  ) {
    const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 64)));
    let table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
    let root: PdfValue = null;
    let information: PdfValue = null;
    // Newer tables come first, and an older one cannot be later in the file.
    for (let before = bytes.length; table < before;) {
      const trailer = this.#readTable(table);
      root ??= trailer.get('/Root') ?? null;
      information ??= trailer.get('/Info') ?? null;
      before = table;
      table = Number(trailer.get('/Prev') ?? NaN);
    }
    if (root === null) {
      throw new Error('The file has no catalogue.');
    }
    this.root = root;
    this.information = information;
  }

  /** A value, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let step = 0; found instanceof PdfReference && step < 8; step++) {
      found = this.#read(found.number)?.value ?? null;
    }
    return found;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return found instanceof Map ? found : noDictionary;
  }

  array(value: PdfValue | undefined): PdfArray {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  number(value: PdfValue | undefined, otherwise = 0): number {
    const found = this.resolve(value);
    return typeof found === 'number' ? found : otherwise;
  }

  /** A stream as it stands; undefined if that is no stream. */
  stream(value: PdfValue | undefined): PdfStream | undefined {
    const found = value instanceof PdfReference ? this.#read(value.number) : undefined;
    if (!(found?.value instanceof Map)) {
      return undefined;
    }
    const dictionary: PdfDictionary = found.value;
    const word = latin1(this.bytes.subarray(found.end, found.end + 12));
    const start = /^\s*stream\r?\n/.exec(word)?.[0].length;
    return start === undefined
      ? undefined
      : {
          dictionary,
          bytes: this.bytes.subarray(
            found.end + start,
            found.end + start + this.number(dictionary.get('/Length')),
          ),
        };
  }

  /** What a stream holds, unpacked. Empty where it is packed in another way than ours. */
  async content(value: PdfValue | undefined): Promise<Uint8Array> {
    const stream = this.stream(value);
    if (!stream) {
      return new Uint8Array();
    }
    const filter = this.resolve(stream.dictionary.get('/Filter'));
    if (filter === null) {
      return stream.bytes;
    }
    return filter === '/FlateDecode' ? this.inflate(stream.bytes) : new Uint8Array();
  }

  #read(number: number): { readonly value: PdfValue; readonly end: number } | undefined {
    const offset = this.#offsets.get(number);
    if (offset === undefined) {
      return undefined;
    }
    const tokens = new PdfTokens(this.bytes, offset);
    tokens.next(); // 7
    tokens.next(); // 0
    tokens.next(); // obj
    const value = tokens.next();
    return value === undefined || value instanceof PdfWord ? undefined : { value, end: tokens.at };
  }

  /** Reads a table and gives its trailer. */
  #readTable(offset: number): PdfDictionary {
    const tokens = new PdfTokens(this.bytes, offset);
    if (wordOf(tokens.next()) !== 'xref') {
      throw new Error('The file has no cross-reference table.');
    }
    for (let first = tokens.next(); typeof first === 'number'; first = tokens.next()) {
      const count = Number(tokens.next());
      for (let index = 0; index < count; index++) {
        const place = Number(tokens.next());
        tokens.next();
        const isUsed = wordOf(tokens.next()) === 'n';
        if (isUsed && !this.#offsets.has(first + index)) {
          this.#offsets.set(first + index, place);
        }
      }
    }
    const trailer = tokens.next();
    if (!(trailer instanceof Map)) {
      throw new Error('The file has no trailer.');
    }
    return trailer;
  }
}

function wordOf(value: PdfValue | PdfWord | undefined): string | undefined {
  return value instanceof PdfWord ? value.word : undefined;
}
