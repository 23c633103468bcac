import * as vscode from 'vscode';
import { DisposableStore } from './disposableStore';
import type { PortfolioState } from './portfolioEntry';
import type { PortfolioModel } from './portfolioModel';
import { offsetOf } from './positions';
import { portfolioToWriteFor } from './tagging/stateOf';

/** Where somebody last wrote evidence. */
export interface EvidencePlace {
  readonly document: vscode.TextDocument;
  readonly offset: number;
  readonly selection: vscode.Selection;
  readonly state: PortfolioState;
}

/** Remembers where the cursor last was in evidence: while the tree has the focus, no editor has it. */
export class LastEvidence implements vscode.Disposable {
  readonly #owned = new DisposableStore();
  #last: { readonly document: vscode.TextDocument; readonly selection: vscode.Selection } | undefined;

  constructor(private readonly model: PortfolioModel) {
    this.#owned.own(vscode.window.onDidChangeActiveTextEditor((editor) => this.#remember(editor)));
    this.#owned.own(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) {
          this.#remember(textEditor);
        }
      }),
    );
    this.#remember(vscode.window.activeTextEditor);
  }

  /** The place, while its file is still open and is evidence of a portfolio. */
  get place(): EvidencePlace | undefined {
    this.#remember(vscode.window.activeTextEditor);
    const last = this.#last;
    const state =
      last && !last.document.isClosed ? portfolioToWriteFor(this.model, last.document) : undefined;
    return last && state
      ? { ...last, offset: offsetOf(last.document, last.selection.end), state }
      : undefined;
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #remember(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId === 'markdown' && portfolioToWriteFor(this.model, editor.document)) {
      this.#last = { document: editor.document, selection: editor.selection };
    }
  }
}
