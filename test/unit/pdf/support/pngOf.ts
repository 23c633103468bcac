import { crc32, deflateSync } from 'node:zlib';

/** How the pixels of a PNG are written, in the words of its format. */
export interface PngKind {
  readonly bits?: number;
  readonly colourType?: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** Pieces before the pixels. */
  readonly chunks?: Readonly<Record<string, readonly number[]>>;
}

/** A PNG with the same byte for all pixels, of a size in pixels; of one grey unless another kind is given. */
export function pngOf(
  width: number,
  height: number,
  { bits = 8, colourType = 0, interlaced = false, chunks = {} }: PngKind = {},
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colourType, 0, 0, interlaced ? 1 : 0], 8);
  const numbers = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType];
  const row = 1 + Math.ceil((width * bits * numbers) / 8);
  const pixels = Buffer.alloc(height * row, 0x99);
  for (let at = 0; at < pixels.length; at += row) {
    pixels[at] = 0;
  }
  const packed = deflateSync(pixels);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const png = Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...Object.entries(chunks).map(([type, data]) => chunk(type, Buffer.from(data))),
    // The format allows the pixels in several pieces.
    chunk('IDAT', packed.subarray(0, 7)),
    chunk('IDAT', packed.subarray(7)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return new Uint8Array(png);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
