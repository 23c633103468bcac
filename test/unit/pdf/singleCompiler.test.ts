import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './support/nodePdfEngine';

/** Has the worker of the desktop make documents that keep the same functions busy. `padding` makes their data longer. */
const program = `
  const { Worker } = require('node:worker_threads');
  const [path, padding] = process.argv.slice(1);
  const worker = new Worker(path);
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

/** How many functions of the engine the host optimised. */
async function countOptimised(padding: number): Promise<number> {
  const worker = join(root, 'dist/pdfWorker.node.js');
  const words = ['--trace-wasm-compilation-times', '-e', program, worker, String(padding)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 64 * 1024 * 1024 });
  assert.match(stdout, /Compiled function .+ using Liftoff/);
  return [...stdout.matchAll(/Compiled function .+ using Turbo/g)].length;
}

describe('The PDF engine as the desktop compiles it', () => {
  it('is not optimised for a document that is done before that pays', async () => {
    assert.equal(await countOptimised(0), 0);
  });

  it('is optimised for a long document', async () => {
    assert.notEqual(await countOptimised(1_000_000), 0);
  });
});
