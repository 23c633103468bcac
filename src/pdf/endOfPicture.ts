/**
 * Where the picture of a JPEG ends, behind the mark that ends it; undefined if it does not. Phones write more behind
 * it, such as a film of the moment with its sound.
 */
export function endOfPicture(jpeg: Uint8Array): number | undefined {
  let at = 2;
  while (at + 1 < jpeg.length) {
    const mark = jpeg[at] === 0xff ? (jpeg[at + 1] ?? 0) : 0;
    if (mark === 0xd9) {
      return at + 2;
    }
    if (mark === 0xff) {
      at++; // A filling byte.
    } else if (mark < 0xc0 || (mark >= 0xd0 && mark <= 0xd7)) {
      // Within the picture: a byte that is no mark, or where its bits begin anew.
      const next = jpeg.indexOf(0xff, at + 1);
      if (next === -1) {
        return undefined;
      }
      at = next;
    } else {
      at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
    }
  }
  return undefined;
}
