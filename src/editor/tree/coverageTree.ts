import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import { childrenOf, rootsOf } from './treeContent';
import type { TreeContent, TreeEntry } from './treeContent';
import { faceOf } from './treeFace';
import type { TreeFace } from './treeFace';
import { tooltipOf } from './treeTooltip';
import type { Filter } from './filter';

/** A line that VS Code knows. It stays the same object while what it stands for changes. */
export interface TreeNode {
  readonly id: string;
  readonly parent: TreeNode | undefined;
  content: TreeContent;
  face: TreeFace;
  /** Undefined until VS Code has asked for them. */
  children: readonly TreeNode[] | undefined;
}

/**
 * The lines of the view "Portfolio". Only what VS Code has asked for is kept, and after a change only the lines that
 * look different are told to it: the rest keeps its selection and does not flicker.
 */
export class CoverageTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #owned = new DisposableStore();
  readonly #changes = this.#owned.own(new vscode.EventEmitter<TreeNode[] | undefined>());
  readonly #filterChanges = this.#owned.own(new vscode.EventEmitter<Filter>());
  #roots: readonly TreeNode[] | undefined;
  #filter: Filter = 'all';

  /** Fired with the lines that look different, or with nothing when the top of the tree is another one. */
  readonly onDidChangeTreeData = this.#changes.event;

  /** Fired when the learner chose which criteria to see. */
  readonly onDidChangeFilter = this.#filterChanges.event;

  constructor(private readonly model: PortfolioModel) {
    this.#owned.own(model.onDidChange(() => this.#update()));
  }

  get filter(): Filter {
    return this.#filter;
  }

  set filter(filter: Filter) {
    this.#filter = filter;
    this.#update();
    this.#filterChanges.fire(filter);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) {
      this.#roots ??= this.#createAll(rootsOf(this.model.portfolios, this.#filter), undefined);
      return [...this.#roots];
    }
    node.children ??= this.#createAll(childrenOf(node, this.#filter), node);
    return [...node.children];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { id, content, face, parent } = node;
    const item = new vscode.TreeItem(face.label, collapsibleState(face, content, parent));
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
      item.command = { command: 'signpost.openEvidence', title, arguments: [node] };
    }
    return item;
  }

  /** Fills in what is needed only when the learner points at a line or chooses it. */
  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = tooltipOf(node.content, node.face);
    return item;
  }

  /** The first line that fits, looked for from the top and only below lines that `mayHold` it. */
  find(
    fits: (content: TreeContent) => boolean,
    mayHold: (content: TreeContent) => boolean,
  ): TreeNode | undefined {
    const search = (nodes: readonly TreeNode[]): TreeNode | undefined => {
      for (const node of nodes) {
        const found = fits(node.content) ? node : mayHold(node.content) && search(this.getChildren(node));
        if (found) {
          return found;
        }
      }
      return undefined;
    };
    return search(this.getChildren());
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #createAll(entries: readonly TreeEntry[], parent: TreeNode | undefined): readonly TreeNode[] {
    return entries.map((entry) => ({
      ...entry,
      parent,
      face: faceOf(entry, this.#filter),
      children: undefined,
    }));
  }

  #update(): void {
    if (!this.#roots) {
      this.#changes.fire(undefined);
      return;
    }
    const changed: TreeNode[] = [];
    const roots = this.#merge(this.#roots, rootsOf(this.model.portfolios, this.#filter), undefined, changed);
    const isOther = !haveSameIds(this.#roots, roots);
    this.#roots = roots;
    if (isOther) {
      this.#changes.fire(undefined);
    } else if (changed.length > 0) {
      this.#changes.fire(changed);
    }
  }

  /** Gives known lines their new content, and collects those that VS Code has to draw again. */
  #merge(
    known: readonly TreeNode[],
    entries: readonly TreeEntry[],
    parent: TreeNode | undefined,
    changed: TreeNode[],
  ): readonly TreeNode[] {
    const byId = new Map(known.map((node) => [node.id, node]));
    return entries.map((entry) => {
      const node = byId.get(entry.id);
      if (!node) {
        return { ...entry, parent, face: faceOf(entry, this.#filter), children: undefined };
      }
      const face = faceOf(entry, this.#filter);
      const before = { face: node.face, children: node.children };
      node.content = entry.content;
      node.face = face;
      if (node.children) {
        node.children = this.#merge(node.children, childrenOf(entry, this.#filter), node, changed);
      }
      if (!isSameFace(before.face, face) || !haveSameIds(before.children ?? [], node.children ?? [])) {
        changed.push(node);
      }
      return node;
    });
  }
}

function collapsibleState(
  face: TreeFace,
  content: TreeContent,
  parent: TreeNode | undefined,
): vscode.TreeItemCollapsibleState {
  if (!face.hasChildren) {
    return vscode.TreeItemCollapsibleState.None;
  }
  const isOpenAtFirst =
    content.kind !== 'criterion' && content.kind !== 'portfolio' && parent?.content.kind !== 'portfolio';
  return isOpenAtFirst ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

function isSameFace(before: TreeFace, now: TreeFace): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function haveSameIds(before: readonly TreeNode[], now: readonly TreeNode[]): boolean {
  return before.length === now.length && before.every(({ id }, index) => id === now[index]?.id);
}
