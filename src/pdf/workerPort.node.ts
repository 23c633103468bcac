import { Worker } from 'node:worker_threads';
import { createFailureListener } from './failureListener';
import type { WorkerPort } from './workerSession';

/** Starts the PDF worker in a thread of Node. `program` is the path of its bundle. */
export function spawnInNode(program: string): WorkerPort {
  const worker = new Worker(program);
  const failure = createFailureListener();
  worker.on('error', (error) => failure.fail(error.message));
  worker.on('exit', (code) => failure.fail(`exit code ${code}`));
  return {
    bringsEngine: true,
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => failure.listen(listener),
    terminate: () => void worker.terminate(),
  };
}
