import * as vscode from 'vscode';
import { portfolioFileName } from '../core/portfolio/portfolio';
import { exists } from './addresses';

/** So far up is looked: evidence lies one or two folders below its portfolio. */
const mostFolders = 3;

/**
 * The folder of the portfolio that the folder of this window is a part of: somebody has opened `evidence` alone, and
 * without this it would look as if there were no portfolio at all.
 */
export async function findPortfolioAbove(): Promise<vscode.Uri | undefined> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    let folder = uri;
    for (let count = 0; count < mostFolders && folder.path !== '/'; count++) {
      folder = vscode.Uri.joinPath(folder, '..');
      if (await exists(vscode.Uri.joinPath(folder, portfolioFileName))) {
        return folder;
      }
    }
  }
  return undefined;
}

/** Opens the whole portfolio in place of the part of it that is open. */
export async function openPortfolioAbove(): Promise<void> {
  const folder = await findPortfolioAbove();
  if (folder) {
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true });
  }
}
