import * as vscode from 'vscode';
import type { ExportProblem } from '../../core/export/exportProblem';
import { wordPages } from '../../words/exportFormWords';
import { wordExportProblem } from '../../words/exportWords';
import { plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import { rangeOf } from '../positions';
import { placeOfProblem } from './announceExport';
import type { Foreseen } from './exportTrials';

/** The words for the row of the form; undefined where there is nothing to say. */
export function wordForeseen({
  problems,
  pages,
  isLooking,
}: Foreseen): Pick<vscode.QuickPickItem, 'label' | 'description' | 'detail'> | undefined {
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
  return { label, ...description, detail: wordExportProblem(first, t) };
}

/** Lists what was found. Opens the place of what is chosen, and says whether one was. */
export async function chooseProblem(
  state: PortfolioState,
  problems: readonly ExportProblem[],
): Promise<boolean> {
  const { t } = vscode.l10n;
  const chosen = await vscode.window.showQuickPick(
    problems.map((problem) => ({
      label: placeOfProblem(problem, state.snapshot),
      detail: wordExportProblem(problem, t),
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
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: rangeOf(state.findSource(uri), span),
  });
  void vscode.window.showInformationMessage(plainForMessage(chosen.detail));
  return true;
}
