import type { MarkdownIt } from 'markdown-it';
import type * as vscode from 'vscode';
import type { MatrixPanel } from './matrix/matrixPanel';
import type { EvidenceNode, EvidenceTree } from './evidence/evidenceTree';
import type { PortfolioModel } from './portfolioModel';
import type { CoverageTree, TreeNode } from './tree/coverageTree';
import type { Line } from './tree/liveLines';

/** What other code, such as a test, can see of the running extension. */
export interface SignpostApi {
  readonly model: PortfolioModel;
  readonly tree: CoverageTree;
  readonly view: vscode.TreeView<TreeNode>;
  readonly matrix: MatrixPanel;
  readonly evidence: EvidenceTree;
  readonly evidenceView: vscode.TreeView<EvidenceNode>;
  /** What the views do with what is dragged. */
  readonly dragAndDrop: vscode.TreeDragAndDropController<Line<unknown>>;
  /** Resolves when the portfolios of the workspace have been read for the first time. */
  readonly whenRead: Promise<void>;
  /** Called by VS Code's Markdown preview, which then shows tags as pills. */
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}
