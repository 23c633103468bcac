import * as vscode from 'vscode';
import { portfolioFileName } from './addresses';

/** A file below a portfolio's folder. */
export interface ListedFile {
  readonly uri: vscode.Uri;
  /** Its path below the folder, with `/`. */
  readonly path: string;
}

/**
 * Lists the files that belong to a portfolio. A portfolio further down is its own, so its folder is left out, as
 * are folders that tools keep for themselves. Symbolic links are not followed: they could lead out of the folder,
 * in a circle, or to the same evidence a second time.
 */
export async function listFiles(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  let level: ListedFile[] = [{ uri: folder, path: '' }];
  while (level.length > 0 && !token.isCancellationRequested) {
    const below = await Promise.all(level.map((next) => listFolder(next, next.path === '')));
    files.push(...below.flatMap((content) => content.files));
    level = below.flatMap((content) => content.folders);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface FolderContent {
  readonly files: readonly ListedFile[];
  readonly folders: readonly ListedFile[];
}

const nothing: FolderContent = { files: [], folders: [] };

async function listFolder(folder: ListedFile, isRoot: boolean): Promise<FolderContent> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder.uri);
  } catch {
    return nothing; // Removed meanwhile, or not ours to read: its files do not belong to the evidence.
  }
  if (!isRoot && entries.some(([name]) => name === portfolioFileName)) {
    return nothing;
  }
  const ofType = (wanted: vscode.FileType): ListedFile[] =>
    entries
      .filter(([name, type]) => type === wanted && !name.startsWith('.') && name !== 'node_modules')
      .map(([name]) => ({
        uri: vscode.Uri.joinPath(folder.uri, name),
        path: folder.path === '' ? name : `${folder.path}/${name}`,
      }));
  return { files: ofType(vscode.FileType.File), folders: ofType(vscode.FileType.Directory) };
}
