import * as vscode from 'vscode';
import { activateShared } from './activate';
import type { SignpostApi } from './editor/api';
import { readLaterBy, type LaterProgram } from './laterProgram';
import { createFailureListener } from './pdf/failureListener';
import type { WorkerPort } from './pdf/workerSession';

/** The entry in the browser, where a worker can only be started from a program that is in memory. */
export function activate(context: vscode.ExtensionContext): SignpostApi {
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  const program = uriOf('pdfWorker.web.js');
  readLaterBy(() => readProgram(uriOf('later.js')));
  return activateShared(context, {
    preparePdfWorker: async () => {
      const bytes = await vscode.workspace.fs.readFile(program);
      return () => createPort(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
    },
  });
}

/** VS Code's `require` knows no files in the browser, so the file is read and run in the way that VS Code runs this one. */
async function readProgram(uri: vscode.Uri): Promise<LaterProgram> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const program: { exports: LaterProgram } = { exports: {} };
  const run = new Function('module', 'require', `${text}\n//# sourceURL=${uri.toString()}`);
  run(program, (name: string): unknown => (name === 'vscode' ? vscode : module.exports));
  return program.exports;
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
export { activateShared, readLaterBy };
