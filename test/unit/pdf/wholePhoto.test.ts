import assert from 'node:assert/strict';
import { makeStandIn } from '../../../src/pdf/standIn';
import { takeTurns } from '../../../src/pdf/turns';
import { wholePhoto } from '../../../src/pdf/wholePhoto';
import { jpegOf, smallPhoto } from './support/jpegOf';

const photo = smallPhoto;
const withoutMark = photo.subarray(0, -2);

/** Of 17 by 16 pixels, in ten rounds. */
const inRounds = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABEDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/2gAMAwEAAhADEAAAActBZfdAf//EABUQAQEAAAAAAAAAAAAAAAAAAAAR/9oACAEBAAEFAqqqqv/EABURAQEAAAAAAAAAAAAAAAAAAAAU/9oACAEDAQE/AbVr/8QAFREBAQAAAAAAAAAAAAAAAAAAABT/2gAIAQIBAT8BgQP/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Al//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IV//AP/aAAwDAQACAAMAAAAQxx//xAAVEQEBAAAAAAAAAAAAAAAAAAAAcf/aAAgBAwEBPxClP//EABURAQEAAAAAAAAAAAAAAAAAAABx/9oACAECAQE/EIQ//8QAFhABAQEAAAAAAAAAAAAAAAAAcQAg/9oACAEBAAE/EFKWB//Z',
  'base64',
);

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

  it('leaves out the film that a phone writes behind a photo', async () => {
    for (const picture of [photo, inRounds]) {
      const withFilm = Buffer.concat([picture, Buffer.alloc(9000, 'a film\xff\xd9', 'latin1')]);
      assert.deepEqual(Buffer.from((await mend(withFilm)) ?? []), Buffer.from(picture));
    }
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

  it('ends a photo that gets finer with each round behind the last one that is surely whole', async () => {
    const starts = [...inRounds.toString('latin1').matchAll(/\xff\xda/g)].map(({ index }) => index);
    assert.equal(starts.length, 10);
    const [last = 0] = starts.slice(-1);
    for (const length of [inRounds.length - 2, last + 10, last + 12]) {
      const mended = Buffer.from((await mend(inRounds.subarray(0, length))) ?? []);
      assert.equal(mended.toString('hex'), `${inRounds.subarray(0, mended.length - 2).toString('hex')}ffd9`);
      assert.equal([...mended.toString('latin1').matchAll(/\xff\xda/g)].length, 9, `${length} bytes`);
    }
    // In the sixth round, the finest parts of the last colour become known but for one bit.
    const mends = starts.map(async (start) => (await mend(inRounds.subarray(0, start + 12))) !== undefined);
    assert.deepEqual(
      (await Promise.all(mends)).map((isMended, index) => (isMended ? index : '')).join(''),
      '6789',
    );
  });

  it('refuses a picture with codes that it does not define', async () => {
    assert.equal(await mend(jpegOf(640, 480).subarray(0, -2)), undefined);
  });
});
