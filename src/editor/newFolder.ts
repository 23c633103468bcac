import * as vscode from 'vscode';
import { exists } from './addresses';
import { tickOwnPortfolio } from './tickFirstSteps';

/** A file to look at first, and whether the learner is to write at its end. */
export interface FirstFile {
  readonly uri: vscode.Uri;
  readonly isToWriteIn: boolean;
}

/** Where the file is remembered while the window opens that is to show it. */
const memoryKey = 'signpost.firstFile';

/**
 * Shows a new folder to the learner: as it is if the workspace holds it, else by opening it. Then this extension starts
 * anew, there or in a new window, and `showRememberedFile` does the rest.
 */
export async function showNewFolder(
  folder: vscode.Uri,
  first: FirstFile,
  memory: vscode.Memento,
): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await showFile(first);
    return;
  }
  await memory.update(memoryKey, { ...first, uri: first.uri.toString() });
  const hasWorkspace = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: hasWorkspace });
}

/** Shows the first file of a folder that was made before this window opened it, beside the tree. Once. */
export async function showRememberedFile(memory: vscode.Memento): Promise<void> {
  const { uri: address, isToWriteIn = false } =
    memory.get<{ readonly uri?: string; readonly isToWriteIn?: boolean }>(memoryKey) ?? {};
  const uri = address === undefined ? undefined : vscode.Uri.parse(address);
  if (!uri || !vscode.workspace.getWorkspaceFolder(uri)) {
    return; // It is for another window.
  }
  await memory.update(memoryKey, undefined);
  if (!(await exists(uri))) {
    return;
  }
  if (isToWriteIn) {
    tickOwnPortfolio(); // The window that made it may have gone before it could tick the step.
  }
  await vscode.commands.executeCommand('signpost.portfolio.focus');
  await showFile({ uri, isToWriteIn });
}

async function showFile({ uri, isToWriteIn }: FirstFile): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (isToWriteIn) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(editor.selection);
  }
}
