import * as vscode from 'vscode';
import { findPortfolioAbove } from './portfolioAbove';
import type { PortfolioModel, WhatToRead } from './portfolioModel';

/** Reading that takes longer than this is announced, so that it can be stopped. In milliseconds. */
const slowAfterMs = 1500;

/** Finds and reads the portfolios of the workspace. Says so, with a button to stop, where it takes long. */
export async function readWorkspace(model: PortfolioModel, what: WhatToRead = 'unread'): Promise<void> {
  const source = new vscode.CancellationTokenSource();
  let report: (read: number, of: number) => void = () => undefined;
  const reading = model.refresh(what, source.token, (read, of) => report(read, of));
  const announcing = setTimeout(() => {
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Signpost is reading portfolios'),
        cancellable: true,
      },
      (progress, token) => {
        token.onCancellationRequested(() => source.cancel());
        report = (read, of) => {
          progress.report({ message: vscode.l10n.t('{0} of {1}', read, of), increment: 100 / of });
        };
        return reading;
      },
    );
  }, slowAfterMs);
  try {
    await vscode.window.withProgress({ location: { viewId: 'signpost.portfolio' } }, () => reading);
  } finally {
    clearTimeout(announcing);
    source.dispose();
    const isPart = model.known.length === 0 && (await findPortfolioAbove()) !== undefined;
    void vscode.commands.executeCommand('setContext', 'signpost.isInPortfolio', isPart);
    // Only now is it certain that there is no portfolio, and the view may offer to make one.
    void vscode.commands.executeCommand('setContext', 'signpost.isReady', true);
  }
}
