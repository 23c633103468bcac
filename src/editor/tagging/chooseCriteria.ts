import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import type { PortfolioState } from '../portfolioEntry';
import { wordStatus } from '../../words/words';

interface CriterionItem extends vscode.QuickPickItem {
  readonly criterion?: Criterion;
}

/** Lets the learner look for criteria by number or by words, and choose several. Gives undefined if it was left. */
export function chooseCriteria(
  state: PortfolioState,
  isWanted: (criterion: Criterion) => boolean,
): Promise<readonly Criterion[] | undefined> {
  const { t } = vscode.l10n;
  const list = vscode.window.createQuickPick<CriterionItem>();
  list.title = t('Tag This Paragraph');
  list.placeholder = t('Which criteria does it show? Type a number or a word, and choose one or more.');
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = itemsOf(state, isWanted);
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      // Enter on a line that was found is a choice too, without a tick in its box.
      const chosen = list.selectedItems.length > 0 ? list.selectedItems : list.activeItems;
      resolve(chosen.flatMap(({ criterion }) => (criterion ? [criterion] : [])));
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function itemsOf(state: PortfolioState, isWanted: (criterion: Criterion) => boolean): CriterionItem[] {
  return state.snapshot.coverage.qualifications.flatMap(({ units }) =>
    units.flatMap(({ unit, outcomes }) =>
      outcomes.flatMap(({ outcome, criteria }) => {
        const items = criteria
          .filter(({ criterion }) => isWanted(criterion))
          .map(({ criterion, status }) => ({
            label: criterion.number,
            description: wordStatus(status, vscode.l10n.t),
            detail: criterion.statement,
            criterion,
          }));
        const label = `${unit.title}: ${outcome.number} ${outcome.title}`;
        return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
      }),
    ),
  );
}
