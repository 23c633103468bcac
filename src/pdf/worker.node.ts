import { parentPort } from 'node:worker_threads';
import type { MessageToWorker } from './protocol';
import { startTypstWorker } from './typstWorker';

const receive = startTypstWorker((message, transfer) => parentPort?.postMessage(message, transfer));
parentPort?.on('message', (message: MessageToWorker) => void receive(message));
