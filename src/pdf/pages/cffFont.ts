import type { GlyphFont, PathStep } from './glyphOutlines';
import { readCharstring, type Subroutines } from './charstring';

/** The operators of a dictionary that outlines depend on; those of two bytes count from 1200. */
const operators = {
  charset: 15,
  charStrings: 17,
  privateDictionary: 18,
  subroutines: 19,
  fontMatrix: 1207,
  registryOrderingSupplement: 1230,
  fontDictionaries: 1236,
  fontDictionarySelection: 1237,
} as const;

type CffDictionary = ReadonlyMap<number, readonly number[]>;

/** What the glyphs of one part of a font share. */
interface GlyphGroup {
  readonly subroutines: Subroutines;
  /** From the font's units to the em. */
  readonly scale: number;
}

/** The outlines of a font in the Compact Font Format, as a PDF embeds what came from an OpenType font. */
export class CffFont implements GlyphFont {
  readonly #view: DataView;
  readonly #charstrings: readonly Uint8Array[];
  readonly #groups: readonly GlyphGroup[];
  readonly #groupOf: (glyph: number) => number;
  /** The places of glyphs by the numbers that the PDF has for them; undefined where both are the same. */
  readonly #places: ReadonlyMap<number, number> | undefined;
  readonly #kept = new Map<number, readonly PathStep[] | undefined>();

  /** @throws RangeError or Error where the font is damaged */
  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const names = this.#index(this.#view.getUint8(2));
    const fonts = this.#index(names.end);
    const strings = this.#index(fonts.end);
    const { items: shared } = this.#index(strings.end);
    const top = this.#dictionary(fonts.items[0]);
    this.#charstrings = this.#index(offsetIn(top, operators.charStrings)).items;
    const isByCharacter = top.has(operators.registryOrderingSupplement);
    const own = isByCharacter
      ? this.#index(offsetIn(top, operators.fontDictionaries)).items.map((item) => this.#dictionary(item))
      : [top];
    const around = isByCharacter ? top.get(operators.fontMatrix)?.[0] : undefined;
    this.#groups = own.map((dictionary) => ({
      subroutines: { own: this.#ownSubroutines(dictionary), shared },
      scale: scaleOf(dictionary.get(operators.fontMatrix)?.[0], around),
    }));
    this.#groupOf = isByCharacter
      ? this.#selection(offsetIn(top, operators.fontDictionarySelection))
      : () => 0;
    this.#places = isByCharacter ? this.#charset(top.get(operators.charset)?.[0] ?? 0) : undefined;
  }

  outline(glyph: number): readonly PathStep[] | undefined {
    if (!this.#kept.has(glyph)) {
      this.#kept.set(glyph, this.#read(this.#places ? this.#places.get(glyph) : glyph));
    }
    return this.#kept.get(glyph);
  }

  #read(place: number | undefined): readonly PathStep[] | undefined {
    const charstring = place === undefined ? undefined : this.#charstrings[place];
    if (place === undefined || !charstring) {
      return undefined;
    }
    try {
      const group = this.#groups[this.#groupOf(place)];
      return group && readCharstring(charstring, group.subroutines, group.scale);
    } catch {
      return undefined; // It reads past the end of the font.
    }
  }

  /** A list of pieces of any length, and where it ends. */
  #index(at: number): { readonly items: readonly Uint8Array[]; readonly end: number } {
    const count = this.#view.getUint16(at);
    if (count === 0) {
      return { items: [], end: at + 2 };
    }
    const size = this.#view.getUint8(at + 2);
    const data = at + 2 + (count + 1) * size;
    const placeOf = (index: number): number => {
      let value = 0;
      for (let byte = 0; byte < size; byte++) {
        value = value * 256 + this.#view.getUint8(at + 3 + index * size + byte);
      }
      return data + value;
    };
    const items = Array.from({ length: count }, (_, index) =>
      this.bytes.subarray(placeOf(index), placeOf(index + 1)),
    );
    return { items, end: placeOf(count) };
  }

  /** The numbers before each operator. */
  #dictionary(bytes: Uint8Array | undefined): CffDictionary {
    const found = new Map<number, readonly number[]>();
    let operands: number[] = [];
    const next = (at: number): number => bytes?.[at] ?? 0;
    for (let at = 0; bytes && at < bytes.length; at++) {
      const first = next(at);
      if (first < 22) {
        found.set(first === 12 ? 1200 + next(++at) : first, operands);
        operands = [];
      } else if (first === 28) {
        operands.push((((next(at + 1) << 8) | next(at + 2)) << 16) >> 16);
        at += 2;
      } else if (first === 29) {
        operands.push((next(at + 1) << 24) | (next(at + 2) << 16) | (next(at + 3) << 8) | next(at + 4));
        at += 4;
      } else if (first === 30) {
        let digits = '';
        do {
          const byte = next(++at);
          digits += decimalDigits[byte >> 4] + (decimalDigits[byte & 15] ?? '');
        } while (!digits.includes(' ') && at < bytes.length);
        operands.push(parseFloat(digits));
      } else if (first < 247) {
        operands.push(first - 139);
      } else if (first < 251) {
        operands.push((first - 247) * 256 + next(++at) + 108);
      } else {
        operands.push(-(first - 251) * 256 - next(++at) - 108);
      }
    }
    return found;
  }

  #ownSubroutines(dictionary: CffDictionary): readonly Uint8Array[] {
    const [size = 0, start = 0] = dictionary.get(operators.privateDictionary) ?? [];
    const offset = this.#dictionary(this.bytes.subarray(start, start + size)).get(operators.subroutines)?.[0];
    return offset === undefined ? [] : this.#index(start + offset).items;
  }

  /** Which of the font's dictionaries a glyph belongs to. */
  #selection(at: number): (glyph: number) => number {
    if (this.#view.getUint8(at) === 0) {
      return (glyph) => this.#view.getUint8(at + 1 + glyph);
    }
    const ranges = Array.from({ length: this.#view.getUint16(at + 1) }, (_, index) => at + 3 + index * 3);
    return (glyph) => {
      const range = ranges.filter((each) => this.#view.getUint16(each) <= glyph).at(-1);
      return range === undefined ? 0 : this.#view.getUint8(range + 2);
    };
  }

  /** Glyphs by the numbers of their characters. */
  #charset(at: number): ReadonlyMap<number, number> | undefined {
    if (at <= 2) {
      return undefined; // One of the sets that fonts for characters by number do not use.
    }
    const places = new Map([[0, 0]]);
    const format = this.#view.getUint8(at);
    const count = this.#charstrings.length;
    for (let next = at + 1, place = 1; place < count;) {
      const first = this.#view.getUint16(next);
      const more =
        format === 0 ? 0 : format === 1 ? this.#view.getUint8(next + 2) : this.#view.getUint16(next + 2);
      for (let step = 0; step <= more && place < count; step++) {
        places.set(first + step, place++);
      }
      next += 2 + format;
    }
    return places;
  }
}

/** The digits of a decimal number, four bits each; a space ends it. */
const decimalDigits = [...'0123456789.', 'e', 'e-', '', '-', ' '];

function offsetIn(dictionary: CffDictionary, operator: number): number {
  const offset = dictionary.get(operator)?.[0];
  if (offset === undefined) {
    throw new Error(`The font names no place for ${operator}.`);
  }
  return offset;
}

function scaleOf(own: number | undefined, around: number | undefined): number {
  return own === undefined && around === undefined ? 0.001 : (own ?? 1) * (around ?? 1);
}
