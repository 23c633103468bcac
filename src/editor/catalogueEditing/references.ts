import * as vscode from 'vscode';
import { findPlace } from '../../core/yaml/findPlace';
import { shapeAt } from '../../core/yaml/shapeAt';
import { DisposableStore } from '../disposableStore';
import type { PortfolioModel } from '../portfolioModel';
import { locationOf, offsetOf } from '../positions';
import { criterionAt, describeDocument, readNow, yamlFiles } from './catalogueDocument';
import { locationIn } from './locationIn';

/** Goes from the number of a criterion to every tag for it, and from an ID to where it is defined. */
export function registerCatalogueReferences(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(
    vscode.languages.registerReferenceProvider(yamlFiles, {
      async provideReferences(document, position, { includeDeclaration }) {
        const read = await readNow(model, document);
        const criterion = criterionAt(read?.catalogue, offsetOf(document, position));
        if (!read || !criterion) {
          return undefined;
        }
        const { snapshot, findSource } = read.state;
        const claims = snapshot.coverage.byCriterion.get(criterion.key)?.claims ?? [];
        const places = claims.map(({ note, reference }) => ({ uri: note.uri, span: reference.span }));
        return [...(includeDeclaration ? [criterion.location] : []), ...places].map((place) =>
          locationOf(place, findSource),
        );
      },
    }),
  );
  owned.own(
    vscode.languages.registerDefinitionProvider(yamlFiles, {
      async provideDefinition(document, position) {
        const described = await describeDocument(model, document);
        const word = document.getWordRangeAtPosition(position, /[\w-]+/);
        const place = described && word && findPlace(document.getText(), offsetOf(document, word.end));
        if (!described || !word || !place) {
          return undefined;
        }
        const shape = shapeAt(described.shape, place.path, place.siblings.get('kind'));
        const kind = shape?.refersTo ?? shape?.items?.refersTo;
        const ids = kind && described.state.snapshot.library.definitions[kind];
        const id = document.getText(word);
        const definition = ids?.get(id) ?? ids?.get(id.toUpperCase());
        return definition && locationIn(definition.location, described.state);
      },
    }),
  );
  return owned;
}
