import assert from 'node:assert/strict';
import { readImageHeader } from '../../../src/pdf/imageHeader';
import { exifOf, fromHex as bytes } from './support/jpegOf';
import { pngOf } from './support/pngOf';

const svg = (root: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0"?>\n<!-- a -->${root}</svg>`);

/** A start-of-frame segment for 300 by 200 pixels. */
const frame = 'ffc0 0011 08 00c8 012c 03 011100 021101 031101';

const cases: readonly (readonly [name: string, file: Uint8Array, header: string])[] = [
  ['PNG', pngOf(30, 20), 'png 30x20'],
  ['JPEG', bytes(`ffd8 ffe0 0004 0000 ${frame}`), 'jpeg 300x200'],
  ['JPEG with filling bytes', bytes(`ffd8 ffff ${frame}`), 'jpeg 300x200'],
  ['upright photo', bytes(`ffd8 ${exifOf('0001')} ${frame}`), 'jpeg 300x200'],
  ['photo that was taken sideways', bytes(`ffd8 ${exifOf('0006')} ${frame}`), 'jpeg 200x300'],
  ['GIF', bytes('474946383961 2c01 c800'), 'gif 300x200'],
  [
    'lossy WebP',
    bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800'),
    'webp 300x200',
  ],
  ['lossless WebP', bytes('52494646 00000000 57454250 5650384c 00000000 2f 2bc13100'), 'webp 300x200'],
  [
    'extended WebP',
    bytes('52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000'),
    'webp 300x200',
  ],
  ['SVG with a size', svg('<svg width="30mm" height="1in">'), 'svg 113x96'],
  ['SVG with a view box', svg('<svg viewBox="0 0 300,200">'), 'svg 300x200'],
  ['SVG in percent', svg('<svg width="100%" height="100%" viewBox="0 0 30 20">'), 'svg 30x20'],
  ['SVG without a size', svg('<svg>'), 'svg 300x150'],
];

const noImages: readonly (readonly [name: string, file: Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('hello, this is text and no image')],
  ['a PNG that ends in its header', pngOf(3, 2).subarray(0, 18)],
  ['a PNG without area', pngOf(0, 2)],
  ['a JPEG without a frame', bytes('ffd8 ffe0 0004 0000 ffd9 0000')],
  ['a JPEG with a segment beyond its end', bytes('ffd8 ffe0 fff0 0000')],
  ['a PDF', new TextEncoder().encode('%PDF-1.7')],
];

describe('Image headers', () => {
  for (const [name, file, expected] of cases) {
    it(`tell the size of a ${name}`, () => {
      const header = readImageHeader(file);
      assert.equal(
        header && `${header.kind} ${Math.round(header.width)}x${Math.round(header.height)}`,
        expected,
      );
    });
  }

  for (const [name, file] of noImages) {
    it(`are not found in ${name}`, () => assert.equal(readImageHeader(file), undefined));
  }
});
