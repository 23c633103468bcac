import assert from 'node:assert/strict';
import type { AssetRequest } from '../../../src/core/export/portfolioDocument';
import { loadImages, type AssetRead } from '../../../src/pdf/loadImages';
import { takeTurns } from '../../../src/pdf/turns';
import { pngOf } from './support/pngOf';

const requests: readonly AssetRequest[] = Array.from({ length: 30 }, (_, index) => ({
  uri: `mem:/portfolio/${index}.png`,
  path: `${index}.png`,
  from: { uri: 'mem:/portfolio/a.md', span: { start: index, end: index + 1 } },
}));

const noCoverage = (): Promise<never> => Promise.reject(new Error('There is no drawing.'));
const turns = takeTurns(() => undefined);

describe('The images of a document', () => {
  it('are read a few at a time, and come in the order of the document', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const readAsset = (uri: string): Promise<AssetRead> =>
      new Promise((resolve) => {
        const isThere = !uri.endsWith('3.png');
        waiting.push(() => resolve(isThere ? pngOf(2, 2) : undefined));
        most = Math.max(most, waiting.length);
        // What was asked for last is there first.
        setImmediate(() => waiting.pop()?.());
      });
    const { assets, images, problems } = await loadImages(requests, readAsset, turns, noCoverage);
    assert.ok(most > 1 && most < 10, `${most} at once`);
    assert.deepEqual(
      [...images.keys()],
      requests.map(({ uri }) => uri).filter((uri) => !uri.endsWith('3.png')),
    );
    assert.equal(assets.length, images.size);
    assert.deepEqual(
      problems.map((problem) => ('path' in problem ? problem.path : '')),
      ['3.png', '13.png', '23.png'],
    );
  });

  it('are each read once, and one that cannot be read is named', async () => {
    const asked: string[] = [];
    const { images, problems } = await loadImages(
      requests,
      (uri) => {
        asked.push(uri);
        return uri.endsWith('/7.png') ? Promise.reject(new Error('No.')) : Promise.resolve(pngOf(2, 2));
      },
      turns,
      noCoverage,
    );
    assert.deepEqual(
      asked,
      requests.map(({ uri }) => uri),
    );
    assert.equal(images.size, 29);
    assert.deepEqual(
      problems.map(({ code, span }) => [code, span.start]),
      [['image-unreadable', 7]],
    );
  });

  it('are read no further once the export is stopped', async () => {
    const asked: string[] = [];
    const loading = loadImages(
      requests,
      (uri) => {
        asked.push(uri);
        return Promise.resolve(pngOf(2, 2));
      },
      { pause: () => Promise.reject(new Error('It was stopped.')) },
      noCoverage,
    );
    await assert.rejects(loading, /It was stopped/);
    assert.ok(asked.length < 10);
  });
});
