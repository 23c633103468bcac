import { Worker } from 'node:worker_threads';
import type { WorkerPort } from './workerSession';

/** Starts the PDF worker in a thread of Node. `program` is the path of its bundle. */
export function spawnInNode(program: string): WorkerPort {
  const worker = new Worker(program);
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`exit code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
