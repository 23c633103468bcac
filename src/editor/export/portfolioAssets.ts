import * as vscode from 'vscode';
import { largestAsset, type AssetRead } from '../../pdf/loadImages';
import { folderOf, pathBelow } from '../addresses';
import type { Host } from '../host';

/**
 * Reads the pictures of a portfolio. What lies outside of its folder is not read, and a symbolic link does not lead
 * there either: it is not the portfolio's to show.
 */
export function createAssetReader(
  folder: vscode.Uri,
  realPath: Host['realPath'],
): (uri: string) => Promise<AssetRead> {
  return async (uri) => {
    const file = vscode.Uri.joinPath(vscode.Uri.parse(uri), '.');
    if (pathBelow(folder, file) === undefined) {
      return undefined;
    }
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (await leadsOut(folder, file, realPath)) {
        return 'outside';
      }
      return size > largestAsset ? 'too-large' : await vscode.workspace.fs.readFile(file);
    } catch {
      return undefined; // The export names what it could not read and goes on.
    }
  };
}

async function leadsOut(folder: vscode.Uri, file: vscode.Uri, realPath: Host['realPath']): Promise<boolean> {
  if (realPath && file.scheme === 'file') {
    const [realFolder, real] = await Promise.all([realPath(folder), realPath(file)]);
    return pathBelow(realFolder, real) === undefined;
  }
  // Where a link leads cannot be seen here, so none is followed.
  for (let at = file; at.path !== folder.path && at.path !== '/'; at = folderOf(at)) {
    const { type } = await vscode.workspace.fs.stat(at);
    if (type & vscode.FileType.SymbolicLink) {
      return true;
    }
  }
  return false;
}
