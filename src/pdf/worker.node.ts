import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { wasmFile } from './files.mjs';
import type { MessageToWorker } from './protocol';
import { keepToOneCompiler } from './singleCompiler.node';
import { startTypstWorker } from './typstWorker';

// The thread of the editor has other things to do than to read so much, and this one has not.
const engine = readFileSync(join(__dirname, 'pdf', wasmFile));
const receive = startTypstWorker((message, transfer) => parentPort?.postMessage(message, transfer), {
  engine: new Uint8Array(engine.buffer, engine.byteOffset, engine.length),
  keepToOneCompiler,
});
parentPort?.on('message', (message: MessageToWorker) => void receive(message));
