import assert from 'node:assert/strict';
import { exportPortfolio } from '../../../../src/pdf/exportPortfolio';
import { inEnglish } from '../../../../src/words/translate';
import { snapshotOf } from '../../core/export/support/snapshotOf';
import { createNodeEngine } from '../support/nodePdfEngine';
import { checkAccessibility } from './checkAccessibility';
import { everything, readPicture } from './everything';
import { mutations } from './mutations';
import { pageMutations } from './pageMutations';
import { parsePdf } from './parsedPdf';
import { attributeOf, structureOf } from './structureTree';

async function make(
  files: Readonly<Record<string, string>>,
): Promise<{ pdf: Uint8Array; accessible: boolean }> {
  const engine = createNodeEngine();
  try {
    return await exportPortfolio({
      snapshot: snapshotOf(files),
      printedOn: '2026-11-21',
      readAsset: readPicture,
      engine,
      t: inEnglish,
      openPoints: [{ uri: 'mem:/portfolio/evidence/a.md', sentence: 'Name one more law.' }],
    });
  } finally {
    engine.dispose();
  }
}

describe('What a machine can check of PDF/UA-1', function () {
  let pdf: Uint8Array;
  before(async () => {
    const made = await make(everything);
    assert.ok(made.accessible);
    ({ pdf } = made);
  });

  it('holds for everything that the template draws', () => {
    assert.deepEqual(checkAccessibility(parsePdf(pdf)), []);
  });

  it('holds for letters with several marks and for scripts that join letters', async () => {
    const made = await make({
      'evidence/a.md':
        'a\u0323\u0308 z\u0327\u0303 r\u0323\u0304, كَتَبَ, বাংলা, தமிழ், ที่นี่, שָׁלוֹם, हिन्दी में क्षेत्र, ਪੰਜਾਬੀ, ગુજરાતી\n\n![Words](words.svg)',
    });
    assert.ok(made.accessible);
    assert.deepEqual(checkAccessibility(parsePdf(made.pdf)), []);
  });

  it('holds for a long table whose head has links, tags and notes', async () => {
    const rows = '| words | more words |\n'.repeat(90);
    for (const head of ['a [link](https://example.org)', '**Did [AC 1.1]**', 'a[^1]']) {
      const made = await make({
        'evidence/a.md': `# A\n\n| ${head} | b |\n|--|--|\n${rows}\n\n[^1]: A note.\n`,
      });
      assert.deepEqual(checkAccessibility(parsePdf(made.pdf)), [], head);
    }
  });

  it('was there to be checked', () => {
    const types = new Set(structureOf(parsePdf(pdf)).map(({ type }) => type));
    const expected =
      'Document P H1 H2 H3 L LI Lbl LBody Table THead TBody TR TH TD Figure Link Note Reference TOC TOCI Code BlockQuote';
    for (const type of expected.split(' ')) {
      assert.ok(types.has(type), `${type} is not in ${[...types].join(' ')}`);
    }
  });

  it('knows of no foot of a table, and the last rows belong to the body', () => {
    const elements = structureOf(parsePdf(pdf));
    assert.deepEqual(
      elements.filter(({ type }) => type === 'TFoot').map(({ children }) => children.length),
      [],
    );
    const long = elements.filter(({ type, children }) => type === 'Table' && children.length > 2);
    assert.ok(long.length > 0);
    for (const { children } of long) {
      assert.deepEqual(
        children.map(({ type }) => type),
        ['THead', 'TBody', 'TBody'],
      );
      assert.equal(children.at(-1)?.children.length, 2);
    }
  });

  it('says how many rows and columns a cell takes', () => {
    const parsed = parsePdf(pdf);
    const spans = (type: string, key: string): unknown[] =>
      structureOf(parsed)
        .filter((element) => element.type === type)
        .map((cell) => attributeOf(parsed, cell, 'Table', key))
        .filter((span) => Number(span) > 1);
    assert.deepEqual(spans('TH', 'RowSpan').map(Number), [2]);
    // The sheet has cells over several rows too.
    assert.ok(spans('TD', 'RowSpan').filter((span) => Number(span) === 3).length >= 30);
    assert.ok(spans('TD', 'ColSpan').some((span) => Number(span) === 2));
  });

  it('gives each figure its own box, even where words are the same', () => {
    const parsed = parsePdf(pdf);
    const sizes = structureOf(parsed)
      .filter(({ type }) => type === 'Figure')
      .map((figure) => parsed.list(attributeOf(parsed, figure, 'Layout', 'BBox')).map(Number))
      .map(
        ([left = 0, bottom = 0, right = 0, top = 0]) =>
          `${Math.round(right - left)} × ${Math.round(top - bottom)}`,
      );
    const pictures = ['300 × 225', '15 × 15'];
    assert.deepEqual(sizes, [...pictures, '471 × 147', ...pictures, ...pictures]);
  });

  for (const { condition, name, change } of [...mutations, ...pageMutations]) {
    it(`does not hold (${condition}) where ${name}`, () => {
      const parsed = parsePdf(pdf);
      change(parsed);
      const found = new Set(checkAccessibility(parsed).map((failure) => failure.condition));
      assert.ok(found.has(condition), `${condition} is not among ${[...found].join(', ') || 'nothing'}`);
    });
  }
});
