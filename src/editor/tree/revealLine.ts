import type * as vscode from 'vscode';

/** VS Code draws a tree anew while it goes to a line, and then may have lost the line on the way: so often it is asked. */
const mostAttempts = 3;

/**
 * Goes to a line of a view and selects it, and shows the view if it is hidden. A hidden view is drawn only once it shows,
 * and VS Code leaves out a line that it has not drawn: so it is asked again then.
 */
export async function revealLine<Node>(
  view: vscode.TreeView<Node>,
  node: Node,
  options: { readonly focus: boolean; readonly expand: boolean },
): Promise<void> {
  if (!view.visible) {
    await view.reveal(node, { ...options, select: true });
    await shown(view);
  }
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await view.reveal(node, { ...options, select: true });
    if (view.selection[0] === node) {
      return;
    }
  }
}

function shown(view: vscode.TreeView<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (view.visible) {
        listening.dispose();
        resolve();
      }
    };
    const listening = view.onDidChangeVisibility(look);
    look();
  });
}
