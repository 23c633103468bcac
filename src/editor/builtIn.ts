import * as vscode from 'vscode';
import { builtInCatalogueFiles, builtInRegisterFile, builtInVocabularyFile } from '../core/catalogue/builtIn';
import type { LibrarySources } from '../core/catalogue/readLibrary';
import type { SourceText } from '../core/text';

/** The files that come with the extension and that every portfolio is read against. */
export type BuiltIn = LibrarySources;

/** Reads the built-in files when they are first asked for, and keeps them. */
export function createBuiltInReader(extensionUri: vscode.Uri): () => Promise<BuiltIn> {
  let reading: Promise<BuiltIn> | undefined;
  return () => {
    reading ??= readBuiltIn(vscode.Uri.joinPath(extensionUri, 'criteria')).catch((error: unknown) => {
      reading = undefined; // The next one to ask tries again.
      throw error;
    });
    return reading;
  };
}

async function readBuiltIn(folder: vscode.Uri): Promise<BuiltIn> {
  const [catalogues, vocabulary, register] = await Promise.all([
    Promise.all(builtInCatalogueFiles.map((name) => readFile(folder, name))),
    readFile(folder, builtInVocabularyFile),
    readFile(folder, builtInRegisterFile),
  ]);
  return { catalogues, vocabulary: [vocabulary], register: [register] };
}

async function readFile(folder: vscode.Uri, name: string): Promise<SourceText> {
  const uri = vscode.Uri.joinPath(folder, name);
  const bytes = await vscode.workspace.fs.readFile(uri);
  return { uri: uri.toString(), text: new TextDecoder().decode(bytes) };
}
