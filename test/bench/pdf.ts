import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { Analyser } from '../../src/core/analyse';
import type { Snapshot } from '../../src/core/snapshot';
import { exportPortfolio } from '../../src/pdf/exportPortfolio';
import { fontFiles, templateFile } from '../../src/pdf/files.mjs';
import { createPdfEngine, type PdfEngine } from '../../src/pdf/pdfEngine';
import { spawnInNode } from '../../src/pdf/workerPort.node';
import { inEnglish } from '../../src/words/translate';
import { makeEvidence, makeInput } from './makePortfolio';

/**
 * One measurement in a process of its own. `time`: the first export of a portfolio, the engine's start included,
 * and the next one after an edit. `asked`: the first export that a learner waits for, once the form has made it on
 * trial. `memory`: what the process holds before an export, with the engine running, and
 * when its worker has ended.
 */
const [side = 'time', files = '10', root = process.cwd()] = process.argv.slice(2);

interface Measured {
  readonly milliseconds: number;
  readonly pages: number;
  /** The longest time that the main thread did not answer, in milliseconds. */
  readonly block: number;
}

async function main(): Promise<unknown> {
  const evidence = makeEvidence(root, Number(files), 11_000);
  const analyser = new Analyser();
  const input = makeInput(root, evidence);
  const snapshot = analyser.analyse(input);
  if (side === 'memory') {
    return { bytes: await measureMemory(snapshot) };
  }
  if (side === 'asked') {
    const engine = createEngine();
    await measureExport(snapshot, engine);
    const asked = await measureExport(snapshot, engine);
    engine.dispose();
    return { asked };
  }
  const edited = evidence.map((file, index) =>
    index === 5 ? { ...file, text: file.text?.replace(' customer ', ' person at the desk ') } : file,
  );
  const engine = createEngine();
  const first = await measureExport(snapshot, engine);
  const again = await measureExport(analyser.analyse({ ...input, evidence: edited }), engine);
  engine.dispose();
  return { first, again };
}

async function measureMemory(snapshot: Snapshot): Promise<number[]> {
  // What any export leaves in a process, such as compiled code, is there before.
  const warmUp = createEngine();
  await measureExport(snapshot, warmUp);
  warmUp.dispose();
  const before = await bytesInUse();
  const engine = createEngine();
  await measureExport(snapshot, engine);
  const during = process.memoryUsage().rss;
  engine.dispose();
  return [before, during, await bytesInUse()];
}

async function measureExport(snapshot: Snapshot, engine: PdfEngine): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const { pages } = await exportPortfolio({
    snapshot,
    printedOn: '2026-11-21',
    readAsset,
    engine,
    t: inEnglish,
  });
  const milliseconds = performance.now() - started;
  delay.disable();
  return { milliseconds, pages, block: delay.max / 1e6 };
}

function createEngine(): PdfEngine {
  const folder = join(root, 'dist/pdf');
  return createPdfEngine({
    spawn: () => spawnInNode(join(root, 'dist/pdfWorker.node.js')),
    loadFiles: async () => ({
      engine: undefined,
      template: await readBytes(join(folder, templateFile)),
      fonts: await Promise.all(fontFiles.map((name) => readBytes(join(folder, 'fonts', name)))),
    }),
  });
}

async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

async function readAsset(uri: string): Promise<Uint8Array> {
  return readBytes(join(root, 'src/sample', uri.replace('file:///portfolio/', '')));
}

/**
 * Bytes in use once everything that is no longer needed is gone. What V8 keeps free for new objects is not in use: up
 * to 34 MB on this thread, which it gives back at a time of its own choosing.
 */
async function bytesInUse(): Promise<number> {
  let least = Infinity;
  for (let calm = 0; calm < 10; calm++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { total_physical_size: heap, used_heap_size: used } = getHeapStatistics();
    const bytes = process.memoryUsage().rss - (heap - used);
    calm = bytes < least - 1e6 ? 0 : calm;
    least = Math.min(least, bytes);
  }
  return least;
}

void main().then((result) => process.stdout.write(JSON.stringify(result)));
