import type * as vscode from 'vscode';

/**
 * Goes to a line of a view, and shows the view if it is hidden. A hidden view is drawn only once it shows, and VS Code
 * leaves out a line that it has not drawn: so it is asked again then.
 */
export async function revealLine<Node>(
  view: vscode.TreeView<Node>,
  node: Node,
  options: Parameters<vscode.TreeView<Node>['reveal']>[1],
): Promise<void> {
  const wasHidden = !view.visible;
  await view.reveal(node, options);
  if (wasHidden) {
    await shown(view);
    await view.reveal(node, options);
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
