import * as vscode from 'vscode';
import { pathBelow } from './addresses';

/** Larger pictures are left out of an export. In bytes. */
const largestAsset = 64 * 1024 * 1024;

/** Reads the pictures of a portfolio. What lies outside of its folder is not read: it is not the portfolio's to show. */
export function createAssetReader(folder: vscode.Uri): (uri: string) => Promise<Uint8Array | undefined> {
  return async (uri) => {
    const file = vscode.Uri.joinPath(vscode.Uri.parse(uri), '.');
    if (pathBelow(folder, file) === undefined) {
      return undefined;
    }
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      return size > largestAsset ? undefined : await vscode.workspace.fs.readFile(file);
    } catch {
      return undefined; // The export names what it could not read and goes on.
    }
  };
}
