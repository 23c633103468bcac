import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExportedPortfolio } from '../../../src/pdf/exportPortfolio';
import { exporting } from './support/exporting';
import { collectionOf, telugu, teluguFont } from './support/fonts';
import { createNodeEngine } from './support/nodePdfEngine';
import { pngOf } from './support/pngOf';
import { markedLanguages, readPdf } from './support/readPdf';

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

describe('The text of a PDF', function () {
  const { make } = exporting();

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

  it('keeps what stands in the head of a table without words: tags, notes and pictures', async () => {
    for (const [head, printed] of [
      ['[AC 1.1]', /AC 1\.1/],
      ['[^1]', /A note/],
      ['![](gone.png)', /gone\.png/],
    ] as const) {
      const text = `# Till\n\n| ${head} | |\n|--|--|\n| one | two |\n\n[^1]: A note.\n`;
      const { pages } = await readPdf((await make({ 'evidence/a.md': text })).pdf);
      assert.match(pages.at(-1)?.text ?? '', printed);
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

  it('puts no hyphen into an address in a cell', async () => {
    const address = 'https://example.org/information/communication/department';
    const cells = `| ${address} | communication | words | ${'words '.repeat(40)} |`;
    const { pages } = await readPdf(
      (await make({ 'evidence/a.md': `| a | b | c | d |\n|--|--|--|--|\n${cells}` })).pdf,
    );
    const text = pages.at(-1)?.text ?? '';
    assert.match(text, /information\/\s+communication\/department/);
    assert.doesNotMatch(text, /\u00ad/);
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
        // The engine looks in that font for a letter that no other has: a digit is none.
        const digit = await make({ 'evidence/a.md': '# A\n\n1\u0c3e' }, { engine: own });
        assert.deepEqual(
          digit.problems.map(({ code }) => code),
          ['character-without-glyph'],
        );
        assert.doesNotMatch(Buffer.from(digit.pdf).toString('latin1'), /NotoSansTelugu/);
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
});
