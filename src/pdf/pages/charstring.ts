import type { PathStep } from './glyphOutlines';

/** Pieces that charstrings share: those of a part of the font, and those of all of it. */
export interface Subroutines {
  readonly own: readonly Uint8Array[];
  readonly shared: readonly Uint8Array[];
}

/** The deepest that pieces call pieces, as the format has it. */
const deepest = 10;
/** More than any glyph has: a damaged one must end. */
const mostOperators = 100_000;

/** Reads the outline of a Type 2 charstring, in units of one em; undefined if it is damaged or of a rare kind. */
export function readCharstring(
  charstring: Uint8Array,
  subroutines: Subroutines,
  scale: number,
): readonly PathStep[] | undefined {
  const reader = new CharstringReader(subroutines, scale);
  return reader.run(charstring, 0) ? reader.finish() : undefined;
}

class CharstringReader {
  readonly #steps: PathStep[] = [];
  #stack: number[] = [];
  #x = 0;
  #y = 0;
  #stems = 0;
  #isOpen = false;
  #hasEnded = false;
  #operators = 0;

  constructor(
    private readonly subroutines: Subroutines,
    private readonly scale: number,
  ) {}

  finish(): readonly PathStep[] {
    this.#close();
    return this.#steps;
  }

  /** False where something is met that cannot be read. */
  run(bytes: Uint8Array, depth: number): boolean {
    for (let at = 0; at < bytes.length && !this.#hasEnded;) {
      const first = bytes[at++] ?? 0;
      const next = (): number => bytes[at++] ?? 0;
      if (first === 28) {
        this.#stack.push((((next() << 8) | next()) << 16) >> 16);
      } else if (first === 255) {
        this.#stack.push(((next() << 24) | (next() << 16) | (next() << 8) | next()) / 65536);
      } else if (first >= 251) {
        this.#stack.push(-(first - 251) * 256 - next() - 108);
      } else if (first >= 247) {
        this.#stack.push((first - 247) * 256 + next() + 108);
      } else if (first >= 32) {
        this.#stack.push(first - 139);
      } else if (first === 11) {
        return true;
      } else if (first === 10 || first === 29) {
        if (!this.#call(first === 10 ? this.subroutines.own : this.subroutines.shared, depth)) {
          return false;
        }
      } else if (++this.#operators > mostOperators || !this.#draw(first === 12 ? 1200 + next() : first)) {
        return false;
      }
      if (first === 19 || first === 20) {
        at += Math.ceil(this.#stems / 8); // Which hints hold from here on.
      }
    }
    return true;
  }

  #call(pieces: readonly Uint8Array[], depth: number): boolean {
    const bias = pieces.length < 1240 ? 107 : pieces.length < 33_900 ? 1131 : 32_768;
    const piece = pieces[(this.#stack.pop() ?? NaN) + bias];
    return piece !== undefined && depth < deepest && ++this.#operators <= mostOperators
      ? this.run(piece, depth + 1)
      : false;
  }

  #draw(operator: number): boolean {
    const stack = this.#stack;
    this.#stack = [];
    switch (operator) {
      case 1: // hstem, vstem, hstemhm, vstemhm, hintmask, cntrmask
      case 3:
      case 18:
      case 23:
      case 19:
      case 20:
        this.#stems += stack.length >> 1;
        return true;
      case 21: // Before the first of these the stack may hold the glyph's width.
        return this.#move(stack.at(-2) ?? 0, stack.at(-1) ?? 0);
      case 22:
        return this.#move(stack.at(-1) ?? 0, 0);
      case 4:
        return this.#move(0, stack.at(-1) ?? 0);
      case 5:
        return this.#lines(stack);
      case 6:
      case 7:
        stack.forEach((by, index) =>
          (index % 2 === 0) === (operator === 6) ? this.#line(by, 0) : this.#line(0, by),
        );
        return true;
      case 8:
        return this.#curves(stack);
      case 24:
        return this.#curves(stack.slice(0, -2)) && this.#lines(stack.slice(-2));
      case 25:
        return this.#lines(stack.slice(0, -6)) && this.#curves(stack.slice(-6));
      case 26:
      case 27:
        return this.#curvesAlong(stack, operator === 27);
      case 30:
      case 31:
        return this.#curvesInTurn(stack, operator === 31);
      case 1234:
      case 1235:
      case 1236:
      case 1237:
        return this.#flex(operator, stack);
      case 14:
        this.#hasEnded = true;
        return stack.length < 4; // With four numbers it is made of two other glyphs, which fonts no longer are.
      default:
        return false;
    }
  }

  #move(dx: number, dy: number): boolean {
    this.#close();
    this.#x += dx;
    this.#y += dy;
    this.#steps.push(['M', this.#x * this.scale, this.#y * this.scale]);
    this.#isOpen = true;
    return true;
  }

  #close(): void {
    if (this.#isOpen) {
      this.#steps.push(['Z']);
    }
    this.#isOpen = false;
  }

  #line(dx: number, dy: number): void {
    this.#x += dx;
    this.#y += dy;
    this.#steps.push(['L', this.#x * this.scale, this.#y * this.scale]);
  }

  #lines(by: readonly number[]): boolean {
    for (let at = 0; at + 1 < by.length; at += 2) {
      this.#line(by[at] ?? 0, by[at + 1] ?? 0);
    }
    return true;
  }

  /** From point to point: to the first control, to the second and to the end. */
  #curve(...[dx1, dy1, dx2, dy2, dx3, dy3]: readonly [number, number, number, number, number, number]): void {
    const [x1, y1] = [this.#x + dx1, this.#y + dy1];
    const [x2, y2] = [x1 + dx2, y1 + dy2];
    this.#x = x2 + dx3;
    this.#y = y2 + dy3;
    const [s, x, y] = [this.scale, this.#x, this.#y];
    this.#steps.push(['C', x1 * s, y1 * s, x2 * s, y2 * s, x * s, y * s]);
  }

  #curves(by: readonly number[]): boolean {
    for (let at = 0; at + 5 < by.length; at += 6) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = by.slice(at, at + 6);
      this.#curve(a, b, c, d, e, f);
    }
    return true;
  }

  /** Curves that begin and end level, or upright. */
  #curvesAlong(by: readonly number[], isLevel: boolean): boolean {
    let aside = by.length % 4 === 1 ? (by[0] ?? 0) : 0;
    for (let at = by.length % 4 === 1 ? 1 : 0; at + 3 < by.length; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = by.slice(at, at + 4);
      if (isLevel) {
        this.#curve(a, aside, b, c, d, 0);
      } else {
        this.#curve(aside, a, b, c, 0, d);
      }
      aside = 0;
    }
    return true;
  }

  /** Curves that begin level and end upright, and the other way round, in turn. */
  #curvesInTurn(by: readonly number[], beginsLevel: boolean): boolean {
    let isLevel = beginsLevel;
    for (let at = 0; at + 3 < by.length; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = by.slice(at, at + 4);
      const aside = by.length - at === 5 ? (by[at + 4] ?? 0) : 0;
      if (isLevel) {
        this.#curve(a, 0, b, c, aside, d);
      } else {
        this.#curve(0, a, b, c, d, aside);
      }
      isLevel = !isLevel;
    }
    return true;
  }

  /** Two curves that are nearly a line. */
  #flex(operator: number, by: readonly number[]): boolean {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = by;
    switch (operator) {
      case 1234:
        this.#curve(a, 0, b, c, d, 0);
        this.#curve(e, 0, f, -c, g, 0);
        break;
      case 1235:
        this.#curve(a, b, c, d, e, f);
        this.#curve(g, h, i, j, k, l);
        break;
      case 1236:
        this.#curve(a, b, c, d, e, 0);
        this.#curve(f, 0, g, h, i, -(b + d + h));
        break;
      default: {
        const [across, up] = [a + c + e + g + i, b + d + f + h + j];
        const isLevel = Math.abs(across) > Math.abs(up);
        this.#curve(a, b, c, d, e, f);
        this.#curve(g, h, i, j, isLevel ? k : -across, isLevel ? -up : k);
      }
    }
    return true;
  }
}
