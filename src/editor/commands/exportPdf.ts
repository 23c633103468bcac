import * as vscode from 'vscode';
import { isPdfName } from '../../pdf/isPdfName';
import { wordPersonalData } from '../../words/exportFormWords';
import { exists, nameOf } from '../addresses';
import { choosePortfolio } from '../criterion/choose';
import { plainForMessage } from '../escape';
import { announceExport, type ExportResult } from '../export/announceExport';
import { askExportPlan } from '../export/exportForm';
import {
  asksBeforeExport,
  planOfSettings,
  targetOf,
  unknownInSettings,
  type ExportMemory,
  type ExportPlan,
  type UnknownNames,
} from '../export/exportPlan';
import type { TrialUnderWay } from '../export/exportTrials';
import { exportOnTrial, makePdf, type PdfNeeds } from '../export/makePdf';
import { readOwnFonts, type OwnFonts } from '../export/readOwnFonts';
import { nearPortfolio } from '../nearPortfolio';
import { portfolioName, type PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { tickFirstPdf } from '../tickFirstSteps';
import type { TreeNode } from '../tree/coverageTree';
import { portfolioUriOf } from '../tree/treeContent';
import { UserError } from '../userError';
import { checkWritable } from '../writeWhole';

export type { ExportResult } from '../export/announceExport';

/** What is to be exported, and where to. What is given is not asked for; with a target nothing is. */
export interface ExportChoices extends Partial<ExportPlan> {
  /** The `portfolio.yaml` of the portfolio. */
  readonly portfolio?: vscode.Uri;
  /** Whether a file in that place may be replaced without asking. */
  readonly overwrite?: boolean;
}

/** What the command needs from the rest of the extension. */
export interface ExportNeeds extends PdfNeeds {
  readonly model: PortfolioModel;
  readonly memory: ExportMemory;
}

/** Exports a portfolio to a PDF file, which is written whole or not at all. */
export async function exportPdf(
  needs: ExportNeeds,
  choices: ExportChoices | TreeNode = {},
): Promise<ExportResult | undefined> {
  const given: ExportChoices =
    'content' in choices ? { portfolio: portfolioUriOf(choices.content) } : choices;
  const portfolio = given.portfolio ?? (await portfolioToExport(needs.model));
  const state = portfolio && (await needs.model.newest(portfolio));
  if (!state) {
    return undefined;
  }
  const own = await readOwnFonts(state);
  needs.engines.prepare(own.fonts);
  const plan = await planExport(needs, state, given, own);
  if (!plan) {
    return undefined;
  }
  const target = targetOf(plan, state);
  const mayReplace = given.target
    ? given.overwrite === true
    : !asksBeforeExport(state) || plan.isAsked || (await needs.memory.hasWritten(state, target));
  if (!(await mayWrite(target, mayReplace))) {
    plan.busy?.stop();
    return undefined;
  }
  const writing = watchWriting();
  let result: ExportResult | undefined;
  try {
    result = await withProgress(state, (report, token) =>
      makePdf(needs, state, { ...plan, target, own }, report, token),
    );
  } finally {
    writing.dispose();
  }
  if (result) {
    tickFirstPdf();
    const isUnasked = !given.target && !asksBeforeExport(state);
    const people = isUnasked ? wordPersonalData(state.snapshot, plan.redacted, vscode.l10n.t) : [];
    if (!given.target) {
      await needs.memory.remember(state, plan, target);
    }
    void announceExport(
      {
        ...result,
        problems: [...(plan.unknown ? [wordUnknown(plan.unknown)] : []), ...people, ...result.problems],
      },
      // Whoever went on writing meanwhile would type the next words into the pages.
      plan.openWhenDone && !given.target && !writing.hasBegun(),
      needs.log,
    );
  }
  return result;
}

/** Watches whether somebody writes or clicks in a text. */
function watchWriting(): { readonly hasBegun: () => boolean; readonly dispose: () => void } {
  let hasBegun = false;
  const watcher = vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
    hasBegun ||=
      kind === vscode.TextEditorSelectionChangeKind.Keyboard ||
      kind === vscode.TextEditorSelectionChangeKind.Mouse;
  });
  return { hasBegun: () => hasBegun, dispose: () => void watcher.dispose() };
}

/** A plan, and whether VS Code has asked already if its target may be replaced. */
interface ReadyPlan extends ExportPlan {
  readonly isAsked: boolean;
  /** What the engine is at work on, to be waited for. */
  readonly busy?: TrialUnderWay | undefined;
  /** Names in the settings that fit nothing, of which nobody has been told yet. */
  readonly unknown?: UnknownNames | undefined;
}

async function planExport(
  needs: ExportNeeds,
  state: PortfolioState,
  given: ExportChoices,
  own: OwnFonts,
): Promise<ReadyPlan | undefined> {
  const unknown = given.part ? undefined : unknownInSettings(state);
  if (given.target || !asksBeforeExport(state)) {
    if (unknown?.isAll) {
      throw new UserError(wordUnknown(unknown));
    }
    return { ...planOfSettings(state), ...given, isAsked: false, unknown };
  }
  if (unknown) {
    void vscode.window.showWarningMessage(wordUnknown(unknown));
  }
  const last = { ...needs.memory.planFor(state), ...given };
  const asked = await askExportPlan(state, last, exportOnTrial(needs, state, own));
  if (!asked) {
    needs.engines.giveBack();
    return undefined;
  }
  const { plan, busy } = asked;
  // The dialog for a file asks before it gives the name of one that is there.
  return { ...plan, busy, isAsked: plan.target !== undefined && plan.target !== last.target };
}

function wordUnknown({ setting, unknown, known }: UnknownNames): string {
  return vscode.l10n.t(
    'The setting {0} names {1}, which this portfolio does not have. It has: {2}.',
    setting,
    plainForMessage(unknown.join(', ')),
    plainForMessage(known.join(', ')),
  );
}

async function portfolioToExport(model: PortfolioModel): Promise<vscode.Uri | undefined> {
  if (model.known.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'There is no portfolio here to export. Open the folder of a portfolio, or start one with "Signpost: New Portfolio".',
      ),
    );
  }
  return nearPortfolio(model) ?? choosePortfolio(model, vscode.l10n.t('Export to PDF'));
}

/** Whether the file may be written: asks where one is there that nobody has spoken of yet. @throws UserError */
async function mayWrite(target: vscode.Uri, mayReplace: boolean): Promise<boolean> {
  await checkWritable(target);
  if (!(await exists(target))) {
    return true;
  }
  if (!isPdfName(target.path)) {
    throw new UserError(
      vscode.l10n.t(
        'There is already a file called "{0}", and it is not a PDF. It was left as it was. Choose a name that ends in .pdf.',
        plainForMessage(nameOf(target)),
      ),
    );
  }
  if (mayReplace) {
    return true;
  }
  const replace = vscode.l10n.t('Replace');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('There is already a file called "{0}". Replace it?', plainForMessage(nameOf(target))),
    { modal: true },
    replace,
  );
  return chosen === replace;
}

type Report = (step: string) => void;

function withProgress<Result>(
  state: PortfolioState,
  task: (report: Report, token: vscode.CancellationToken) => Promise<Result>,
): Thenable<Result> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t(
        'Exporting the portfolio of {0}',
        plainForMessage(portfolioName(state.snapshot.portfolio, state.folder)),
      ),
      cancellable: true,
    },
    (progress, token) => task((message) => progress.report({ message }), token),
  );
}
