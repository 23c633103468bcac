import type { Span } from '../text';

/** What a text in double quotes says, and where each of its characters stands in the file. */
export interface QuotedText {
  readonly text: string;
  /** For each character of `text` and its end, the offset in the file. */
  readonly offsets: readonly number[];
}

const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(?:\r\n?|\n)[ \t]*|[\s\S]?)/y;
const named: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  _: '\u00a0',
  N: '\u0085',
  '0': '\0',
};

/** Reads a text in double quotes that has escapes, such as `"1\x2e1"`; undefined for any other. `file` is the whole file. */
export function readQuoted(file: string, { start, end }: Span): QuotedText | undefined {
  if (file.charAt(start) !== '"' || !file.slice(start, end).includes('\\')) {
    return undefined;
  }
  const offsets: number[] = [];
  let text = '';
  const last = file.charAt(end - 1) === '"' ? end - 1 : end;
  for (let at = start + 1; at < last;) {
    escape.lastIndex = at;
    const [whole = file.charAt(at), ...codes] = escape.exec(file) ?? [];
    const code = codes.find((each) => each !== undefined);
    const meant = code === undefined ? meaningOf(whole) : characterOf(Number.parseInt(code, 16));
    for (let index = 0; index < meant.length; index++) {
      offsets.push(at);
    }
    text += meant;
    at += whole.length;
  }
  offsets.push(last);
  return { text, offsets };
}

/** Of a character as it is, or of a backslash with one: before a line end it joins two lines. */
function meaningOf(written: string): string {
  const letter = written.charAt(1);
  return written.charAt(0) !== '\\' || letter === ''
    ? written
    : /[\r\n]/.test(letter)
      ? ''
      : (named[letter] ?? letter);
}

function characterOf(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
