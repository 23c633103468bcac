import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { activateShared } from './activate';
import type { SignpostApi } from './editor/api';
import { spawnInNode } from './pdf/workerPort.node';

/** The entry on the desktop. */
export function activate(context: vscode.ExtensionContext): SignpostApi {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'pdfWorker.node.js').fsPath;
  return activateShared(context, {
    preparePdfWorker: () => Promise.resolve(() => spawnInNode(program)),
    realPath: async (uri) => vscode.Uri.file(await realpath(uri.fsPath)),
  });
}
