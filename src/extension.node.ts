/// <reference types="node" />
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { activateShared } from './activate';
import type { SignpostApi } from './activate';
import { createNodePort } from './pdf/nodePort';

/** The entry on the desktop. */
export function activate(context: vscode.ExtensionContext): SignpostApi {
  return activateShared(context, {
    preparePdfWorker: async (extensionUri) => () =>
      createNodePort(new Worker(vscode.Uri.joinPath(extensionUri, 'dist', 'pdfWorker.node.js').fsPath)),
  });
}
