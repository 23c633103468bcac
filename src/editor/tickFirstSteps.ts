import * as vscode from 'vscode';

// First Steps tick a step once it is done, and not once a command was tried: whoever leaves a list has done nothing.

/** Lets First Steps tick its step about tags: there is a tag now. */
export function tickFirstTag(): void {
  void vscode.commands.executeCommand('setContext', 'signpost.hasTagged', true);
}

/** Lets First Steps tick its step about the PDF: one was written. */
export function tickFirstPdf(): void {
  void vscode.commands.executeCommand('setContext', 'signpost.hasExported', true);
}

/** Lets First Steps tick its last step: there is a portfolio that the learner began. */
export function tickOwnPortfolio(): void {
  void vscode.commands.executeCommand('setContext', 'signpost.hasBegun', true);
}

/**
 * Lets First Steps tick its step about the example: there was a portfolio before they were opened. VS Code sees only
 * what becomes true while it knows of the steps, and the sample opens in a window of its own.
 */
export function tickEarlierPortfolio(): void {
  void vscode.commands.executeCommand('setContext', 'signpost.hadPortfolio', true);
}
