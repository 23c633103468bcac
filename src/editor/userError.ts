import * as vscode from 'vscode';

/** An error whose message is written for the learner and may be shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What an error of any kind says, in one line, with the name that VS Code has for an error of files. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return error instanceof vscode.FileSystemError && error.code !== 'Unknown'
    ? `${line} (${error.code})`
    : line;
}
