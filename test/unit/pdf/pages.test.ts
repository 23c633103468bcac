import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportPortfolio } from '../../../src/pdf/exportPortfolio';
import { readImageHeader } from '../../../src/pdf/imageHeader';
import type { DrawnPage, PageImage } from '../../../src/pdf/pages/drawCommand';
import { readPngParts } from '../../../src/pdf/pngParts';
import { inEnglish } from '../../../src/words/translate';
import { snapshotOf } from '../core/export/support/snapshotOf';
import { everything, readPicture } from './accessibility/everything';
import { multiplied, openPages as open, withChanges } from './support/drawnPages';
import { exifOf, jpegOf } from './support/jpegOf';
import { createNodeEngine } from './support/nodePdfEngine';
import { pngOf } from './support/pngOf';
import { readPdf, type ReadPdf } from './support/readPdf';

describe('Pages of a PDF that are drawn', function () {
  let pdf: Uint8Array;
  let read: ReadPdf;
  let pages: DrawnPage[];

  before(async () => {
    const engine = createNodeEngine();
    const request = { snapshot: snapshotOf(everything), printedOn: '2026-11-21', t: inEnglish };
    ({ pdf } = await exportPortfolio({ ...request, readAsset: readPicture, engine }));
    engine.dispose();
    read = await readPdf(pdf);
    const opened = open(pdf);
    pages = await Promise.all(opened.sizes.map((_, index) => opened.draw(index)));
  });

  it('are as many and as large as in the file', () => {
    assert.equal(pages.length, read.pages.length);
    for (const { width, height } of pages) {
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
    }
  });

  it('have a shape for every letter of the text, each in its line', () => {
    for (const [index, page] of pages.entries()) {
      const letters = (read.pages[index]?.text ?? '').replace(/[^A-Za-z0-9]/g, '').length;
      const shapes = placesOf(page);
      assert.ok(shapes.length >= letters, `page ${index + 1}: ${shapes.length} shapes, ${letters} letters`);
      for (const { text, x, y } of read.pages[index]?.pieces ?? []) {
        // What begins with a letter of Latin is drawn from where it begins.
        if (/^[A-Za-z]/.test(text)) {
          assert.ok(
            shapes.some((place) => Math.abs(place.x - x) < 0.5 && Math.abs(place.y - y) < 0.5),
            `"${text}" on page ${index + 1} at ${x}, ${y}`,
          );
        }
      }
    }
  });

  it('have the pictures, photos as they are', () => {
    const images = pages.flatMap(({ commands }) =>
      commands.flatMap((command) => (command.kind === 'image' ? command.image : [])),
    );
    assert.deepEqual(images.map((image) => [image.kind, sizeOf(image)].join(' ')).sort(), [
      'jpeg 640 × 200',
      ...Array.from({ length: 3 }, () => 'png 20 × 20'),
      ...Array.from({ length: 3 }, () => 'png 400 × 300'),
    ]);
  });

  it('have the pictures that a PDF cannot hold as they are too', async () => {
    const engine = createNodeEngine();
    const palette = Array.from({ length: 12 }, (_, index) => index);
    const files: Readonly<Record<string, Uint8Array>> = {
      'clear.png': pngOf(30, 20, { colourType: 6 }),
      'places.png': pngOf(30, 21, { colourType: 3, bits: 2, chunks: { PLTE: palette } }),
    };
    const made = await exportPortfolio({
      snapshot: snapshotOf({ 'evidence/a.md': '![Clear](clear.png)\n\n![Places](places.png)' }),
      printedOn: '2026-11-21',
      t: inEnglish,
      readAsset: (uri) => Promise.resolve(files[uri.split('/').pop() ?? '']?.slice()),
      engine,
    });
    engine.dispose();
    const { commands } = await open(made.pdf).draw(made.pages - 1);
    const [clear, places] = commands.flatMap((command) => (command.kind === 'image' ? command.image : []));
    assert.ok(clear?.kind === 'pixels' && places?.kind === 'png');
    assert.deepEqual([...clear.bytes.subarray(0, 4)], [0x99, 0x99, 0x99, 0x99]);
    assert.deepEqual(readPngParts(places.bytes), readPngParts(files['places.png'] ?? new Uint8Array()));
  });

  it('say whether all of them is drawn', async () => {
    assert.ok(pages.every(({ isComplete }) => isComplete));
    const text = Buffer.from(pdf).toString('latin1');
    const ofAnotherKind = new Uint8Array(Buffer.from(text.replace(/\/FontFile2/g, '/FontFile9'), 'latin1'));
    assert.equal((await open(ofAnotherKind).draw(0)).isComplete, false, 'letters');
  });

  it('have photos that nothing turns but the page', async () => {
    const engine = createNodeEngine();
    const made = await exportPortfolio({
      snapshot: snapshotOf({ 'evidence/a.md': '![Upright](x.jpg)' }),
      printedOn: '2026-11-21',
      t: inEnglish,
      readAsset: () => Promise.resolve(jpegOf(40, 30, exifOf('0006'))),
      engine,
    });
    engine.dispose();
    assert.ok(Buffer.from(made.pdf).includes('Exif'));
    const page = await open(made.pdf).draw(made.pages - 1);
    const [photo] = page.commands.filter((command) => command.kind === 'image');
    assert.ok(photo?.image.kind === 'jpeg' && !Buffer.from(photo.image.bytes).includes('Exif'));
    const turn = page.commands.some(({ kind, ...rest }) => {
      const [a = 1, b = 0] = kind === 'change' && 'change' in rest ? rest.change : [];
      return Math.abs(a) < 0.001 && Math.abs(b) > 1;
    });
    assert.ok(turn, 'the page turns it');
  });

  it('lead where the file leads', () => {
    for (const [index, page] of pages.entries()) {
      const expected = read.pages[index]?.links.map(({ page: to, address }) => address ?? (to ?? 0) - 1);
      assert.deepEqual(
        page.links.map(({ to }) => (typeof to === 'string' ? new URL(to).href : to)),
        expected,
      );
    }
  });

  it('are not drawn of what others made, and nothing else happens', () => {
    assert.throws(() => open(new TextEncoder().encode('%PDF-1.4\nnothing')));
    const text = Buffer.from(pdf).toString('latin1');
    const other = text.replace(/\/Creator \(Typst/g, '/Creator (Other');
    assert.throws(() => open(new Uint8Array(Buffer.from(other, 'latin1'))), /Another program/);
  });

  it('end with a reason where the file is damaged, and never hang', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 }),
        async (changes) => {
          const broken = pdf.slice();
          changes.forEach(([at, byte]) => (broken[at] = byte));
          const outcome = await drawAll(broken).catch((error: unknown) => error);
          assert.ok(typeof outcome === 'number' || outcome instanceof Error);
        },
      ),
      { numRuns: 30, seed: 20261121 },
    );
  });
});

async function drawAll(bytes: Uint8Array): Promise<number> {
  const opened = open(bytes);
  for (const index of opened.sizes.keys()) {
    await opened.draw(index);
  }
  return opened.sizes.length;
}

/** Where each letter begins on the page. */
function placesOf({ commands }: DrawnPage): { readonly x: number; readonly y: number }[] {
  return withChanges(commands).flatMap(([command, around]) => {
    const own = command.kind === 'fill' ? command.change : undefined;
    const [, , , , x = 0, y = 0] = own ? multiplied(own, around) : [];
    return own ? [{ x, y }] : [];
  });
}

function sizeOf(image: PageImage): string {
  const { width, height } = image.kind === 'pixels' ? image : (readImageHeader(image.bytes) ?? {});
  return `${width} × ${height}`;
}
