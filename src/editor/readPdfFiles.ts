import * as vscode from 'vscode';
import { fontFiles, templateFile, wasmFile } from '../pdf/files.mjs';
import type { PdfFiles } from '../pdf/protocol';

/** Reads what the PDF engine needs from the extension's own files. By name: in the browser no folder can be listed. */
export async function readPdfFiles(extensionUri: vscode.Uri): Promise<PdfFiles> {
  const read = (...path: readonly string[]): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'pdf', ...path));
  const [wasm, template, fonts] = await Promise.all([
    read(wasmFile),
    read(templateFile),
    Promise.all(fontFiles.map((name) => read('fonts', name))),
  ]);
  return { wasm, template, fonts };
}
