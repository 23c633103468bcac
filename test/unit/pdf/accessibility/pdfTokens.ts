import type { PdfDictionary, PdfOperation, PdfValue } from './pdfValues';

const delimiter = /[\s()<>[\]{}/%]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A word that is no value: `obj`, `R`, or an operator of a content stream. */
export interface Keyword {
  readonly keyword: string;
}

/** Reads values one after the other from text of one character to a byte. @throws Error where it is no PDF */
export class PdfTokens {
  constructor(
    private readonly text: string,
    public at = 0,
  ) {}

  /** The next value or keyword; undefined at the end. */
  next(): PdfValue | Keyword | undefined {
    this.skipSpace();
    const character = this.text[this.at];
    if (character === undefined) {
      return undefined;
    }
    if (character === '/') {
      this.at++;
      return `/${this.word().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`;
    }
    if (character === '(') {
      return { bytes: this.literal() };
    }
    if (this.text.startsWith('<<', this.at)) {
      return this.dictionary();
    }
    if (character === '<') {
      const end = this.text.indexOf('>', this.at);
      const hex = this.text.slice(this.at + 1, end).replace(/\s/g, '');
      this.at = end + 1;
      return { bytes: Buffer.from(hex.padEnd(hex.length + (hex.length % 2), '0'), 'hex').toString('latin1') };
    }
    if (character === '[') {
      return this.array();
    }
    return this.numberOrKeyword();
  }

  private numberOrKeyword(): PdfValue | Keyword {
    const start = this.at;
    const word = this.word();
    if (word === '') {
      throw new Error(`There is no PDF value at ${start}: ${this.text.slice(start, start + 20)}`);
    }
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) {
      const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.text.slice(this.at, this.at + 16));
      if (reference && /^\d+$/.test(word)) {
        this.at += reference[0].length;
        return { object: Number(word) };
      }
      return Number(word);
    }
    const constants: Readonly<Record<string, PdfValue>> = { true: true, false: false, null: null };
    return word in constants ? (constants[word] ?? null) : { keyword: word };
  }

  private value(): PdfValue {
    const value = this.next();
    if (value === undefined || (typeof value === 'object' && value !== null && 'keyword' in value)) {
      throw new Error(`A PDF value is missing at ${this.at}.`);
    }
    return value;
  }

  private dictionary(): PdfDictionary {
    const dictionary: PdfDictionary = new Map();
    this.at += 2;
    for (this.skipSpace(); !this.text.startsWith('>>', this.at); this.skipSpace()) {
      const key = this.value();
      dictionary.set(String(key).slice(1), this.value());
    }
    this.at += 2;
    return dictionary;
  }

  private array(): PdfValue[] {
    const values: PdfValue[] = [];
    this.at++;
    for (this.skipSpace(); this.text[this.at] !== ']'; this.skipSpace()) {
      values.push(this.value());
    }
    this.at++;
    return values;
  }

  private literal(): string {
    let result = '';
    let depth = 0;
    for (this.at++; ; this.at++) {
      const character = this.text[this.at];
      if (character === undefined) {
        throw new Error('A PDF string has no end.');
      }
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0];
        const next = this.text[this.at + 1] ?? '';
        result +=
          octal === undefined
            ? (escapes[next] ?? (next === '\n' ? '' : next))
            : String.fromCharCode(parseInt(octal, 8));
        this.at += octal?.length ?? 1;
      } else if (character === ')' && depth-- === 0) {
        this.at++;
        return result;
      } else {
        depth += character === '(' ? 1 : 0;
        result += character;
      }
    }
  }

  private word(): string {
    const start = this.at;
    while (this.at < this.text.length && !delimiter.test(this.text[this.at] ?? '')) {
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  private skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      if (this.text[this.at] === '%') {
        while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) {
          this.at++;
        }
      } else if (!/[\s\0]/.test(this.text[this.at] ?? '')) {
        return;
      }
    }
  }
}

/** What a content stream does, in order. The engine writes no inline images. */
export function operationsOf(content: Uint8Array): PdfOperation[] {
  const tokens = new PdfTokens(Buffer.from(content).toString('latin1'));
  const operations: PdfOperation[] = [];
  let operands: PdfValue[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (typeof token === 'object' && token !== null && 'keyword' in token) {
      operations.push({ operator: token.keyword, operands });
      operands = [];
    } else {
      operands.push(token);
    }
  }
  return operations;
}
