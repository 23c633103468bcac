import { readExifOrientation } from './exifOrientation';

/** What the first bytes of an image file say. */
export interface ImageHeader {
  readonly kind: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg';
  /** As it is shown: a photo that was taken sideways has its sides swapped already. In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Reads kind and size without decoding. Undefined if it is no image of a kind that can be printed. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view) ?? readSvg(bytes);
  } catch {
    // Cut off in its header: `DataView` refuses to read past the end.
    return undefined;
  }
}

function readPng(view: DataView): ImageHeader | undefined {
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  return isPng ? sized('png', view.getUint32(16), view.getUint32(20)) : undefined;
}

function readGif(view: DataView): ImageHeader | undefined {
  return ascii(view, 0, 4) === 'GIF8'
    ? sized('gif', view.getUint16(6, true), view.getUint16(8, true))
    : undefined;
}

function readWebp(view: DataView): ImageHeader | undefined {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') {
    return undefined;
  }
  switch (ascii(view, 12, 4)) {
    case 'VP8 ':
      return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sized('webp', (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sized('webp', (view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1);
    default:
      return undefined;
  }
}

/** Walks the segments of a JPEG to the one that holds its size. */
function readJpeg(view: DataView): ImageHeader | undefined {
  if (view.getUint16(0) !== 0xffd8) {
    return undefined;
  }
  let sideways = false;
  for (let at = 2; at + 4 <= view.byteLength;) {
    const marker = view.getUint16(at);
    if (marker === 0xffff) {
      at++; // A filling byte.
      continue;
    }
    if (marker < 0xff01 || marker === 0xffd9 || marker === 0xffda) {
      return undefined;
    }
    if (marker === 0xffe1) {
      sideways ||= isSideways(view, at + 4);
    }
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return sideways ? sized('jpeg', height, width) : sized('jpeg', width, height);
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Start of frame: C0 to CF save three that mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
}

/** Whether Exif data says that the camera was held on its side: orientation 5 to 8. */
function isSideways(view: DataView, start: number): boolean {
  const orientation = readExifOrientation(view, start);
  return orientation !== undefined && orientation >= 5 && orientation <= 8;
}

/** The size of an SVG: `width` and `height` of its root, else its `viewBox`. */
function readSvg(bytes: Uint8Array): ImageHeader | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 16_384));
  const root = /<svg\b[^>]*>/.exec(start)?.[0];
  if (root === undefined) {
    return undefined;
  }
  const [, , boxWidth, boxHeight] = (/\bviewBox\s*=\s*["']([^"']*)/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = lengthOf(root, 'width') ?? boxWidth ?? 300;
  const height = lengthOf(root, 'height') ?? boxHeight ?? 150;
  return sized('svg', width, height);
}

const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function lengthOf(root: string, name: string): number | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)\\s*([a-z%]*)`).exec(root);
  const factor = pixelsPerUnit[match?.[2] ?? ''];
  return match && factor !== undefined ? Number(match[1]) * factor : undefined;
}

function sized(kind: ImageHeader['kind'], width: number, height: number): ImageHeader | undefined {
  return width > 0 && height > 0 ? { kind, width, height } : undefined;
}

function ascii(view: DataView, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at++) {
    text += String.fromCharCode(view.getUint8(at));
  }
  return text;
}
