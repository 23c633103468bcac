/** A drawing as it can be printed. */
export interface ReadableDrawing {
  readonly bytes: Uint8Array;
  /** The first picture that it takes from another file, if any: those are left out. */
  readonly outside: string | undefined;
}

const pieces = /<[^<>]*>|[^<]+/g;
/** `<image …>` and what a filter takes in, under any prefix. */
const picture = /^<(?:[\w-]+:)?(?:image|feImage)\b/;
/** Where it is, if it is not in the drawing itself. */
const elsewhere = /\s(?:[\w-]+:)?href\s*=\s*(?:"(?!\s*data:|#)([^"]*)"|'(?!\s*data:|#)([^']*)')/;
const textBegins = /^<(?:[\w-]+:)?text\b[^]*[^/]>$/;
const textEnds = /^<\/(?:[\w-]+:)?text\b/;

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
  /** The places of the words of the text that is open. */
  let words: number[] | undefined;
  const drawing = new TextDecoder().decode(bytes);
  const parts: string[] = drawing.match(pieces) ?? [];
  const printWords = (places: readonly number[]): void => {
    const printed = print(places.map((place) => withCharacters(parts[place] ?? '')));
    places.forEach((place, index) => (parts[place] = printed[index] ?? ''));
  };
  for (const [index, part] of parts.entries()) {
    if (!part.startsWith('<')) {
      words?.push(index);
      continue;
    }
    if (textBegins.test(part) || (words && textEnds.test(part))) {
      printWords(words ?? []);
      words = textBegins.test(part) ? [] : undefined;
    }
    const [place, double, single] = picture.test(part) ? (elsewhere.exec(part) ?? []) : [];
    if (place !== undefined) {
      outside ??= double ?? single;
      parts[index] = part.replace(place, '');
    }
  }
  printWords(words ?? []);
  const readable = parts.join('');
  return { bytes: readable === drawing ? bytes : new TextEncoder().encode(readable), outside };
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
