import * as vscode from 'vscode';
import type { PortfolioModel } from './portfolioModel';

/** The `portfolio.yaml` that the learner is at: the one of the active file, else the only one there is. */
export function nearPortfolio(model: PortfolioModel): vscode.Uri | undefined {
  const [only, ...others] = model.known;
  const active = vscode.window.activeTextEditor?.document.uri;
  return ((active && model.portfolioOf(active)) ?? (others.length === 0 ? only : undefined))?.uri;
}
