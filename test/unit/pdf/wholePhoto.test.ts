import assert from 'node:assert/strict';
import { makeStandIn } from '../../../src/pdf/standIn';
import { takeTurns } from '../../../src/pdf/turns';
import { wholePhoto } from '../../../src/pdf/wholePhoto';
import { jpegOf, smallPhoto } from './support/jpegOf';

const photo = smallPhoto;
const withoutMark = photo.subarray(0, -2);

const mend = (bytes: Uint8Array): Promise<Uint8Array | undefined> =>
  wholePhoto(
    bytes,
    takeTurns(() => undefined),
  );

describe('whole photos', () => {
  it('leaves a photo as it is that has its end mark, with what a camera writes behind it', async () => {
    const withMore = Buffer.concat([photo, new Uint8Array(40)]);
    assert.equal(await mend(photo), photo);
    assert.equal(await mend(withMore), withMore);
  });

  it('gives a photo that is there to its last block the mark that it lacks', async () => {
    assert.deepEqual(Buffer.from((await mend(withoutMark)) ?? []), Buffer.from(photo));
    const padded = Buffer.concat([withoutMark, new Uint8Array(40)]);
    assert.deepEqual(Buffer.from((await mend(padded)) ?? []), Buffer.from(photo));
    assert.ok(makeStandIn((await mend(withoutMark)) ?? photo, 1));
  });

  it('refuses one that was cut off anywhere in its picture, also where zeros keep the room', async () => {
    const start = Buffer.from(photo).indexOf(Buffer.from('ffda', 'hex'));
    for (let length = start - 4; length < withoutMark.length; length++) {
      const cut = photo.subarray(0, length);
      assert.equal(await mend(cut), undefined, `${length} bytes`);
      const withRoom = Buffer.concat([cut, new Uint8Array(photo.length)]);
      assert.equal(await mend(withRoom), undefined, `${length} bytes and zeros`);
    }
  });

  it('refuses a picture with codes that it does not define', async () => {
    assert.equal(await mend(jpegOf(640, 480).subarray(0, -2)), undefined);
  });
});
