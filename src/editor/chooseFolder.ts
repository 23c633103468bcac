import * as vscode from 'vscode';
import { exists } from './addresses';

/** Lets the learner pick a folder anywhere. */
export async function chooseFolder(title: string, button: string): Promise<vscode.Uri | undefined> {
  const start = await startFolder();
  const chosen = await vscode.window.showOpenDialog({
    ...(start && { defaultUri: start }),
    title,
    openLabel: button,
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return chosen?.[0];
}

/** Where to begin to look: the folder that is open, or the one above it where that is a portfolio itself. */
async function startFolder(): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders?.[0]?.uri;
  return open && (await exists(vscode.Uri.joinPath(open, 'portfolio.yaml')))
    ? vscode.Uri.joinPath(open, '..')
    : open;
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
