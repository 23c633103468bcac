import * as vscode from 'vscode';
import type { TagKeywords } from '../../core/catalogue/tagKeywords';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import { rangeOf, workspaceEditOf } from '../positions';
import { registerCommand } from '../registerCommand';
import { UserError } from '../userError';
import { readNow } from './stateOf';
import { whyNotEvidence } from './whyNotEvidence';

/**
 * "Make Criteria Clickable", and keeping what it wrote in step with the tags whenever the file is saved. Not while the
 * learner types: every step would stand between the typed words when they are undone, in both of two editors.
 */
export function registerClickable(model: PortfolioModel, log: vscode.LogOutputChannel): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(registerCommand('signpost.makeClickable', (uri?: unknown) => makeFileClickable(model, uri), log));
  const undone = new WeakSet<vscode.TextDocument>();
  owned.own(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (reason === vscode.TextDocumentChangeReason.Undo) {
        undone.add(document);
      } else if (contentChanges.length > 0) {
        undone.delete(document);
      }
    }),
  );
  owned.own(
    vscode.workspace.onWillSaveTextDocument((event) => {
      const { document, reason } = event;
      if (reason !== vscode.TextDocumentSaveReason.Manual && undone.has(document)) {
        return; // Where VS Code saves by itself after a second, nobody could undo what was written here.
      }
      const state = document.languageId === 'markdown' ? model.portfolioOf(document.uri) : undefined;
      if (state) {
        event.waitUntil(editsInStep(model, document, state.snapshot.library.keywords));
      }
    }),
  );
  return owned;
}

async function makeFileClickable(model: PortfolioModel, uri: unknown): Promise<void> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  const read = document && (await readNow(model, document));
  if (!read) {
    throw new UserError(whyNotEvidence(model, document) ?? vscode.l10n.t('Open a file with evidence first.'));
  }
  if (document.isUntitled) {
    throw new UserError(vscode.l10n.t('Save this file first: a link depends on where its file is.'));
  }
  const { state, note } = read;
  const { makeClickable } = await import('./clickable');
  const edits = makeClickable(note, state.snapshot);
  const { t } = vscode.l10n;
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(
      note.tags.length === 0
        ? t('There is no tag in this file yet, so there is nothing to click.')
        : t('The criteria in this file can be clicked already.'),
    );
  } else if (await vscode.workspace.applyEdit(workspaceEditOf(edits, state.findSource))) {
    void vscode.window.showInformationMessage(
      t('The criteria in this file can be clicked now. Their links stand at the end of the file.'),
    );
  }
}

async function editsInStep(
  model: PortfolioModel,
  document: vscode.TextDocument,
  keywords: TagKeywords,
): Promise<vscode.TextEdit[]> {
  const { hasClickableTags, makeClickable } = await import('./clickable');
  if (!hasClickableTags(document.getText(), keywords)) {
    return [];
  }
  const read = await readNow(model, document);
  const edits = read ? makeClickable(read.note, read.state.snapshot) : [];
  const source = { text: document.getText() };
  return edits.map(({ span, newText }) => vscode.TextEdit.replace(rangeOf(source, span), newText));
}
