import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fontFiles, templateFile } from '../../../../src/pdf/files.mjs';
import { createPdfEngine, type PdfEngine } from '../../../../src/pdf/pdfEngine';
import { spawnInNode } from '../../../../src/pdf/workerPort.node';

/** The folder of the repository, wherever the test was bundled to. */
export const root = findRoot(__dirname);

/** The real engine as the desktop runs it: what `dist/` holds, in a worker thread; with fonts of the learner's own. */
export function createNodeEngine(ownFonts: readonly Uint8Array[] = []): PdfEngine {
  const folder = join(root, 'dist/pdf');
  return createPdfEngine({
    spawn: () => spawnInNode(join(root, 'dist/pdfWorker.node.js')),
    loadFiles: async () => ({
      engine: undefined,
      template: await readFile(join(folder, templateFile)),
      fonts: [
        ...(await Promise.all(fontFiles.map((name) => readFile(join(folder, 'fonts', name))))),
        ...ownFonts.map((font) => font.slice()),
      ],
    }),
  });
}

function findRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : findRoot(dirname(from));
}
