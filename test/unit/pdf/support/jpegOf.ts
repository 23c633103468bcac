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

/** A real photo of 33 by 21 pixels in three colours, two of them at half the size. */
export const smallPhoto = fromHex(
  'ffd8ffe000104a46494600010101003c003c0000ffdb004300281c1e231e19282321232d2b28303c64413c37373c7b585d4964918099968f' +
    '808c8aa0b4e6c3a0aadaad8a8cc8ffcbdaeef5ffffff9bc1fffffffaffe6fdfff8ffdb0043012b2d2d3c353c76414176f8a58ca5f8f8f8f8' +
    'f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8ffc00011080015002103' +
    '012200021101031101ffc40017000101010100000000000000000000000000020405ffc40020100100010303050000000000000000000000' +
    '110102030405131221234151ffc400160101010100000000000000000000000000000102ffc4001711010101010000000000000000000000' +
    '0000310102ffda000c03010002110311003f00ec8000000008e4f3571c7a9967dc7517e9f15b5c714add589f80b959d89db73e5cdc9cb7f5' +
    '44476a51b40dabcc00457fffd9',
);
