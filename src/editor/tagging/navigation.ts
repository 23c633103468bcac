import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import { locationOf, rangeOf } from '../positions';
import { findCriteriaAt, placeOf, taggingLanguages, type NamedCriteria } from './criteriaAt';

/** Goes from a tag to the line of the catalogue, and from either to every tag. */
export function registerNavigation(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(
    vscode.languages.registerDefinitionProvider(taggingLanguages, {
      async provideDefinition(document, position) {
        const found = await findCriteriaAt(model, document, position);
        const links = found.slice(0, 1).map(async (named) => {
          const source = { text: document.getText() };
          const places = await Promise.all(
            named.criteria.map(({ location }) => placeOf(location, named.state)),
          );
          return places.map(({ uri, range }) => ({
            originSelectionRange: rangeOf(source, named.span),
            targetUri: uri,
            targetRange: range,
          }));
        });
        return (await Promise.all(links)).flat();
      },
    }),
  );
  owned.own(
    vscode.languages.registerReferenceProvider(taggingLanguages, {
      async provideReferences(document, position, { includeDeclaration }) {
        const found = await findCriteriaAt(model, document, position);
        const [first] = found;
        const declared =
          includeDeclaration && first
            ? await Promise.all(first.criteria.map(({ location }) => placeOf(location, first.state)))
            : [];
        return [...declared, ...found.flatMap(claimedPlaces)];
      },
    }),
  );
  owned.own(
    vscode.languages.registerDocumentHighlightProvider(taggingLanguages, {
      async provideDocumentHighlights(document, position) {
        const found = await findCriteriaAt(model, document, position);
        const here = found
          .flatMap(claimedPlaces)
          .filter(({ uri }) => uri.toString() === document.uri.toString());
        const { Read, Write } = vscode.DocumentHighlightKind;
        return [
          ...numberInCatalogue(found, document).map((range) => new vscode.DocumentHighlight(range, Write)),
          ...here.map(({ range }) => new vscode.DocumentHighlight(range, Read)),
        ];
      },
    }),
  );
  return owned;
}

/** The number under the cursor of a catalogue, once, however many portfolios the catalogue serves. */
function numberInCatalogue(
  [first]: readonly NamedCriteria[],
  document: vscode.TextDocument,
): readonly vscode.Range[] {
  return first && !first.reference ? [rangeOf({ text: document.getText() }, first.span)] : [];
}

/** Every reference that claims one of the criteria, each once: a range may claim several of them. */
function claimedPlaces({ state, criteria }: NamedCriteria): readonly vscode.Location[] {
  const claims = criteria.flatMap(({ key }) => state.snapshot.coverage.byCriterion.get(key)?.claims ?? []);
  const byReference = new Map(claims.map((claim) => [claim.reference, claim]));
  return [...byReference.values()].map(({ note, reference }) =>
    locationOf({ uri: note.uri, span: reference.span }, state.findSource),
  );
}
