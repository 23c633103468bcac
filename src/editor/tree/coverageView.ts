import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import type { CoverageTree, TreeNode } from './coverageTree';
import type { Filter } from './filter';
import { followEditor } from './followEditor';

/** Shows the tree in its view, with the number of criteria that are not met yet on the view's icon. */
export function registerCoverageView(model: PortfolioModel, tree: CoverageTree): vscode.TreeView<TreeNode> {
  const view = vscode.window.createTreeView('signpost.portfolio', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const owned = new DisposableStore();
  const update = (): void => {
    view.badge = badgeOf(model);
    view.message = messageOf(model, tree.filter);
    void vscode.commands.executeCommand('setContext', 'signpost.hasPortfolio', model.portfolios.length > 0);
  };
  owned.own(model.onDidChange(update));
  owned.own(tree.onDidChangeFilter(update));
  owned.own(followEditor(view, model, tree));
  const disposeView = view.dispose.bind(view);
  view.dispose = () => {
    owned.dispose();
    disposeView();
  };
  return view;
}

function badgeOf(model: PortfolioModel): vscode.ViewBadge | undefined {
  const counts = model.portfolios.map(({ snapshot }) => snapshot.coverage.counts);
  const notMet = counts.reduce((sum, { total, met }) => sum + total - met, 0);
  return notMet === 0
    ? undefined
    : { value: notMet, tooltip: vscode.l10n.t('Criteria that are not met yet: {0}', notMet) };
}

function messageOf(model: PortfolioModel, filter: Filter): string {
  if (model.leftUnread > 0) {
    return vscode.l10n.t(
      'Reading was stopped. Portfolios left unread: {0}. Choose Refresh to read them.',
      model.leftUnread,
    );
  }
  if (model.portfolios.length === 0) {
    return '';
  }
  switch (filter) {
    case 'all':
      return '';
    case 'unmet':
      return vscode.l10n.t('Showing only criteria without evidence.');
    case 'needs-work':
      return vscode.l10n.t('Showing only criteria that are not met yet.');
    case 'planned':
      return vscode.l10n.t('Showing only planned criteria.');
  }
}
