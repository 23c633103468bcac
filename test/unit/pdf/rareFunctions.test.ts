import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontFiles, hotFile, rareFile, wasmFile } from '../../../src/pdf/files.mjs';
import { createPdfEngine, type PdfEngine } from '../../../src/pdf/pdfEngine';
import { spawnInNode } from '../../../src/pdf/workerPort.node';
import { root } from './support/nodePdfEngine';

/** What the template never does. */
const unusual = '#toml(bytes("a = [1, 2]\\nb = 2026-11-21")).a.first() #metadata(1)<page-count>';
const request = { data: '{}', assets: [], accessible: false };

describe('The rare functions of the PDF engine', () => {
  let folder: string;
  let engine: PdfEngine | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-rare-'));
    mkdirSync(join(folder, 'pdf'));
    cpSync(join(root, 'dist/pdfWorker.node.js'), join(folder, 'pdfWorker.node.js'));
    for (const name of [wasmFile, hotFile, 'fonts']) {
      symlinkSync(join(root, 'dist/pdf', name), join(folder, 'pdf', name));
    }
  });

  afterEach(() => {
    engine?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (template: string): PdfEngine =>
    (engine = createPdfEngine({
      spawn: () => spawnInNode(join(folder, 'pdfWorker.node.js')),
      loadFiles: () =>
        Promise.resolve({
          engine: undefined,
          template: new TextEncoder().encode(template),
          fonts: fontFiles.map((name) => new Uint8Array(readFileSync(join(root, 'dist/pdf/fonts', name)))),
        }),
    }));

  it('are not needed to start the engine and to make a page of words', async () => {
    const { pages } = await start('words #metadata(1)<page-count>').render(request);
    assert.equal(pages, 1);
  });

  it('are read when a document needs them', async () => {
    await assert.rejects(start(unusual).render(request));
    symlinkSync(join(root, 'dist/pdf', rareFile), join(folder, 'pdf', rareFile));
    const { pages } = await start(unusual).render(request);
    assert.equal(pages, 1);
  });
});
