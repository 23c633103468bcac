import * as vscode from 'vscode';
import { catalogueShape, frontMatterShape, portfolioShape } from '../../core/catalogue/schemas';
import { schemaPage } from '../../words/schemaPage';

/** The scheme of the page about the file formats. It is made from the schemas: no network. */
const formatPageScheme = 'signpost-format';
const formatPage = vscode.Uri.from({ scheme: formatPageScheme, path: '/files-of-signpost.md' });

/** Shows the reference of the file formats as a read-only document. */
export function registerFormatPage(): vscode.Disposable {
  const shapes = { catalogue: catalogueShape, portfolio: portfolioShape, frontMatter: frontMatterShape };
  return vscode.workspace.registerTextDocumentContentProvider(formatPageScheme, {
    provideTextDocumentContent: () => schemaPage(shapes, vscode.l10n.t),
  });
}

/** Opens the reference as the preview of its Markdown. */
export async function explainFormats(): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', formatPage);
}
