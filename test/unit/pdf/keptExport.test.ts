import assert from 'node:assert/strict';
import { Analyser, type FileText } from '../../../src/core/analyse';
import type { FontCoverage } from '../../../src/core/export/fontCoverage';
import type { Snapshot } from '../../../src/core/snapshot';
import { createKeptExport, type KeptExport } from '../../../src/pdf/keptExport';
import { exportPortfolio } from '../../../src/pdf/exportPortfolio';
import type { PdfEngine } from '../../../src/pdf/pdfEngine';
import { inEnglish, type Translate } from '../../../src/words/translate';
import { pngOf } from './support/pngOf';

const folder = 'mem:/portfolio';
const fileOf = (name: string, text: string): FileText => ({ uri: `${folder}/${name}`, text });
const words = '# Refund\n\nI know ⴰ this [AC 1.1].\n\n![Till](till.png)';
const first = fileOf('a.md', words);
const second = fileOf('b.md', '# Log\n\nSee [there](a.md).');

const latin: FontCoverage = {
  size: 0x2000,
  has: (codePoint) => codePoint < 0x2000,
  lackedByBest: () => [],
  hasTogether: () => true,
};
const everything: FontCoverage = {
  size: 0x110000,
  has: () => true,
  lackedByBest: () => [],
  hasTogether: () => true,
};

const analyser = new Analyser();

function snapshotOf(...evidence: readonly FileText[]): Snapshot {
  return analyser.analyse({
    portfolio: { uri: `${folder}/portfolio.yaml`, text: 'learner: Sam\n' },
    evidence,
    catalogues: [],
    vocabulary: [],
    register: [],
    severities: new Map(),
  });
}

interface Choices {
  readonly t?: Translate;
  readonly hasImage?: boolean;
  readonly coverage?: FontCoverage;
}

/** All that an engine is given for a document and all that is said of it. */
async function exported(
  snapshot: Snapshot,
  kept: KeptExport,
  { t = inEnglish, hasImage = true, coverage = latin }: Choices = {},
): Promise<unknown> {
  let data: unknown;
  const engine: PdfEngine = {
    kept,
    prepare: () => undefined,
    dispose: () => undefined,
    coverage: () => Promise.resolve(coverage),
    render: (request) => {
      data = JSON.parse(request.data);
      return Promise.resolve({ pdf: new Uint8Array(), pages: 1, accessible: true, damaged: [] });
    },
  };
  const { problems } = await exportPortfolio({
    snapshot,
    printedOn: '2026-11-21',
    readAsset: () => Promise.resolve(hasImage ? pngOf(2, 2) : undefined),
    engine,
    t,
  });
  return { data, problems };
}

describe('What one export leaves for the next', () => {
  const louder: Translate = (message, ...values) => inEnglish(message, ...values).toUpperCase();
  const changes: readonly [what: string, snapshot: () => Snapshot, choices: Choices][] = [
    ['nothing has changed', () => snapshotOf(first, second), {}],
    ['one piece is edited', () => snapshotOf(first, fileOf('b.md', '# Log\n\nSee [here](a.md).')), {}],
    ['a place that a link leads to is gone', () => snapshotOf(second), {}],
    ['an image is gone', () => snapshotOf(first, second), { hasImage: false }],
    ['there are other words', () => snapshotOf(first, second), { t: louder }],
    ['there are other fonts', () => snapshotOf(first, second), { coverage: everything }],
  ];
  for (const [what, snapshot, choices] of changes) {
    it(`gives the same as an export from nothing when ${what}`, async () => {
      const kept = createKeptExport();
      await exported(snapshotOf(first, second), kept);
      const changed = snapshot();
      assert.deepEqual(
        await exported(changed, kept, choices),
        await exported(changed, createKeptExport(), choices),
      );
    });
  }

  it('is written again only where it was edited', async () => {
    const kept = createKeptExport();
    const written: string[] = [];
    const counting: KeptExport = {
      items: kept.items,
      writerIn: (context, coverage, write) =>
        kept.writerIn(context, coverage, (item) => {
          written.push(item.uri.slice(folder.length + 1));
          return write(item);
        }),
    };
    await exported(snapshotOf(first, second), counting);
    await exported(snapshotOf(fileOf('a.md', words.replace('this', 'that')), second), counting);
    assert.deepEqual(written, ['a.md', 'b.md', 'a.md']);
  });
});
