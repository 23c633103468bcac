import assert from 'node:assert/strict';
import { exportPortfolio } from '../../../../src/pdf/exportPortfolio';
import { inEnglish } from '../../../../src/words/translate';
import { snapshotOf } from '../../core/export/support/snapshotOf';
import { createNodeEngine } from '../support/nodePdfEngine';
import { jpegOf } from '../support/jpegOf';
import { pngOf } from '../support/pngOf';
import { checkAccessibility } from './checkAccessibility';
import { mutations } from './mutations';
import { pageMutations } from './pageMutations';
import { parsePdf } from './parsedPdf';
import { attributeOf, structureOf } from './structureTree';

/** Everything that the template draws. */
const everything: Readonly<Record<string, string>> = {
  'evidence/a.md': [
    '---\nevidence: E01\ntitle: Till work\ntype: work product\ndate: 2026-05-03\ncriteria: [1.1]\n---',
    '# Till work [AC 1.1, 1.2?]',
    'Words with **strong**, *emphasis*, ***both***, ~~struck~~, `code`, H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>, <mark>marked</mark>, <u>under</u>, <small>small</small>, a [link](https://example.org), [inside](#a-part) and [elsewhere](b.md). 😊 A note.[^1] [AC 1.2]',
    '## A part',
    '- one\n- two\n  1. three\n  2. four\n\n     more of four',
    '- [x] done\n- [ ] open',
    '| a | b | c |\n|:--|:-:|--:|\n| 1 [AC 1.1] | **2** | 3 |\n| 4 |  | 6[^2] |',
    '> A quote\n>\n> > in a quote',
    '```\nlet a = 1;\n```',
    '---',
    '![A till](till.png "Its caption")',
    'Beside words ![a lamp](lamp.png) and a photo:\n\n![A till](till.jpg)',
    '#### Deep',
    'Ολα καλά, все хорошо, ŵ ŷ ł ż.',
    'مرحبا بالعالم (ABC 123)',
    'שלום עולם',
    '[^1]: First note with a [link](https://example.org/note).',
    '[^2]: Second note.\n\n    - with a list',
  ].join('\n\n'),
  'evidence/b.md': `# Log\n\n[AC 1.1](till.png)\n\n![A till](till.png)\n\n${'I helped a customer at the till. '.repeat(300)}\n\n| a | b |\n|--|--|\n${'| words | more words |\n'.repeat(60)}`,
};

const pictures: Readonly<Record<string, Uint8Array>> = {
  'till.png': pngOf(400, 300),
  'lamp.png': pngOf(20, 20),
  'till.jpg': jpegOf(640, 200),
};

async function make(
  files: Readonly<Record<string, string>>,
): Promise<{ pdf: Uint8Array; accessible: boolean }> {
  const engine = createNodeEngine();
  try {
    return await exportPortfolio({
      snapshot: snapshotOf(files),
      printedOn: '2026-11-21',
      readAsset: (uri) => Promise.resolve(pictures[uri.split('/').pop() ?? '']?.slice()),
      engine,
      t: inEnglish,
      openPoints: [{ uri: 'mem:/portfolio/evidence/a.md', sentence: 'Name one more law.' }],
    });
  } finally {
    engine.dispose();
  }
}

describe('What a machine can check of PDF/UA-1', function () {
  this.timeout(60_000);
  let pdf: Uint8Array;
  before(async () => {
    const made = await make(everything);
    assert.ok(made.accessible);
    ({ pdf } = made);
  });

  it('holds for everything that the template draws', () => {
    assert.deepEqual(checkAccessibility(parsePdf(pdf)), []);
  });

  it('was there to be checked', () => {
    const types = new Set(structureOf(parsePdf(pdf)).map(({ type }) => type));
    const expected =
      'Document P H1 H2 H3 L LI Lbl LBody Table THead TBody TR TH TD Figure Link Note Reference TOC TOCI Code BlockQuote';
    for (const type of expected.split(' ')) {
      assert.ok(types.has(type), `${type} is not in ${[...types].join(' ')}`);
    }
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
    assert.deepEqual(sizes, ['300 × 225', '15 × 15', '471 × 147', '300 × 225', '300 × 225']);
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
