/** Writes bits from the lowest on, as deflate has them. */
class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #held = 0;
  #count = 0;

  /** Adds the lowest `count` bits of a value, at most 16. */
  add(value: number, count: number): void {
    this.#held |= value << this.#count;
    for (this.#count += count; this.#count >= 8; this.#count -= 8) {
      this.addByte(this.#held & 0xff);
      this.#held >>>= 8;
    }
  }

  addByte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }

  /** Fills up the last byte. */
  align(): void {
    this.add(0, (8 - this.#count) % 8);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

const shortest = 3;
const longest = 258;
const furthest = 32_768;
const hashBits = 15;
/** So many places at the beginning of a repeat are kept for later repeats. */
const noted = 16;

/** For lengths and distances: the first value of each code and how many bits follow it. The longest has a code of its own. */
const lengthCodes = withLongest(codesFrom(shortest, 4, 28));
const distanceCodes = codesFrom(1, 2, 30);
const lengthCodeOf = codeOfEach(lengthCodes, longest);
const distanceCodeOf = codeOfEach(distanceCodes, furthest);
const symbolLengths = Uint8Array.from({ length: 286 }, (_, symbol) => symbolLength(symbol));
const symbolBits = Uint16Array.from({ length: 286 }, (_, symbol) =>
  reversed(symbolCode(symbol), symbolLength(symbol)),
);

/**
 * Packs bytes for a `FlateDecode` stream. A host's own packing may give other bytes than that of another host; this
 * gives the same everywhere. It looks for repeats at one place only, which is enough for the content of a page.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const bits = new BitWriter();
  bits.addByte(0x78);
  bits.addByte(0x9c);
  bits.add(0b011, 3); // The last block, with the codes that need no table.
  const seen = new Int32Array(1 << hashBits).fill(-1);
  for (let at = 0; at < bytes.length;) {
    const hash = hashAt(bytes, at);
    const earlier = seen[hash] ?? -1;
    seen[hash] = at;
    const length = earlier === -1 || at - earlier > furthest ? 0 : commonLength(bytes, earlier, at);
    if (length < shortest) {
      addSymbol(bits, bytes[at] ?? 0);
      at++;
    } else {
      addLength(bits, length);
      addDistance(bits, at - earlier);
      for (let next = at + 1; next < at + Math.min(length, noted); next++) {
        seen[hashAt(bytes, next)] = next;
      }
      at += length;
    }
  }
  addSymbol(bits, 256);
  bits.align();
  checksum(bytes).forEach((byte) => bits.addByte(byte));
  return bits.finish();
}

function hashAt(bytes: Uint8Array, at: number): number {
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return Math.imul(three, 0x9e3779b1) >>> (32 - hashBits);
}

function commonLength(bytes: Uint8Array, earlier: number, at: number): number {
  const most = Math.min(longest, bytes.length - at);
  let length = 0;
  while (length < most && bytes[earlier + length] === bytes[at + length]) {
    length++;
  }
  return length;
}

function addLength(bits: BitWriter, length: number): void {
  const code = lengthCodeOf[length] ?? 0;
  addSymbol(bits, 257 + code);
  bits.add(length - (lengthCodes.first[code] ?? 0), lengthCodes.extra[code] ?? 0);
}

function addDistance(bits: BitWriter, distance: number): void {
  const code = distanceCodeOf[distance] ?? 0;
  bits.add(reversed(code, 5), 5);
  bits.add(distance - (distanceCodes.first[code] ?? 0), distanceCodes.extra[code] ?? 0);
}

/** A byte, the end (256) or a length (from 257). */
function addSymbol(bits: BitWriter, symbol: number): void {
  bits.add(symbolBits[symbol] ?? 0, symbolLengths[symbol] ?? 0);
}

interface Codes {
  readonly first: readonly number[];
  readonly extra: readonly number[];
}

/** Of each group of as many codes as `each`, one more bit follows than in the group before; none in the first two. */
function codesFrom(start: number, each: number, count: number): Codes {
  const first: number[] = [];
  const extra: number[] = [];
  for (let value = start; first.length < count;) {
    const bits = Math.max(0, Math.floor(first.length / each) - 1);
    first.push(value);
    extra.push(bits);
    value += 2 ** bits;
  }
  return { first, extra };
}

function withLongest({ first, extra }: Codes): Codes {
  return { first: [...first, longest], extra: [...extra, 0] };
}

/** The code of each value up to the last. */
function codeOfEach({ first }: Codes, last: number): Uint8Array {
  const codes = new Uint8Array(last + 1);
  for (let value = first[0] ?? 0, code = 0; value <= last; value++) {
    code += value >= (first[code + 1] ?? Infinity) ? 1 : 0;
    codes[value] = code;
  }
  return codes;
}

/** How many bits a symbol has in the codes that deflate fixes. */
function symbolLength(symbol: number): number {
  return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
}

function symbolCode(symbol: number): number {
  return symbol < 144
    ? 0x30 + symbol
    : symbol < 256
      ? 0x190 + symbol - 144
      : symbol < 280
        ? symbol - 256
        : 0xc0 + symbol - 280;
}

/** Codes are written from their highest bit on. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) {
    result = (result << 1) | ((code >> bit) & 1);
  }
  return result;
}

/** So many bytes can be added up before a sum is too large. */
const addable = 3800;

/** Adler-32, the highest byte first. */
function checksum(bytes: Uint8Array): number[] {
  let [low, high] = [1, 0];
  for (let start = 0; start < bytes.length; start += addable) {
    const end = Math.min(bytes.length, start + addable);
    for (let at = start; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return [high >> 8, high & 0xff, low >> 8, low & 0xff];
}
