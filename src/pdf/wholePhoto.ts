import { endOfPicture } from './endOfPicture';
import { concatenate } from './pdfFile';
import { endOfWholeRounds } from './photoRounds';
import { endOfLastScan } from './photoScans';
import type { Turns } from './turns';

/** More than this behind the end of a photo is a film or another picture. In bytes. */
const mostBehind = 4096;

/**
 * A photo with the mark that ends it, or undefined if it was cut off on its way. The engine does not look into
 * photos, and a reader of the PDF may refuse the whole page for one that is not whole. Some cameras leave out the mark
 * and nothing else: every program shows their photos, so they get it here. What a phone
 * writes behind the photo, such as a film of the moment, nobody sees: it would only make the PDF some megabytes larger.
 */
export async function wholePhoto(bytes: Uint8Array, turns: Turns): Promise<Uint8Array | undefined> {
  if (hasEnd(bytes)) {
    const end = endOfPicture(bytes) ?? bytes.length;
    return bytes.length - end > mostBehind ? bytes.slice(0, end) : bytes;
  }
  const end = (await endOfLastScan(bytes, turns)) ?? endOfWholeRounds(bytes);
  return end === undefined ? undefined : concatenate([bytes.subarray(0, end), Uint8Array.of(0xff, 0xd9)]);
}

/** Some cameras write more behind the end; within the picture the mark cannot stand. */
function hasEnd(bytes: Uint8Array): boolean {
  const start = startOfScan(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  for (
    let at = bytes.lastIndexOf(0xd9);
    start !== undefined && at > start;
    at = bytes.lastIndexOf(0xd9, at - 1)
  ) {
    if (bytes[at - 1] === 0xff) {
      return true;
    }
  }
  return false;
}

/** Where the picture itself begins, behind all that is said about it: a small picture among that has an end too. */
function startOfScan(view: DataView): number | undefined {
  for (let at = 2; at + 4 <= view.byteLength;) {
    const marker = view.getUint16(at);
    if (marker === 0xffda) {
      return at;
    }
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
