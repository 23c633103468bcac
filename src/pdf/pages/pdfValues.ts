/** A value of PDF's syntax: numbers, names as `/Name`, strings as bytes, and what is made of them. */
export type PdfValue =
  number | string | boolean | null | Uint8Array | PdfReference | PdfArray | PdfDictionary;
export type PdfArray = readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** `7 0 R` */
export class PdfReference {
  constructor(readonly number: number) {}
}

/** An operator of a page's content, or a word between objects. */
export class PdfWord {
  constructor(readonly word: string) {}
}

/** The deepest nesting that is read: no file of ours comes near it. */
const deepest = 40;

/** Reads values and words one after the other. @throws Error where it is no PDF */
export class PdfTokens {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  /** The next value or word; undefined at the end. */
  next(depth = 0): PdfValue | PdfWord | undefined {
    this.#skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) {
      return undefined;
    }
    if (depth > deepest) {
      throw new Error('Values are nested too deep.');
    }
    switch (String.fromCharCode(byte)) {
      case '/':
        this.at++;
        return `/${this.#regular()}`;
      case '(':
        return this.#literal();
      case '[':
        this.at++;
        return this.#list(']', depth);
      case '<':
        if (this.bytes[this.at + 1] !== 0x3c) {
          return this.#hexadecimal();
        }
        this.at += 2;
        return dictionaryOf(this.#list('>>', depth));
      default:
        return this.#numberOrWord();
    }
  }

  #numberOrWord(): PdfValue | PdfWord {
    const word = this.#regular();
    if (word === '') {
      this.at++; // A bracket that closes nothing.
      return new PdfWord('');
    }
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) {
      return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : new PdfWord(word);
    }
    const after = this.at;
    if (/^\d+$/.test(word) && this.#follows(/^\d+$/) && this.#follows(/^R$/)) {
      return new PdfReference(Number(word));
    }
    this.at = after;
    return Number(word);
  }

  #follows(pattern: RegExp): boolean {
    this.#skipSpace();
    return pattern.test(this.#regular());
  }

  #list(end: ']' | '>>', depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.#skipSpace();
      if (String.fromCharCode(...this.bytes.subarray(this.at, this.at + end.length)) === end) {
        this.at += end.length;
        return values;
      }
      const value = this.next(depth + 1);
      if (value === undefined || value instanceof PdfWord) {
        throw new Error(`A list has no end at ${this.at}.`);
      }
      values.push(value);
    }
  }

  #hexadecimal(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.at);
    const digits = latin1(this.bytes.subarray(this.at + 1, end)).replace(/\s/g, '');
    this.at = end === -1 ? this.bytes.length : end + 1;
    return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => parseInt(pair.padEnd(2, '0'), 16));
  }

  #literal(): Uint8Array {
    const found: number[] = [];
    let open = 1;
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x5c) {
        found.push(...this.#escape());
        continue;
      }
      open += byte === 0x28 ? 1 : byte === 0x29 ? -1 : 0;
      if (open === 0) {
        this.at++;
        break;
      }
      found.push(byte);
    }
    return Uint8Array.from(found);
  }

  /** Reads what follows a backslash, up to its last byte. */
  #escape(): number[] {
    const octal = /^[0-7]{1,3}/.exec(latin1(this.bytes.subarray(this.at + 1, this.at + 4)))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return [parseInt(octal, 8) & 0xff];
    }
    this.at++;
    const byte = this.bytes[this.at] ?? 0;
    const meant = '\n\r\t\b\f'['nrtbf'.indexOf(String.fromCharCode(byte))];
    return byte === 0x0a ? [] : [meant === undefined ? byte : meant.charCodeAt(0)];
  }

  #regular(): string {
    const start = this.at;
    while (this.at < this.bytes.length && isRegular(this.bytes[this.at] ?? 0)) {
      this.at++;
    }
    return latin1(this.bytes.subarray(start, this.at));
  }

  #skipSpace(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) {
          this.at++;
        }
      } else if (byte > 0x20) {
        return;
      }
    }
  }
}

function isRegular(byte: number): boolean {
  return byte > 0x20 && !'()<>[]{}/%'.includes(String.fromCharCode(byte));
}

function dictionaryOf(values: readonly PdfValue[]): PdfDictionary {
  const dictionary = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < values.length; at += 2) {
    dictionary.set(String(values[at]), values[at + 1] ?? null);
  }
  return dictionary;
}

/** Bytes as text of one character to a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
