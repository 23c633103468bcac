import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { ExportProblem } from '../../../src/core/export/exportProblem';
import type { ExportedPortfolio, ExportRequest } from '../../../src/pdf/exportPortfolio';
import { PdfError } from '../../../src/pdf/pdfError';
import { snapshotOf } from '../core/export/support/snapshotOf';
import { exporting, longText, pageWith } from './support/exporting';
import { exifOf, jpegOf } from './support/jpegOf';
import { createNodeEngine } from './support/nodePdfEngine';
import { pngOf } from './support/pngOf';
import { readPdf } from './support/readPdf';

describe('The PDF', function () {
  const { make } = exporting();

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
    assert.doesNotMatch(text, /in our own words/, 'those of a catalogue of a centre are not ours');
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

  it('ends with what is still open, if that is asked for', async () => {
    const openPoints = [
      { criterion: 'Q/U1/1.2', sentence: 'Names 1 of 2 laws.' },
      { criterion: 'Q/U1/9.9', sentence: 'Not here.' },
      { uri: 'mem:/portfolio/evidence/b.md', sentence: 'Say when it was.' },
      { uri: 'mem:/portfolio/evidence/a.md', sentence: 'Name one more law.' },
      { uri: 'mem:/portfolio/portfolio.yaml', sentence: 'Choose a qualification.' },
    ];
    const files = { 'evidence/a.md': '# Till work', 'evidence/b.md': '# Log' };
    const { pages } = await readPdf((await make(files, { openPoints })).pdf);
    const last = pages.at(-1);
    assert.match(
      last?.text ?? '',
      /What is still open[^]*1\.2 Say how you know it\. \(not started\)[^]*Names 1 of 2 laws\.[^]*E01 Till work\s+• ?\s*Name one more law\.\s+E02 Log\s+• ?\s*Say when it was\.\s+[^]*Choose a qualification\./,
    );
    assert.doesNotMatch(last?.text ?? '', /Not here/);
    const pageBehind = (name: string): number | undefined =>
      last?.links.find(({ text }) => text.includes(name))?.page;
    assert.equal(pageBehind('Till work'), pages.length - 2);
    assert.equal(pageBehind('E02 Log'), pages.length - 1);
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
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20" font-family="Noto Sans">Bethany Marlowe</text>' +
      '<text y="30" font-family="Noto Sans"><![CDATA[Mrs Marlowe]]> O&#39;Neil</text>' +
      '<text font-family="Noto Sans"><tspan y="32">The Hope</tspan><tspan y="38">Rose shop</tspan></text></svg>';
    const words = (text: string): string => Buffer.from(text).toString('hex');
    const camera = Buffer.concat([
      jpegOf(
        40,
        30,
        `${exifOf('0006')} ffe1 0010 ${words('SpireLane 12!!')} ffe2 0010 ${words('MPF-SpireLane!')} ffeb 000c ${words('SpireLane!')}`,
      ),
      Buffer.from('a film of SpireLane'),
    ]);
    const files: Readonly<Record<string, Uint8Array>> = {
      'x.svg': new TextEncoder().encode(drawing),
      'x.jpg': camera,
    };
    const readAsset = (uri: string): Promise<Uint8Array | undefined> =>
      Promise.resolve(files[uri.split('/').pop() ?? '']?.slice());
    const evidence = {
      'evidence/a.md':
        '---\ntitle: For Bethany Marlowe\n---\nThe customer Bethany Marlowe rang on 07700 900123 [AC 1.1]. The customer Hope Rose and Mr O’Neil came.\n\n## Bethany again\n\n' +
        '![Bethany Marlowe](x.svg "Bethany Marlowe")\n\n![The till](x.jpg)\n\n[AC 1.2](bethany-marlowe.pdf) [mail](mailto:bethany@marlowe.example)',
    };
    const openPoints = [{ uri: 'mem:/portfolio/evidence/a.md', sentence: 'Ask Bethany Marlowe.' }];
    const plain = await make(evidence, { readAsset, openPoints });
    const made = await make(evidence, { readAsset, openPoints, redacted: true });
    assert.deepEqual(made.problems, []);
    const [before, after] = await Promise.all([plain, made].map(({ pdf }) => everyWord(pdf)));
    assert.match(before ?? '', /Bethany Marlowe[^]*SpireLane/);
    assert.doesNotMatch(after ?? '', /bethany|marlowe|neil|hope|rose|07700|SpireLane/i);
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

  it('says what cannot be carried over before a page is made', async () => {
    const files = { 'evidence/a.md': '![](x.png)\n\n中 [none](#none)\n\n![The till](y.png)' };
    const readAsset = (uri: string): Promise<Uint8Array | undefined> =>
      Promise.resolve(uri.endsWith('x.png') ? pngOf(40, 20) : undefined);
    const told: (readonly ExportProblem[])[] = [];
    const { problems } = await make(files, {
      readAsset,
      onPrepared: (found) => told.push(found),
      onProgress: (stage) => stage === 'laying-out' && assert.equal(told.length, 1),
    });
    assert.deepEqual(told, [problems]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['image-without-alt', 'character-without-glyph', 'link-target-missing', 'image-unreadable'],
      'in the order of their places',
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
