/** Which characters a set of fonts has a shape for. */
export interface FontCoverage {
  has(codePoint: number): boolean;
  /** The characters that the one font which has most of them lacks. */
  lackedByBest(characters: Iterable<string>): readonly string[];
  /** Whether one font that the engine takes for a letter has all its marks too. */
  hasTogether(letter: string): boolean;
  /** How many there are. */
  readonly size: number;
}

const codePoints = 0x110000;

/**
 * Reads the character maps of TrueType and OpenType fonts, and of collections of them. A font that cannot be read adds
 * nothing. The engine tries the first `named` fonts in turn; one of the others it takes for letters that none of these
 * has.
 */
export function createCoverage(fonts: readonly Uint8Array[], named = fonts.length): FontCoverage {
  const each = fonts.map((font) => {
    const bits = new Uint8Array(codePoints / 8);
    const add = (codePoint: number): void => {
      if (codePoint < codePoints) {
        bits[codePoint >> 3] = (bits[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
      }
    };
    try {
      addFile(new DataView(font.buffer, font.byteOffset, font.byteLength), add);
    } catch {
      // A cut-off file: `DataView` refuses to read past its end.
    }
    return bits;
  });
  const all = united(each);
  const firstTried = each.slice(0, named);
  return {
    has: (codePoint) => isIn(all, codePoint),
    lackedByBest: (characters) => {
      const asked = [...new Set(characters)];
      return each
        .map((bits) => asked.filter((character) => !isIn(bits, character.codePointAt(0) ?? 0)))
        .reduce((fewest, lacked) => (lacked.length < fewest.length ? lacked : fewest), asked);
    },
    hasTogether: (letter) => {
      const [first = 0, ...marks] = Array.from(letter, (character) => character.codePointAt(0) ?? 0);
      const isNamed = firstTried.some((bits) => isIn(bits, first));
      return (isNamed ? firstTried : each).some((bits) =>
        [first, ...marks].every((code) => isIn(bits, code)),
      );
    },
    size: all.reduce((sum, byte) => sum + bitsIn(byte), 0),
  };
}

/** The bits that any of the sets has, taken 32 at a time. */
function united(sets: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(codePoints / 8);
  const words = new Uint32Array(all.buffer);
  for (const { buffer } of sets) {
    const some = new Uint32Array(buffer);
    for (let index = 0; index < words.length; index++) {
      words[index] = (words[index] ?? 0) | (some[index] ?? 0);
    }
  }
  return all;
}

function isIn(bits: Uint8Array, codePoint: number): boolean {
  return ((bits[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
}

function bitsIn(byte: number): number {
  let count = 0;
  for (let rest = byte; rest !== 0; rest &= rest - 1) {
    count++;
  }
  return count;
}

/** `ttcf` at the start of a file that holds several fonts. */
const collection = 0x74746366;

function addFile(file: DataView, add: (codePoint: number) => void): void {
  if (file.getUint32(0) !== collection) {
    addFont(file, 0, add);
    return;
  }
  const fonts = file.getUint32(8);
  for (let index = 0; index < fonts; index++) {
    addFont(file, file.getUint32(12 + index * 4), add);
  }
}

/** `cmap` in the table directory at the start of a font file. */
const characterMap = 0x636d6170;

function addFont(font: DataView, start: number, add: (codePoint: number) => void): void {
  const tables = font.getUint16(start + 4);
  for (let index = 0; index < tables; index++) {
    const entry = start + 12 + index * 16;
    if (font.getUint32(entry) === characterMap) {
      addCharacterMap(font, font.getUint32(entry + 8), add);
    }
  }
}

function addCharacterMap(font: DataView, start: number, add: (codePoint: number) => void): void {
  const count = font.getUint16(start + 2);
  const subtables = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const record = start + 4 + index * 8;
    const platform = font.getUint16(record);
    const encoding = font.getUint16(record + 2);
    // Unicode maps only; a symbol font's own numbering says nothing about characters.
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) {
      const subtable = start + font.getUint32(record + 4);
      subtables.set(font.getUint16(subtable), subtable);
    }
  }
  // Format 12 holds all that format 4 holds, and the characters beyond the first 65,536.
  const [groups, segments] = [subtables.get(12), subtables.get(4)];
  if (groups !== undefined) {
    addGroups(font, groups, add);
  } else if (segments !== undefined) {
    addSegments(font, segments, add);
  }
}

/** Format 4: segments of the first 65,536 characters. Arrays of ends, starts, deltas and offsets follow each other. */
function addSegments(font: DataView, start: number, add: (codePoint: number) => void): void {
  const size = font.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let at = 0; at < size; at += 2) {
    const first = font.getUint16(starts + at);
    const last = font.getUint16(ends + at);
    const delta = font.getUint16(deltas + at);
    const offset = font.getUint16(offsets + at);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code : font.getUint16(offsets + at + offset + (code - first) * 2);
      if (offset === 0 ? ((glyph + delta) & 0xffff) !== 0 : glyph !== 0) {
        add(code);
      }
    }
  }
}

/** Format 12: groups of any characters. */
function addGroups(font: DataView, start: number, add: (codePoint: number) => void): void {
  const groups = font.getUint32(start + 12);
  for (let index = 0; index < groups; index++) {
    const group = start + 16 + index * 12;
    const first = font.getUint32(group);
    const last = Math.min(font.getUint32(group + 4), codePoints - 1);
    const glyph = font.getUint32(group + 8);
    for (let code = first; code <= last; code++) {
      if (glyph + (code - first) !== 0) {
        add(code);
      }
    }
  }
}
