import { concatenate } from './pdfFile';
import { isIntactPng, readPngParts, type PngParts } from './pngParts';

/**
 * Photographs and pictures of a screen are most of a portfolio's bytes, and the engine would unpack each: four bytes
 * for every pixel, so that a hundred photos of a phone fill its memory. A PDF holds a JPEG as it is, and the pixels of
 * most PNGs. So the engine is given a small JPEG in its place, of the same kind and drawn at the same size, and the
 * picture is put back into the PDF.
 */
export interface StandIn {
  readonly bytes: Uint8Array;
  readonly original: Uint8Array;
  /** What goes back into the PDF: the original itself, or the packed pixels of a PNG. */
  readonly content: Uint8Array;
  /** The size of the original as it is stored, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly png?: PngParts;
}

/** The words in a stand-in by which it is found again. */
export function markOf(id: number): string {
  return `signpost-stand-in-${id};`;
}

/** Eight by eight grey pixels with one component, and with three: from the tables to the end of the image. */
const smallest: ReadonlyMap<number, string> = new Map([
  [1, `${tables('00')}ffc0000b080008000801011100${codes('00', '10')}ffda0008010100003f003fffd9`],
  [
    3,
    `${tables('00')}${tables('01')}ffc00011080008000803011100021101031101${codes('00', '10', '01', '11')}` +
      'ffda000c03010002110311003f0003ffd9',
  ],
]);

/** A quantisation table of nothing but 255. */
function tables(id: string): string {
  return `ffdb0043${id}${'ff'.repeat(64)}`;
}

/** Huffman tables with a single code. */
function codes(...ids: readonly string[]): string {
  return ids.map((id) => `ffc40014${id}01${'00'.repeat(16)}`).join('');
}

/** What stands between the start of a JPEG and its image data. */
interface JpegParts {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  /** Orientation, colour profile and colour transform: the stand-in needs the same. */
  readonly kept: readonly Uint8Array[];
}

/** The stand-in for a picture; undefined for a file that the engine has to unpack and judge for itself. */
export function makeStandIn(original: Uint8Array, id: number): StandIn | undefined {
  return makePhotoStandIn(original, id) ?? makePngStandIn(original, id);
}

/** The stand-in for a JPEG. */
export function makePhotoStandIn(original: Uint8Array, id: number): StandIn | undefined {
  const parts = hasEnd(original) ? readParts(original) : undefined;
  const bytes = parts && smallJpeg(id, parts.components, parts.kept);
  return bytes && { bytes, original, content: original, width: parts.width, height: parts.height };
}

function makePngStandIn(original: Uint8Array, id: number): StandIn | undefined {
  const png = readPngParts(original);
  if (!png || !isIntactPng(original)) {
    return undefined;
  }
  const { numbers, palette, width, height, packed } = png;
  const bytes = smallJpeg(id, palette ? 3 : numbers, []);
  return bytes && { bytes, original, content: packed, width, height, png };
}

function smallJpeg(id: number, components: number, kept: readonly Uint8Array[]): Uint8Array | undefined {
  const image = smallest.get(components);
  if (image === undefined) {
    return undefined;
  }
  const comment = new TextEncoder().encode(markOf(id));
  return concatenate([
    fromHex('ffd8'),
    ...kept,
    fromHex(`fffe${(comment.length + 2).toString(16).padStart(4, '0')}`),
    comment,
    fromHex(image),
  ]);
}

function readParts(bytes: Uint8Array): JpegParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) {
    return undefined;
  }
  for (let at = 2; at + 20 < view.byteLength;) {
    const marker = view.getUint16(at);
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === 0xffc0 || marker === 0xffc2) {
      const isEightBit = view.getUint8(at + 4) === 8;
      const [height, width, components] = [
        view.getUint16(at + 5),
        view.getUint16(at + 7),
        view.getUint8(at + 9),
      ];
      return isEightBit && width > 0 && height > 0 ? { width, height, components, kept } : undefined;
    }
    if (marker === 0xffe1 || marker === 0xffe2 || marker === 0xffee) {
      kept.push(bytes.subarray(at, end));
    } else if (marker < 0xffc4 || marker > 0xfffe || marker === 0xffda) {
      return undefined; // Another way of coding, or no JPEG after all.
    }
    at = end;
  }
  return undefined;
}

/** Whether the image data comes to its end: a file that was cut off has no such mark near its end. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - 65_536); at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) {
      return true;
    }
  }
  return false;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
