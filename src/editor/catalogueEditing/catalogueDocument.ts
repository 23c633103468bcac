import type * as vscode from 'vscode';
import type { Catalogue, Criterion } from '../../core/catalogue/catalogue';
import type { Shape } from '../../core/yaml/shape';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { isStillRead } from '../positions';

/** The files that are edited with this help. */
export const yamlFiles: vscode.DocumentSelector = { language: 'yaml' };

/** What a YAML file of a portfolio may hold, and the portfolio as it was read last. Undefined for other files. */
export async function describeDocument(
  model: PortfolioModel,
  document: vscode.TextDocument,
): Promise<{ readonly state: PortfolioState; readonly shape: Shape } | undefined> {
  const state = model.portfolioOf(document.uri);
  const uri = document.uri.toString();
  if (!state?.findSource(uri) || state.snapshot.library.builtIn.has(uri)) {
    return undefined;
  }
  const { catalogueShape, portfolioShape } = await import('../../core/catalogue/schemas');
  return { state, shape: uri === state.uri.toString() ? portfolioShape : catalogueShape };
}

/** A catalogue as its document says now, unsaved edits included. Undefined for a file that is none. */
export async function readNow(
  model: PortfolioModel,
  document: vscode.TextDocument,
): Promise<{ readonly state: PortfolioState; readonly catalogue: Catalogue | undefined } | undefined> {
  const known = await describeDocument(model, document);
  const state = known && (await model.newest(known.state.uri));
  const uri = document.uri.toString();
  if (!state || !isStillRead(document, state.findSource(uri))) {
    return undefined;
  }
  return { state, catalogue: state.snapshot.library.catalogues.find((each) => each.uri === uri) };
}

/** The criterion whose number stands at an offset. */
export function criterionAt(catalogue: Catalogue | undefined, offset: number): Criterion | undefined {
  return catalogue?.qualifications
    .flatMap(({ units }) => units)
    .flatMap(({ outcomes }) => outcomes)
    .flatMap(({ criteria }) => criteria)
    .find(({ location: { span } }) => span.start <= offset && offset <= span.end);
}
