import * as vscode from 'vscode';
import { fontFiles, hotFile, rareFile, templateFile, wasmFile } from '../../pdf/files.mjs';
import type { OwnFont } from './readOwnFonts';
import type { PdfFiles } from '../../pdf/protocol';

/** Reads what the PDF engine needs from the extension's own files, and the learner's fonts. By name: in the browser no folder can be listed. */
export async function readPdfFiles(
  extensionUri: vscode.Uri,
  ownFonts: readonly OwnFont[],
  withEngine: boolean,
): Promise<PdfFiles> {
  const read = (...path: readonly string[]): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'pdf', ...path));
  const [main, hot, rare, template, fonts, own] = await Promise.all([
    withEngine ? read(wasmFile) : undefined,
    withEngine ? read(hotFile) : undefined,
    withEngine ? read(rareFile) : undefined,
    read(templateFile),
    Promise.all(fontFiles.map((name) => read('fonts', name))),
    Promise.all(ownFonts.map(({ uri }) => vscode.workspace.fs.readFile(uri))),
  ]);
  return { engine: main && hot && rare && { main, hot, rare }, template, fonts: [...fonts, ...own] };
}
