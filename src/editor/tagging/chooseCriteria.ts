import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import { shortestName } from '../../core/lint/referenceNames';
import type { PortfolioState } from '../portfolioEntry';
import { wordStatus } from '../../words/words';
import { shorten } from '../../words/shorten';
import { linesWith } from './typedCriterion';

/** The name of a group stands beside its first criterion, which needs the room. */
const shownLength = 26;

interface CriterionItem extends vscode.QuickPickItem {
  readonly criterion?: Criterion;
}

/** What the list of criteria asks for. */
export interface CriteriaQuestion {
  readonly title: string;
  readonly placeholder: string;
  readonly canSelectMany: boolean;
  /** The key of the criterion that Enter takes at first. */
  readonly first?: string | undefined;
}

/** Lets the learner look for criteria by number or by words, and choose some. Gives undefined if it was left. */
export function chooseCriteria(
  state: PortfolioState,
  isWanted: (criterion: Criterion) => boolean,
  question = paragraphQuestion(),
): Promise<readonly Criterion[] | undefined> {
  const list = vscode.window.createQuickPick<CriterionItem>();
  list.title = question.title;
  list.placeholder = question.placeholder;
  list.canSelectMany = question.canSelectMany;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = itemsOf(state, isWanted);
  const first = list.items.find(({ criterion }) => criterion && criterion.key === question.first);
  if (first) {
    list.activeItems = [first];
  } else if (question.canSelectMany) {
    list.activeItems = []; // Enter on a list in which nobody has looked for anything chooses nothing.
  }
  return new Promise((resolve) => {
    list.onDidChangeValue(() => {
      list.title = question.title;
    });
    list.onDidAccept(() => {
      const chosen = chosenOf(list);
      if (chosen.length === 0 && list.value.trim() !== '') {
        list.title = whyNothingIsChosen(list); // It can be mended: the list stays.
        return;
      }
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

/** Enter on a line is a choice too, without a tick in its box, and so is what fits no other line than one. */
function chosenOf(list: vscode.QuickPick<CriterionItem>): readonly CriterionItem[] {
  const { selectedItems, activeItems } = list;
  if (selectedItems.length > 0 || activeItems.length > 0) {
    return selectedItems.length > 0 ? selectedItems : activeItems;
  }
  const found = foundIn(list);
  return found.length === 1 ? found : [];
}

function whyNothingIsChosen(list: vscode.QuickPick<CriterionItem>): string {
  const { t } = vscode.l10n;
  return foundIn(list).length === 0
    ? t('No criterion fits what you typed. Type less of it, or a number.')
    : t('Choose with the down arrow and Space, then press Enter.');
}

/** VS Code does not say which lines it shows. */
function foundIn({ items, value }: vscode.QuickPick<CriterionItem>): readonly CriterionItem[] {
  return value.trim() === ''
    ? []
    : linesWith(
        items.filter(({ criterion }) => criterion),
        value,
      );
}

function paragraphQuestion(): CriteriaQuestion {
  const { t } = vscode.l10n;
  return {
    title: t('Tag This Paragraph'),
    placeholder: t('Which criteria does it show? Type a number or a word, and choose one or more.'),
    canSelectMany: true,
  };
}

function itemsOf(state: PortfolioState, isWanted: (criterion: Criterion) => boolean): CriterionItem[] {
  return state.snapshot.coverage.qualifications.flatMap(({ units }) =>
    units.flatMap(({ unit, outcomes }) =>
      outcomes.flatMap(({ outcome, criteria }) => {
        const items = criteria
          .filter(({ criterion }) => isWanted(criterion))
          .map(({ criterion, status }) => ({
            label: shortestName(criterion, true, undefined, state.snapshot.coverage),
            description: wordStatus(status, vscode.l10n.t),
            detail: criterion.statement,
            criterion,
          }));
        const label = `${unit.id} · ${vscode.l10n.t('LO {0}', outcome.number)} · ${shorten(outcome.title, shownLength)}`;
        return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
      }),
    ),
  );
}
