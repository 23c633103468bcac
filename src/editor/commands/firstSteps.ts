import * as vscode from 'vscode';
import type { PortfolioModel } from '../portfolioModel';
import { tickEarlierPortfolio } from '../tickFirstSteps';

/** Opens the walkthrough that shows a newcomer around. `extension` is the ID of this extension. */
export async function showFirstSteps(extension: string, model: PortfolioModel): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension}#firstSteps`);
  if (model.known.length > 0) {
    tickEarlierPortfolio();
  }
}
