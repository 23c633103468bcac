import { realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as vscode from 'vscode';
import { activateShared } from './activate';
import type { SignpostApi } from './editor/api';
import { readLaterBy, type LaterProgram } from './laterProgram';
import { spawnInNode } from './pdf/workerPort.node';

/** The entry on the desktop. */
export function activate(context: vscode.ExtensionContext): SignpostApi {
  const pathOf = (name: string): string => vscode.Uri.joinPath(context.extensionUri, 'dist', name).fsPath;
  const program = pathOf('pdfWorker.node.js');
  const later = pathOf('later.js');
  readLaterBy(() => Promise.resolve(createRequire(later)(later) as LaterProgram));
  return activateShared(context, {
    preparePdfWorker: () => Promise.resolve(() => spawnInNode(program)),
    realPath: async (uri) => vscode.Uri.file(await realpath(uri.fsPath)),
  });
}
