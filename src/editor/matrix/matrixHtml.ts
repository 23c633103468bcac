import * as vscode from 'vscode';
import { webviewHtml } from '../webviewHtml';

/** The folder of the page's script and style: nothing else of the extension can be loaded by it. */
export function matrixFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'matrix');
}

/** The page before it is told anything. */
export function matrixHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  return webviewHtml(webview, matrixFolder(extensionUri), 'matrix', `${statusPictures}\n<main></main>`);
}

/** Each status has a shape of its own, as in the tree. */
const statusPictures = `<svg class="pictures" aria-hidden="true">
<symbol id="status-met" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.5 4.3L6.9 9.9 4.7 7.7l-1 1 3.2 3.2 5.6-5.6-1-1Z"/></symbol>
<symbol id="status-incomplete" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1 .8 14.5h14.4L8 1Zm0 2.2 5.5 10.2h-11L8 3.2ZM7.4 7h1.2v3.6H7.4V7Zm0 4.5h1.2v1.2H7.4v-1.2Z"/></symbol>
<symbol id="status-planned" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3ZM7.3 4h1.4v3.7l2.6 2.1-.9 1.1-3.1-2.5V4Z"/></symbol>
<symbol id="status-unmet" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3Z"/></symbol>
</svg>`;
