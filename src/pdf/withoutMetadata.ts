import { endOfPicture } from './endOfPicture';
import { readExifOrientation } from './exifOrientation';
import { concatenate } from './pdfFile';

/**
 * What of the application data is needed to draw the picture. The rest is written down about it: the place and the
 * camera, a smaller picture, who changed it and how.
 */
const needed: ReadonlyMap<number, string> = new Map([
  [0xffe0, 'JFIF'],
  [0xffe2, 'ICC_PROFILE'],
  [0xffee, 'Adobe'],
]);

/**
 * A JPEG without what was written down about it, and without what a phone put behind it, such as a film. How it is
 * turned stays, as it is part of the picture; unless whoever draws it turns it already.
 */
export function withoutMetadata(jpeg: Uint8Array, keepsTurn = true): Uint8Array {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const pieces: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length) {
    const marker = view.getUint16(at);
    if (marker < 0xffc0 || marker > 0xfffe || marker === 0xffda) {
      break; // The picture itself, or nothing that we know: all that follows stays.
    }
    const end = at + 2 + view.getUint16(at + 2);
    const segment = jpeg.subarray(at, end);
    if (isNeeded(marker, segment)) {
      pieces.push(segment);
    } else if (marker === 0xffe1 && keepsTurn) {
      const orientation = orientationOf(segment);
      if (orientation !== undefined) {
        pieces.push(exifOf(orientation));
      }
    }
    at = end;
  }
  pieces.push(jpeg.subarray(at, endOfPicture(jpeg)));
  return concatenate(pieces);
}

function isNeeded(marker: number, segment: Uint8Array): boolean {
  const isSaid = (marker >= 0xffe0 && marker <= 0xffef) || marker === 0xfffe;
  const name = needed.get(marker);
  return (
    !isSaid ||
    (name !== undefined && [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0)))
  );
}

function orientationOf(segment: Uint8Array): number | undefined {
  try {
    return readExifOrientation(new DataView(segment.buffer, segment.byteOffset, segment.byteLength), 4);
  } catch {
    return undefined; // Cut off: `DataView` refuses to read past the end.
  }
}

/** An Exif segment that says nothing else. */
function exifOf(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8, 0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0, 0, 0, 1, 0x00, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
}
