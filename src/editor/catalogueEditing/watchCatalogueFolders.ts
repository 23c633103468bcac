import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';

/** Follows the folders outside portfolios that catalogues are read from: they may lie outside the workspace. */
export function watchCatalogueFolders(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const watchers = new Map<string, vscode.Disposable>();
  owned.own(model.onDidChange(follow));
  owned.own({ dispose: () => watchers.forEach((watcher) => watcher.dispose()) });
  follow();
  return owned;

  function follow(): void {
    const wanted = new Map(model.catalogueFolders.map((folder) => [folder.toString(), folder]));
    for (const [key, watcher] of watchers) {
      if (!wanted.has(key)) {
        watcher.dispose();
        watchers.delete(key);
      }
    }
    for (const [key, folder] of wanted) {
      if (!watchers.has(key)) {
        watchers.set(key, watch(folder));
      }
    }
  }

  function watch(folder: vscode.Uri): vscode.Disposable {
    const pattern = new vscode.RelativePattern(folder, '*.{yaml,yml}');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    watcher.onDidCreate((uri) => model.listChanged(uri));
    watcher.onDidDelete((uri) => model.listChanged(uri));
    watcher.onDidChange((uri) => model.fileChanged(uri));
    return watcher;
  }
}
