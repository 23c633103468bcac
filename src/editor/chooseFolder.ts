import * as vscode from 'vscode';

/** Lets the learner pick a folder anywhere. */
export async function chooseFolder(title: string, button: string): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title,
    openLabel: button,
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return chosen?.[0];
}

/** A file to look at first, and whether the learner is to write at its end. */
export interface FirstFile {
  readonly uri: vscode.Uri;
  readonly isToWriteIn: boolean;
}

/** Shows a new folder to the learner: as it is if the workspace holds it, else by opening it. */
export async function showNewFolder(folder: vscode.Uri, first: FirstFile): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await showFirstFile(first);
    return;
  }
  const hasWorkspace = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: hasWorkspace });
}

async function showFirstFile({ uri, isToWriteIn }: FirstFile): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (isToWriteIn) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(editor.selection);
  }
}

/** A name made safe for a file or a folder on every system. */
export function safeFileName(name: string): string {
  return (
    name
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '')
      .slice(0, 100)
      .trim() || vscode.l10n.t('My')
  );
}
