import * as vscode from 'vscode';
import { choosePortfolio } from '../criterion/choose';
import { nearPortfolio } from '../nearPortfolio';
import type { PortfolioModel } from '../portfolioModel';
import { registerCommand } from '../registerCommand';
import type { TreeNode } from '../tree/coverageTree';
import { portfolioUriOf } from '../tree/treeContent';
import type { MatrixPageState } from './matrix';
import { matrixViewType, type MatrixPanel } from './matrixPanel';

/** Opens the matrix by a command, from a line of the tree, and again after VS Code was closed with it open. */
export function registerMatrix(
  model: PortfolioModel,
  panel: MatrixPanel,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('signpost.showMatrix', (node?: TreeNode) => showMatrix(model, panel, node), log),
    vscode.window.registerWebviewPanelSerializer(matrixViewType, {
      async deserializeWebviewPanel(
        restored: vscode.WebviewPanel,
        state: Partial<MatrixPageState> | undefined,
      ) {
        const portfolio = state?.portfolio;
        panel.restore(restored, typeof portfolio === 'string' ? vscode.Uri.parse(portfolio) : undefined);
      },
    }),
  );
}

async function showMatrix(model: PortfolioModel, panel: MatrixPanel, node?: TreeNode): Promise<void> {
  const portfolio =
    (node && portfolioUriOf(node.content)) ??
    nearPortfolio(model) ??
    (await choosePortfolio(model, vscode.l10n.t('Evidence Matrix')));
  if (portfolio) {
    panel.show(portfolio);
  }
}
