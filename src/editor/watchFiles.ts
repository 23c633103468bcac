import * as vscode from 'vscode';
import { portfolioFileName } from '../core/portfolio/portfolio';
import { nameOf } from './addresses';
import { DisposableStore } from './disposableStore';
import type { PortfolioModel } from './portfolioModel';

/**
 * Tells the model what changed, on the screen and on the disk. `findAgain` is called when portfolios may have come or
 * gone. Some file systems cannot be watched, so what VS Code itself creates, saves and removes is listened to as well.
 */
export function watchFiles(model: PortfolioModel, findAgain: () => void): vscode.Disposable {
  const owned = new DisposableStore();

  const added = (uri: vscode.Uri): void =>
    nameOf(uri) === portfolioFileName ? findAgain() : model.listChanged(uri);
  const removed = (uri: vscode.Uri): void =>
    model.holdsPortfolio(uri) ? findAgain() : model.listChanged(uri);

  // Events of all files reach the extension only where there is a portfolio.
  let files: vscode.FileSystemWatcher | undefined;
  const watchAll = (): void => {
    if (files || model.known.length === 0) {
      return;
    }
    files = owned.own(vscode.workspace.createFileSystemWatcher('**/*'));
    files.onDidCreate(added);
    files.onDidDelete(removed);
    files.onDidChange((uri) => model.fileChanged(uri));
  };
  const portfolioFiles = owned.own(
    vscode.workspace.createFileSystemWatcher(`**/${portfolioFileName}`, false, true, true),
  );
  portfolioFiles.onDidCreate(added);

  const { workspace } = vscode;
  owned.own(model.onDidChange(watchAll));
  const shown = (): void =>
    vscode.window.visibleTextEditors.forEach(({ document }) => model.shown(document.uri));
  owned.own(model.onDidChange(shown));
  owned.own(vscode.window.onDidChangeVisibleTextEditors(shown));
  owned.own(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) {
        model.textChanged(document.uri);
      }
    }),
  );
  owned.own(workspace.onDidOpenTextDocument(({ uri }) => model.textChanged(uri)));
  owned.own(workspace.onDidCloseTextDocument(({ uri }) => model.textChanged(uri)));
  owned.own(workspace.onDidSaveTextDocument(({ uri }) => savedAs(uri)));
  owned.own(workspace.onDidCreateFiles((event) => event.files.forEach(added)));
  owned.own(workspace.onDidDeleteFiles((event) => event.files.forEach(removed)));
  owned.own(
    workspace.onDidRenameFiles((event) =>
      event.files.forEach(({ oldUri, newUri }) => {
        removed(oldUri);
        added(newUri);
      }),
    ),
  );
  owned.own(workspace.onDidChangeWorkspaceFolders(findAgain));
  owned.own(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('signpost')) {
        model.settingsChanged();
      }
    }),
  );
  return owned;

  function savedAs(uri: vscode.Uri): void {
    if (nameOf(uri) === portfolioFileName && !model.holdsPortfolio(uri)) {
      findAgain();
    } else if (!model.portfolioOf(uri)?.findSource(uri.toString())) {
      model.listChanged(uri); // A new file.
    }
  }
}
