import { createCoverage } from './fontCoverage';

/** Why a file cannot serve as a font. */
export type FontProblem =
  | 'not-a-font'
  /** WOFF and WOFF2 are packed for web pages. */
  | 'web-font'
  | 'too-large'
  /** A font for drawings or one whose table of characters is damaged. */
  | 'no-letters'
  /** Its maker does not allow it to be put into documents. */
  | 'not-embeddable';

/** The largest font file, in bytes: one for all of Chinese, Japanese and Korean is half of it. */
export const largestFont = 48 * 1024 * 1024;

/** What is wrong with a font file; undefined if it can be used. TrueType, OpenType, and collections of them can. */
export function checkFont(bytes: Uint8Array): FontProblem | undefined {
  if (bytes.length > largestFont) {
    return 'too-large';
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (view.getUint32(0)) {
      case 0x774f4646: // wOFF
      case 0x774f4632: // wOF2
        return 'web-font';
      case 0x00010000:
      case 0x74727565: // true
      case 0x4f54544f: // OTTO
        return checkTables(bytes, view, 0);
      case 0x74746366: // ttcf
        return checkTables(bytes, view, view.getUint32(12));
      default:
        return 'not-a-font';
    }
  } catch {
    return 'not-a-font'; // Cut off: `DataView` refuses to read past the end.
  }
}

function checkTables(bytes: Uint8Array, view: DataView, start: number): FontProblem | undefined {
  const tables = new Map<number, number>();
  const count = view.getUint16(start + 4);
  for (let index = 0; index < count; index++) {
    const entry = start + 12 + index * 16;
    const [tag, offset, length] = [
      view.getUint32(entry),
      view.getUint32(entry + 8),
      view.getUint32(entry + 12),
    ];
    if (offset + length > view.byteLength) {
      return 'not-a-font';
    }
    tables.set(tag, offset);
  }
  const [head, os2] = [tables.get(0x68656164), tables.get(0x4f532f32)];
  if (head === undefined || !tables.has(0x676c7966) === !tables.has(0x43464620)) {
    return 'not-a-font'; // No outlines, or of two kinds.
  }
  if (os2 !== undefined && (view.getUint16(os2 + 8) & 0x000f) === 0x0002) {
    return 'not-embeddable';
  }
  const coverage = createCoverage([bytes]);
  return coverage.size === 0 ? 'no-letters' : undefined;
}
