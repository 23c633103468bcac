import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Program } from './compileProgram';
import { wasmFile } from './files.mjs';
import type { MessageToWorker } from './protocol';
import { keepToOneCompiler } from './singleCompiler.node';
import { startTypstWorker } from './typstWorker';
import type { HotMessage } from './workerPort.node';

// The thread of the editor has other things to do than to read so much, and this one has not.
const main = readFileSync(join(__dirname, 'pdf', wasmFile));
let bringHot: (module: Program) => void = () => undefined;
const hot = new Promise<Program>((resolve) => (bringHot = resolve));
const receive = startTypstWorker((message, transfer) => parentPort?.postMessage(message, transfer), {
  engine: { main: new Uint8Array(main.buffer, main.byteOffset, main.length), hot },
  keepToOneCompiler,
});
parentPort?.on('message', (message: MessageToWorker | HotMessage) => {
  if (message.kind === 'hot') {
    bringHot(message.module);
  } else {
    void receive(message);
  }
});
