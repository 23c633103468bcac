import * as vscode from 'vscode';
import type { ListedFile } from '../listFiles';

/** The name of the setting that names a folder of catalogues outside the portfolio, below `signpost`. */
const catalogueFolderSetting = 'catalogueFolder';

const yamlFile = /^[^.].*\.ya?ml$/i;

/**
 * The folder that a setting names: a whole address, a path from the root, or a path below the workspace folder.
 * A folder that nobody trusts may not choose what is read outside it, so there only the user's own setting counts.
 */
export function readCatalogueFolder(portfolioFolder: vscode.Uri): vscode.Uri | undefined {
  const settings = vscode.workspace.getConfiguration('signpost', portfolioFolder);
  const value = vscode.workspace.isTrusted
    ? settings.get<unknown>(catalogueFolderSetting)
    : settings.inspect<unknown>(catalogueFolderSetting)?.globalValue;
  const path = typeof value === 'string' ? value.trim() : '';
  if (path === '') {
    return undefined;
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(path)) {
    return vscode.Uri.parse(path);
  }
  if (/^(?:[A-Za-z]:[\\/]|\\\\)/.test(path)) {
    return vscode.Uri.file(path);
  }
  if (path.startsWith('/')) {
    return portfolioFolder.with({ path });
  }
  const base = vscode.workspace.getWorkspaceFolder(portfolioFolder)?.uri ?? portfolioFolder;
  return vscode.Uri.joinPath(base, path.replaceAll('\\', '/'));
}

/** The YAML files directly in that folder. None if it is not there. */
export async function listCatalogues(folder: vscode.Uri): Promise<readonly ListedFile[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => type !== vscode.FileType.Directory && yamlFile.test(name))
      .map(([name]) => ({ uri: vscode.Uri.joinPath(folder, name), path: name }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    return [];
  }
}
