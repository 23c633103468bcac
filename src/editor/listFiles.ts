import * as vscode from 'vscode';
import { isMarkdown } from '../core/portfolio/evidenceGlobs';
import { portfolioFileName } from '../core/portfolio/portfolio';

/** A file below a portfolio's folder. */
export interface ListedFile {
  readonly uri: vscode.Uri;
  /** Its path below the folder, with `/`. */
  readonly path: string;
}

/** What there is below a folder. */
export interface FolderContent {
  readonly files: readonly ListedFile[];
  /** What is there and is not looked into: folders of tools, links, portfolios further down. */
  readonly closed: readonly ListedFile[];
  /** Those of them that are links under a name for Markdown. */
  readonly linked: readonly ListedFile[];
}

/**
 * Lists the files that belong to a portfolio. A portfolio further down is its own, so its folder is left out, as
 * are folders that tools keep for themselves. Symbolic links are not followed: they could lead out of the folder,
 * in a circle, or to the same evidence a second time.
 */
export async function listFiles(folder: vscode.Uri, token: vscode.CancellationToken): Promise<FolderContent> {
  const files: ListedFile[] = [];
  const closed: ListedFile[] = [];
  const linked: ListedFile[] = [];
  let level: ListedFile[] = [{ uri: folder, path: '' }];
  while (level.length > 0 && !token.isCancellationRequested) {
    const below = await Promise.all(level.map((next) => listFolder(next, next.path === '')));
    files.push(...below.flatMap((content) => content.files));
    closed.push(...below.flatMap((content) => content.closed));
    linked.push(...below.flatMap((content) => content.linked));
    level = below.flatMap((content) => content.folders);
  }
  return { files: files.sort(byPath), closed, linked: linked.sort(byPath) };
}

function byPath(a: ListedFile, b: ListedFile): number {
  return a.path < b.path ? -1 : 1;
}

interface LevelContent extends FolderContent {
  readonly folders: readonly ListedFile[];
}

async function listFolder(folder: ListedFile, isRoot: boolean): Promise<LevelContent> {
  const nothing: LevelContent = { files: [], folders: [], closed: isRoot ? [] : [folder], linked: [] };
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder.uri);
  } catch {
    return nothing; // Removed meanwhile, or not ours to read: its files do not belong to the evidence.
  }
  if (!isRoot && entries.some(([name]) => name === portfolioFileName)) {
    return nothing;
  }
  const files: ListedFile[] = [];
  const folders: ListedFile[] = [];
  const closed: ListedFile[] = [];
  const linked: ListedFile[] = [];
  for (const [name, type] of entries) {
    const isOurs = !name.startsWith('.') && name !== 'node_modules';
    const into =
      isOurs && type === vscode.FileType.File
        ? files
        : isOurs && type === vscode.FileType.Directory
          ? folders
          : closed;
    const listed = {
      uri: vscode.Uri.joinPath(folder.uri, name),
      path: folder.path === '' ? name : `${folder.path}/${name}`,
    };
    into.push(listed);
    if (isOurs && (type & vscode.FileType.SymbolicLink) !== 0 && isMarkdown(name)) {
      linked.push(listed);
    }
  }
  return { files, folders, closed, linked };
}
