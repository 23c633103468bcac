import * as vscode from 'vscode';
import { isOfSource, type ExportProblem } from '../../core/export/exportProblem';
import { wordPages } from '../../words/exportFormWords';
import { wordExportProblem } from '../../words/exportWords';
import { plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import { rangeOf } from '../positions';
import { placeOfProblem, wordPlacedProblem } from './announceExport';
import type { Foreseen } from './exportTrials';

/** The words for the row of the form; undefined where there is nothing to say. */
export function wordForeseen(
  { problems, pages, isLooking }: Foreseen,
  state: PortfolioState,
): Pick<vscode.QuickPickItem, 'label' | 'description' | 'detail'> | undefined {
  const { t } = vscode.l10n;
  if (!problems) {
    return isLooking ? { label: t('Looking for what cannot be printed…') } : undefined;
  }
  const description = pages === undefined ? {} : { description: wordPages(pages, t) };
  const [first] = problems;
  if (!first) {
    return { label: t('Everything can be printed.'), ...description };
  }
  const label =
    problems.length === 1 ? t('To mend first: 1 thing') : t('To mend first: {0} things', problems.length);
  // What is said of a whole file does not name it.
  const detail = isOfSource(first)
    ? wordPlacedProblem(first, state)
    : wordExportProblem(first, state.snapshot.library, t);
  return { label, ...description, detail };
}

/** Lists what was found. Opens the place of what is chosen, and says whether one was. */
export async function chooseProblem(
  state: PortfolioState,
  problems: readonly ExportProblem[],
): Promise<boolean> {
  const { t } = vscode.l10n;
  const chosen = await vscode.window.showQuickPick(
    problems.map((problem) => ({
      label: placeOfProblem(problem, state),
      detail: wordExportProblem(problem, state.snapshot.library, t),
      problem,
    })),
    {
      title: t('Export to PDF'),
      placeHolder: t('Choose one to go there. The export can wait, or go on without it.'),
      matchOnDetail: true,
    },
  );
  if (!chosen) {
    return false;
  }
  const { uri, span } = chosen.problem;
  const file = vscode.Uri.parse(uri);
  await vscode.window.showTextDocument(file, { selection: rangeOf(state.findSource(uri), span) }).then(
    undefined,
    // What is no text VS Code opens in its own way.
    () => vscode.commands.executeCommand('vscode.open', file),
  );
  void vscode.window.showInformationMessage(plainForMessage(chosen.detail));
  return true;
}
