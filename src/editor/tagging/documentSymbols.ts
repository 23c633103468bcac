import * as vscode from 'vscode';
import type { Claim } from '../../core/coverage/coverage';
import { wordStatus } from '../../words/words';
import type { PortfolioModel } from '../portfolioModel';
import { rangeOf, type ReadText } from '../positions';
import { claimsIn } from './criteriaAt';
import { readNow } from './stateOf';

/** What an evidence file claims, beside its headings in the outline and in "Go to Symbol in Editor". */
export function registerDocumentSymbols(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: 'markdown' },
    {
      async provideDocumentSymbols(document) {
        const read = await readNow(model, document);
        if (!read) {
          return [];
        }
        const { state, note } = read;
        const source = state.findSource(note.uri);
        return [...claimsIn(state, note)]
          .sort((a, b) => a.reference.span.start - b.reference.span.start)
          .map((claim) => {
            const coverage = state.snapshot.coverage.byCriterion.get(claim.criterion.key);
            const status = claim.planned ? 'planned' : (coverage?.status ?? 'unmet');
            return symbolOf(claim, wordStatus(status, vscode.l10n.t), source);
          });
      },
    },
    { label: 'Signpost' },
  );
}

function symbolOf(
  { criterion, reference, tag }: Claim,
  status: string,
  source: ReadText | undefined,
): vscode.DocumentSymbol {
  const { span } = tag.passage;
  // A tag below its passage is no part of it, and yet has to lie in what the symbol stands for.
  const start = Math.min(span.start, reference.span.start);
  const end = Math.max(span.end, reference.span.end);
  return new vscode.DocumentSymbol(
    `${criterion.number} ${criterion.statement}`,
    status,
    vscode.SymbolKind.Key,
    rangeOf(source, { start, end }),
    rangeOf(source, reference.span),
  );
}
