import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text';
import type { PortfolioModel } from '../portfolioModel';
import { isStillRead, workspaceEditOf } from '../positions';
import type { Move } from './moveLinks';

/**
 * Keeps links and pictures of evidence leading where they lead, and `evidence:` in `portfolio.yaml` naming the folder
 * that it names, when a file or a folder of a portfolio is renamed or moved in VS Code. VS Code asks before it makes
 * these changes, and takes them back together with the new name.
 */
export function registerFollowMoves(model: PortfolioModel): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const moves = event.files.map(({ oldUri, newUri }) => ({
      from: oldUri.toString(),
      to: newUri.toString(),
    }));
    event.waitUntil(editsAfter(moves, model));
  });
}

async function editsAfter(moves: readonly Move[], model: PortfolioModel): Promise<vscode.WorkspaceEdit> {
  const [{ moveLinks }, { movePlaces }] = await Promise.all([import('./moveLinks'), import('./movePlaces')]);
  const edits: TextEdit[] = [];
  for (const { snapshot, folder, findSource } of model.portfolios) {
    const { portfolio } = snapshot;
    const found = [
      ...moveLinks(moves, { ...snapshot, folder: folder.toString() }),
      ...movePlaces(moves, portfolio, findSource(portfolio.uri)?.text, folder.toString()),
    ];
    // Offsets into a text that has changed since would be wrong.
    const isBehind = vscode.workspace.textDocuments.some((open) => {
      const uri = open.uri.toString();
      return found.some((edit) => edit.uri === uri) && !isStillRead(open, findSource(uri));
    });
    edits.push(...(isBehind ? [] : found));
  }
  return workspaceEditOf(edits, (uri) =>
    model.portfolios.map(({ findSource }) => findSource(uri)).find((source) => source !== undefined),
  );
}
