import type * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import { registerCommand } from '../registerCommand';
import { registerCatalogueCompletions } from './completions';
import { explainFormats, registerFormatPage } from './formatPage';
import { registerCatalogueHovers } from './hovers';
import { newCatalogue } from './newCatalogue';
import type { NewCatalogueChoices } from './newCatalogue';
import { registerCatalogueReferences } from './references';
import { registerCatalogueSymbols } from './symbols';
import { watchCatalogueFolders } from './watchCatalogueFolders';

/** All that helps to write catalogues. */
export function registerCatalogueEditing(
  model: PortfolioModel,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(watchCatalogueFolders(model));
  owned.own(registerCatalogueCompletions(model));
  owned.own(registerCatalogueHovers(model));
  owned.own(registerCatalogueSymbols(model));
  owned.own(registerCatalogueReferences(model));
  owned.own(registerFormatPage());
  owned.own(registerCommand('signpost.explainFormats', explainFormats, log));
  owned.own(
    registerCommand(
      'signpost.newCatalogue',
      (choices?: NewCatalogueChoices) => newCatalogue(model, choices),
      log,
    ),
  );
  return owned;
}
