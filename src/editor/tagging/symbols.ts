import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import type { Span } from '../../core/text';
import { DisposableStore } from '../disposableStore';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { offsetOf, rangeOf } from '../positions';
import { placeOf } from './criteriaAt';
import { matchesCriterion } from './searchCriteria';
import { readNow } from './stateOf';

/** A criterion as a symbol, with what is needed to find its place once it is chosen. */
class CriterionSymbol extends vscode.SymbolInformation {
  constructor(
    readonly criterion: Criterion,
    readonly state: PortfolioState,
  ) {
    const { number, statement, qualification, unit, location } = criterion;
    const place = new vscode.Location(vscode.Uri.parse(location.uri), rangeOf(undefined, location.span));
    super(`${number} ${statement}`, vscode.SymbolKind.Key, `${qualification}/${unit}`, place);
  }
}

/** Criteria among the symbols of the workspace, and passages among the steps of "Expand Selection". */
export function registerSymbols(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) => findSymbols(model, query),
      async resolveWorkspaceSymbol(symbol) {
        if (symbol instanceof CriterionSymbol) {
          symbol.location = await placeOf(symbol.criterion.location, symbol.state);
        }
        return symbol;
      },
    }),
  );
  owned.own(
    vscode.languages.registerSelectionRangeProvider(
      { language: 'markdown' },
      {
        async provideSelectionRanges(document, positions) {
          const read = await readNow(model, document);
          if (!read) {
            return undefined;
          }
          const { note, state } = read;
          const spans = note.tags.flatMap((tag) => [
            ...tag.references.map(({ span }) => span),
            tag.span,
            tag.passage.span,
          ]);
          const source = state.findSource(note.uri);
          return positions.map((position) => {
            const around = spansAround(spans, offsetOf(document, position));
            const selection = around.reduceRight<vscode.SelectionRange | undefined>(
              (parent, span) => new vscode.SelectionRange(rangeOf(source, span), parent),
              undefined,
            );
            return selection ?? new vscode.SelectionRange(rangeOf(source, emptyAt(document, position)));
          });
        },
      },
    ),
  );
  return owned;
}

/** Each criterion once, however many portfolios are read against its catalogue. */
function findSymbols(model: PortfolioModel, query: string): CriterionSymbol[] {
  const found = new Map<string, CriterionSymbol>();
  for (const state of model.portfolios) {
    for (const { criterion } of state.snapshot.coverage.byCriterion.values()) {
      const { uri } = criterion.location;
      if (matchesCriterion(criterion, query)) {
        found.set(`${uri} ${criterion.key}`, new CriterionSymbol(criterion, state));
      }
    }
  }
  return [...found.values()];
}

/** The spans around an offset, each inside the next: one that only overlaps is left out. */
function spansAround(spans: readonly Span[], offset: number): readonly Span[] {
  const around = spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const span of around) {
    const inner = nested[nested.length - 1];
    const isWider = !inner || (span.start <= inner.start && inner.end <= span.end);
    if (isWider && (inner?.start !== span.start || inner.end !== span.end)) {
      nested.push(span);
    }
  }
  return nested;
}

function emptyAt(document: vscode.TextDocument, position: vscode.Position): Span {
  const offset = offsetOf(document, position);
  return { start: offset, end: offset };
}
