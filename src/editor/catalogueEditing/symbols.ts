import * as vscode from 'vscode';
import type { Catalogue, Outcome, Qualification, Unit } from '../../core/catalogue/catalogue';
import type { Location, Span } from '../../core/text';
import type { PortfolioModel } from '../portfolioModel';
import { rangeOf } from '../positions';
import type { ReadText } from '../positions';
import { readNow, yamlFiles } from './catalogueDocument';

interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: vscode.SymbolKind;
  readonly at: Location;
  readonly below: readonly OutlineEntry[];
}

/** The outline of a catalogue: qualifications, units, learning outcomes, criteria. */
export function registerCatalogueSymbols(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    yamlFiles,
    {
      async provideDocumentSymbols(document) {
        const read = await readNow(model, document);
        if (!read?.catalogue) {
          return undefined;
        }
        const source = read.state.findSource(document.uri.toString());
        return symbolsOf(outlineOf(read.catalogue), source, source?.text?.length ?? 0);
      },
    },
    { label: 'Signpost' },
  );
}

function outlineOf({ qualifications }: Catalogue): OutlineEntry[] {
  return qualifications.map(({ id, title, location, units }: Qualification): OutlineEntry => ({
    name: id,
    detail: title,
    kind: vscode.SymbolKind.Package,
    at: location,
    below: units.map(unitEntry),
  }));
}

function unitEntry({ id, title, location, outcomes }: Unit): OutlineEntry {
  const kind = vscode.SymbolKind.Module;
  return { name: id, detail: title, kind, at: location, below: outcomes.map(outcomeEntry) };
}

function outcomeEntry({ number, title, location, criteria }: Outcome): OutlineEntry {
  return {
    name: `LO ${number}`,
    detail: title,
    kind: vscode.SymbolKind.Class,
    at: location,
    below: criteria.map((criterion) => ({
      name: `AC ${criterion.number}`,
      detail: criterion.statement,
      kind: vscode.SymbolKind.Property,
      at: criterion.location,
      below: [],
    })),
  };
}

/** An entry reaches as far as the next one of its level, the last as far as the one around it. */
function symbolsOf(
  entries: readonly OutlineEntry[],
  source: ReadText | undefined,
  end: number,
): vscode.DocumentSymbol[] {
  return entries.map(({ name, detail, kind, at, below }, index) => {
    const next = entries[index + 1]?.at.span.start ?? end;
    const span: Span = { start: at.span.start, end: Math.max(at.span.end, next - 1) };
    const symbol = new vscode.DocumentSymbol(
      name,
      detail,
      kind,
      rangeOf(source, span),
      rangeOf(source, at.span),
    );
    symbol.children = symbolsOf(below, source, span.end);
    return symbol;
  });
}
