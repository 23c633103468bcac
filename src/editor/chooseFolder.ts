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
