import * as vscode from 'vscode';
import { dayOf } from '../../core/isDate';
import type { ExportProblem } from '../../core/export/exportProblem';
import type { ExportStage } from '../../pdf/exportPortfolio';
import { isPdfName } from '../../pdf/isPdfName';
import { wordNotAccessible } from '../../words/exportWords';
import { wordPersonalData } from '../../words/exportFormWords';
import { exists, nameOf } from '../addresses';
import { choosePortfolio } from '../criterion/choose';
import { plainForMessage } from '../escape';
import { announceExport, type ExportResult, wordPlacedProblem } from '../export/announceExport';
import { askExportPlan } from '../export/exportForm';
import {
  asksBeforeExport,
  planOfSettings,
  targetOf,
  type ExportMemory,
  type ExportPlan,
} from '../export/exportPlan';
import { readOwnFonts, type OwnFonts } from '../export/readOwnFonts';
import type { Host } from '../host';
import { nearPortfolio } from '../nearPortfolio';
import type { PdfEngineKeeper } from '../pdfEngineKeeper';
import { createAssetReader } from '../portfolioAssets';
import { portfolioName, type PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import type { TreeNode } from '../tree/coverageTree';
import { portfolioUriOf } from '../tree/treeContent';
import { UserError } from '../userError';
import { checkWritable, writeWhole } from '../writeWhole';

export type { ExportResult } from '../export/announceExport';

/** What is to be exported, and where to. What is given is not asked for; with a target nothing is. */
export interface ExportChoices extends Partial<ExportPlan> {
  /** The `portfolio.yaml` of the portfolio. */
  readonly portfolio?: vscode.Uri;
  /** Whether a file in that place may be replaced without asking. */
  readonly overwrite?: boolean;
}

/** What the command needs from the rest of the extension. */
export interface ExportNeeds {
  readonly model: PortfolioModel;
  readonly engines: PdfEngineKeeper;
  readonly memory: ExportMemory;
  readonly host: Host;
  readonly log: vscode.LogOutputChannel;
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
    : !asksBeforeExport(state) || plan.isAsked || needs.memory.hasWritten(state, target);
  if (!(await mayWrite(target, mayReplace))) {
    return undefined;
  }
  const result = await withProgress(state, (report, token) =>
    makePdf(needs, state, { ...plan, target, own }, report, token),
  );
  if (result) {
    const isUnasked = !given.target && !asksBeforeExport(state);
    const people = isUnasked ? wordPersonalData(state.snapshot, plan.redacted, vscode.l10n.t) : [];
    if (!given.target) {
      await needs.memory.remember(state, plan, target);
    }
    void announceExport(
      { ...result, problems: [...people, ...result.problems] },
      plan.openWhenDone && !given.target,
      needs.log,
    );
  }
  return result;
}

/** A plan, and whether VS Code has asked already if its target may be replaced. */
interface ReadyPlan extends ExportPlan {
  readonly isAsked: boolean;
}

async function planExport(
  needs: ExportNeeds,
  state: PortfolioState,
  given: ExportChoices,
  own: OwnFonts,
): Promise<ReadyPlan | undefined> {
  if (given.target || !asksBeforeExport(state)) {
    return { ...planOfSettings(state), ...given, isAsked: false };
  }
  const last = { ...needs.memory.planFor(state), ...given };
  const plan = await askExportPlan(state, last, (asked, signal) =>
    findProblems(needs, state, { ...asked, own, signal }),
  );
  // The dialog for a file asks before it gives the name of one that is there.
  return plan && { ...plan, isAsked: plan.target !== undefined && plan.target !== last.target };
}

/** What an export by this plan would leave out or replace. */
async function findProblems(
  { engines, host }: ExportNeeds,
  state: PortfolioState,
  { own, signal, part, redacted }: ExportPlan & { readonly own: OwnFonts; readonly signal: AbortSignal },
): Promise<readonly ExportProblem[]> {
  const { checkExport } = await import('../../pdf/exportPortfolio');
  return engines.use(own.fonts, (engine) =>
    checkExport({
      snapshot: state.snapshot,
      printedOn: dayOf(new Date()),
      part,
      redacted,
      readAsset: createAssetReader(state.folder, host.realPath),
      engine,
      t: vscode.l10n.t,
      signal,
    }),
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

async function makePdf(
  { engines, host, log }: ExportNeeds,
  state: PortfolioState,
  { target, own, ...plan }: ExportPlan & { readonly target: vscode.Uri; readonly own: OwnFonts },
  report: Report,
  token: vscode.CancellationToken,
): Promise<ExportResult | undefined> {
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  const { t } = vscode.l10n;
  // Loaded only now: most sessions never export.
  const { exportPortfolio } = await import('../../pdf/exportPortfolio');
  const { PdfError } = await import('../../pdf/pdfError');
  const { wordOpenPoints } = await import('../../words/openPoints');
  const { snapshot } = state;
  try {
    const { pdf, pages, problems, accessible } = await engines.use(own.fonts, (engine) =>
      exportPortfolio({
        snapshot,
        printedOn: dayOf(new Date()),
        date: plan.date,
        part: plan.part,
        redacted: plan.redacted,
        openPoints: plan.openPoints ? wordOpenPoints(snapshot, plan.redacted, t) : [],
        readAsset: createAssetReader(state.folder, host.realPath),
        engine,
        t,
        signal: stop.signal,
        onProgress: (stage, pages) => report(wordStage(stage, pages)),
      }),
    );
    if (stop.signal.aborted) {
      return undefined;
    }
    report(t('saving'));
    await writeWhole(target, pdf);
    const placed = problems.map((problem) => wordPlacedProblem(problem, snapshot));
    return { target, pages, problems: [...own.refusals, ...placed, ...wordNotAccessible(accessible, t)] };
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

function wordStage(stage: ExportStage, pages: number | undefined): string {
  const { t } = vscode.l10n;
  switch (stage) {
    case 'reading':
      return t('reading the evidence');
    case 'starting':
      return t('starting');
    case 'laying-out':
      return t('laying out the pages');
    case 'writing':
      return t('writing {0} pages', pages ?? 0);
  }
}
