import assert from 'node:assert/strict';
import { readPngParts } from '../../../src/pdf/pngParts';
import { checkAccessibility } from './accessibility/checkAccessibility';
import { parsePdf } from './accessibility/parsedPdf';
import { exporting } from './support/exporting';
import { exifOf, fromHex, jpegOf, smallPhoto } from './support/jpegOf';
import { pngOf, type PngKind } from './support/pngOf';
import { readPdf } from './support/readPdf';

describe('The pictures of a PDF', function () {
  const { make } = exporting();

  it('prints the first picture of a GIF, and WebP', async () => {
    const frame = '2c00000000010001000002024401003b'.slice(0, -2);
    const files: Readonly<Record<string, Uint8Array>> = {
      'still.gif': fromHex(`474946383961 01000100 800000 000000ffffff ${frame} 3b`),
      'moving.gif': fromHex(`474946383961 01000100 800000 000000ffffff ${frame} ${frame} 3b`),
      'x.webp': new Uint8Array(
        Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
      ),
    };
    const made = await make(
      { 'evidence/a.md': '![One](still.gif)\n\n![Two](moving.gif)\n\n![Three](x.webp)' },
      { readAsset: (uri) => Promise.resolve(files[uri.split('/').pop() ?? '']?.slice()) },
    );
    assert.deepEqual(made.problems, []);
    const { pages } = await readPdf(made.pdf);
    assert.doesNotMatch(pages.at(-1)?.text ?? '', /not printed/);
  });

  it('prints pictures that stand in the text itself, as Google Docs saves them', async () => {
    const png = Buffer.from(pngOf(60, 30)).toString('base64');
    const made = await make({
      'evidence/a.md': `![The till][1] ![][2] ![Cut][3]\n\n[1]: <data:image/png;base64,${png}>\n\n[2]: <data:image/jpeg;base64,${Buffer.from(smallPhoto).toString('base64')}>\n\n[3]: <data:image/png;base64,${png.slice(0, 41)}!>`,
    });
    assert.deepEqual(
      made.problems.map((problem) => ('path' in problem ? `${problem.code} ${problem.path}` : problem.code)),
      ['image-without-alt data:image/jpeg;base64,…', 'image-unreadable data:image/png;base64,…'],
    );
    const { pages } = await readPdf(made.pdf);
    assert.match(
      pages.at(-1)?.text.replace(/\s+/g, ' ') ?? '',
      /Image not printed: Cut \(data:image\/png;base64,…\)/,
    );
    const pdf = Buffer.from(made.pdf).toString('latin1');
    assert.match(pdf, /\/Width 60\s+\/Height 30/);
    assert.match(pdf, /\/DCTDecode/);
    assert.doesNotMatch(pdf, /base64,\w/);
  });

  it('prints two photos in landscape on a page, with their captions and a heading', async () => {
    const photos = ['a', 'b', 'c', 'd'].map((name) => `![Photo](${name}.jpg "Caption ${name}")`);
    const made = await make(
      {
        'evidence/a.md': `# Photos\n\n${photos.slice(0, 2).join('\n\n')}\n\n## More\n\n${photos.slice(2).join('\n\n')}`,
      },
      { readAsset: () => Promise.resolve(jpegOf(4032, 3024)) },
    );
    const { pages } = await readPdf(made.pdf);
    const captions = pages.map(({ text }) => text.match(/Caption \w/g)?.join(' ') ?? '').filter(Boolean);
    assert.deepEqual(captions, ['Caption a', 'Caption b Caption c', 'Caption d']);
  });

  it('names images that are missing, damaged, unknown or too large, and goes on', async () => {
    const files: Readonly<Record<string, Uint8Array>> = {
      'good.png': pngOf(60, 30),
      'damaged.png': pngOf(60, 30).subarray(0, 60),
      'text.png': new TextEncoder().encode('not an image'),
      'huge.png': withSize(pngOf(2, 2), 20_000, 20_000),
      'empty.png': new Uint8Array(),
      // The small picture that a camera puts before the photo has its end.
      'cut.png': jpegOf(640, 480, 'ffe0 0008 4a464946 ffd9').subarray(0, 300),
      'unmarked.png': smallPhoto.subarray(0, -2),
    };
    const names = ['good', 'unmarked', 'missing', 'damaged', 'text', 'huge', 'empty', 'cut'];
    const made = await make(
      { 'evidence/a.md': names.map((name) => `![The ${name} one](${name}.png)`).join('\n\n') },
      { readAsset: (uri) => Promise.resolve(files[uri.split('/').pop() ?? '']?.slice()) },
    );
    assert.deepEqual(
      made.problems
        .map((problem) => ('path' in problem ? `${problem.code} ${problem.path}` : problem.code))
        .sort(),
      [
        'image-damaged cut.png',
        'image-damaged damaged.png',
        'image-damaged empty.png',
        'image-too-large huge.png',
        'image-unknown-kind text.png',
        'image-unreadable missing.png',
      ],
    );
    const { pages } = await readPdf(made.pdf);
    const text = pages.at(-1)?.text.replace(/\s+/g, ' ') ?? '';
    for (const name of names.slice(2)) {
      assert.ok(text.includes(`The ${name} one`), `${name} in ${text}`);
    }
    assert.ok(!text.includes('The good one'));
    assert.ok(!text.includes('The unmarked one'));
  });

  it('prints drawings with comments and with short names for addresses, and nothing of a comment', async () => {
    const rest =
      'width="200" height="60"><!-- a < b, <text y="9">Old plan</text> --><text y="30">At the till</text></svg>';
    for (const beginning of [
      '<svg xmlns="http://www.w3.org/2000/svg" ',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns_svg;" ',
    ]) {
      for (const redacted of [false, true]) {
        const { pdf, problems } = await make(
          { 'evidence/a.md': '![A plan](x.svg)' },
          { redacted, readAsset: () => Promise.resolve(new TextEncoder().encode(beginning + rest)) },
        );
        assert.deepEqual(problems, []);
        const text = (await readPdf(pdf)).pages.at(-1)?.text ?? '';
        assert.match(text, /At the till/);
        assert.doesNotMatch(text, /Old plan/);
      }
    }
  });

  it('names the words of a drawing that are not drawn, as those in HTML', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text y="30">At the till</text><foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">Customer complains</p></foreignObject></svg>';
    const { problems } = await make(
      { 'evidence/a.md': '![A plan](x.svg)' },
      { readAsset: () => Promise.resolve(new TextEncoder().encode(drawing)) },
    );
    assert.deepEqual(
      problems.map((problem) => ('words' in problem ? [problem.code, problem.words] : problem.code)),
      [['drawing-words-lost', 'Customer complains']],
    );
  });

  it('prints a drawing without the pictures that it takes from other files, and names them', async () => {
    const inside = `data:image/png;base64,${Buffer.from(pngOf(20, 10)).toString('base64')}`;
    const drawing = (picture: string): Uint8Array =>
      new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="60">${picture}<text y="30">At the till</text></svg>`,
      );
    for (const [picture, expected] of [
      ['<image xlink:href="../staff/rota.png" width="9" height="9"/>', '../staff/rota.png'],
      ["<image href='https://example.org/x.png' width='9' height='9'></image>", 'https://example.org/x.png'],
      [`<image href="${inside}" width="9" height="9"/>`, undefined],
    ] as const) {
      const made = await make(
        { 'evidence/a.md': '![A plan](x.svg)' },
        { readAsset: () => Promise.resolve(drawing(picture)) },
      );
      assert.deepEqual(
        made.problems.map((problem) => ('part' in problem ? problem.part : problem.code)),
        expected === undefined ? [] : [expected],
      );
      assert.match((await readPdf(made.pdf)).pages.at(-1)?.text ?? '', /At the till/);
    }
  });

  it('names characters in a drawing that no font has, and prints their codes', async () => {
    const drawing = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><title>文</title><text y="30">Till 中 &#x5B57; &amp; <tspan>مرحبا</tspan></text></svg>',
    );
    const made = await make(
      { 'evidence/a.md': '![A plan](x.svg)' },
      { readAsset: () => Promise.resolve(drawing) },
    );
    assert.deepEqual(
      made.problems.map((problem) => ('codePoints' in problem ? problem.codePoints : problem.code)),
      [[0x4e2d, 0x5b57]],
    );
    assert.match((await readPdf(made.pdf)).pages.at(-1)?.text ?? '', /Till \[U\+4E2D\] \[U\+5B57\] &/);
  });

  it('prints all letters of a drawing whose texts change fonts among letters that are several glyphs', async () => {
    const courier = 'style="font-family:Courier;font-weight:bold"';
    const texts: readonly (readonly [text: string, words: RegExp])[] = [
      [
        `<text y="30">Cafe\u0301 <tspan ${courier}>Zoe\u0308 y\u0306</tspan></text>`,
        /Caf(é|e\u0301) Zo(ë|e\u0308) y+\u0306/,
      ],
      [`<text y="30">Plan <tspan ${courier}>বাংলা </tspan></text>`, /Plan/],
      [
        `<text y="30"><tspan x="1" y="30">One x\u0302</tspan><tspan x="1" y="60">two <tspan ${courier}>y\u0306</tspan></tspan></text>`,
        /One x+\u0302\s+two y+\u0306/,
      ],
    ];
    for (const [text, words] of texts) {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80">${text}</svg>`;
      const { pdf, problems } = await make(
        { 'evidence/a.md': '# A\n\n![A plan](x.svg)' },
        { readAsset: () => Promise.resolve(new TextEncoder().encode(drawing)) },
      );
      assert.deepEqual(problems, [], text);
      assert.match((await readPdf(pdf)).pages.at(-1)?.text ?? '', words);
    }
  });

  it('names the drawings that the engine breaks over, prints them in words, and goes on', async () => {
    const drawing = (text: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text y="30">${text}</text></svg>`;
    // A text with a title keeps its spans.
    const breaking = drawing('<title>Title</title>y\u0306 <tspan font-family="Courier">বাংলা </tspan>');
    const files: Readonly<Record<string, string>> = {
      'first.svg': breaking,
      'good.svg': drawing('At the till'),
      'second.svg': breaking.replace('80', '90'),
    };
    const { pdf, problems, accessible } = await make(
      { 'evidence/a.md': '# A\n\n![One](first.svg)\n\n![Two](good.svg)\n\n![Three](second.svg)' },
      { readAsset: (uri) => Promise.resolve(new TextEncoder().encode(files[uri.split('/').pop() ?? ''])) },
    );
    assert.deepEqual(
      problems.map((problem) => [problem.code, 'path' in problem && problem.path, problem.span.start]),
      [
        ['drawing-not-printable', 'first.svg', 12],
        ['drawing-not-printable', 'second.svg', 51],
      ],
    );
    assert.ok(accessible);
    assert.match(
      ((await readPdf(pdf)).pages.at(-1)?.text ?? '').replace(/\s+/g, ' '),
      /One.* At the till .*Three/,
    );
  });

  it('names letters in a drawing that cannot be drawn in one text with others, and draws no box', async () => {
    const texts: readonly (readonly [words: string, codes: string])[] = [
      ['كَتَبَ and plain words', ''],
      ['plain 😊 words', ''],
      ['كَتَبَ 😊 words', '😊'],
      ['<tspan>كَتَبَ</tspan> and <tspan>ต &#x1F60A;</tspan>', 'ต😊'],
      ['an office 😊', '😊'],
      ['বাংলা with ไทย', 'ไทย'],
      ['<tspan>كَتَبَ</tspan></text><text y="60">😊', ''],
    ];
    for (const [words, codes] of texts) {
      const drawing = new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><text y="30">${words}</text></svg>`,
      );
      const { pdf, problems } = await make(
        { 'evidence/a.md': '# A\n\n![A plan](x.svg)' },
        { readAsset: () => Promise.resolve(drawing.slice()) },
      );
      assert.deepEqual(
        problems.map((problem) =>
          'codePoints' in problem
            ? `${problem.code} ${String.fromCodePoint(...problem.codePoints)}`
            : problem.code,
        ),
        codes === '' ? [] : [`drawing-mixes-letters ${codes}`],
        words,
      );
      assert.deepEqual(checkAccessibility(parsePdf(pdf)), [], words);
    }
  });

  it('holds photos as they are, whatever their size', async () => {
    const photo = jpegOf(8000, 6000, exifOf('0006'));
    const grey = jpegOf(300, 200, '', 1);
    const files: Readonly<Record<string, Uint8Array>> = { 'photo.jpg': photo, 'grey.jpg': grey };
    const made = await make(
      { 'evidence/a.md': '![A photo](photo.jpg)\n\n![Grey](grey.jpg)\n\n![The photo again](photo.jpg)' },
      { readAsset: (uri) => Promise.resolve(files[uri.split('/').pop() ?? '']?.slice()) },
    );
    assert.deepEqual(made.problems, []);
    const pdf = Buffer.from(made.pdf);
    assert.ok(pdf.includes(Buffer.from(photo)) && pdf.includes(Buffer.from(grey)));
    assert.match(pdf.toString('latin1'), /\/Width 8000\s+\/Height 6000/);
    assert.equal((await readPdf(made.pdf)).pages.length, made.pages);
  });

  it('holds the pixels of a PNG as they are, unless they have opacity or colours of another kind', async () => {
    const PLTE = [0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255];
    const held: readonly PngKind[] = [
      { bits: 8 },
      { bits: 1 },
      { bits: 8, colourType: 2 },
      { bits: 2, colourType: 3, chunks: { PLTE } },
    ];
    const unpacked: readonly PngKind[] = [
      { bits: 16 },
      { bits: 8, colourType: 4 },
      { bits: 8, colourType: 6 },
      { bits: 8, colourType: 2, chunks: { tRNS: [0, 9, 0, 9, 0, 9] } },
    ];
    for (const kind of [...held, ...unpacked]) {
      const name = JSON.stringify(kind);
      const png = pngOf(61, 33, kind);
      const { pdf, problems, accessible } = await make(
        { 'evidence/a.md': '![At the till](x.png)' },
        { readAsset: () => Promise.resolve(png.slice()) },
      );
      assert.deepEqual([problems, accessible], [[], true], name);
      const isHeld = held.includes(kind);
      const packed = readPngParts(png)?.packed;
      assert.equal(packed !== undefined && Buffer.from(pdf).includes(Buffer.from(packed)), isHeld, name);
      assert.match(Buffer.from(pdf).toString('latin1'), /\/Width 61\s+\/Height 33/, name);
      assert.deepEqual(checkAccessibility(parsePdf(pdf)), [], name);
    }
  });

  it('names a PNG of which a byte has changed', async () => {
    const png = pngOf(60, 30);
    const at = Buffer.from(png).indexOf('IDAT') + 5;
    png[at] = (png[at] ?? 0) ^ 1;
    const { problems } = await make(
      { 'evidence/a.md': '![At the till](x.png)' },
      { readAsset: () => Promise.resolve(png) },
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['image-damaged'],
    );
  });

  it('says that it is accessible only if every image has a description', async () => {
    const readAsset = (): Promise<Uint8Array> => Promise.resolve(pngOf(40, 20));
    const good = await make(
      { 'evidence/a.md': '![The “till” (open)](x.png)\n\nSo: ![Zażółć](y.png)' },
      { readAsset },
    );
    const bad = await make({ 'evidence/a.md': '![](x.png)' }, { readAsset });
    assert.equal(good.accessible, true);
    assert.equal(bad.accessible, false);
    const [goodText, badText] = [good, bad].map(({ pdf }) => Buffer.from(pdf).toString('latin1'));
    assert.match(goodText ?? '', /<pdfuaid:part>1</);
    assert.equal(goodText?.match(/\/BBox \[/g)?.length, 3, 'two images and the table of the sheet');
    assert.doesNotMatch(badText ?? '', /pdfuaid/);
    assert.match(badText ?? '', /\/DisplayDocTitle true/);
  });
});

/** A PNG that claims another size than it has. */
function withSize(png: Uint8Array, width: number, height: number): Uint8Array {
  const changed = png.slice();
  const view = new DataView(changed.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return changed;
}
