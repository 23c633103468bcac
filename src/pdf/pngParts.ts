import { bytesOf, concatenate } from './pdfFile';

/** A PNG whose pixels a PDF can hold as they are: the two formats pack them in the same way. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** For each number of a pixel. */
  readonly bits: number;
  /** Numbers of a pixel: one for a grey or for a place in the palette, three for a colour. */
  readonly numbers: 1 | 3;
  /** Three bytes for each colour. */
  readonly palette: Uint8Array | undefined;
  readonly packed: Uint8Array;
}

/** A piece of a PNG. */
interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Its type and its data. */
  readonly checked: Uint8Array;
  readonly check: number;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What changes how the pixels look: opacity, a colour profile, the way it is turned. */
const changing: ReadonlySet<string> = new Set(['tRNS', 'iCCP', 'eXIf']);

/** The parts of a PNG; undefined for another file, and for a PNG that a PDF cannot hold as it is. */
export function readPngParts(bytes: Uint8Array): PngParts | undefined {
  const chunks = readChunks(bytes);
  const [head] = chunks ?? [];
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13) {
    return undefined;
  }
  const view = new DataView(head.data.buffer, head.data.byteOffset, head.data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bits = 0, colours = 0, packing, filter, isInterlaced] = head.data.subarray(8);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const isPlain = packing === 0 && filter === 0 && isInterlaced === 0 && width > 0 && height > 0;
  // Grey, colour, or places in a palette. Of the others a part is opacity.
  const isHeld = (colours === 3 ? palette !== undefined : colours === 0 || colours === 2) && bits <= 8;
  if (!isPlain || !isHeld || chunks.some(({ type }) => changing.has(type))) {
    return undefined;
  }
  return {
    width,
    height,
    bits,
    numbers: colours === 2 ? 3 : 1,
    palette: colours === 3 ? palette : undefined,
    packed: concatenate(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  };
}

/** Whether every piece of a PNG is as it was written. */
export function isIntactPng(bytes: Uint8Array): boolean {
  return readChunks(bytes)?.every(({ checked, check }) => checkOf(checked) === check) ?? false;
}

/** A PNG of its parts. */
export function writePng({ width, height, bits, numbers, palette, packed }: PngParts): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([bits, palette ? 3 : numbers === 3 ? 2 : 0], 8);
  return concatenate([
    signature,
    ...chunkOf('IHDR', head),
    ...(palette ? chunkOf('PLTE', palette) : []),
    ...chunkOf('IDAT', packed),
    ...chunkOf('IEND', new Uint8Array()),
  ]);
}

/** Undefined for what is no PNG or has no end. */
function readChunks(bytes: Uint8Array): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  if (!signature.every((byte, index) => bytes[index] === byte)) {
    return undefined;
  }
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) {
      return undefined;
    }
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const [data, checked] = [bytes.subarray(at + 8, end), bytes.subarray(at + 4, end)];
    chunks.push({ type, data, checked, check: view.getUint32(end) });
    if (type === 'IEND') {
      return chunks;
    }
    at = end + 4;
  }
  return undefined;
}

function chunkOf(type: string, data: Uint8Array): Uint8Array[] {
  const checked = concatenate([bytesOf(type), data]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, data.length);
  numbers.setUint32(4, checkOf(checked));
  const [length, check] = [new Uint8Array(numbers.buffer, 0, 4), new Uint8Array(numbers.buffer, 4, 4)];
  return [length, checked, check];
}

/** What eight zero bits make of each byte, for the check of a PNG (CRC-32). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) {
    rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return rest;
});

function checkOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    rest = (rest >>> 8) ^ (remainders[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~rest >>> 0;
}
