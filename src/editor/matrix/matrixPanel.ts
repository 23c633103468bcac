import * as vscode from 'vscode';
import { choosePortfolio } from '../criterion/choose';
import { DisposableStore } from '../disposableStore';
import { wordNoCriteria } from '../noCriteria';
import type { KnownPortfolio, PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { runSafely } from '../registerCommand';
import { buildMatrix } from './buildMatrix';
import { findMatrixChange } from './findMatrixChange';
import type { Matrix, MatrixLabels, MatrixMessage, MatrixRequest } from './matrix';
import { matrixFolder, matrixHtml } from './matrixHtml';

/** The kind of panel, for VS Code to bring back after a restart. */
export const matrixViewType = 'signpost.matrix';

/** What a cell stands for: a criterion by its key, an evidence file by its URI, or the two together. */
export interface MatrixCell {
  readonly row: string | undefined;
  readonly column: string | undefined;
}

/**
 * The matrix in an editor tab. The page is told what changed while it can be seen; VS Code lets go of it when it
 * cannot, and it asks for everything when it is back.
 */
export class MatrixPanel implements vscode.Disposable {
  readonly #owned = new DisposableStore();
  readonly #messages = this.#owned.own(new vscode.EventEmitter<MatrixMessage>());
  #panel: vscode.WebviewPanel | undefined;
  /** The `portfolio.yaml` of the portfolio that is shown. */
  #portfolio: vscode.Uri | undefined;
  /** What the page shows; undefined while there is no page. */
  #shown: Matrix | undefined;
  #hasOthers = false;
  #isReady = false;
  /** Whether all portfolios of the window are known. */
  #isSearched = false;

  /** Fired with everything that the page is told. */
  readonly onDidTell = this.#messages.event;

  constructor(
    private readonly model: PortfolioModel,
    private readonly extensionUri: vscode.Uri,
    private readonly activate: (state: PortfolioState, cell: MatrixCell) => Promise<void>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#owned.own(
      model.onDidChange(({ changed, removed }) => {
        this.#isSearched ||= changed.length === 0 && removed.length === 0;
        this.#update();
      }),
    );
  }

  /** What the page shows now. */
  get shown(): Matrix | undefined {
    return this.#shown;
  }

  /** Shows the matrix of a portfolio, in the tab that is open or in a new one. */
  show(portfolio: vscode.Uri): void {
    this.#portfolio = portfolio;
    this.#shown = undefined;
    if (this.#panel) {
      this.#panel.reveal();
      this.#showAll();
      return;
    }
    const title = vscode.l10n.t('Evidence Matrix');
    const panel = vscode.window.createWebviewPanel(matrixViewType, title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    this.restore(panel, portfolio);
  }

  /** Takes a panel that VS Code has brought back, or a new one. */
  restore(panel: vscode.WebviewPanel, portfolio: vscode.Uri | undefined): void {
    this.#panel?.dispose();
    this.#panel = panel;
    this.#portfolio = portfolio;
    panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [matrixFolder(this.extensionUri)],
    };
    panel.webview.onDidReceiveMessage((request: MatrixRequest) =>
      runSafely(matrixViewType, () => this.receive(request), this.log),
    );
    panel.onDidChangeViewState(() => {
      if (!panel.visible) {
        this.#forgetPage();
      }
    });
    panel.onDidDispose(() => {
      if (this.#panel === panel) {
        this.#panel = undefined;
        this.#forgetPage();
      }
    });
    panel.webview.html = matrixHtml(panel.webview, this.extensionUri);
    this.#setTitle();
  }

  /** Does what the page asks for. */
  async receive(request: MatrixRequest): Promise<void> {
    switch (request.kind) {
      case 'ready':
        this.#isReady = true;
        this.#showAll();
        return;
      case 'choose-portfolio': {
        const chosen = await choosePortfolio(this.model, vscode.l10n.t('Evidence Matrix'));
        if (chosen) {
          this.show(chosen);
        }
        return;
      }
      case 'activate': {
        const state = this.#portfolio && (await this.model.newest(this.#portfolio));
        if (state) {
          await this.activate(state, { row: request.row, column: request.column });
        }
      }
    }
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#owned.dispose();
  }

  #update(): void {
    if (!this.#isReady) {
      return;
    }
    const known = this.#known();
    const before = this.#shown;
    if (!known?.state || !before || this.#hasOthers !== this.#otherPortfolios()) {
      this.#showAll();
      return;
    }
    const now = build(known.state, known.name);
    const change = findMatrixChange(before, now);
    if (change === 'other') {
      this.#showAll();
    } else if (change) {
      this.#shown = now;
      this.#tell({ kind: 'change', change });
    }
  }

  #showAll(): void {
    this.#setTitle();
    const known = this.#known();
    if (!this.#isReady) {
      return;
    }
    if (!known?.state) {
      this.#shown = undefined;
      this.#tell({ kind: 'nothing', words: wordMissing(known, this.#isSearched) });
      if (known) {
        // A closed one is read now, and the model says when it has been.
        void this.model.newest(known.uri);
      }
      return;
    }
    this.#hasOthers = this.#otherPortfolios();
    const matrix = (this.#shown = build(known.state, known.name));
    const portfolio = known.uri.toString();
    this.#tell({ kind: 'show', portfolio, hasOthers: this.#hasOthers, labels: labels(), matrix });
  }

  #known(): KnownPortfolio | undefined {
    const uri = this.#portfolio?.toString();
    return this.model.known.find((known) => known.uri.toString() === uri);
  }

  #otherPortfolios(): boolean {
    return this.model.known.length > 1;
  }

  #setTitle(): void {
    const known = this.#known();
    if (this.#panel && known) {
      this.#panel.title = vscode.l10n.t('Matrix: {0}', known.name);
    }
  }

  #forgetPage(): void {
    this.#isReady = false;
    this.#shown = undefined;
  }

  #tell(message: MatrixMessage): void {
    void this.#panel?.webview.postMessage(message);
    this.#messages.fire(message);
  }
}

function build(state: PortfolioState, name: string): Matrix {
  const { snapshot } = state;
  const noCriteria = snapshot.coverage.byCriterion.size === 0 ? wordNoCriteria(state) : '';
  return buildMatrix(snapshot, name, noCriteria, vscode.l10n.t);
}

function wordMissing(known: KnownPortfolio | undefined, isSearched: boolean): string {
  return known || !isSearched
    ? vscode.l10n.t('Reading the portfolio…')
    : vscode.l10n.t('This portfolio is not in the window any more.');
}

function labels(): MatrixLabels {
  const { t } = vscode.l10n;
  return {
    grid: t('Criteria and evidence'),
    hint: t(
      'The arrow keys move from cell to cell, and with Ctrl to the next mark. Enter goes to the evidence, or plans or tags where there is none.',
    ),
    criterion: t('Criterion'),
    rowTotal: t('Pieces'),
    columnTotal: t('Criteria with evidence'),
    nothing: t('nothing yet'),
    claimed: t('evidence, and how many pieces if several'),
    planned: t('planned'),
    other: t('Show Another Portfolio'),
  };
}
