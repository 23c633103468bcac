import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportPart } from '../../../../src/core/export/exportPart';
import { exportPortfolio } from '../../../../src/pdf/exportPortfolio';
import { createKeptExport } from '../../../../src/pdf/keptExport';
import type { PdfEngine } from '../../../../src/pdf/pdfEngine';
import type { RenderRequest } from '../../../../src/pdf/protocol';
import { inEnglish } from '../../../../src/words/translate';
import { snapshotOf } from '../../core/export/support/snapshotOf';
import { root } from '../support/nodePdfEngine';
import { everything, readPicture } from './everything';

interface Judgement {
  readonly length?: number;
  readonly problem?: string;
  /** There is no native compiler for this machine. */
  readonly isMissing?: boolean;
}

interface JudgeOptions {
  readonly change?: (data: string) => string;
  readonly part?: ExportPart;
}

/** What the engine would be given for everything that the template draws. */
async function requestOf(part?: ExportPart): Promise<RenderRequest> {
  let request: RenderRequest | undefined;
  const engine: PdfEngine = {
    prepare: () => undefined,
    dispose: () => undefined,
    kept: createKeptExport(),
    coverage: () =>
      Promise.resolve({ size: 1, has: () => true, lackedByBest: () => [], hasTogether: () => true }),
    render: (given) => {
      request = given;
      return Promise.resolve({ pdf: new Uint8Array(), pages: 0, accessible: false, damaged: [] });
    },
  };
  await exportPortfolio({
    snapshot: snapshotOf(everything),
    printedOn: '2026-11-21',
    // The native compiler unpacks photos, and the one of the other tests is noise.
    readAsset: (uri) => (uri.endsWith('.jpg') ? Promise.resolve(undefined) : readPicture(uri)),
    engine,
    t: inEnglish,
    openPoints: [
      { uri: 'mem:/portfolio/evidence/a.md', sentence: 'Name one more law.' },
      { uri: 'mem:/portfolio/portfolio.yaml', sentence: 'Say who assesses.' },
    ],
    part,
    redacted: part !== undefined,
  });
  assert.ok(request);
  return request;
}

describe('The native compiler', function () {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'signpost-native-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function judge(
    standard: string,
    { change = (data) => data, part }: JudgeOptions = {},
  ): Promise<Judgement> {
    const { data, assets } = await requestOf(part);
    cpSync(join(root, 'src/pdf/template.typ'), join(folder, 'main.typ'));
    writeFileSync(join(folder, 'data.json'), change(data));
    writeFileSync(join(folder, 'damaged.json'), '[]');
    for (const { name, bytes } of assets) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const script = join(root, 'test/unit/pdf/accessibility/nativeTypst.mjs');
    const words = [script, folder, join(root, 'dist/pdf/fonts'), standard];
    return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })) as Judgement;
  }

  for (const standard of ['ua-1', 'a-2a']) {
    it(`finds everything that the template draws to be ${standard}`, async function () {
      const { length, problem, isMissing } = await judge(standard);
      if (isMissing) {
        this.skip();
      }
      assert.equal(problem, undefined);
      assert.ok(length !== undefined && length > 10_000);
    });
  }

  it('finds a redacted part of a portfolio to be ua-1', async function () {
    const part = { kind: 'evidence', evidence: ['mem:/portfolio/evidence/a.md'] } as const;
    const { length, problem, isMissing } = await judge('ua-1', { part });
    if (isMissing) {
      this.skip();
    }
    assert.equal(problem, undefined);
    assert.ok(length !== undefined && length > 10_000);
  });

  it('refuses a picture without words', async function () {
    const { problem, isMissing } = await judge('ua-1', {
      change: (data) => data.replaceAll('"alt":"A till"', '"alt":""'),
    });
    if (isMissing) {
      this.skip();
    }
    assert.match(problem ?? '', /alt/);
  });
});
