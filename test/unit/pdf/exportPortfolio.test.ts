import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ExportProblem } from '../../../src/core/export/exportProblem';
import {
  checkExport,
  exportPortfolio,
  type ExportedPortfolio,
  type ExportRequest,
} from '../../../src/pdf/exportPortfolio';
import type { PdfEngine } from '../../../src/pdf/pdfEngine';
import { PdfError } from '../../../src/pdf/pdfError';
import { inEnglish } from '../../../src/words/translate';
import { snapshotOf } from '../core/export/support/snapshotOf';
import { collectionOf, telugu, teluguFont } from './support/fonts';
import { createNodeEngine } from './support/nodePdfEngine';
import { exifOf, fromHex, jpegOf } from './support/jpegOf';
import { pngOf } from './support/pngOf';
import { markedLanguages, readPdf, type ReadPdf } from './support/readPdf';

/** Enough text for several pages, with tags on each. */
const longText = Array.from(
  { length: 12 },
  (_, index) => `## Part ${index + 1}\n\n${'I helped a customer at the till. '.repeat(60)}[AC 1.1]\n\n`,
).join('');

/** Pieces of Markdown that go wrong together if anything does. */
const markdownPieces = [
  ...[
    '# ',
    '## ',
    '#### ',
    '- ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '    ',
    '---\n',
    '- [x] ',
    '\t',
    '\r\n',
    '~~~\n',
    '```\n',
  ],
  ...[
    '[AC 1.1]',
    '[AC 1.2?]',
    '[AC 1.1](x.png)',
    '![a](x.png)',
    '![](x.png "t")',
    '[^1]',
    '\n\n[^1]: ',
    '^[',
    ']',
    '[',
  ],
  ...[
    '***',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '|',
    '\n| a | b |\n|--|:-:|\n| ',
    ' | ',
    '\\',
    '&amp;',
    '$x$',
    '#let',
    '"',
  ],
  ...[
    '<b>',
    '</b>',
    '<sub>',
    '</sup>',
    '<br>',
    '<div>',
    '<img src="x.png" alt="q">',
    '<!--',
    '-->',
    '<kbd>',
    '</a>',
  ],
  ...[
    '[b](b.md#x)',
    '[c](#c)',
    '<a href="https://a.b">',
    '[x](javascript:1)',
    'word',
    'مرحبا',
    '中',
    '😊',
    '\u200b',
    '\u0000',
  ],
];

describe('The PDF', function () {
  let engine: PdfEngine;
  before(() => {
    engine = createNodeEngine();
  });
  after(() => engine.dispose());

  const make = (
    files: Readonly<Record<string, string>>,
    options: Partial<ExportRequest> = {},
  ): Promise<ExportedPortfolio> =>
    exportPortfolio({
      snapshot: snapshotOf(files),
      printedOn: '2026-11-21',
      readAsset: () => Promise.resolve(undefined),
      engine,
      t: inEnglish,
      ...options,
    });

  it('prints in the sheet the number of the page that each link leads to', async () => {
    const made = await make({
      'evidence/a.md': `# Till work\n\n${longText}`,
      'evidence/b.md': '# Log [AC 1.2]\n\nwords',
    });
    const read = await readPdf(made.pdf);
    const numbers = read.pages.flatMap(({ links }) => links).filter(({ text }) => /^\d+$/.test(text));
    assert.ok(numbers.length >= 13, `${numbers.length} numbers`);
    for (const { text, page } of numbers) {
      assert.equal(Number(text), page);
    }
    assert.equal(read.pages.length, made.pages);
    assert.ok(new Set(numbers.map(({ page }) => page)).size > 4, 'the links lead to several pages');
    read.pages
      .slice(1)
      .forEach(({ text }, index) => assert.ok(text.includes(`Page ${index + 2} of ${made.pages}`)));
  });

  it('leads from each tag back to its criterion in the sheet', async () => {
    const read = await readPdf((await make({ 'evidence/a.md': 'I know this [AC 1.2].' })).pdf);
    const sheet = read.pages.findIndex(({ text }) => text.includes('Evidence location sheet\n')) + 1;
    const tag = read.pages.at(-1)?.links.find(({ text }) => text.includes('1.2'));
    assert.equal(tag?.page, pageWith(read, 'Say how you know it.'));
    assert.ok(sheet > 0);
  });

  it('has bookmarks for its sections and headings', async () => {
    const read = await readPdf(
      (await make({ 'evidence/a.md': '# Till work\n\n## First\n\n#### Deep\n\nwords' })).pdf,
    );
    assert.deepEqual(
      read.outline.map(({ title, depth }) => `${'-'.repeat(depth)}${title.replace(/\s+/g, ' ')}`),
      [
        'Contents',
        'Summary',
        'Evidence location sheet',
        '-U1: First unit',
        '--Outcome 1: Know things',
        '--Outcome 2: Do things',
        'E01 Till work',
        '-First',
        '--Deep',
      ],
    );
    assert.equal(read.title, 'Portfolio of evidence: Sam Jones');
  });

  it('lists criteria without evidence and outcomes without criteria', async () => {
    const { pages } = await readPdf((await make({ 'evidence/a.md': 'words [AC 1.1]' })).pdf);
    const text = pages.map((page) => page.text).join('\n');
    assert.match(text, /No evidence yet/);
    assert.match(text, /This catalogue has no criteria for this outcome\./);
    assert.match(text, /Only an assessor decides/);
    assert.match(text, /marking points in our own words/);
  });

  it('is the same, byte for byte, for the same input and date', async () => {
    const files = {
      'evidence/a.md': `# A [AC 1.1]\n\n![till](x.png)\n\nwords[^1]\n\n[^1]: note`,
      'evidence/b.md': '| a |\n|--|\n| b |',
    };
    const readAsset = (): Promise<Uint8Array> => Promise.resolve(pngOf(40, 20));
    const first = await make(files, { readAsset });
    const again = await make(files, { readAsset });
    const other = createNodeEngine();
    const elsewhere = await make(files, { readAsset, engine: other });
    other.dispose();
    assert.equal(hashOf(first), hashOf(again));
    assert.equal(hashOf(first), hashOf(elsewhere));
    const edited = await make({ ...files, 'evidence/b.md': 'other words' }, { readAsset });
    assert.notEqual(hashOf(first), hashOf(edited));
    assert.equal(hashOf(first), hashOf(await make(files, { readAsset })), 'after an edit and its undoing');
    const later = await make(files, { readAsset, printedOn: '2026-11-22' });
    assert.notEqual(hashOf(first), hashOf(later));
  });

  it('prints hostile text as it is written', async () => {
    const words = [
      '#import "x": * #panic("no")',
      '#eval("1") @reference &lt;label&gt; $x^2$ ` // /* */',
      '"unmatched \'quotes ] ) } [ ( {',
      '\\\\u{41} \\\\# = heading - + /term: x',
    ];
    const read = await readPdf((await make({ 'evidence/a.md': words.join('\n\n') })).pdf);
    const text = read.pages.at(-1)?.text ?? '';
    for (const expected of [
      '#import "x": * #panic("no")',
      '#eval("1") @reference <label> $x^2$ ` // /* */',
      '= heading - + /term: x',
      '\\u{41} \\#',
    ]) {
      assert.ok(text.includes(expected), `${expected} in ${text}`);
    }
  });

  it('parts words where a tab parts them', async () => {
    const { pages } = await readPdf((await make({ 'evidence/a.md': 'till\tdesk and `till\tdesk`' })).pdf);
    assert.match(pages.at(-1)?.text ?? '', /till desk and till desk/);
  });

  it('puts marks and numbers on the line of their words in right-to-left lists and tables', async () => {
    const text = '1. واحد\n2. اثنان\n\n| الاسم | القيمة |\n|--|--|\n| سعر | 12.50 |';
    const { pages } = await readPdf((await make({ 'evidence/a.md': text })).pdf);
    const pieces = pages.at(-1)?.pieces ?? [];
    const heights = (pattern: RegExp): number[] =>
      pieces.filter((piece) => pattern.test(piece.text)).map(({ y }) => Math.round(y));
    const [first, second, price] = [/^1$/, /^2$/, /^12\.50$/].map((pattern) => heights(pattern)[0]);
    const words = new Set(heights(/[\u0600-\u06ff\ufe70-\ufeff]/));
    for (const height of [first, second, price]) {
      assert.ok(height !== undefined && words.has(height), `${height} is not among ${[...words].join(', ')}`);
    }
  });

  it('begins every paragraph of a footnote at the same edge', async () => {
    const text = 'Words.[^1]\n\n[^1]: First of all.\n\n    Then more.';
    const { pages } = await readPdf((await make({ 'evidence/a.md': text })).pdf);
    const edgeOf = (words: string): number =>
      pages.at(-1)?.pieces.find((piece) => piece.text.includes(words))?.x ?? NaN;
    // The number stands before the first words.
    assert.ok(Math.abs(edgeOf('First of all') - edgeOf('Then more')) < 6);
  });

  it('goes on with right-to-left text, endless words, control characters and half a character', async () => {
    const made = await make({
      'evidence/a.md': [
        'مرحبا بالعالم (ABC 123)',
        'x'.repeat(10_000),
        `https://example.org/${'path/'.repeat(400)}`,
        'a\u0000b\u0007c\u200fd\ud800e',
        'ا'.repeat(3000),
        `| ${'word'.repeat(50)} | b |\n|--|--|\n| ${'y'.repeat(2000)} | ${'z'.repeat(2000)} |`,
        `\`${'c'.repeat(3000)}\``,
        `\`\`\`\n${'d'.repeat(3000)}\n\`\`\``,
        `${'> '.repeat(150)}deep`,
        Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth}`).join('\n'),
      ].join('\n\n'),
    });
    assert.ok(made.pages > 6);
  });

  it('is made of any Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...markdownPieces), { minLength: 1, maxLength: 60 }),
        async (pieces) => {
          const files = { 'evidence/a.md': pieces.join(''), 'evidence/b.md': '# B' };
          assert.ok((await make(files, { readAsset: () => Promise.resolve(pngOf(30, 20)) })).pages >= 5);
        },
      ),
      // One that failed once, and the same others in every run.
      { numRuns: 40, seed: 20261121, examples: [[['- ', '# ', '![a](x.png)']]] },
    );
  });

  it('keeps endless words on the page', async () => {
    const { pdf } = await make({ 'evidence/a.md': 'x'.repeat(2000) });
    const { pages } = await readPdf(pdf);
    const printed = pages.map(({ text }) => text.split('\n').filter((line) => /^x+$/.test(line))).flat();
    assert.ok(printed.length >= 20, `${printed.length} lines`);
    assert.equal(printed.join('').length, 2000);
  });

  it('names a character that no font has, and prints its code', async () => {
    const text = 'I said \u{1F9FF} or 中.';
    const made = await make({ 'evidence/a.md': text });
    assert.deepEqual(
      made.problems.map((problem) => [problem.code, text.slice(problem.span.start, problem.span.end)]),
      [['character-without-glyph', '中']],
    );
    const { pages } = await readPdf(made.pdf);
    assert.match(pages.at(-1)?.text ?? '', /or \[U\+4E2D\]\./);
  });

  it('prints what only a font of one’s own has, from a font file or a collection', async () => {
    const files = { 'evidence/a.md': `# ${telugu}\n\nI wrote ${telugu}.` };
    const without = await make(files);
    assert.deepEqual(
      without.problems.map(({ code }) => code),
      ['character-without-glyph'],
    );
    for (const font of [teluguFont(), collectionOf(teluguFont())]) {
      const own = createNodeEngine([font]);
      try {
        const made = await make(files, { engine: own });
        assert.deepEqual(made.problems, []);
        assert.match(Buffer.from(made.pdf).toString('latin1'), /NotoSansTelugu/);
        const { pages } = await readPdf(made.pdf);
        // The reader tells the signs above a letter in another order than they are written in.
        const text = pages.at(-1)?.text ?? '';
        assert.ok(
          [...telugu].every((letter) => text.includes(letter)),
          text,
        );
      } finally {
        own.dispose();
      }
    }
  });

  it('names the language of each passage that is marked', async () => {
    const made = await make({
      'evidence/a.md':
        '# A\n\nI said <span lang="pl">dzień dobry</span>.\n\n<div lang="cy">\n\n## Bore da\n\n- Shwmae\n\n</div>\n\n' +
        '<p lang="zh-HK">Hello</p>\n\n<div lang="ur">\n\nسلام\n\nEnglish again\n\n</div>',
    });
    const { pages } = await readPdf(made.pdf);
    const languages = new Set([...(pages.at(-1)?.languages ?? []), ...markedLanguages(made.pdf)]);
    for (const expected of ['pl', 'cy', 'zh-HK', 'ur']) {
      assert.ok(languages.has(expected), `${expected} in ${[...languages].join(' ')}`);
    }
    assert.ok(![...languages].some((language) => /^(?:pl|cy|ur)-/.test(language)), [...languages].join(' '));
    assert.ok(made.accessible);
  });

  it('has a bold face for headings in Arabic letters', async () => {
    const facesIn = ({ pdf }: ExportedPortfolio): string[] => [
      ...new Set(
        [
          ...Buffer.from(pdf)
            .toString('latin1')
            .matchAll(/NotoNaskhArabic-(\w+)/g),
        ].map(([, face = '']) => face),
      ),
    ];
    const paragraph = await make({ 'evidence/a.md': '# A\n\nمرحبا بكم' });
    assert.deepEqual(facesIn(paragraph), ['Regular']);
    const heading = await make({ 'evidence/a.md': '# A\n\n## مرحبا بكم\n\nHello.' });
    // The contents name it in letters that are not bold.
    assert.deepEqual(facesIn(heading).sort(), ['Bold', 'Regular']);
  });

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

  it('is made of five hundred pages, and each number in the sheet is right', async () => {
    const words = `${'I helped a customer at the till. '.repeat(95)}[AC 1.1]\n\n`;
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [
        `evidence/n${index}.md`,
        `# Log ${index}\n\n${Array.from({ length: 28 }, (_, part) => `## Part ${part}\n\n${words}`).join('')}`,
      ]),
    );
    const { pdf, pages } = await make(many);
    assert.ok(pages >= 500, `${pages} pages`);
    const numbers = (await readPdf(pdf)).pages
      .flatMap(({ links }) => links)
      .filter(({ text }) => /^\d+$/.test(text));
    assert.ok(numbers.length >= 700, `${numbers.length} numbers`);
    assert.deepEqual(
      numbers.filter(({ text, page }) => Number(text) !== page),
      [],
    );
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
    };
    const names = ['good', 'missing', 'damaged', 'text', 'huge', 'empty', 'cut'];
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
    for (const name of names.slice(1)) {
      assert.ok(text.includes(`The ${name} one`), `${name} in ${text}`);
    }
    assert.ok(!text.includes('The good one'));
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

  it('ends with what is still open, if that is asked for', async () => {
    const openPoints = [
      { criterion: 'Q/U1/1.2', sentence: 'Names 1 of 2 laws.' },
      { criterion: 'Q/U1/9.9', sentence: 'Not here.' },
      { uri: 'mem:/portfolio/evidence/a.md', sentence: 'Name one more law.' },
      { uri: 'mem:/portfolio/portfolio.yaml', sentence: 'Choose a qualification.' },
    ];
    const { pages } = await readPdf((await make({ 'evidence/a.md': '# Till work' }, { openPoints })).pdf);
    const last = pages.at(-1);
    assert.match(
      last?.text ?? '',
      /What is still open[^]*1\.2 Say how you know it\. \(not started\)[^]*Names 1 of 2 laws\.[^]*E01 Till work[^]*Name one more law\.[^]*Choose a qualification\./,
    );
    assert.doesNotMatch(last?.text ?? '', /Not here/);
    const pageBehind = (name: string): number | undefined =>
      last?.links.find(({ text }) => text.includes(name))?.page;
    assert.equal(pageBehind('Till work'), pages.length - 1);
    assert.equal(
      pageBehind('Say how you know it'),
      pages.findIndex(({ text }) => text.includes('Evidence location sheet\n')) + 1,
    );
  });

  it('names the unit of each criterion that is still open where there are several units', async () => {
    const unit = (id: string): string =>
      `  - id: ${id}\n    title: U\n    outcomes:\n    - number: "1"\n      title: O\n      criteria:\n        - { number: "1.1", statement: Say it. }\n`;
    const own = `version: "1"\nqualifications:\n- id: Q\n  title: T\n  awardingBody: B\n  units:\n${unit('U1')}${unit('U2')}`;
    const openPoints = ['U1', 'U2'].map((id) => ({ criterion: `Q/${id}/1.1`, sentence: 'Tag it.' }));
    const snapshot = snapshotOf({ 'evidence/a.md': '# Till' }, undefined, own);
    const { pages } = await readPdf((await make({}, { snapshot, openPoints })).pdf);
    assert.match(pages.at(-1)?.text ?? '', /U1\/1\.1 Say it[^]*U2\/1\.1 Say it/);
  });

  it('says everywhere that it is a part, and links to nothing that is left out', async () => {
    const made = await make(
      {
        'evidence/a.md': '# Till work\n\nI know [AC 1.1]. See [the log](b.md) or [this](#none).',
        'evidence/b.md': '# Log\n\nI know [AC 1.1, 1.2].',
      },
      {
        part: { kind: 'evidence', evidence: ['mem:/portfolio/evidence/a.md'] },
        openPoints: [
          { uri: 'mem:/portfolio/evidence/b.md', sentence: 'Not here.' },
          { uri: 'mem:/portfolio/evidence/a.md', sentence: 'Look here.' },
        ],
      },
    );
    const { pages, title } = await readPdf(made.pdf);
    const [cover, contents, summary, sheet] = pages.map(({ text }) => text.replace(/\s+/g, ' '));
    assert.equal(title, 'Part of a portfolio of evidence: Sam Jones');
    assert.match(cover ?? '', /Part of the portfolio: evidence E01/);
    assert.match(contents ?? '', /Part of the portfolio: evidence E01/);
    assert.match(summary ?? '', /it has 1 of 2 pieces of evidence/);
    assert.match(sheet ?? '', /Also in evidence that is not in this PDF: E02/);
    assert.doesNotMatch(sheet ?? '', /Say how you know it/);
    const text = pages.map((page) => page.text).join('\n');
    assert.match(text, /Look here\./);
    assert.doesNotMatch(text, /Not here\./);
    assert.ok(made.accessible);
  });

  it('holds no detail of a person in a redacted copy, in drawings and photos neither', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20" font-family="Noto Sans">Bethany Marlowe</text></svg>';
    const camera = jpegOf(
      40,
      30,
      `${exifOf('0006')} ffe1 0010 ${Buffer.from('SpireLane 12!!').toString('hex')}`,
    );
    const files: Readonly<Record<string, Uint8Array>> = {
      'x.svg': new TextEncoder().encode(drawing),
      'x.jpg': camera,
    };
    const readAsset = (uri: string): Promise<Uint8Array | undefined> =>
      Promise.resolve(files[uri.split('/').pop() ?? '']?.slice());
    const evidence = {
      'evidence/a.md':
        '---\ntitle: For Bethany Marlowe\n---\nThe customer Bethany Marlowe rang on 07700 900123 [AC 1.1].\n\n## Bethany again\n\n' +
        '![Bethany Marlowe](x.svg "Bethany Marlowe")\n\n![The till](x.jpg)\n\n[AC 1.2](bethany-marlowe.pdf) [mail](mailto:bethany@marlowe.example)',
    };
    const openPoints = [{ uri: 'mem:/portfolio/evidence/a.md', sentence: 'Ask Bethany Marlowe.' }];
    const plain = await make(evidence, { readAsset, openPoints });
    const made = await make(evidence, { readAsset, openPoints, redacted: true });
    assert.deepEqual(made.problems, []);
    const [before, after] = await Promise.all([plain, made].map(({ pdf }) => everyWord(pdf)));
    assert.match(before ?? '', /Bethany Marlowe[^]*SpireLane/);
    assert.doesNotMatch(after ?? '', /bethany|marlowe|07700|SpireLane/i);
    assert.match(after ?? '', /In this copy, names and other details of people are replaced\./);
    assert.match(after ?? '', /Sam Jones/);
    assert.equal(
      Buffer.from(made.pdf)
        .toString('latin1')
        .match(/\/Width 40\s+\/Height 30/)?.length,
      1,
    );
  });

  it('prints the date that is asked for before the one of portfolio.yaml', async () => {
    const snapshot = snapshotOf({ 'evidence/a.md': 'a' }, 'date: 2026-01-02\nqualifications: [Q]\n');
    const coverOf = async (options: Partial<ExportRequest>): Promise<string> =>
      (await readPdf((await make({}, { snapshot, ...options })).pdf)).pages[0]?.text ?? '';
    assert.match(await coverOf({}), /2 January 2026/);
    assert.match(await coverOf({ date: '2026-03-04' }), /4 March 2026/);
  });

  it('says at the foot of each page what it is evidence for', async () => {
    const page = 'I helped a customer at the till. '.repeat(150);
    const { pages } = await readPdf(
      (
        await make({
          'evidence/a.md': `---\ncriteria: [1.2]\n---\n# Till\n\n## One\n\n[AC 1.1]\n\n${page}\n\n${page}\n\n## Two\n\nwords [AC 1.1?]\n\n${page}`,
          'evidence/b.md': `# Log\n\n${page}\n\nIt is here [AC 1.1].\n\n${page}`,
          'evidence/c.md': '# None\n\nwords',
        })
      ).pdf,
    );
    const feet = pages.flatMap(({ text }) =>
      /^E0\d/.test(text)
        ? (/Evidence for (.*?) ?Page/s.exec(text.replace(/\n/g, ' '))?.[1] ?? 'nothing')
        : [],
    );
    assert.deepEqual(feet, [
      ...['U1/1.2, U1/1.1', 'U1/1.2, U1/1.1', 'U1/1.2, U1/1.1', 'U1/1.2'],
      ...['nothing', 'U1/1.1', 'nothing'],
      'nothing',
    ]);
  });

  it('marks tasks in every list, and keeps the number of a page behind a name that runs from the right', async () => {
    const { pages } = await readPdf(
      (
        await make({
          'evidence/a.md': '# Work\n\n1. [x] one\n2. [ ] two\n\n- [ ] three\n- four',
          'evidence/b.md': '# Words مرحبا\n\n## مرحبا',
        })
      ).pdf,
    );
    const text = pages.map((page) => page.text.replace(/\s+/g, ' ')).join('\n');
    assert.match(text, /1\. ?☑ ?one 2\. ?☐ ?two ?☐ ?three ?• ?four/);
    const contents = pages[1]?.pieces ?? [];
    for (const name of contents.filter(({ text: words }) => /[\u0600-\u06ff\ufe70-\ufeff]/.test(words))) {
      const number = contents.find(({ text: words, y }) => /^\d+$/.test(words) && Math.abs(y - name.y) < 2);
      assert.ok(number && number.x > 500, `${number?.x} is at the right edge`);
    }
  });

  it('keeps each row of the sheet on one page, and short tables', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) =>
        `        - { number: "1.${index + 1}", statement: Begin${index} and ${'say what you know of it and why it matters '.repeat(3)} end${index}. }`,
    );
    const own = `version: "1"\nqualifications:\n- id: Q\n  title: T\n  awardingBody: B\n  units:\n  - id: U1\n    title: U\n    outcomes:\n    - number: "1"\n      title: O\n      criteria:\n${rows.join('\n')}\n`;
    const table = (name: string): string =>
      `| a | b |\n|--|--|\n${Array.from({ length: 6 }, (_, row) => `| ${name}row${row} | words |\n`).join('')}`;
    const filling = (lines: number): string => 'Some words.\n\n'.repeat(lines);
    const snapshot = snapshotOf(
      {
        'evidence/a.md': `# Till\n\n${Array.from({ length: 30 }, (_, part) => filling((part % 7) + 3) + table(`t${part}`)).join('\n')}`,
      },
      undefined,
      own,
    );
    const { pages } = await readPdf((await make({}, { snapshot })).pdf);
    const pageOf = (words: string): number => pages.findIndex(({ text }) => text.includes(words));
    assert.ok(pageOf('Begin59') > pageOf('Begin0'));
    assert.ok(pageOf('t29row0') > pageOf('t0row0'));
    for (let index = 0; index < 60; index++) {
      assert.equal(pageOf(`end${index}.`), pageOf(`Begin${index} `), `row ${index}`);
    }
    for (let part = 0; part < 30; part++) {
      assert.equal(pageOf(`t${part}row5`), pageOf(`t${part}row0`), `table ${part}`);
    }
  });

  it('begins no long table with a single row at the foot of a page', async () => {
    const fillers = Array.from({ length: 24 }, (_, index) => index + 10);
    const files = fillers.map((lines): [string, string] => [
      `evidence/${lines}.md`,
      `# Log\n\n${'Some words.\n\n'.repeat(lines)}## Heading${lines}.\n\n| a | b |\n|--|--|\n${Array.from({ length: 40 }, (_, row) => `| t${lines}row${row}. | words |\n`).join('')}`,
    ]);
    const { pages } = await readPdf((await make(Object.fromEntries(files))).pdf);
    // The contents name the headings too.
    const pageOf = (words: string): number => pages.map(({ text }) => text.includes(words)).lastIndexOf(true);
    const begins = fillers.map((lines) => {
      const places = [`Heading${lines}.`, `t${lines}row0.`, `t${lines}row1.`].map(pageOf);
      assert.ok(
        places.every((place) => place > 0 && place === places[0]),
        `behind ${lines} lines: ${places.join(', ')}`,
      );
      return places[0] === pageOf(`t${lines}row39.`) - 1 ? 'breaks' : 'whole';
    });
    assert.ok(begins.includes('breaks'));
  });

  it('ends no long table with a single row on its last page', async () => {
    const counts = Array.from({ length: 16 }, (_, index) => index + 26);
    const files = counts.map((count): [string, string] => [
      `evidence/${count}.md`,
      `# Log\n\n| a | b |\n|--|--|\n${Array.from({ length: count }, (_, row) => `| t${count}row${row}. | words |\n`).join('')}`,
    ]);
    const own = (count: number): string =>
      `version: "1"\nqualifications:\n- id: Q\n  title: T\n  awardingBody: B\n  units:\n  - id: U1\n    title: U\n    outcomes:\n    - number: "1"\n      title: O\n      criteria:\n${Array.from({ length: count }, (_, row) => `        - { number: "1.${row + 1}", statement: "s${row}." }\n`).join('')}`;
    const { pages } = await readPdf((await make(Object.fromEntries(files))).pdf);
    const pageOf = (words: string): number => pages.findIndex(({ text }) => text.includes(words));
    let broken = 0;
    for (const count of counts) {
      const [first, ...last] = [0, count - 2, count - 1].map((row) => pageOf(`t${count}row${row}.`));
      assert.ok(first !== undefined && first > 0);
      assert.equal(last[1], last[0], `${count} rows`);
      broken += last[1] === first ? 0 : 1;
    }
    assert.ok(broken > 0 && broken < counts.length);
    for (let count = 22; count < 34; count++) {
      const sheet = await readPdf((await make({}, { snapshot: snapshotOf({}, undefined, own(count)) })).pdf);
      const page = (row: number): number => sheet.pages.findIndex(({ text }) => text.includes(`s${row}.`));
      assert.ok(page(0) > 0);
      assert.equal(page(count - 1), page(count - 2), `${count} criteria`);
    }
  });

  it('keeps words in their columns, in a rota of a month too', async () => {
    const cells = (text: (day: number) => string): string =>
      `|${Array.from({ length: 31 }, (_, day) => text(day + 1)).join('|')}|\n`;
    const text = `# Rota\n\n${cells((day) => `d${day}`)}${cells(() => '--')}${cells(() => 'shift7')}`;
    const { pages } = await readPdf((await make({ 'evidence/a.md': text })).pdf);
    const pieces = pages.at(-1)?.pieces ?? [];
    const words = pieces.filter((piece) => /^[hifst7]+$/.test(piece.text));
    assert.equal(words.map((piece) => piece.text).join('').length, 31 * 'shift7'.length);
    // A column is 15 points wide, and a letter some 3.
    assert.deepEqual(
      words.map((piece) => piece.text).filter((part) => part.length > 4),
      [],
    );
  });

  it('leaves no few lines of the contents for a second page', async () => {
    const pagesOfContents = async (count: number): Promise<number> => {
      const headings = Array.from({ length: count }, (_, index) => `## Part ${index}\n\nwords\n\n`);
      const { pages } = await readPdf(
        (await make({ 'evidence/a.md': `# Till\n\n${headings.join('')}` })).pdf,
      );
      return pages.findIndex(({ text }) => text.startsWith('Summary')) - 1;
    };
    const found: number[] = [];
    for (const count of [40, 43, 44, 49, 54, 75]) {
      found.push(await pagesOfContents(count));
    }
    assert.deepEqual(found, [1, 1, 1, 1, 1, 2]);
  });

  it('names a criterion again where its evidence goes on', async () => {
    const { pages } = await readPdf((await make({ 'evidence/a.md': 'words [AC 1.1]\n\n'.repeat(40) })).pdf);
    const text = pages.map((page) => page.text).join('\n');
    assert.equal(text.match(/\(continued\)/g)?.length, 3);
  });

  it('is made without evidence, criteria or names', async () => {
    const snapshot = snapshotOf({}, 'qualifications: []\n');
    const made = await make({}, { snapshot });
    assert.ok(made.pages >= 4);
  });

  it('tells how far it is, and the number of pages before it writes them', async () => {
    const told: string[] = [];
    const { pages } = await make(
      { 'evidence/a.md': longText },
      { onProgress: (stage, count) => told.push([stage, count].join(' ').trim()) },
    );
    assert.deepEqual(told, ['reading', 'starting', 'laying-out', `writing ${pages}`]);
  });

  it('can be checked before a page is made: it says what an export would say', async () => {
    const files = { 'evidence/a.md': '![](x.png)\n\n中 [none](#none)\n\n![The till](y.png)' };
    const readAsset = (uri: string): Promise<Uint8Array | undefined> =>
      Promise.resolve(uri.endsWith('x.png') ? pngOf(40, 20) : undefined);
    const told: (readonly ExportProblem[])[] = [];
    const { problems } = await make(files, {
      readAsset,
      onPrepared: (found) => told.push(found),
      onProgress: (stage) => stage === 'laying-out' && assert.equal(told.length, 1),
    });
    const checked = await checkExport({
      snapshot: snapshotOf(files),
      printedOn: '2026-11-21',
      readAsset,
      engine,
      t: inEnglish,
    });
    assert.deepEqual(checked, problems);
    assert.deepEqual(told, [problems]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['image-without-alt', 'link-target-missing', 'image-unreadable', 'character-without-glyph'],
    );
  });

  it('can be cancelled at any stage', async () => {
    for (const stage of ['reading', 'starting', 'laying-out', 'writing'] as const) {
      const controller = new AbortController();
      const making = make(
        { 'evidence/a.md': longText },
        { signal: controller.signal, onProgress: (reached) => reached === stage && controller.abort() },
      );
      await assert.rejects(
        making,
        (error) => error instanceof PdfError && error.reason === 'cancelled',
        stage,
      );
    }
    assert.ok((await make({ 'evidence/a.md': 'words' })).pages > 0);
  });
});

function hashOf({ pdf }: ExportedPortfolio): string {
  return createHash('sha256').update(pdf).digest('hex');
}

/** The words of all pages, and the bytes of the file as they are. */
async function everyWord(pdf: Uint8Array): Promise<string> {
  const { pages, outline } = await readPdf(pdf);
  const addresses = pages.flatMap(({ links }) => links.map(({ address }) => address ?? ''));
  const words = [...pages.map(({ text }) => text), ...outline.map(({ title }) => title), ...addresses];
  return `${words.join('\n')}\n${Buffer.from(pdf).toString('latin1')}`;
}

function pageWith({ pages }: ReadPdf, words: string): number {
  return pages.findIndex(({ text }) => text.replace(/\s+/g, ' ').includes(words)) + 1;
}

/** A PNG that claims another size than it has. */
function withSize(png: Uint8Array, width: number, height: number): Uint8Array {
  const changed = png.slice();
  const view = new DataView(changed.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return changed;
}
