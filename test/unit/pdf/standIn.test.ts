import assert from 'node:assert/strict';
import { openPdf } from '../../../src/pdf/pdfFile';
import { readImageHeader } from '../../../src/pdf/imageHeader';
import { restoreImages } from '../../../src/pdf/restoreImages';
import { makeStandIn, markOf } from '../../../src/pdf/standIn';
import { exifOf, fromHex, jpegOf } from './support/jpegOf';
import { pngOf } from './support/pngOf';

const profile = 'ffe2 000e 4943435f50524f46494c4500';

const refused: readonly (readonly [name: string, file: Uint8Array])[] = [
  ['another kind of image', new TextEncoder().encode('GIF89a')],
  ['a PNG with opacity', pngOf(4, 4, { colourType: 6 })],
  ['a PNG that comes in seven passes', pngOf(4, 4, { interlaced: true })],
  ['a PNG that was cut off', pngOf(4, 4).subarray(0, -3)],
  ['nothing', new Uint8Array()],
  ['a JPEG that was cut off', jpegOf(4000, 3000).subarray(0, -2)],
  ['four colour components', jpegOf(40, 30, '', 4)],
  [
    'another way of coding',
    fromHex(`ffd8 ffc9 0011 08 00c8 012c 03 011100 021101 031101 ${'00'.repeat(30)} ffd9`),
  ],
  [
    'twelve bits for each colour',
    fromHex(`ffd8 ffc0 0011 0c 00c8 012c 03 011100 021101 031101 ${'00'.repeat(30)} ffd9`),
  ],
  ['segments without end', fromHex(`ffd8 ffe1 0000 ${'ffe1 0000'.repeat(20)} ffd9`)],
];

describe('Stand-ins for photos', () => {
  it('are small, and have the orientation and the colours of the photo', () => {
    const standIn = makeStandIn(jpegOf(4000, 3000, exifOf('0006') + profile), 7);
    assert.deepEqual([standIn?.width, standIn?.height], [4000, 3000]);
    const hex = Buffer.from(standIn?.bytes ?? []).toString('hex');
    assert.ok(hex.includes(exifOf('0006').replace(/ /g, '')));
    assert.ok(hex.includes(profile.replace(/ /g, '')));
    assert.ok(hex.includes(Buffer.from(markOf(7)).toString('hex')));
    assert.deepEqual(readImageHeader(standIn?.bytes ?? new Uint8Array()), {
      kind: 'jpeg',
      width: 8,
      height: 8,
    });
  });

  for (const [name, file] of refused) {
    it(`are not made for ${name}`, () => assert.equal(makeStandIn(file, 0), undefined));
  }

  it('are not looked for in a file that is no PDF', () => {
    const standIn = makeStandIn(jpegOf(4, 4), 0);
    assert.equal(openPdf(new Uint8Array(9)), undefined);
    assert.equal(standIn && restoreImages(new Uint8Array(9), [standIn]), undefined);
  });
});
