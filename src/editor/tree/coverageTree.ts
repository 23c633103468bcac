import * as vscode from 'vscode';
import type { PortfolioModel } from '../portfolioModel';
import type { ExpansionMemory } from './expansionMemory';
import type { Filter } from './filter';
import { LineTree } from './lineTree';
import type { Line } from './liveLines';
import { childrenOf, looksSame, rootsOf } from './treeContent';
import type { TreeContent } from './treeContent';
import { faceOf } from './treeFace';
import { tooltipOf } from './treeTooltip';

/** A line of the view "Portfolio". */
export type TreeNode = Line<TreeContent>;

/** The lines of the view "Portfolio", and which criteria the learner wants to see in it. */
export class CoverageTree extends LineTree<TreeContent> {
  readonly #filterChanges = this.owned.own(new vscode.EventEmitter<Filter>());
  readonly #shown: { filter: Filter };

  /** Fired when the learner chose which criteria to see. */
  readonly onDidChangeFilter = this.#filterChanges.event;

  constructor(model: PortfolioModel, memory: ExpansionMemory) {
    const shown: { filter: Filter } = { filter: 'all' };
    const { t } = vscode.l10n;
    super({
      source: {
        roots: () => rootsOf(model.known, shown.filter),
        childrenOf: (entry) => childrenOf(entry, shown.filter),
        faceOf: (entry, parent) => faceOf(entry, parent, shown.filter, t),
        looksSame,
      },
      memory,
      tooltipOf,
      load: (content) =>
        content.kind === 'closed-portfolio' ? model.newest(content.portfolio.uri) : undefined,
    });
    this.#shown = shown;
    this.owned.own(model.onDidChange(() => this.lines.update()));
  }

  get filter(): Filter {
    return this.#shown.filter;
  }

  set filter(filter: Filter) {
    this.#shown.filter = filter;
    this.lines.update(true);
    this.#filterChanges.fire(filter);
  }
}
