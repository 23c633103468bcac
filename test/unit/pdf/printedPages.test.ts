import assert from 'node:assert/strict';
import { snapshotOf } from '../core/export/support/snapshotOf';
import { pngOf } from './support/pngOf';
import { exporting, pageWith } from './support/exporting';
import { readPdf } from './support/readPdf';

describe('The pages of a PDF', function () {
  const { make } = exporting();

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

  it('leads from what a whole file is evidence for to the sheet, and from a tag too', async () => {
    const { pages } = await readPdf(
      (
        await make({
          'evidence/a.md': '---\ncriteria: [1.2, Q/U1/2.9]\n---\n# Till\n\nI know [AC 1.1?].',
        })
      ).pdf,
    );
    const sheet = pages.findIndex(({ text }) => text.startsWith('Evidence location sheet')) + 1;
    assert.deepEqual(
      pages.at(-1)?.links.map(({ text, page }) => [text.trim(), page]),
      [
        ['U1/1.2', sheet],
        ['1.1 planned', sheet],
      ],
    );
  });

  it('leaves no label alone at the start of a line', async () => {
    const texts = Array.from(
      { length: 40 },
      (_, index) => `${'word '.repeat(10)}${'x'.repeat(index)} [AC 1.1]`,
    );
    const { pages } = await readPdf((await make({ 'evidence/a.md': texts.join('\n\n') })).pdf);
    const labels = pages.flatMap(({ pieces }) => pieces).filter(({ text }) => text.startsWith('AC'));
    assert.equal(labels.length, texts.length);
    const edge = Math.min(...pages.flatMap(({ pieces }) => pieces.map(({ x }) => x)));
    assert.deepEqual(
      labels.filter(({ x }) => x < edge + 10),
      [],
    );
  });

  it('keeps a label with many references on the page', async () => {
    const tag = `[AC ${Array.from({ length: 16 }, (_, index) => `Q/U1/1.${(index % 2) + 1}`).join(', ')}]`;
    const { pages } = await readPdf(
      (
        await make({
          'evidence/a.md': `# Till\n\nwords ${tag}\n\n- item ${tag}\n\n| a |\n|--|\n| cell ${tag} |`,
        })
      ).pdf,
    );
    const pieces = pages.at(-1)?.pieces.filter(({ text }) => /Q\/U1/.test(text)) ?? [];
    assert.equal(pieces.length, 48);
    const edge = Math.max(...pieces.map(({ x, width }) => x + width));
    assert.ok(edge < 595 - 62, `${edge}`);
  });

  it('keeps many labels on the page, the first beside its word', async () => {
    const tags = (between: string): string => Array<string>(20).fill('[AC 1.1]').join(between);
    const text = ['- item ', '> quote ', '## heading ', 'text ', '**bold ', '![Till](x.png) '].map(
      (words, index) => `${words}${tags(index === 3 ? ', ' : ' ')}${index === 4 ? '**' : ''}`,
    );
    const readAsset = (): Promise<Uint8Array> => Promise.resolve(pngOf(900, 20));
    const { pages } = await readPdf((await make({ 'evidence/a.md': text.join('\n\n') }, { readAsset })).pdf);
    const pieces = pages.flatMap((page) => page.pieces);
    const labels = pieces.filter(({ text }) => text.startsWith('AC'));
    assert.equal(labels.length, 120);
    assert.ok(Math.max(...labels.map(({ x, width }) => x + width)) < 595 - 62);
    for (const word of ['item', 'quote', 'heading', 'text', 'bold']) {
      const beside = pieces.filter(({ text }) => text.trim() === word).at(-1);
      assert.ok(labels.filter(({ y }) => Math.abs(y - (beside?.y ?? 0)) < 3).length > 5, word);
    }
  });

  it('puts no more room around a quote than above a heading', async () => {
    const text = '> quoted\n\nbehind\n\n> again\n\n## Heading\n\nend';
    const { pages } = await readPdf((await make({ 'evidence/a.md': `before\n\n${text}` })).pdf);
    const heightOf = (words: string): number =>
      pages
        .at(-1)
        ?.pieces.filter((piece) => piece.text === words)
        .at(-1)?.y ?? 0;
    const aboveHeading = heightOf('again') - heightOf('Heading');
    for (const [first, second] of [
      ['before', 'quoted'],
      ['quoted', 'behind'],
      ['behind', 'again'],
    ] as const) {
      const room = heightOf(first) - heightOf(second);
      assert.ok(room > 10 && room < aboveHeading, `${first}: ${room} of ${aboveHeading}`);
    }
  });

  it('leads to a file that is evidence where it is printed, and says there what it is evidence for', async () => {
    const words = 'I helped a customer at the till. '.repeat(150);
    const { pages } = await readPdf(
      (
        await make(
          { 'evidence/a.md': `# Till\n\n[AC 1.1](log.png) [notes](notes.docx)\n\n${words}\n\n${words}` },
          { readAsset: () => Promise.resolve(pngOf(40, 20)) },
        )
      ).pdf,
    );
    const printed = pages.length;
    const links = pages.flatMap((page) => page.links);
    assert.deepEqual(
      ['log.png', 'notes', String(printed)].map((text) => links.find((link) => link.text === text)?.page),
      [printed, printed, printed],
    );
    assert.match(pages.at(-1)?.text ?? '', /Evidence for U1\/1\.1/);
    assert.doesNotMatch(pages.at(-2)?.text ?? '', /Evidence for/);
    assert.ok(pages.some(({ text }) => text.replace(/\s+/g, ' ').includes(`5, ${printed}`)));
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

  it('goes on over a page with a row of the sheet that no page holds', async () => {
    const long = (name: string): string => `begin${name} ${'what you know of it '.repeat(160)}end${name}.`;
    const own = `version: "1"\nqualifications:\n- id: Q\n  title: T\n  awardingBody: B\n  units:\n  - id: U1\n    title: U\n    outcomes:\n    - number: "1"\n      title: O\n      criteria:\n${['1.1', '1.2', '1.3'].map((number) => `        - { number: "${number}", statement: ${long(number)} }\n`).join('')}`;
    const snapshot = snapshotOf({ 'evidence/a.md': '# Till\n\nwords [AC 1.1]' }, undefined, own);
    const { pages } = await readPdf((await make({}, { snapshot })).pdf);
    // What stands below the edge of a page is still in its text.
    const seen = pages.map(({ pieces }) =>
      pieces
        .filter(({ y }) => y > 60)
        .map(({ text }) => text)
        .join(' '),
    );
    for (const number of ['1.1', '1.2', '1.3']) {
      const pageOf = (words: string): number => seen.findIndex((text) => text.includes(words + number));
      assert.ok(pageOf('begin') > 0);
      assert.ok(pageOf('end') > pageOf('begin'), `${number}: ${pageOf('begin')} to ${pageOf('end')}`);
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

  it('leaves no heading with a single item of its list at the foot of a page', async () => {
    const fillers = Array.from({ length: 16 }, (_, index) => index + 16);
    const list = (mark: string, lines: number): string =>
      Array.from(
        { length: 9 },
        (_, item) => `${mark} l${lines}item${item}.${item === 1 ? ' words'.repeat(lines) : ''}\n`,
      ).join('');
    const files = fillers.map((lines): [string, string] => [
      `evidence/${lines}.md`,
      `# Log\n\n${'Some words.\n\n'.repeat(lines)}## Heading${lines}.\n\n${list(['-', '1.', '- [ ]'][lines % 3] ?? '', lines)}`,
    ]);
    const { pages } = await readPdf((await make(Object.fromEntries(files))).pdf);
    const pageOf = (words: string): number => pages.map(({ text }) => text.includes(words)).lastIndexOf(true);
    const begins = fillers.map((lines) => {
      const places = [`Heading${lines}.`, `l${lines}item0.`, `l${lines}item1.`].map(pageOf);
      assert.ok(
        places.every((place) => place > 0 && place === places[0]),
        `behind ${lines} lines: ${places.join(', ')}`,
      );
      return places[0] === pageOf(`l${lines}item8.`) ? 'whole' : 'breaks';
    });
    assert.ok(begins.includes('breaks') && begins.includes('whole'), begins.join());
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

  it('sets a year of figures as large as any other table, and many columns of words smaller', async () => {
    const table = (cell: string): string =>
      [1, 0, 1]
        .map((row) => `|${Array.from({ length: 13 }, () => (row ? cell : '--')).join('|')}|\n`)
        .join('');
    const sizeOf = async (cell: string): Promise<number | undefined> => {
      const { pages } = await readPdf((await make({ 'evidence/a.md': `# Year\n\n${table(cell)}` })).pdf);
      return pages.at(-1)?.pieces.find(({ text }) => text === cell)?.size;
    };
    assert.equal(await sizeOf('988'), 9);
    assert.equal(await sizeOf('1,204.50'), 6);
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
    const parts = Array.from({ length: 40 }, (_, index) => `## Part ${index}\n\nwords [AC 1.1]\n\n`);
    const { pages } = await readPdf((await make({ 'evidence/a.md': parts.join('') })).pdf);
    const text = pages.map((page) => page.text).join('\n');
    assert.equal(text.match(/\(continued\)/g)?.length, 3);
  });

  it('names a passage that claims a criterion often once, with each of its pages', async () => {
    const often = `I helped a customer. ${'I helped one more. '.repeat(60)} [AC 1.1]\n\n`.repeat(12);
    const text = `# Till\n\n${often}## Later\n\nwords [AC 1.1] and words [AC 1.1]`;
    const read = await readPdf((await make({ 'evidence/a.md': text })).pdf);
    const sheet = read.pages.find((page) => page.text.includes('Evidence location sheet\n'));
    assert.doesNotMatch(sheet?.text ?? '', /\(continued\)/);
    const numbers = (sheet?.links ?? []).filter((link) => /^\d+$/.test(link.text));
    assert.deepEqual(
      numbers.map((link) => link.text),
      numbers.map((link) => String(link.page)),
    );
    const [first = 0, last = 0] = [pageWith(read, 'I helped a customer'), read.pages.length];
    assert.ok(last > first + 1);
    const passage = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    assert.deepEqual(
      numbers.map((link) => link.page),
      [...passage, last],
    );
    assert.equal(sheet?.links.filter((link) => link.text === 'E01').length, 2);
  });
});
