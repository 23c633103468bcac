import * as vscode from 'vscode';
import { isDate } from '../../core/isDate';
import { orderEvidence } from '../../core/export/evidenceOrder';
import { unitNames } from '../../core/export/printedNames';
import { wordChosenPart, wordPeopleDetail } from '../../words/exportFormWords';
import { wordDate } from '../../words/dateWords';
import { exists, folderOf, nameOf } from '../addresses';
import { portfolioName, type PortfolioState } from '../portfolioEntry';
import { choosePart } from './choosePart';
import { chooseProblem, wordForeseen } from './exportCheck';
import { targetOf, type ExportPlan } from './exportPlan';
import { ExportTrials, type Foreseen, type TrialUnderWay, type TryExport } from './exportTrials';

type RowId = 'export' | 'check' | 'part' | 'open-points' | 'people' | 'date' | 'target' | 'open';

interface Row extends vscode.QuickPickItem {
  readonly id?: RowId;
}

/** What came of the form. */
export interface AskedPlan {
  readonly plan: ExportPlan;
  /** What the engine is at work on, to be waited for. */
  readonly busy: TrialUnderWay | undefined;
}

/**
 * The one form before an export: a list whose first line exports, so that "the same as last time" is one Enter. Every
 * other line says what is chosen and changes it. Gives undefined if the learner left it.
 */
export async function askExportPlan(
  state: PortfolioState,
  last: ExportPlan,
  tryExport: TryExport,
): Promise<AskedPlan | undefined> {
  const trials = new ExportTrials(tryExport);
  let plan: ExportPlan | undefined;
  try {
    plan = await askUntilReady(state, last, trials);
  } finally {
    if (!plan) {
      trials.stop();
    }
  }
  return plan && { plan, busy: trials.handOver() };
}

async function askUntilReady(
  state: PortfolioState,
  last: ExportPlan,
  trials: ExportTrials,
): Promise<ExportPlan | undefined> {
  let plan = last;
  let active: RowId | undefined = 'export';
  for (;;) {
    const chosen = await chooseRow(state, plan, active, trials);
    if (chosen === undefined || chosen === 'export') {
      return chosen && plan;
    }
    if (chosen === 'check') {
      const { problems = [] } = trials.of(plan);
      if (problems.length > 0 && (await chooseProblem(state, problems))) {
        return undefined;
      }
    } else {
      plan = await changeRow(chosen, plan, state);
    }
    active = chosen;
  }
}

async function chooseRow(
  state: PortfolioState,
  plan: ExportPlan,
  active: RowId,
  trials: ExportTrials,
): Promise<RowId | undefined> {
  const replaces = await exists(targetOf(plan, state));
  const rows = rowsOf(state, plan, replaces, trials.of(plan));
  const list = vscode.window.createQuickPick<Row>();
  list.title = vscode.l10n.t('Export to PDF: {0}', portfolioName(state.snapshot.portfolio, state.folder));
  // What was chosen is not lost by a click beside the form.
  list.ignoreFocusOut = true;
  list.placeholder = vscode.l10n.t('Press Enter to export, or choose a line to change it.');
  list.items = rows;
  list.activeItems = rows.filter(({ id }) => id === active);
  trials.onDidLearn(() => {
    // Nothing is active as long as the list is not drawn.
    const current = list.activeItems[0]?.id ?? active;
    list.items = rowsOf(state, plan, replaces, trials.of(plan));
    list.activeItems = list.items.filter(({ id }) => id === current);
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const [row] = list.activeItems;
      if (row) {
        resolve(row.id);
        list.hide();
      }
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

function rowsOf(state: PortfolioState, plan: ExportPlan, replaces: boolean, foreseen: Foreseen): Row[] {
  const { t } = vscode.l10n;
  const { snapshot } = state;
  const target = targetOf(plan, state);
  const found = wordForeseen(foreseen, state);
  const names = new Map([
    ...unitNames(snapshot.coverage),
    ...orderEvidence(snapshot.notes).ordered.map(({ note, reference }) => [note.uri, reference] as const),
  ]);
  const yesOrNo = (value: boolean): string => (value ? t('yes') : t('no'));
  return [
    {
      id: 'export',
      iconPath: new vscode.ThemeIcon('export'),
      label: t('Export'),
      detail: replaces
        ? t('Replaces the file “{0}” that is there.', nameOf(target))
        : t('Saves a new file “{0}”.', nameOf(target)),
    },
    ...(found ? [{ id: 'check', iconPath: new vscode.ThemeIcon('search'), ...found } as const] : []),
    { label: t('What to export'), kind: vscode.QuickPickItemKind.Separator },
    {
      id: 'part',
      iconPath: new vscode.ThemeIcon('list-tree'),
      label: t('Content: {0}', wordChosenPart(plan.part, names, t)),
      detail: t('The whole portfolio, chosen units, or chosen evidence.'),
    },
    {
      id: 'open-points',
      iconPath: new vscode.ThemeIcon('checklist'),
      label: t('List what is still open: {0}', yesOrNo(plan.openPoints)),
      detail: t('A last section with all problems and advice, for your own copy.'),
    },
    {
      id: 'people',
      iconPath: new vscode.ThemeIcon('person'),
      label: t('Replace names and details of people: {0}', yesOrNo(plan.redacted)),
      detail: wordPeopleDetail(snapshot, plan.redacted, t),
    },
    {
      id: 'date',
      iconPath: new vscode.ThemeIcon('calendar'),
      label: t('Date: {0}', wordPlannedDate(plan, state)),
      detail: t('The date on the cover.'),
    },
    { label: t('Where to'), kind: vscode.QuickPickItemKind.Separator },
    {
      id: 'target',
      iconPath: new vscode.ThemeIcon('save'),
      label: t('File: {0}', nameOf(target)),
      detail:
        folderOf(target).toString() === state.folder.toString()
          ? t('In the folder of the portfolio.')
          : vscode.workspace.asRelativePath(folderOf(target)),
    },
    {
      id: 'open',
      iconPath: new vscode.ThemeIcon('go-to-file'),
      label: t('Open when done: {0}', yesOrNo(plan.openWhenDone)),
    },
  ];
}

function wordPlannedDate({ date }: ExportPlan, { snapshot }: PortfolioState): string {
  const { t } = vscode.l10n;
  const printed = date ?? snapshot.portfolio.date;
  return printed === undefined ? t('the day of export') : wordDate(printed, t);
}

async function changeRow(
  id: Exclude<RowId, 'export' | 'check'>,
  plan: ExportPlan,
  state: PortfolioState,
): Promise<ExportPlan> {
  switch (id) {
    case 'part':
      return { ...plan, part: (await choosePart(state, plan.part)) ?? plan.part };
    case 'open-points':
      return { ...plan, openPoints: !plan.openPoints };
    case 'people':
      return { ...plan, redacted: !plan.redacted };
    case 'date':
      return { ...plan, date: await askDate(plan, state) };
    case 'target':
      return { ...plan, target: (await chooseTarget(targetOf(plan, state))) ?? plan.target };
    case 'open':
      return { ...plan, openWhenDone: !plan.openWhenDone };
  }
}

/** Leaving the box changes nothing; an empty box is the date of the portfolio or of the day again. */
async function askDate({ date }: ExportPlan, { snapshot }: PortfolioState): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const answer = await vscode.window.showInputBox({
    title: t('Export to PDF'),
    prompt:
      snapshot.portfolio.date === undefined
        ? t('The date on the cover, such as 2026-11-21. Leave it empty for the day of export.')
        : t('The date on the cover, such as 2026-11-21. Leave it empty for the date in portfolio.yaml.'),
    value: date ?? snapshot.portfolio.date ?? '',
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === '' || isDate(value.trim())
        ? undefined
        : t('Write the year, then the month, then the day, such as 2026-11-21.'),
  });
  return answer === undefined ? date : answer.trim() || undefined;
}

/** VS Code's own dialog. */
function chooseTarget(target: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export to PDF'),
    saveLabel: vscode.l10n.t('Choose'),
    defaultUri: target,
    filters: { PDF: ['pdf'] },
  });
}
