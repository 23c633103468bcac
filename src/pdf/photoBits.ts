/** By the next sixteen bits: the length of the code that they begin with (high byte), and what it says (low byte). */
export type PhotoCodes = Uint16Array;

/** Reads the bits of a photo without working out its pixels. */
export class PhotoBits {
  private bits = 0;
  private count = 0;
  /** How many of the bits at hand are behind the end. */
  private missing = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly length: number,
  ) {}

  /** Goes over one block of eight by eight pixels. False if it is not whole. */
  skipBlock(first: PhotoCodes, further: PhotoCodes): boolean {
    const size = this.code(first);
    if (size < 0 || size > 16) {
      return false;
    }
    this.skip(size);
    for (let index = 1; index < 64; index++) {
      const code = this.code(further);
      if (code < 0) {
        return false;
      }
      if (code === 0) {
        break;
      }
      index += code >> 4;
      this.skip(code & 15);
    }
    return this.count >= this.missing;
  }

  /** Goes over a mark at which the bits begin anew. False if there is none. */
  restart(): boolean {
    const at = this.end();
    const mark = this.bytes[at + 1] ?? 0;
    if (at + 2 > this.length || this.bytes[at] !== 0xff || mark < 0xd0 || mark > 0xd7) {
      return false;
    }
    this.at = at + 2;
    this.bits = this.count = this.missing = 0;
    return true;
  }

  /** Where the bits that were read end, in whole bytes. */
  end(): number {
    let at = this.at;
    for (let whole = (this.count - this.missing) >> 3; whole > 0; whole--) {
      at -= this.bytes[at - 1] === 0 && this.bytes[at - 2] === 0xff ? 2 : 1;
    }
    return at;
  }

  /** What the next code says; -1 if there is no such code. */
  private code(codes: PhotoCodes): number {
    this.fill();
    const found = codes[(this.bits >>> (this.count - 16)) & 0xffff] ?? 0;
    this.count -= found >> 8;
    return found === 0 ? -1 : found & 0xff;
  }

  private skip(length: number): void {
    this.fill();
    this.count -= length;
  }

  /** At least sixteen bits; ones behind the end, as in the last byte of a photo. */
  private fill(): void {
    while (this.count < 17) {
      const byte = this.bytes[this.at] ?? 0xff;
      const isMark = byte === 0xff && this.bytes[this.at + 1] !== 0;
      if (this.at >= this.length || isMark) {
        this.bits = (this.bits << 8) | 0xff;
        this.missing += 8;
      } else {
        this.bits = (this.bits << 8) | byte;
        this.at += byte === 0xff ? 2 : 1;
      }
      this.count += 8;
    }
  }
}
