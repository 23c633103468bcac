/// <reference types="node" />
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { activateShared } from './activate';
import type { SignpostApi } from './activate';
import type { WorkerPort } from './pdf/workerSession';

/** The entry on the desktop. */
export function activate(context: vscode.ExtensionContext): SignpostApi {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'pdfWorker.node.js').fsPath;
  return activateShared(context, { preparePdfWorker: () => Promise.resolve(() => createPort(program)) });
}

function createPort(program: string): WorkerPort {
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
