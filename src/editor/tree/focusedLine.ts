import * as vscode from 'vscode';

/**
 * Selects the line that has the focus if it is not selected, and the other way round. It opens nothing and leaves the
 * focus where it is.
 */
const toggle = 'list.toggleSelection';

/**
 * Finds the line of a view that the keyboard is on. VS Code tells an extension only which lines are selected, and the
 * arrow keys move the focus alone. So the selection is turned over there for a moment: what differs is the line.
 */
export class FocusedLine<Node> {
  #before: Promise<unknown> = Promise.resolve();

  constructor(private readonly view: vscode.TreeView<Node>) {}

  /** The line, or undefined where it cannot be known for sure. A key that is held down waits for its turn. */
  find(): Promise<Node | undefined> {
    const found = this.#before.then(() => this.#find());
    this.#before = found.catch(() => undefined);
    return found;
  }

  async #find(): Promise<Node | undefined> {
    const before = this.view.selection;
    await vscode.commands.executeCommand(toggle);
    const between = this.view.selection;
    await vscode.commands.executeCommand(toggle);
    const after = this.view.selection;
    const [line, ...others] = differenceOf(before, between);
    // Somebody else may have selected a line meanwhile, and the focus may have gone to another view.
    return others.length === 0 && differenceOf(before, after).length === 0 ? line : undefined;
  }
}

function differenceOf<Node>(one: readonly Node[], other: readonly Node[]): readonly Node[] {
  return [...one.filter((node) => !other.includes(node)), ...other.filter((node) => !one.includes(node))];
}
