import * as vscode from 'vscode';
import type { CoverageTree } from '../tree/coverageTree';
import type { Filter } from '../tree/filter';

/** Asks which criteria the tree shows, or takes what it is told. */
export async function showFilter(tree: CoverageTree, wanted?: unknown): Promise<void> {
  const filter = isFilter(wanted) ? wanted : await chooseFilter(tree.filter);
  if (filter) {
    setFilter(tree, filter);
  }
}

/** Shows all criteria again. */
export function showAll(tree: CoverageTree): void {
  setFilter(tree, 'all');
}

function setFilter(tree: CoverageTree, filter: Filter): void {
  tree.filter = filter;
  void vscode.commands.executeCommand('setContext', 'signpost.isFiltered', filter !== 'all');
}

async function chooseFilter(now: Filter): Promise<Filter | undefined> {
  const { t } = vscode.l10n;
  const items: (vscode.QuickPickItem & { readonly filter: Filter })[] = [
    { filter: 'all', label: t('All criteria') },
    {
      filter: 'unmet',
      label: t('Not started'),
      detail: t('Criteria that have no evidence yet, and no plan.'),
    },
    {
      filter: 'needs-work',
      label: t('Not met yet'),
      detail: t('Criteria that are not started, planned, or with something missing.'),
    },
    { filter: 'planned', label: t('Planned'), detail: t('Criteria with a plan only, such as [AC 2.2?].') },
  ];
  const chosen = await vscode.window.showQuickPick(
    items.map((item) => ({ ...item, ...(item.filter === now && { description: t('shown now') }) })),
    { title: t('Filter Criteria'), placeHolder: t('Which criteria would you like to see?') },
  );
  return chosen?.filter;
}

function isFilter(value: unknown): value is Filter {
  return value === 'all' || value === 'unmet' || value === 'needs-work' || value === 'planned';
}
