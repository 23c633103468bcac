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

/** Shows a new folder to the learner: as it is if the workspace holds it, else by opening it. */
export async function showNewFolder(folder: vscode.Uri, firstFile: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.window.showTextDocument(firstFile);
    return;
  }
  const hasWorkspace = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: hasWorkspace });
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
