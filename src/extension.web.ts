import * as vscode from 'vscode';
import { activateShared } from './activate';
import type { SignpostApi } from './editor/api';
import { createFailureListener } from './pdf/failureListener';
import type { WorkerPort } from './pdf/workerSession';

/** The entry in the browser, where a worker can only be started from a program that is in memory. */
export function activate(context: vscode.ExtensionContext): SignpostApi {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'pdfWorker.web.js');
  return activateShared(context, {
    preparePdfWorker: async () => {
      const bytes = await vscode.workspace.fs.readFile(program);
      return () => createPort(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
    },
  });
}

function createPort(program: Blob): WorkerPort {
  const address = URL.createObjectURL(program);
  const worker = new Worker(address);
  const failure = createFailureListener();
  worker.addEventListener('error', (event) => failure.fail(event.message));
  return {
    bringsEngine: false,
    post: (message, transfer) => worker.postMessage(message, { transfer: [...(transfer ?? [])] }),
    onMessage: (listener) => worker.addEventListener('message', (event) => listener(event.data)),
    onError: (listener) => failure.listen(listener),
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** For the entry on the desktop, which is bundled without a copy of what stands here. */
export { activateShared };
