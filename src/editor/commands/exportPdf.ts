import * as vscode from 'vscode';
import { dayOf } from '../../core/isDate';
import type { ExportStage } from '../../pdf/exportPortfolio';
import { exists, nameOf } from '../addresses';
import { safeFileName } from '../chooseFolder';
import { nearPortfolio, pickPortfolio } from '../choosePortfolio';
import { plainForMessage } from '../escape';
import type { PdfEngineKeeper } from '../pdfEngineKeeper';
import { createAssetReader } from '../portfolioAssets';
import { portfolioName } from '../portfolioEntry';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import type { TreeNode } from '../tree/coverageTree';
import { portfolioUriOf } from '../tree/treeContent';
import { UserError } from '../userError';
import { checkWritable, writeWhole } from '../writeWhole';

/** What is to be exported, and where to. What is given is not asked for. */
export interface ExportChoices {
  /** The `portfolio.yaml` of the portfolio. */
  readonly portfolio?: vscode.Uri;
  /** The PDF file to write. */
  readonly target?: vscode.Uri;
  /** Whether a file in that place may be replaced without asking. */
  readonly overwrite?: boolean;
}

/** What the command needs from the rest of the extension. */
export interface ExportNeeds {
  readonly model: PortfolioModel;
  readonly engines: PdfEngineKeeper;
  readonly log: vscode.LogOutputChannel;
}

/** What came of an export that was not stopped. */
export interface ExportResult {
  readonly target: vscode.Uri;
  readonly pages: number;
  /** What was wrong on the way, in words. */
  readonly problems: readonly string[];
}

/** Exports a portfolio to a PDF file, which is written whole or not at all. */
export async function exportPdf(
  needs: ExportNeeds,
  choices: ExportChoices | TreeNode = {},
): Promise<ExportResult | undefined> {
  const given: ExportChoices =
    'content' in choices ? { portfolio: portfolioUriOf(choices.content) } : choices;
  const portfolio = given.portfolio ?? (await choosePortfolio(needs.model));
  const state = portfolio && (await needs.model.newest(portfolio));
  if (!state) {
    return undefined;
  }
  needs.engines.prepare();
  const target = given.target
    ? await confirmTarget(given.target, given.overwrite)
    : await chooseTarget(state);
  if (!target) {
    return undefined;
  }
  await checkWritable(target);
  const result = await withProgress(state, (report, token) => makePdf(needs, state, target, report, token));
  if (result) {
    void announce(result, needs.log);
  }
  return result;
}

async function choosePortfolio(model: PortfolioModel): Promise<vscode.Uri | undefined> {
  if (model.known.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'There is no portfolio here to export. Open the folder of a portfolio, or start one with "Signpost: New Portfolio".',
      ),
    );
  }
  return nearPortfolio(model) ?? pickPortfolio(model, vscode.l10n.t('Export to PDF'));
}

/** VS Code's own dialog asks before it gives the name of a file that is there already. */
async function chooseTarget(state: PortfolioState): Promise<vscode.Uri | undefined> {
  const name = vscode.l10n.t('{0} portfolio', safeFileName(state.snapshot.portfolio.learner.name));
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export to PDF'),
    saveLabel: vscode.l10n.t('Export'),
    defaultUri: vscode.Uri.joinPath(state.folder, `${name}.pdf`),
    filters: { PDF: ['pdf'] },
  });
}

async function confirmTarget(
  target: vscode.Uri,
  overwrite: boolean | undefined,
): Promise<vscode.Uri | undefined> {
  await checkWritable(target);
  if (overwrite || !(await exists(target))) {
    return target;
  }
  const replace = vscode.l10n.t('Replace');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('There is already a file called "{0}". Replace it?', plainForMessage(nameOf(target))),
    { modal: true },
    replace,
  );
  return chosen === replace ? target : undefined;
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

async function makePdf(
  { engines, log }: ExportNeeds,
  state: PortfolioState,
  target: vscode.Uri,
  report: Report,
  token: vscode.CancellationToken,
): Promise<ExportResult | undefined> {
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  const { t } = vscode.l10n;
  // Loaded only now: most sessions never export.
  const { exportPortfolio } = await import('../../pdf/exportPortfolio');
  const { PdfError } = await import('../../pdf/pdfError');
  const { wordExportProblem } = await import('../../words/exportWords');
  try {
    const { pdf, pages, problems } = await engines.use((engine) =>
      exportPortfolio({
        snapshot: state.snapshot,
        printedOn: dayOf(new Date()),
        readAsset: createAssetReader(state.folder),
        engine,
        t,
        signal: stop.signal,
        onProgress: (stage) => report(wordStage(stage)),
      }),
    );
    if (stop.signal.aborted) {
      return undefined;
    }
    report(t('saving'));
    await writeWhole(target, pdf);
    return { target, pages, problems: problems.map((problem) => wordExportProblem(problem, t)) };
  } catch (error) {
    if (stop.signal.aborted) {
      return undefined; // The learner stopped it; nothing was written.
    }
    if (error instanceof PdfError) {
      log.error(error.message);
      throw new UserError(
        t(
          'The PDF could not be made, and nothing was saved. Try again. If it fails again, the log has the details.',
        ),
      );
    }
    throw error;
  } finally {
    listening.dispose();
  }
}

function wordStage(stage: ExportStage): string {
  const { t } = vscode.l10n;
  switch (stage) {
    case 'reading':
      return t('reading the evidence');
    case 'starting':
      return t('starting');
    case 'laying-out':
      return t('laying out the pages');
    case 'writing':
      return t('writing the pages');
  }
}

async function announce(
  { target, pages, problems }: ExportResult,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const { t } = vscode.l10n;
  for (const problem of problems) {
    log.warn(problem);
  }
  const name = plainForMessage(nameOf(target));
  const saved = t('Saved "{0}". Pages: {1}.', name, pages);
  const message = [saved, ...problems.slice(0, 3).map(plainForMessage)];
  if (problems.length > 3) {
    message.push(t('More is in the log: {0}.', problems.length - 3));
  }
  const isLocal =
    target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  const open = t('Open');
  const show = t('Show in Folder');
  const openLog = t('Open Log');
  const buttons = [...(isLocal ? [open] : []), show, ...(problems.length > 0 ? [openLog] : [])];
  const chosen =
    problems.length > 0
      ? await vscode.window.showWarningMessage(message.join(' '), ...buttons)
      : await vscode.window.showInformationMessage(message.join(' '), ...buttons);
  if (chosen === open) {
    await vscode.env.openExternal(target);
  } else if (chosen === show) {
    await vscode.commands.executeCommand(isLocal ? 'revealFileInOS' : 'revealInExplorer', target);
  } else if (chosen === openLog) {
    log.show();
  }
}
