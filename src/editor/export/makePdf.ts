import * as vscode from 'vscode';
import { dayOf } from '../../core/isDate';
import type { ExportRequest, ExportStage } from '../../pdf/exportPortfolio';
import type { PdfEngine } from '../../pdf/pdfEngine';
import type { RenderProgress } from '../../pdf/protocol';
import { wordNotAccessible } from '../../words/exportWords';
import { createAssetReader } from './portfolioAssets';
import type { PortfolioState } from '../portfolioEntry';
import type { PdfEngineKeeper } from './pdfEngineKeeper';
import type { Host } from '../host';
import { UserError } from '../userError';
import { writeWhole } from '../writeWhole';
import { wordPlacedProblem, type ExportResult } from './announceExport';
import type { ExportPlan } from './exportPlan';
import type { TrialUnderWay, TryExport } from './exportTrials';
import type { OwnFonts } from './readOwnFonts';

/** What makes a PDF needs from the rest of the extension. */
export interface PdfNeeds {
  readonly engines: PdfEngineKeeper;
  readonly host: Host;
  readonly log: vscode.LogOutputChannel;
}

type Content = Pick<ExportPlan, 'part' | 'redacted' | 'openPoints' | 'date'>;

/** What makes the PDF of a plan while the learner still chooses, and throws it away. */
export function exportOnTrial(needs: PdfNeeds, state: PortfolioState, own: OwnFonts): TryExport {
  return async (plan, options) => {
    const { exportPortfolio } = await import('../../pdf/exportPortfolio');
    const { pages, problems } = await needs.engines.use(own.fonts, async (engine) =>
      exportPortfolio({ ...(await requestOf(needs, state, plan, engine)), ...options }),
    );
    return { pages, problems };
  };
}

/** Makes the PDF of a plan and writes it. Gives undefined if it was stopped. @throws UserError */
export async function makePdf(
  needs: PdfNeeds,
  state: PortfolioState,
  plan: Content & {
    readonly target: vscode.Uri;
    readonly own: OwnFonts;
    readonly busy?: TrialUnderWay | undefined;
  },
  report: (step: string) => void,
  token: vscode.CancellationToken,
): Promise<ExportResult | undefined> {
  const { target, own, busy } = plan;
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  const { t } = vscode.l10n;
  // Loaded only now: most sessions never export.
  const { exportPortfolio } = await import('../../pdf/exportPortfolio');
  const { PdfError } = await import('../../pdf/pdfError');
  const onProgress: RenderProgress<ExportStage> = (stage, pages) => report(wordStage(stage, pages));
  try {
    await endOf(busy, stop.signal, onProgress);
    const { pdf, pages, problems, accessible } = await needs.engines.use(own.fonts, async (engine) =>
      exportPortfolio({
        ...(await requestOf(needs, state, plan, engine)),
        signal: stop.signal,
        onProgress,
      }),
    );
    if (stop.signal.aborted) {
      return undefined;
    }
    report(t('saving'));
    await writeWhole(target, pdf);
    const placed = problems.map((problem) => wordPlacedProblem(problem, state));
    return { target, pages, problems: [...own.refusals, ...placed, ...wordNotAccessible(accessible, t)] };
  } catch (error) {
    if (stop.signal.aborted) {
      return undefined; // The learner stopped it; nothing was written.
    }
    if (error instanceof PdfError) {
      needs.log.error(error.message);
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

/** Waits for the trial that has the engine: its pages are those that are wanted, or most of them. */
async function endOf(
  busy: TrialUnderWay | undefined,
  signal: AbortSignal,
  onProgress: RenderProgress<ExportStage>,
): Promise<void> {
  const stop = (): void => busy?.stop();
  busy?.onProgress(onProgress);
  signal.addEventListener('abort', stop);
  await busy?.ended;
  signal.removeEventListener('abort', stop);
}

async function requestOf(
  { host }: PdfNeeds,
  { snapshot, folder }: PortfolioState,
  { part, redacted, openPoints, date }: Content,
  engine: PdfEngine,
): Promise<ExportRequest> {
  const { t } = vscode.l10n;
  const { wordOpenPoints } = await import('../../words/openPoints');
  return {
    snapshot,
    printedOn: dayOf(new Date()),
    date,
    part,
    redacted,
    openPoints: openPoints ? wordOpenPoints(snapshot, redacted, t) : [],
    readAsset: createAssetReader(folder, host.realPath),
    engine,
    t,
  };
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
