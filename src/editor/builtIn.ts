import * as vscode from 'vscode';
import { builtInLibraryFile, builtInSources } from '../core/catalogue/builtIn';
import type { PackedLibrary } from '../core/catalogue/builtIn';
import type { LibrarySources } from '../core/catalogue/readLibrary';

/** The files that come with the extension and that every portfolio is read against. */
export type BuiltIn = LibrarySources;

/** Reads the built-in files when they are first asked for, and keeps them. */
export function createBuiltInReader(extensionUri: vscode.Uri): () => Promise<BuiltIn> {
  let reading: Promise<BuiltIn> | undefined;
  return () => {
    reading ??= readBuiltIn(extensionUri).catch((error: unknown) => {
      reading = undefined; // The next one to ask tries again.
      throw error;
    });
    return reading;
  };
}

async function readBuiltIn(extensionUri: vscode.Uri): Promise<BuiltIn> {
  const packed = vscode.Uri.joinPath(extensionUri, 'dist', builtInLibraryFile);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(packed));
  const uriOf = (name: string): string => vscode.Uri.joinPath(extensionUri, 'criteria', name).toString();
  return builtInSources(JSON.parse(text) as PackedLibrary, uriOf);
}
