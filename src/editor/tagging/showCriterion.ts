import * as vscode from 'vscode';
import { portfolioUriOf } from '../tree/treeContent';
import type { CoverageTree, TreeNode } from '../tree/coverageTree';
import { revealLine } from '../tree/revealLine';

/** Goes to a criterion in the tree, where everything is written out. A filter that hides it is taken away. */
export async function showCriterion(
  tree: CoverageTree,
  view: vscode.TreeView<TreeNode>,
  portfolio: unknown,
  key: unknown,
): Promise<void> {
  const look = (): TreeNode | undefined =>
    tree.find(
      (content) =>
        content.kind === 'criterion' &&
        content.coverage.criterion.key === key &&
        portfolioUriOf(content).toString() === portfolio,
      (content) => portfolioUriOf(content).toString() === portfolio && content.kind !== 'criterion',
    );
  let node = look();
  if (!node) {
    await vscode.commands.executeCommand('signpost.showAll');
    node = look();
  }
  if (node) {
    await revealLine(view, node, { focus: true, expand: true });
  }
}
