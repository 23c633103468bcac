import * as vscode from 'vscode';
import { findPortfolioAbove } from '../portfolioAbove';
import type { PortfolioModel } from '../portfolioModel';
import { readWorkspace } from '../readWorkspace';

/** Looks for portfolios again, and reads every file again, whether or not VS Code said that it changed. */
export async function refresh(model: PortfolioModel): Promise<void> {
  await readWorkspace(model, 'all');
  if (model.known.length === 0) {
    void sayNothingFound();
  }
}

/** Says that there is no portfolio and offers the next step: the view that says so too may be closed. */
async function sayNothingFound(): Promise<void> {
  const { t } = vscode.l10n;
  const isPart = (await findPortfolioAbove()) !== undefined;
  const [message, button, command] = isPart
    ? [
        t('Only a part of a portfolio is open in this window. Open the whole of it to see its criteria.'),
        t('Open the Whole Portfolio'),
        'signpost.openPortfolioAbove',
      ]
    : [
        t(
          'There is no portfolio in this window. Open the folder that holds your file portfolio.yaml, or start a new portfolio.',
        ),
        t('New Portfolio'),
        'signpost.newPortfolio',
      ];
  if ((await vscode.window.showInformationMessage(message, button)) === button) {
    await vscode.commands.executeCommand(command);
  }
}

/** Reads every portfolio of the workspace, the closed ones too. */
export function openAllPortfolios(model: PortfolioModel): Promise<void> {
  model.openAll();
  return readWorkspace(model);
}
