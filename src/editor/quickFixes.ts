import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore';
import { fixAllKind } from './fixAllKind';
import type { PortfolioModel } from './portfolioModel';
import { isStillRead } from './positions';

/** Offers the fixes that the rules found, and a page that explains the rule. */
export function registerQuickFixes(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] };
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      // Somebody who has just typed would be told that there are none, were what was found before taken.
      const state = await model.newestOf(document.uri);
      const { actionsAt } = await import('./quickFixActions');
      const source = state?.findSource(document.uri.toString());
      if (!state || token.isCancellationRequested || !isStillRead(document, source)) {
        return []; // The document has changed while it was read, and VS Code asks again.
      }
      return actionsAt(document, range, context.only, state);
    },
    async resolveCodeAction(action) {
      const { completeAction } = await import('./quickFixActions');
      return completeAction(action);
    },
  };
  for (const language of ['markdown', 'yaml']) {
    owned.own(vscode.languages.registerCodeActionsProvider({ language }, provider, metadata));
  }
  return owned;
}
