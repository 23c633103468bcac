import * as vscode from 'vscode';
import type { ExportProblem } from '../../core/export/exportProblem';
import { wordExportProblem } from '../../words/exportWords';
import { plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import { rangeOf } from '../positions';
import { placeOfProblem } from './announceExport';
import type { ExportPlan } from './exportPlan';

/** Finds what an export would leave out or replace, without making a page. */
export type FindProblems = (plan: ExportPlan, signal: AbortSignal) => Promise<readonly ExportProblem[]>;

/** What is known: still looking, what was found, or that it could not be found out. */
export type Checked = readonly ExportProblem[] | 'looking' | 'unknown';

/** Looks at each part of a portfolio once while the learner chooses, and stops when the choosing ends. */
export class ExportCheck {
  readonly #known = new Map<string, Checked>();
  readonly #stop = new AbortController();
  #listener: () => void = () => undefined;

  constructor(private readonly find: FindProblems) {}

  /** What is known of a plan. The first time it is asked for, this begins to look. */
  of(plan: ExportPlan): Checked {
    const key = JSON.stringify([plan.part, plan.redacted]);
    const known = this.#known.get(key);
    if (known) {
      return known;
    }
    const learn = (found: Checked): void => {
      this.#known.set(key, found);
      this.#listener();
    };
    this.#known.set(key, 'looking');
    // The export itself will say why, should it fail too.
    this.find(plan, this.#stop.signal).then(learn, () => learn('unknown'));
    return 'looking';
  }

  /** Calls one listener, the last that was given, when more is known. */
  onDidLearn(listener: () => void): void {
    this.#listener = listener;
  }

  dispose(): void {
    this.#listener = () => undefined;
    this.#stop.abort();
  }
}

/** The words for the row of the form; undefined where there is nothing to say. */
export function wordChecked(
  checked: Checked,
): { readonly label: string; readonly detail?: string } | undefined {
  const { t } = vscode.l10n;
  switch (checked) {
    case 'unknown':
      return undefined;
    case 'looking':
      return { label: t('Looking for what cannot be printed…') };
    default: {
      const [first] = checked;
      if (!first) {
        return { label: t('Everything can be printed.') };
      }
      const label =
        checked.length === 1 ? t('To mend first: 1 thing') : t('To mend first: {0} things', checked.length);
      return { label, detail: wordExportProblem(first, t) };
    }
  }
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
