import type { MessageToWorker } from './protocol';
import { startTypstWorker } from './typstWorker';

const receive = startTypstWorker((message, transfer) => postMessage(message, { transfer }));
addEventListener('message', (event: MessageEvent<MessageToWorker>) => void receive(event.data));
