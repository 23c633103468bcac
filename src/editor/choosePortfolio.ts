import * as vscode from 'vscode';
import type { PortfolioModel } from './portfolioModel';

/** The `portfolio.yaml` that the learner is at: the one of the active file, else the only one there is. */
export function nearPortfolio(model: PortfolioModel): vscode.Uri | undefined {
  const [only, ...others] = model.known;
  const active = vscode.window.activeTextEditor?.document.uri;
  return ((active && model.portfolioOf(active)) ?? (others.length === 0 ? only : undefined))?.uri;
}

/** Asks for one of the portfolios, closed ones too, by the names of their learners. */
export async function pickPortfolio(model: PortfolioModel, title: string): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showQuickPick(
    model.known.map(({ name, folder, uri }) => ({
      label: name,
      description: vscode.workspace.asRelativePath(folder),
      uri,
    })),
    { title, placeHolder: vscode.l10n.t('Which portfolio?'), matchOnDescription: true },
  );
  return chosen?.uri;
}
