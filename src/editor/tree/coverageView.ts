import * as vscode from 'vscode';
import { addCounts } from '../../core/coverage/computeCoverage';
import { wordAllCounts, wordCounts } from '../../words/words';
import { DisposableStore } from '../disposableStore';
import { firstMistake, wordNoCriteria } from '../noCriteria';
import type { PortfolioModel } from '../portfolioModel';
import type { CoverageTree, TreeNode } from './coverageTree';
import type { Filter } from './filter';
import type { Line } from './liveLines';
import { followEditor } from './followEditor';

/** Shows the tree in its view, with the number of criteria that are not met yet on the view's icon. */
export function registerCoverageView(
  model: PortfolioModel,
  tree: CoverageTree,
  dragAndDropController: vscode.TreeDragAndDropController<Line<unknown>>,
): vscode.TreeView<TreeNode> {
  const view = vscode.window.createTreeView<TreeNode>('signpost.portfolio', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController,
  });
  const owned = new DisposableStore();
  const update = (): void => {
    // Only what is new: VS Code draws even what is set again.
    const badge = badgeOf(model);
    if (badge?.value !== view.badge?.value || badge?.tooltip !== view.badge?.tooltip) {
      view.badge = badge;
    }
    const [description, message] = [descriptionOf(model), messageOf(model, tree)];
    if (description !== view.description) {
      view.description = description;
    }
    if (message !== view.message) {
      view.message = message;
    }
    const { known } = model;
    const hasClosed = known.some(({ isOpen }) => !isOpen);
    void vscode.commands.executeCommand('setContext', 'signpost.hasPortfolio', known.length > 0);
    void vscode.commands.executeCommand('setContext', 'signpost.hasClosedPortfolio', hasClosed);
  };
  owned.own(model.onDidChange(update));
  owned.own(tree.onDidChangeFilter(update));
  owned.own(tree.rememberExpansion(view));
  owned.own(tree.tellWhenShown(view)); // Before anybody goes to a line because the view shows.
  owned.own(followEditor(view, model, tree));
  const disposeView = view.dispose.bind(view);
  view.dispose = () => {
    owned.dispose();
    disposeView();
  };
  return view;
}

/** What is not met yet, as beside "12 of 29 met": a criterion with a part missing is still to do. */
function badgeOf(model: PortfolioModel): vscode.ViewBadge | undefined {
  const { t } = vscode.l10n;
  const counts = addCounts(model.portfolios.map(({ snapshot }) => snapshot.coverage.counts));
  const value = counts.total - counts.met;
  return value === 0
    ? undefined
    : { value, tooltip: t('Criteria that are not met yet: {0} ({1})', value, wordAllCounts(counts, t)) };
}

/** How far the learner is over all qualifications, beside the name of the view: each of several learners has a line. */
function descriptionOf({ known }: PortfolioModel): string {
  const [only, ...others] = known;
  const counts = others.length === 0 ? only?.state?.snapshot.coverage.counts : undefined;
  return counts ? wordCounts(counts, vscode.l10n.t) : '';
}

function messageOf(model: PortfolioModel, tree: CoverageTree): string {
  if (model.leftUnread > 0) {
    return vscode.l10n.t(
      'Reading was stopped. Portfolios left unread: {0}. Choose Refresh to read them.',
      model.leftUnread,
    );
  }
  if (model.known.length === 0) {
    return '';
  }
  const [only] = model.known.length === 1 ? model.portfolios : [];
  if (only?.snapshot.coverage.qualifications.length === 0) {
    return wordNoCriteria(only);
  }
  const mistake = only && firstMistake(only);
  if (mistake !== undefined) {
    return vscode.l10n.t('There is a mistake in portfolio.yaml, so this may not be all. {0}', mistake);
  }
  const shown = messageOfFilter(tree.filter);
  return shown !== '' && tree.linesBelow().length === 0 ? vscode.l10n.t('{0} There are none.', shown) : shown;
}

function messageOfFilter(filter: Filter): string {
  switch (filter) {
    case 'all':
      return '';
    case 'unmet':
      return vscode.l10n.t('Showing only criteria that are not started.');
    case 'needs-work':
      return vscode.l10n.t('Showing only criteria that are not met yet.');
    case 'planned':
      return vscode.l10n.t('Showing only planned criteria.');
  }
}
