import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import { rangeOf } from '../positions';
import { readNow } from './stateOf';
import { findTagPieces, pieceKinds } from './tagPieces';

const legend = new vscode.SemanticTokensLegend([...pieceKinds]);

/**
 * Colours tags in evidence, and nowhere else. A grammar could not: it knows neither where a portfolio is nor which
 * words a catalogue puts in front of a number. Nothing is read for it that the model does not keep already.
 */
export function registerTagColours(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const changes = owned.own(new vscode.EventEmitter<void>());
  // Told of a change, VS Code asks at once, where it would wait for a pause after a key.
  owned.own(model.onDidChange(() => changes.fire()));
  owned.own(
    vscode.languages.registerDocumentSemanticTokensProvider(
      { language: 'markdown' },
      {
        onDidChangeSemanticTokens: changes.event,
        async provideDocumentSemanticTokens(document, token) {
          const read = await readNow(model, document);
          if (!read || token.isCancellationRequested) {
            return undefined;
          }
          const { state, note } = read;
          const source = state.findSource(note.uri);
          const unresolved = new Set(state.snapshot.coverage.unresolved.map(({ reference }) => reference));
          const builder = new vscode.SemanticTokensBuilder(legend);
          for (const { span, kind } of findTagPieces(note, source?.text ?? '', unresolved)) {
            builder.push(rangeOf(source, span), kind);
          }
          return builder.build();
        },
      },
      legend,
    ),
  );
  return owned;
}
