import type { ImageHeader } from './imageHeader';

/**
 * Whether an image has its end. Only of photos: the engine does not look into them, and a reader of the PDF may refuse
 * the whole page for one that was cut off on its way.
 */
export function isWholeImage(bytes: Uint8Array, kind: ImageHeader['kind']): boolean {
  if (kind !== 'jpeg') {
    return true;
  }
  const start = startOfScan(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  // Some cameras write more behind the end; within the picture the mark cannot stand.
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
