import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram } from '../../../src/pdf/compileProgram';
import { fontFiles, hotFile, wasmFile } from '../../../src/pdf/files.mjs';
import { warmUpEngine } from '../../../src/pdf/warmUpEngine';
import { root } from './support/nodePdfEngine';

/** Starts the worker of the desktop, gives it its files and asks it for nothing. */
const program = `
  const { readFileSync } = require('node:fs');
  const { Worker } = require('node:worker_threads');
  const [path, hot, ...fonts] = process.argv.slice(1);
  const worker = new Worker(path);
  WebAssembly.compile(readFileSync(hot)).then((module) => worker.postMessage({ kind: 'hot', module }));
  const files = { template: Buffer.from(''), fonts: fonts.map((font) => readFileSync(font)) };
  worker.postMessage({ kind: 'load', files });
`;

/** The little document needs none of the rare functions. */
const refuse = (): never => {
  throw new Error('A rare function is called.');
};

/** The little document takes 1,400 to 2,000 functions of the engine, as the threads come to share them, and its start less than 100. */
const functionsOfDocument = 500;

describe('The warm-up of the PDF engine beside its first document', () => {
  let child: ChildProcess | undefined;

  afterEach(() => child?.kill());

  it('has the host translate what makes a document before one is asked for', async () => {
    const words = ['--trace-wasm-compilation-times', '-e', program];
    const fonts = fontFiles.slice(0, 3).map((name) => `dist/pdf/fonts/${name}`);
    const files = ['dist/pdfWorker.node.js', `dist/pdf/${hotFile}`, ...fonts].map((path) => join(root, path));
    const host = spawn(process.execPath, [...words, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
    child = host;
    await new Promise<void>((resolve, reject) => {
      let translated = 0;
      host.stdout.on('data', (chunk) => {
        translated += String(chunk).split('using Liftoff').length - 1;
        if (translated > functionsOfDocument) {
          resolve();
        }
      });
      host.on('exit', () => reject(new Error(`${translated} functions were translated`)));
    });
  });

  it('needs no more than the first fonts', async () => {
    const read = async (...path: readonly string[]): Promise<Uint8Array> =>
      readFile(join(root, 'dist/pdf', ...path));
    const [main, hot] = await Promise.all([
      compileProgram(await read(wasmFile)),
      compileProgram(await read(hotFile)),
    ]);
    const fonts = await Promise.all(fontFiles.slice(0, 3).map(async (name) => read('fonts', name)));
    assert.equal(await warmUpEngine({ main, hot }, refuse, fonts), true);
  });
});
