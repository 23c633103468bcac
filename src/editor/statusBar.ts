import * as vscode from 'vscode';
import { wordCounts } from '../words/words';
import { DisposableStore } from './disposableStore';
import { plainForMessage } from './escape';
import type { PortfolioState } from './portfolioEntry';
import type { PortfolioModel } from './portfolioModel';
import { whyNotEvidence } from './tagging/whyNotEvidence';

/**
 * Says "12 of 29 met" while a file of a portfolio is in front, or no text at all, as beside the matrix or a preview, and
 * there is one portfolio. Says beside it that nothing in the file counts, if so. Choosing it shows the tree.
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
    const document = vscode.window.activeTextEditor?.document;
    const state = document ? savedStateOf(model, document) : onlyPortfolioOf(model);
    if (!state || state.snapshot.coverage.counts.total === 0) {
      item.hide();
      return;
    }
    const counts = wordCounts(state.snapshot.coverage.counts, vscode.l10n.t);
    const why = whyNotSaved(document) ?? whyNotEvidence(model, document);
    const words = why === undefined ? counts : vscode.l10n.t('{0} · this file does not count', counts);
    item.text = `$(checklist) ${words}`;
    item.tooltip = why ?? vscode.l10n.t('Signpost reads the evidence this way. Only an assessor decides.');
    const label = vscode.l10n.t('Criteria: {0}', plainForMessage(counts));
    item.accessibilityInformation = { label: why === undefined ? label : `${label}. ${why}` };
    item.show();
  }
}

/** The portfolio of a file as the tree shows it: without files that were never saved, which count for nothing yet. */
function savedStateOf(model: PortfolioModel, { uri }: vscode.TextDocument): PortfolioState | undefined {
  const state = model.portfolioOf(uri);
  const saved = model.known.find((each) => each.state?.uri.toString() === state?.uri.toString());
  return saved?.state ?? state;
}

function whyNotSaved(document: vscode.TextDocument | undefined): string | undefined {
  return document?.isUntitled === true && /^(?:markdown|plaintext)$/.test(document.languageId)
    ? vscode.l10n.t(
        'This file counts once you save it in the folder of your evidence, with a name that ends in .md.',
      )
    : undefined;
}

function onlyPortfolioOf({ known }: PortfolioModel): PortfolioState | undefined {
  return known.length === 1 ? known[0]?.state : undefined;
}
