import * as vscode from 'vscode';
import { portfolioFileName } from '../core/portfolio/portfolio';
import { exists } from './addresses';

const leftOut = '**/{node_modules,.git}/**';

/** A search that is silent for longer, in milliseconds, is not waited for: on a disk without one it never answers. */
const searchPatienceMs = 10_000;

/** The `portfolio.yaml` files of the workspace, each once, in the order of their paths. */
export interface FoundPortfolios {
  readonly found: readonly vscode.Uri[];
  /** All of them, if `found` is what can be known while the search is still silent. */
  readonly later?: Promise<readonly vscode.Uri[]>;
}

/** Finds the `portfolio.yaml` files of the workspace. Until the search has answered, no known one is taken for gone. */
export async function findPortfolios(
  known: readonly vscode.Uri[],
  token: vscode.CancellationToken,
  search = askSearch,
  patienceMs = searchPatienceMs,
): Promise<FoundPortfolios> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const looking = Promise.all(folders.map((folder) => lookIn(folder.uri)));
  const all = Promise.all([search(token), looking]).then(([searched, looked]) =>
    inOrder([...searched, ...looked.flat()]),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  const found = await Promise.race([all, late]);
  clearTimeout(timer);
  return found ? { found } : { found: inOrder([...known, ...(await looking).flat()]), later: all };
}

function inOrder(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const found = new Map(uris.map((uri) => [uri.toString(), uri]));
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}

/** Asks VS Code's search, which some virtual file systems do not have. */
async function askSearch(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
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
