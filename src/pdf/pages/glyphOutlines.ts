import { CffFont } from './cffFont';

/** A step of an outline: to a point, straight or by a curve. In units of one em, upwards. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** The glyphs of one font. */
export interface GlyphFont {
  /** Undefined where it cannot be read. */
  outline(glyph: number): readonly PathStep[] | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** a, b, c, d, e, f as PDF writes them. */
type Change = readonly [number, number, number, number, number, number];

/** The deepest that glyphs are made of glyphs. */
const deepest = 6;

/** Reads a font of TrueType or of the Compact Font Format; undefined if it is neither. */
export function readGlyphFont(bytes: Uint8Array): GlyphFont | undefined {
  try {
    return bytes[0] === 1 ? new CffFont(bytes) : new TrueType(bytes);
  } catch {
    return undefined;
  }
}

class TrueType implements GlyphFont {
  readonly #view: DataView;
  readonly #tables = new Map<string, number>();
  readonly #unitsPerEm: number;
  readonly #hasLongOffsets: boolean;
  readonly #kept = new Map<number, readonly PathStep[] | undefined>();

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = this.#view.getUint16(4);
    for (let index = 0; index < count; index++) {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      this.#tables.set(tag, this.#view.getUint32(entry + 8));
    }
    const head = this.#table('head');
    this.#unitsPerEm = this.#view.getUint16(head + 18) || 1000;
    this.#hasLongOffsets = this.#view.getInt16(head + 50) === 1;
    this.#table('glyf');
  }

  outline(glyph: number): readonly PathStep[] | undefined {
    if (!this.#kept.has(glyph)) {
      this.#kept.set(glyph, this.#read(glyph));
    }
    return this.#kept.get(glyph);
  }

  #read(glyph: number): readonly PathStep[] | undefined {
    try {
      return this.#contours(glyph, [1, 0, 0, 1, 0, 0], 0).flatMap((contour) =>
        stepsOf(contour, this.#unitsPerEm),
      );
    } catch {
      return undefined; // It reads past the end of the font.
    }
  }

  #table(tag: string): number {
    const offset = this.#tables.get(tag);
    if (offset === undefined) {
      throw new Error(`The font has no table ${tag}.`);
    }
    return offset;
  }

  #contours(glyph: number, change: Change, depth: number): Point[][] {
    const loca = this.#table('loca');
    const offsetOf = (index: number): number =>
      this.#hasLongOffsets
        ? this.#view.getUint32(loca + index * 4)
        : this.#view.getUint16(loca + index * 2) * 2;
    const start = offsetOf(glyph);
    if (depth > deepest || offsetOf(glyph + 1) === start) {
      return [];
    }
    const at = this.#table('glyf') + start;
    const count = this.#view.getInt16(at);
    return count < 0 ? this.#parts(at + 10, change, depth) : this.#simple(at + 10, count, change);
  }

  #simple(at: number, count: number, change: Change): Point[][] {
    const view = this.#view;
    const ends = Array.from({ length: count }, (_, index) => view.getUint16(at + index * 2));
    const total = count === 0 ? 0 : (ends[count - 1] ?? -1) + 1;
    let next = at + count * 2;
    next += 2 + view.getUint16(next);
    const flags: number[] = [];
    while (flags.length < total) {
      const flag = view.getUint8(next++);
      const repeats = flag & 8 ? view.getUint8(next++) : 0;
      for (let index = 0; index <= repeats; index++) {
        flags.push(flag);
      }
    }
    const coordinates = (short: number, same: number): number[] => {
      let value = 0;
      return flags.slice(0, total).map((flag) => {
        if (flag & short) {
          value += flag & same ? view.getUint8(next) : -view.getUint8(next);
          next += 1;
        } else if (!(flag & same)) {
          value += view.getInt16(next);
          next += 2;
        }
        return value;
      });
    };
    const xs = coordinates(2, 16);
    const ys = coordinates(4, 32);
    const points = xs.map((x, index) => moved(x, ys[index] ?? 0, ((flags[index] ?? 0) & 1) === 1, change));
    return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? -1) + 1, end + 1));
  }

  /** A glyph that is made of others. */
  #parts(start: number, around: Change, depth: number): Point[][] {
    const view = this.#view;
    const contours: Point[][] = [];
    let at = start;
    for (let more = true; more;) {
      const flags = view.getUint16(at);
      const glyph = view.getUint16(at + 2);
      at += 4;
      const [dx, dy] =
        flags & 1 ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
      at += flags & 1 ? 4 : 2;
      const scale = (): number => {
        at += 2;
        return view.getInt16(at - 2) / 16384;
      };
      let own: readonly [number, number, number, number] = [1, 0, 0, 1];
      if (flags & 8) {
        const both = scale();
        own = [both, 0, 0, both];
      } else if (flags & 64) {
        own = [scale(), 0, 0, scale()];
      } else if (flags & 128) {
        own = [scale(), scale(), scale(), scale()];
      }
      // Arguments that are points of glyphs and no distances are not met in our fonts.
      const change = combined([...own, ...(flags & 2 ? ([dx, dy] as const) : ([0, 0] as const))], around);
      contours.push(...this.#contours(glyph, change, depth + 1));
      more = (flags & 32) !== 0;
    }
    return contours;
  }
}

function moved(x: number, y: number, onCurve: boolean, [a, b, c, d, e, f]: Change): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f, onCurve };
}

/** The first change and then the second. */
export function combined([a, b, c, d, e, f]: Change, [g, h, i, j, k, l]: Change): Change {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** A contour of points on and beside the curve as steps. */
function stepsOf(contour: readonly Point[], unitsPerEm: number): PathStep[] {
  const [first] = contour;
  const last = contour[contour.length - 1];
  if (!first || !last) {
    return [];
  }
  const start = first.onCurve ? first : last.onCurve ? last : between(first, last);
  const em = (value: number): number => value / unitsPerEm;
  const steps: PathStep[] = [['M', em(start.x), em(start.y)]];
  let control: Point | undefined;
  for (const point of [...contour.slice(first.onCurve ? 1 : 0), start]) {
    const isStart = point === start;
    if (point.onCurve || isStart) {
      steps.push(
        control
          ? ['Q', em(control.x), em(control.y), em(point.x), em(point.y)]
          : ['L', em(point.x), em(point.y)],
      );
      control = undefined;
    } else {
      if (control) {
        const middle = between(control, point);
        steps.push(['Q', em(control.x), em(control.y), em(middle.x), em(middle.y)]);
      }
      control = point;
    }
  }
  steps.push(['Z']);
  return steps;
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true };
}
