import * as vscode from 'vscode';
import { catalogueStarter } from '../../words/catalogueStarter';
import { exists, nameOf } from '../addresses';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { UserError } from '../userError';
import { writeNew } from '../writeNew';

/** The choices of the person who asks. What is given is not asked for. */
export interface NewCatalogueChoices {
  /** The folder of a portfolio. */
  readonly folder?: vscode.Uri;
}

/** Writes a first catalogue with comments into a portfolio, and opens it. A file that is there is left as it is. */
export async function newCatalogue(model: PortfolioModel, choices: NewCatalogueChoices = {}): Promise<void> {
  const folder = choices.folder ?? (await choosePortfolio(model))?.folder;
  if (!folder) {
    return;
  }
  const uri = vscode.Uri.joinPath(folder, 'criteria', 'my-catalogue.yaml');
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    throw new UserError(
      vscode.l10n.t(
        'This portfolio already has a file criteria/my-catalogue.yaml. It was left as it was: rename it first if you want another.',
      ),
    );
  }
  const content = new TextEncoder().encode(catalogueStarter(vscode.l10n.t));
  await writeNew([{ uri, content }]);
  model.listChanged(uri);
  await vscode.window.showTextDocument(uri);
}

/** The portfolio of the file in front, the only one there is, or the one that is picked. */
async function choosePortfolio(model: PortfolioModel): Promise<PortfolioState | undefined> {
  const { portfolios } = model;
  const active = vscode.window.activeTextEditor?.document.uri;
  const inFront = active && model.portfolioOf(active);
  if (portfolios.length === 0) {
    throw new UserError(
      vscode.l10n.t('A catalogue belongs to a portfolio, and there is none yet. Make one first.'),
    );
  }
  if (inFront || portfolios.length === 1) {
    return inFront ?? portfolios[0];
  }
  const chosen = await vscode.window.showQuickPick(
    portfolios.map((state) => ({
      label: state.snapshot.portfolio.learner.name || nameOf(state.folder),
      description: vscode.workspace.asRelativePath(state.folder),
      state,
    })),
    {
      title: vscode.l10n.t('New Catalogue'),
      placeHolder: vscode.l10n.t('Which portfolio is the catalogue for?'),
      matchOnDescription: true,
    },
  );
  return chosen?.state;
}
