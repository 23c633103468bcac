import * as vscode from 'vscode';
import { exists, portfolioFileName } from './addresses';

const leftOut = '**/{node_modules,.git}/**';

/** Finds the `portfolio.yaml` files of the workspace, each once, in the order of their paths. */
export async function findPortfolios(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [searched, ...looked] = await Promise.all([
    search(token),
    ...folders.map((folder) => lookIn(folder.uri)),
  ]);
  const found = new Map([...searched, ...looked.flat()].map((uri) => [uri.toString(), uri]));
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}

/** Asks VS Code's search, which some virtual file systems do not have. */
async function search(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  try {
    return await vscode.workspace.findFiles(`**/${portfolioFileName}`, leftOut, undefined, token);
  } catch {
    return [];
  }
}

/** Looks directly into a workspace folder and, where search is likely to be missing, into the folders in it. */
async function lookIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const places = [folder];
  if (folder.scheme !== 'file') {
    places.push(...(await foldersIn(folder)));
  }
  const files = places.map((place) => vscode.Uri.joinPath(place, portfolioFileName));
  const there = await Promise.all(files.map(exists));
  return files.filter((_, index) => there[index]);
}

async function foldersIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => type === vscode.FileType.Directory && !/^\.|^node_modules$/.test(name))
      .map(([name]) => vscode.Uri.joinPath(folder, name));
  } catch {
    return [];
  }
}
