import * as vscode from 'vscode';
import { folderOf } from '../addresses';
import { runSafely } from '../registerCommand';
import { webviewHtml } from '../webviewHtml';
import type { PagesMessage, PagesRequest } from './pagesMessage';

/** The kind of editor that shows the pages of a PDF. */
export const pagesViewType = 'signpost.pages';

/**
 * Shows the pages of a PDF that Signpost made, where nothing else does: VS Code itself shows no PDF. It is one choice
 * among others and never takes the place of a viewer that is installed.
 */
export function registerPagesEditor(
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(
    pagesViewType,
    {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: ({ uri }, panel) => showPages(uri, panel, extensionUri, log),
    } satisfies vscode.CustomReadonlyEditorProvider,
    { supportsMultipleEditorsPerDocument: true },
  );
}

function showPages(
  uri: vscode.Uri,
  panel: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
): void {
  const { webview } = panel;
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'pages');
  const tell = (): Promise<unknown> =>
    runSafely(
      pagesViewType,
      async () => {
        // Plain bytes: a kind of array of Node's own would not arrive as one.
        const bytes = new Uint8Array(await vscode.workspace.fs.readFile(uri));
        await webview.postMessage({ kind: 'pdf', bytes, labels: labels() } satisfies PagesMessage);
      },
      log,
    );
  const tellIfOurs = (changed: vscode.Uri): void => {
    if (changed.toString() === uri.toString()) {
      void tell();
    }
  };
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folderOf(uri), '*.[pP][dD][fF]'),
  );
  const owned = vscode.Disposable.from(
    watcher,
    // A new export takes the place of the old file.
    watcher.onDidChange(tellIfOurs),
    watcher.onDidCreate(tellIfOurs),
    webview.onDidReceiveMessage(({ kind }: PagesRequest) => void (kind === 'ready' && tell())),
  );
  panel.onDidDispose(() => owned.dispose());
  webview.options = {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: [folder],
  };
  webview.html = webviewHtml(webview, folder, 'pages', '');
}

function labels(): PagesMessage['labels'] {
  const { t } = vscode.l10n;
  return {
    page: t('Page {0} of {1}', '{0}', '{1}'),
    larger: t('Larger'),
    smaller: t('Smaller'),
    pictures: t(
      'These are pictures of the pages, and they cannot be read aloud. The PDF can: open the file in another program.',
    ),
    unreadable: t(
      'This cannot be shown here. Signpost shows the pages of PDFs that it made. Open the file in another program.',
    ),
    incomplete: t(
      'Some of this page cannot be shown here. It is in the PDF: open the file in another program to see it.',
    ),
  };
}
