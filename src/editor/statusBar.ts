import * as vscode from 'vscode';
import { wordCounts } from '../words/words';
import { DisposableStore } from './disposableStore';
import { plainForMessage } from './escape';
import type { PortfolioState } from './portfolioEntry';
import type { PortfolioModel } from './portfolioModel';

/**
 * Says "12 of 29 met" while a file of a portfolio is in front, or no text at all, as beside the matrix or a preview, and
 * there is one portfolio. Choosing it shows the tree.
 */
export function registerStatusBar(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const item = owned.own(
    vscode.window.createStatusBarItem('signpost.coverage', vscode.StatusBarAlignment.Left, 5),
  );
  item.name = vscode.l10n.t('Signpost: Criteria Met');
  item.command = 'signpost.portfolio.focus';
  owned.own(model.onDidChange(update));
  owned.own(vscode.window.onDidChangeActiveTextEditor(update));
  update();
  return owned;

  function update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const state = uri ? model.portfolioOf(uri) : onlyPortfolioOf(model);
    if (!state || state.snapshot.coverage.counts.total === 0) {
      item.hide();
      return;
    }
    const counts = wordCounts(state.snapshot.coverage.counts, vscode.l10n.t);
    item.text = `$(checklist) ${counts}`;
    item.tooltip = vscode.l10n.t('Signpost reads the evidence this way. Only an assessor decides.');
    item.accessibilityInformation = { label: vscode.l10n.t('Criteria: {0}', plainForMessage(counts)) };
    item.show();
  }
}

function onlyPortfolioOf({ known }: PortfolioModel): PortfolioState | undefined {
  return known.length === 1 ? known[0]?.state : undefined;
}
