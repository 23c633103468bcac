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
 * pictures are taken out. `clean` replaces the characters that no font has: the engine would draw boxes.
 */
export function readDrawing(bytes: Uint8Array, clean: (text: string) => string): ReadableDrawing {
  let outside: string | undefined;
  let isText = false;
  const drawing = new TextDecoder().decode(bytes);
  const readable = drawing.replace(pieces, (piece) => {
    if (!piece.startsWith('<')) {
      return isText ? clean(withCharacters(piece)) : piece;
    }
    isText = textBegins.test(piece) || (isText && !textEnds.test(piece));
    const [place, double, single] = picture.test(piece) ? (elsewhere.exec(piece) ?? []) : [];
    if (place === undefined) {
      return piece;
    }
    outside ??= double ?? single;
    return piece.replace(place, '');
  });
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
