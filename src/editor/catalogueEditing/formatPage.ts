import * as vscode from 'vscode';
import { schemaPage } from '../../words/schemaPage';
import { showPage } from '../showPage';

/** The scheme of the page about the file formats. It is made from the schemas: no network. */
const formatPageScheme = 'signpost-format';
const formatPage = vscode.Uri.from({ scheme: formatPageScheme, path: '/files-of-signpost.md' });

/** Shows the reference of the file formats as a read-only document. */
export function registerFormatPage(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(formatPageScheme, {
    async provideTextDocumentContent() {
      const shapes = await import('../../core/catalogue/schemas');
      return schemaPage(
        {
          catalogue: shapes.catalogueShape,
          portfolio: shapes.portfolioShape,
          frontMatter: shapes.frontMatterShape,
        },
        vscode.l10n.t,
      );
    },
  });
}

/** Opens the reference of the file formats. */
export async function explainFormats(): Promise<void> {
  await showPage(formatPage);
}
