import { drawingParts } from './drawingParts';
import { needsOneSpan } from './drawingWords';
import { foreignWords } from './foreignWords';
import { joinSpans } from './joinSpans';

/** A drawing as it can be printed. */
export interface ReadableDrawing {
  readonly bytes: Uint8Array;
  /** The first picture that it takes from another file, if any: those are left out. */
  readonly outside: string | undefined;
  /** The first words that the engine does not draw, if any. */
  readonly lost: string | undefined;
}

/** `<image …>` and what a filter takes in, under any prefix. */
const picture = /^<(?:[\w-]+:)?(?:image|feImage)\b/;
/** Where it is, if it is not in the drawing itself. */
const elsewhere = /\s(?:[\w-]+:)?href\s*=\s*(?:"(?!\s*data:|#)([^"]*)"|'(?!\s*data:|#)([^']*)')/;
const textBegins = /^<(?:[\w-]+:)?text(?:\s[^]*)?(?<!\/)>$/;
const textEnds = /^<\/(?:[\w-]+:)?text\b/;
const ignored = /^<[!?]/;

/**
 * Makes an SVG printable. The engine reads no files and would refuse a drawing for a picture in another one, so such
 * pictures are taken out. `print` makes the words of one text printable, piece by piece: the engine draws boxes where
 * it finds no font.
 */
export function readDrawing(
  bytes: Uint8Array,
  print: (words: readonly string[]) => readonly string[],
): ReadableDrawing {
  let outside: string | undefined;
  /** The places of the words and tags of the text that is open. */
  let text: number[] | undefined;
  const drawing = new TextDecoder().decode(bytes);
  const parts = drawingParts(drawing);
  const lost = foreignWords(parts);
  const put = (places: readonly number[], replaced: readonly string[]): void =>
    places.forEach((place, index) => (parts[place] = replaced[index] ?? ''));
  const finishText = (places: readonly number[], end: number): void => {
    const words = places.filter((place) => !parts[place]?.startsWith('<'));
    const printed = print(words.map((place) => withCharacters(parts[place] ?? '')));
    put(words, printed);
    const joined =
      words.length < places.length && needsOneSpan(printed.join(''))
        ? joinSpans(places.map((place) => parts[place] ?? ''))
        : undefined;
    if (joined) {
      put(places, joined);
      parts[end] = `${joined.at(-1) ?? ''}${parts[end] ?? ''}`;
    }
  };
  for (const [index, part] of parts.entries()) {
    if (textBegins.test(part) || (text && textEnds.test(part))) {
      if (text) {
        finishText(text, index);
      }
      text = textBegins.test(part) ? [] : undefined;
    } else if (!ignored.test(part)) {
      text?.push(index);
    }
    const [place, double, single] = picture.test(part) ? (elsewhere.exec(part) ?? []) : [];
    if (place !== undefined) {
      outside ??= double ?? single;
      parts[index] = part.replace(place, '');
    }
  }
  if (text) {
    finishText(text, parts.length);
  }
  const readable = parts.join('');
  return { bytes: readable === drawing ? bytes : new TextEncoder().encode(readable), outside, lost };
}

/** `&#x4E2D;` as the character that it stands for; those of ASCII may mean something in XML and stay. */
function withCharacters(text: string): string {
  return text.replace(
    /&#(?:x([\da-f]{2,6})|(\d{3,7}));/gi,
    (reference, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
      return code >= 0x80 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}
