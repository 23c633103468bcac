/** The bytes of hexadecimal digits; spaces are for people. */
export function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
}

/** What looks like a JPEG from outside: its parts are right, and its image data are noise. */
export function jpegOf(width: number, height: number, extra = '', components = 3): Uint8Array {
  const size = [height, width].map((side) => side.toString(16).padStart(4, '0')).join('');
  const sampling = Array.from({ length: components }, (_, index) => `0${index + 1}1100`).join('');
  const frame = `ffc0 ${(8 + 3 * components).toString(16).padStart(4, '0')} 08 ${size} 0${components} ${sampling}`;
  return fromHex(`ffd8 ${extra} ${frame} ffda 0008 0101 0000 3f 00 ${'5a'.repeat(600)} ffd9`);
}

/** An Exif segment with an orientation: `0006` for a camera held on its side. */
export function exifOf(orientation: string): string {
  return `ffe1 0022 457869660000 4d4d 002a 00000008 0001 0112 0003 00000001 ${orientation} 0000 00000000`;
}
