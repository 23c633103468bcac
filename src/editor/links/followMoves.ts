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
  // What was typed or renamed a moment ago may not have been read yet.
  const portfolios = await Promise.all(model.portfolios.map(({ uri }) => model.newest(uri)));
  const states = portfolios.filter((state) => state !== undefined);
  for (const { snapshot, folder, findSource } of states) {
    const { portfolio } = snapshot;
    const found = [
      ...moveLinks(moves, { ...snapshot, folder: folder.toString() }),
      ...movePlaces(moves, portfolio, findSource(portfolio.uri)?.text, folder.toString()),
    ];
    // Offsets into a text that is being changed at this moment would be wrong.
    const behind = new Set(
      vscode.workspace.textDocuments
        .filter((open) => !isStillRead(open, findSource(open.uri.toString())))
        .map(({ uri }) => uri.toString()),
    );
    edits.push(...found.filter(({ uri }) => !behind.has(uri)));
  }
  return workspaceEditOf(edits, (uri) =>
    states.map(({ findSource }) => findSource(uri)).find((source) => source !== undefined),
  );
}
