import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import { claimAt, isAround } from '../evidencePlaces';
import { offsetOf } from '../positions';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import type { CoverageTree, TreeNode } from './coverageTree';
import type { TreeContent } from './treeContent';

/**
 * Highlights in the tree where the learner is in the evidence. It never takes the focus and never opens anything, and
 * leaves a selection alone that is about the same place already.
 */
export function followEditor(
  view: vscode.TreeView<TreeNode>,
  model: PortfolioModel,
  tree: CoverageTree,
): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(vscode.window.onDidChangeActiveTextEditor(() => follow()));
  owned.own(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) {
        follow();
      }
    }),
  );
  owned.own(view.onDidChangeVisibility(() => follow()));
  return owned;

  function follow(): void {
    const editor = vscode.window.activeTextEditor;
    const state = editor && view.visible ? model.portfolioOf(editor.document.uri) : undefined;
    if (!editor || !state || isShown(editor, view.selection[0])) {
      return;
    }
    const passage = nodeAt(editor, state);
    // A criterion whose evidence the learner has not opened up stays closed.
    const node = passage?.parent && !tree.isOpen(passage.parent) ? passage.parent : passage;
    if (node && node !== view.selection[0]) {
      view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
    }
  }

  function nodeAt({ document, selection }: vscode.TextEditor, state: PortfolioState): TreeNode | undefined {
    const claim = claimAt(state, document, selection.active);
    return (
      claim &&
      tree.find(
        (content) => content.kind === 'passage' && content.claim === claim,
        (content) => content.state === state && mayHold(content, claim.criterion.key),
      )
    );
  }
}

/** Whether the selected line stands for the place where the cursor is: a passage may be claimed more than once. */
function isShown({ document, selection }: vscode.TextEditor, node: TreeNode | undefined): boolean {
  const content = node?.content;
  if (!content) {
    return false;
  }
  const claims =
    content.kind === 'passage'
      ? [content.claim]
      : content.kind === 'criterion'
        ? content.coverage.claims
        : [];
  const offset = offsetOf(document, selection.active);
  return claims.some((claim) => claim.note.uri === document.uri.toString() && isAround(claim, offset));
}

function mayHold(content: TreeContent, key: string): boolean {
  switch (content.kind) {
    case 'portfolio':
      return true;
    case 'qualification':
      return key.startsWith(`${content.coverage.qualification.id}/`);
    case 'unit':
      return content.coverage.outcomes.some(({ criteria }) =>
        criteria.some(({ criterion }) => criterion.key === key),
      );
    case 'outcome':
      return content.coverage.criteria.some(({ criterion }) => criterion.key === key);
    case 'criterion':
      return content.coverage.criterion.key === key;
    case 'closed-portfolio':
    case 'unit-not-chosen':
    case 'passage':
      return false;
  }
}
