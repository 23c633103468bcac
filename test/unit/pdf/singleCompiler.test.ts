import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hotFile } from '../../../src/pdf/files.mjs';
import { hotFunctions } from '../../../src/pdf/hotFunctions.mjs';
import { root } from './support/nodePdfEngine';

/** Has the worker of the desktop make documents that keep the same functions busy. `padding` makes their data longer. */
const program = `
  const { Worker } = require('node:worker_threads');
  const [path, hot, padding] = process.argv.slice(1);
  const worker = new Worker(path);
  WebAssembly.compile(require('node:fs').readFileSync(hot)).then((module) => worker.postMessage({ kind: 'hot', module }));
  let left = 5;
  const ask = () => {
    const data = JSON.stringify({ number: left }) + ' '.repeat(Number(padding));
    worker.postMessage({ kind: 'render', request: { data, assets: [], accessible: false } });
  };
  worker.on('message', (message) => {
    if (message.kind === 'failed') {
      throw new Error(message.diagnostics.join());
    }
    if (message.kind === 'rendered') {
      left--;
      left > 0 ? ask() : worker.terminate();
    }
  });
  const template = '#let first = json("/data.json").number\\n#for number in range(40000) { let sum = first + number }';
  worker.postMessage({ kind: 'load', files: { template: Buffer.from(template), fonts: [] } });
  ask();
`;

/** How many functions of the engine the host optimised: of its hot ones, and of the rest. */
async function countOptimised(padding: number): Promise<{ readonly hot: number; readonly rest: number }> {
  const worker = join(root, 'dist/pdfWorker.node.js');
  const hot = join(root, 'dist/pdf', hotFile);
  const words = ['--trace-wasm-compilation-times', '-e', program, worker, hot, String(padding)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 64 * 1024 * 1024 });
  assert.match(stdout, /Compiled function .+ using Liftoff/);
  const numbers = [...stdout.matchAll(/Compiled function \w+#(\d+) using Turbo/g)].map(([, index]) =>
    Number(index),
  );
  // The first functions of the rest are imported.
  const ofHot = numbers.filter((index) => index < hotFunctions.length).length;
  return { hot: ofHot, rest: numbers.length - ofHot };
}

describe('The PDF engine as the desktop compiles it', () => {
  it('is optimised in its hot functions alone for a document that is done before more would pay', async () => {
    const { hot, rest } = await countOptimised(0);
    assert.equal(rest, 0);
    assert.notEqual(hot, 0);
  });

  it('is optimised for a long document', async () => {
    const { rest } = await countOptimised(1_000_000);
    assert.notEqual(rest, 0);
  });
});
