import * as vscode from 'vscode';
import type { ExportProblem } from '../../core/export/exportProblem';
import { wordExportProblem } from '../../words/exportWords';
import { nameOf } from '../addresses';
import { plainForMessage } from '../escape';
import { pagesViewType } from '../pages/pagesEditor';
import type { PortfolioState } from '../portfolioEntry';
import { rangeOf } from '../positions';

/** What came of an export that was not stopped. */
export interface ExportResult {
  readonly target: vscode.Uri;
  readonly pages: number;
  /** What was wrong on the way, in words. */
  readonly problems: readonly string[];
}

/** The file and the line where a problem stands: `evidence/a.md, line 3`. */
export function placeOfProblem({ uri, span }: ExportProblem, { findSource }: PortfolioState): string {
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return vscode.l10n.t('{0}, line {1}', name, rangeOf(findSource(uri), span).start.line + 1);
}

/** A problem with the file and the line where it stands. */
export function wordPlacedProblem(problem: ExportProblem, state: PortfolioState): string {
  const { t } = vscode.l10n;
  return t('{0}: {1}', placeOfProblem(problem, state), wordExportProblem(problem, state.snapshot.library, t));
}

/** Says what came of an export, and opens the PDF where that is wanted and can be done. */
export async function announceExport(
  { target, pages, problems }: ExportResult,
  openNow: boolean,
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
  const way = wayToOpen(target);
  const open = t('Open');
  const showPages = t('Show Pages');
  const show = t('Show in Folder');
  const openLog = t('Open Log');
  const buttons = [
    ...(openNow ? [] : [open]),
    ...(way === openPages ? [] : [showPages]),
    show,
    ...(problems.length > 0 ? [openLog] : []),
  ];
  if (openNow) {
    await way(target);
  }
  const chosen =
    problems.length > 0
      ? await vscode.window.showWarningMessage(message.join(' '), ...buttons)
      : await vscode.window.showInformationMessage(message.join(' '), ...buttons);
  if (chosen === open) {
    await way(target);
  } else if (chosen === showPages) {
    await openPages(target);
  } else if (chosen === show) {
    await vscode.commands.executeCommand(isLocal(target) ? 'revealFileInOS' : 'revealInExplorer', target);
  } else if (chosen === openLog) {
    log.show();
  }
}

type WayToOpen = (target: vscode.Uri) => Thenable<unknown>;

/** How a PDF is shown here: by a viewer in VS Code, by the system where it is near, else by its pages alone. */
function wayToOpen(target: vscode.Uri): WayToOpen {
  return hasPdfViewer() ? openInViewer : isLocal(target) ? openInSystem : openPages;
}

const openInViewer: WayToOpen = (target) =>
  vscode.commands.executeCommand('vscode.open', target, { preview: false });
const openInSystem: WayToOpen = (target) => vscode.env.openExternal(target);
const openPages: WayToOpen = (target) =>
  vscode.commands.executeCommand('vscode.openWith', target, pagesViewType, { preview: false });

function isLocal(target: vscode.Uri): boolean {
  return target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
}

/** VS Code shows no PDF by itself. Another extension that does says so in its manifest. */
function hasPdfViewer(): boolean {
  return vscode.extensions.all.some(({ packageJSON }) => {
    const { contributes } = packageJSON as ViewerManifest;
    const editors = (contributes?.customEditors ?? []).filter(({ viewType }) => viewType !== pagesViewType);
    const patterns = editors
      .flatMap(({ selector = [] }) => selector)
      .map((each) => each.filenamePattern ?? '');
    return patterns.some((pattern) => /\.pdf$/i.test(pattern));
  });
}

/** What an extension that was written by others may say. */
interface ViewerManifest {
  readonly contributes?: {
    readonly customEditors?: readonly {
      readonly viewType?: string;
      readonly selector?: readonly { readonly filenamePattern?: string }[];
    }[];
  };
}
