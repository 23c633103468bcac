import { readUtf16, type CharacterMap } from './characterMap';

/** A font of a page by its name in the page's content. */
export type PageFonts = ReadonlyMap<string, CharacterMap>;

/** Text from one place: the engine begins another run where letters stand higher or lower. */
export interface TextRun {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly size: number;
}

/** One glyph, or some that stand for their text together. */
export interface TextPart {
  readonly run: TextRun;
  readonly codes: readonly number[];
  /** What a reader takes it for. */
  readonly text: string;
  /** The words that say what it is (`ActualText`); undefined if its codes say it themselves. */
  readonly words: SpokenWords | undefined;
  /** The operation that shows it, and where among its codes it stands. */
  readonly shown: ContentRange;
  readonly index: number;
}

/** A piece of the content, from `start` to before `end`. */
export interface ContentRange {
  readonly start: number;
  readonly end: number;
}

/** `<FEFF0041>`, or `()` for nothing. */
export interface SpokenWords extends ContentRange {
  readonly text: string;
}

/**
 * Reads the text of a page's content, in the order of drawing. One character stands for one byte. Of an operation
 * that shows many codes only the first and the last are given, and those that stand for nothing. Knows the lines that
 * the engine writes, one operation to each, and passes over others.
 */
export function readPageText(content: string, fonts: PageFonts): TextPart[] {
  const parts: TextPart[] = [];
  /** Of each mark that is open: the words in it or around it that say what it is. */
  const marks: (SpokenWords | undefined)[] = [];
  let words: SpokenWords | undefined;
  let run: TextRun = { x: 0, y: 0, font: '', size: 0 };
  let [x, y] = [0, 0];
  for (let start = 0; start < content.length;) {
    const feed = content.indexOf('\n', start);
    const end = feed === -1 ? content.length : feed;
    switch (content.slice(Math.max(start, end - 3), end)) {
      case 'EMC':
        marks.pop();
        break;
      case 'BDC':
      case 'BMC':
        marks.push(words ?? marks.at(-1));
        words = undefined;
        break;
      case ' cm':
        [x = 0, y = 0] = content
          .slice(start, end - 3)
          .split(' ')
          .slice(-2)
          .map(Number);
        break;
      case 'BT':
        run = { x, y, font: '', size: 0 };
        break;
      case ' Tf':
        run = withFont(run, content.slice(start, end - 3));
        break;
      case ' Tj':
      case ' TJ': {
        const shown = { start, end };
        addParts(parts, run, marks.at(-1), shown, readCodes(content.slice(start, end)), fonts.get(run.font));
        break;
      }
      default:
        words = content.startsWith(actualText, start) ? readWords(content, start, end) : words;
    }
    start = end + 1;
  }
  return parts;
}

const actualText = '  /ActualText ';

/** Reads `  /ActualText <FEFF0041>`. */
function readWords(content: string, start: number, end: number): SpokenWords | undefined {
  const from = start + actualText.length;
  const digits = /^(?:<FEFF((?:[\dA-F]{4})*)>|\(\))$/i.exec(content.slice(from, end));
  return digits ? { start: from, end, text: readUtf16(digits[1] ?? '') } : undefined;
}

/** The same run where the font is named again: `/f0 10`. */
function withFont(run: TextRun, words: string): TextRun {
  const space = words.indexOf(' ');
  const [font, size] = [words.slice(0, space), Number(words.slice(space))];
  return run.font === font && run.size === size ? run : { x: run.x, y: run.y, font, size };
}

function addParts(
  parts: TextPart[],
  run: TextRun,
  words: SpokenWords | undefined,
  shown: ContentRange,
  codes: readonly number[],
  characters: CharacterMap | undefined,
): void {
  if (words) {
    parts.push({ run, codes, text: words.text, words, shown, index: 0 });
    return;
  }
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? 0;
    const text = characters?.get(code) ?? '';
    if (index === 0 || index === codes.length - 1 || text === '') {
      parts.push({ run, codes: [code], text, words, shown, index });
    }
  }
}

const string = /\((?:[^\\()]|\\[^])*\)|<[\dA-Fa-f]*>/g;

/** The codes of the strings of an operation, two bytes to each. */
export function readCodes(operation: string): number[] {
  const codes: number[] = [];
  for (const text of operation.match(string) ?? []) {
    const bytes = text.startsWith('<') ? bytesOfDigits(text) : bytesOfLiteral(text);
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      codes.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
    }
  }
  return codes;
}

function bytesOfDigits(text: string): number[] {
  return (text.slice(1, -1).match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}

const backslash = 0x5c;
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function bytesOfLiteral(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    if (text.charCodeAt(at) !== backslash) {
      bytes.push(text.charCodeAt(at));
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
    bytes.push(
      octal === undefined ? (escapes[text.charAt(at + 1)] ?? text.charCodeAt(at + 1)) : parseInt(octal, 8),
    );
    at += octal?.length ?? 1;
  }
  return bytes;
}
