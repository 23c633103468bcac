import * as vscode from 'vscode';

/** Lets First Steps tick its step about tags: once there is a tag, and not once a command was tried. */
export function tickFirstTag(): void {
  void vscode.commands.executeCommand('setContext', 'signpost.hasTagged', true);
}
