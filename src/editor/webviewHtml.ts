import * as vscode from 'vscode';
import { pageLanguage } from './pageLanguage';

/**
 * A page that shows something in an editor tab, from the style sheet and the script of that name in a folder. Its
 * policy lets in these two and no other address, no inline style and no words that run.
 */
export function webviewHtml(webview: vscode.Webview, folder: vscode.Uri, name: string, body: string): string {
  const addressOf = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const nonce = createNonce();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${pageLanguage(vscode.l10n.bundle !== undefined, vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Signpost</title>
<link rel="stylesheet" href="${addressOf(`${name}.css`)}">
</head>
<body>
${body}
<script nonce="${nonce}" src="${addressOf(`${name}.js`)}"></script>
</body>
</html>`;
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
