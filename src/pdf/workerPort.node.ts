import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compileProgram, type Program } from './compileProgram';
import { createFailureListener } from './failureListener';
import { hotFile } from './files.mjs';
import type { WorkerPort } from './workerSession';

/** The first message to the worker: the module of the engine's hot functions. */
export interface HotMessage {
  readonly kind: 'hot';
  readonly module: Program;
}

/** Starts the PDF worker in a thread of Node. `program` is the path of its bundle. */
export function spawnInNode(program: string): WorkerPort {
  const worker = new Worker(program);
  const failure = createFailureListener();
  worker.on('error', (error) => failure.fail(error.message));
  worker.on('exit', (code) => failure.fail(`exit code ${code}`));
  compileHotFunctions(program).then(
    (module) => worker.postMessage({ kind: 'hot', module } satisfies HotMessage),
    (error: unknown) => failure.fail(String(error)),
  );
  return {
    bringsEngine: true,
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => failure.listen(listener),
    terminate: () => void worker.terminate(),
  };
}

/** Compiles the hot functions on this thread, because V8 optimises no module that was compiled on one with a debugger. */
async function compileHotFunctions(program: string): Promise<Program> {
  return compileProgram(await readFile(join(dirname(program), 'pdf', hotFile)));
}
