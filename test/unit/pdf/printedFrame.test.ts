import assert from 'node:assert/strict';
import { snapshotOf } from '../core/export/support/snapshotOf';
import { exporting } from './support/exporting';
import { readPdf, type ReadPage, type ReadPiece } from './support/readPdf';

const long = 'Maximiliana Alexandrina Featherstonehaugh-Cholmondeley of the Ancient House of Wester Ross';

describe('The frame of a PDF', function () {
  const { make } = exporting();

  it('keeps long names from each other at the head of a page', async () => {
    for (const [name, title] of [
      [long, 'A till'],
      [`${long} ${long}`, 'I helped a customer who wanted to bring back a kettle. '.repeat(4)],
      ['Sam Jones', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(2)],
    ] as const) {
      const snapshot = snapshotOf(
        { 'evidence/a.md': `# ${title}\n\nwords` },
        `learner: { name: "${name}" }\nqualifications: [{ id: Q }]\n`,
      );
      const { pages } = await readPdf((await make({}, { snapshot })).pdf);
      for (const page of pages.slice(1)) {
        const head = page.pieces.filter(({ y, text }) => y > 776 && text.trim() !== '');
        assert.ok(head.length >= 2);
        assert.deepEqual(collisionsOf(head), []);
        assert.ok(
          head.every(({ y }) => y < 835),
          'within the page',
        );
      }
    }
  });

  it('keeps a long reference in its column of the sheet', async () => {
    const { pages } = await readPdf(
      (
        await make({
          'evidence/a.md': '---\nevidence: WOMMWOMM-2026\n---\n# A customer who came back\n\nwords [AC 1.1]',
        })
      ).pdf,
    );
    const { pieces } = sheetOf(pages);
    assert.ok(pieces.some(({ text }) => text.startsWith('A cust')));
    assert.deepEqual(collisionsOf(pieces), []);
  });

  it('tells units of the same name apart by their qualifications', async () => {
    const qualification = (id: string, title: string, unit: string): string =>
      `- id: ${id}\n  title: ${title}\n  awardingBody: B\n  units:\n  - id: U1\n    title: ${unit}\n    outcomes:\n    - { number: "1", title: O, criteria: [{ number: "1.1", statement: S. }] }\n`;
    const snapshot = snapshotOf(
      { 'evidence/a.md': 'words' },
      'qualifications: [{ id: Q1 }, { id: Q2 }, { id: Q3 }]\n',
      `version: "1"\nqualifications:\n${qualification('Q1', 'First award', 'Same')}${qualification('Q2', 'Second award', 'Same')}${qualification('Q3', 'Third award', 'Other')}`,
    );
    const read = await readPdf((await make({}, { snapshot })).pdf);
    const names = ['U1: Same (First award)', 'U1: Same (Second award)', 'U1: Other'];
    assert.deepEqual(
      read.outline.filter(({ title }) => title.startsWith('U1')).map(({ title }) => title),
      names,
    );
    for (const page of read.pages.slice(1, 3)) {
      const links = page.links.map(({ text }) => text);
      assert.ok(
        names.every((name) => links.some((text) => text.startsWith(name))),
        links.join(),
      );
    }
  });

  it('lists headings of quotes and items in the contents like others', async () => {
    const { pages } = await readPdf(
      (await make({ 'evidence/a.md': '# Till\n\n## One\n\n> # Two\n\n- # Three\n\n1. - # Four' })).pdf,
    );
    const [, contents] = pages;
    assert.match(contents?.text.replace(/\s+/g, ' ') ?? '', /One 5 Two 5 Three 5 Four 5/);
    const lines = (contents?.pieces ?? []).filter(({ x, text }) => x > 70 && x < 200 && text.trim() !== '');
    assert.deepEqual(
      lines.filter(({ size }) => size > 10),
      [],
    );
  });
});

function sheetOf(pages: readonly ReadPage[]): ReadPage {
  const page = pages.find(({ text }) => text.includes('Evidence location sheet\n'));
  assert.ok(page);
  return page;
}

/** Pieces that lie over others. */
function collisionsOf(pieces: readonly ReadPiece[]): string[] {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.y - b.y) < Math.min(a.size, b.size) / 2 &&
          a.x + 0.5 < b.x + b.width &&
          b.x + 0.5 < a.x + a.width,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}
