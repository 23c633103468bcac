import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import { plainForMessage } from '../escape';

/** What there is to follow, and who is told. */
interface CatalogueFolders {
  readonly catalogueFolders: readonly vscode.Uri[];
  readonly onDidChange: vscode.Event<unknown>;
  listChanged(uri: vscode.Uri): unknown;
  fileChanged(uri: vscode.Uri): unknown;
}

/**
 * Follows the folders outside portfolios that catalogues are read from: they may lie outside the workspace. `tell` gets
 * each that is not there, once.
 */
export function watchCatalogueFolders(
  model: CatalogueFolders,
  tell: (folder: vscode.Uri) => unknown = tellMissing,
): vscode.Disposable {
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
        void isMissing(folder).then((missing) => missing && tell(folder));
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

/** A folder that is not there has no catalogues, which would only look as if no catalogue had the qualification. */
async function tellMissing(folder: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const openSetting = t('Open the Setting');
  const chosen = await vscode.window.showWarningMessage(
    t(
      'The setting for the folder of catalogues names "{0}", which is not there. Correct it in the setting, or ask your centre where its catalogues are.',
      plainForMessage(folder.scheme === 'file' ? folder.fsPath : folder.path),
    ),
    openSetting,
  );
  if (chosen === openSetting) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'signpost.catalogueFolder');
  }
}

/** What cannot be reached at the moment may well be there. */
async function isMissing(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(folder);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}
