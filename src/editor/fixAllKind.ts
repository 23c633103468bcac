import * as vscode from 'vscode';

/** "Fix all that Signpost can fix", as a setting of VS Code for files that are saved can name it. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('signpost');
