import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { ExpansionMemory } from './expansionMemory';
import { LiveLines } from './liveLines';
import type { Line, LineFace, LineSource } from './liveLines';

/** What a view needs besides its lines. */
export interface LineTreeParts<Content> {
  readonly source: LineSource<Content>;
  readonly memory: ExpansionMemory;
  readonly tooltipOf: (content: Content, face: LineFace) => vscode.MarkdownString;
  /** Reads what is below a line, where that has not been read. */
  readonly load?: (content: Content) => Promise<unknown> | undefined;
}

/** Shows lines in a view of VS Code, and remembers which of them are open. */
export class LineTree<Content> implements vscode.TreeDataProvider<Line<Content>>, vscode.Disposable {
  protected readonly owned = new DisposableStore();
  protected readonly lines: LiveLines<Content>;
  readonly #changes = this.owned.own(new vscode.EventEmitter<Line<Content>[] | undefined>());

  /** Fired with the lines that look different, or with nothing when the top of the tree is another one. */
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(private readonly parts: LineTreeParts<Content>) {
    this.lines = new LiveLines(parts.source, (changed) => this.#changes.fire(changed));
  }

  getChildren(line?: Line<Content>): Line<Content>[] | Promise<Line<Content>[]> {
    const loading = line && this.parts.load?.(line.content);
    return loading ? loading.then(() => [...this.linesBelow(line)]) : [...this.linesBelow(line)];
  }

  /** The lines below a line, or at the top, as far as they have been read. */
  linesBelow(line?: Line<Content>): readonly Line<Content>[] {
    return line ? this.lines.below(line) : this.lines.roots;
  }

  getParent(line: Line<Content>): Line<Content> | undefined {
    return line.parent;
  }

  getTreeItem(line: Line<Content>): vscode.TreeItem {
    const { id, face } = line;
    const item = new vscode.TreeItem(face.label, this.#stateOf(line));
    item.id = id;
    item.description = face.description;
    item.iconPath = new vscode.ThemeIcon(
      face.icon.name,
      face.icon.color === undefined ? undefined : new vscode.ThemeColor(face.icon.color),
    );
    item.accessibilityInformation = { label: face.spoken };
    item.contextValue = face.context;
    if (face.opens) {
      const title = vscode.l10n.t('Go to Evidence');
      item.command = { command: 'signpost.openEvidence', title, arguments: [line] };
    }
    return item;
  }

  /** Fills in what is needed only when the learner points at a line or chooses it. */
  resolveTreeItem(item: vscode.TreeItem, { content, face }: Line<Content>): vscode.TreeItem {
    item.tooltip = this.parts.tooltipOf(content, face);
    return item;
  }

  /** The first line that fits, looked for from the top and only below lines that `mayHold` it. */
  find(
    fits: (content: Content) => boolean,
    mayHold: (content: Content) => boolean,
  ): Line<Content> | undefined {
    return this.lines.find(fits, mayHold);
  }

  /** Whether the lines below a line show, in this session or since an earlier one. */
  isOpen({ id, face }: Line<Content>): boolean {
    return this.parts.memory.isOpen(id) ?? face.isOpenAtFirst;
  }

  /** Remembers what the learner opens and closes in a view of these lines. */
  rememberExpansion(view: vscode.TreeView<Line<Content>>): vscode.Disposable {
    const owned = new DisposableStore();
    const { memory } = this.parts;
    owned.own(view.onDidExpandElement(({ element }) => memory.remember(element.id, true)));
    owned.own(view.onDidCollapseElement(({ element }) => memory.remember(element.id, false)));
    return owned;
  }

  /**
   * Tells VS Code once more what changed while a view of these lines was hidden, as soon as it shows. Whoever goes to a
   * line waits for what VS Code was told, and not for what it has put off by itself.
   */
  tellWhenShown(view: vscode.TreeView<Line<Content>>): vscode.Disposable {
    const owned = new DisposableStore();
    let isOld = false;
    owned.own(this.onDidChangeTreeData(() => (isOld ||= !view.visible)));
    owned.own(
      view.onDidChangeVisibility(({ visible }) => {
        if (visible && isOld) {
          isOld = false;
          this.#changes.fire(undefined);
        }
      }),
    );
    return owned;
  }

  dispose(): void {
    this.owned.dispose();
  }

  #stateOf(line: Line<Content>): vscode.TreeItemCollapsibleState {
    if (!line.face.hasChildren) {
      return vscode.TreeItemCollapsibleState.None;
    }
    return this.isOpen(line)
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  }
}
