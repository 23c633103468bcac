import * as vscode from 'vscode';
import type { PdfFiles } from '../pdf/protocol';

/** Reads what the PDF engine needs from the extension's own files. */
export async function readPdfFiles(extensionUri: vscode.Uri): Promise<PdfFiles> {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'pdf');
  const { fs } = vscode.workspace;
  const fontFolder = vscode.Uri.joinPath(folder, 'fonts');
  const fontNames = (await fs.readDirectory(fontFolder)).map(([name]) => name).sort();
  const [wasm, template, ...fonts] = await Promise.all([
    fs.readFile(vscode.Uri.joinPath(folder, 'typst_ts_web_compiler_bg.wasm')),
    fs.readFile(vscode.Uri.joinPath(folder, 'template.typ')),
    ...fontNames.map((name) => fs.readFile(vscode.Uri.joinPath(fontFolder, name))),
  ]);
  return { wasm, template, fonts };
}
