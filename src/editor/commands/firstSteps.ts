import * as vscode from 'vscode';

/** Opens the walkthrough that shows a newcomer around. `extension` is the ID of this extension. */
export function showFirstSteps(extension: string): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension}#firstSteps`);
}
