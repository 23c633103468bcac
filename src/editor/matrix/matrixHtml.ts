import * as vscode from 'vscode';

/** The folder of the page's script and style: nothing else of the extension can be loaded by it. */
export function matrixFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'matrix');
}

/**
 * The page before it is told anything. Its policy lets in one style sheet and one script of the extension's own, and
 * no other address, no inline style and no words that run.
 */
export function matrixHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const folder = matrixFolder(extensionUri);
  const addressOf = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const nonce = createNonce();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${/^[\w-]+$/.exec(vscode.env.language)?.[0] ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Signpost</title>
<link rel="stylesheet" href="${addressOf('matrix.css')}">
</head>
<body>
${statusPictures}
<main></main>
<script nonce="${nonce}" src="${addressOf('matrix.js')}"></script>
</body>
</html>`;
}

/** Each status has a shape of its own, as in the tree. */
const statusPictures = `<svg class="pictures" aria-hidden="true">
<symbol id="status-met" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.5 4.3L6.9 9.9 4.7 7.7l-1 1 3.2 3.2 5.6-5.6-1-1Z"/></symbol>
<symbol id="status-incomplete" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1 .8 14.5h14.4L8 1Zm0 2.2 5.5 10.2h-11L8 3.2ZM7.4 7h1.2v3.6H7.4V7Zm0 4.5h1.2v1.2H7.4v-1.2Z"/></symbol>
<symbol id="status-planned" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3ZM7.3 4h1.4v3.7l2.6 2.1-.9 1.1-3.1-2.5V4Z"/></symbol>
<symbol id="status-unmet" viewBox="0 0 16 16"><path fill="currentColor" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3Z"/></symbol>
</svg>`;

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
