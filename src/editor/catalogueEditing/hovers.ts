import * as vscode from 'vscode';
import { findPlace } from '../../core/yaml/findPlace';
import { groupOf, shapeAt } from '../../core/yaml/shapeAt';
import type { Shape } from '../../core/yaml/shape';
import { wordField } from '../../words/schemaPage';
import { plainForMarkdown } from '../escape';
import type { PortfolioModel } from '../portfolioModel';
import { offsetOf, rangeOf } from '../positions';
import { describeCriterion } from '../tree/treeTooltip';
import { criterionAt, describeDocument, readNow, yamlFiles } from './catalogueDocument';
import { labelOf } from './labelOf';
import { isCheckedElsewhere } from './otherYamlSupport';

/** Explains a field, an ID, and for the number of a criterion how its evidence stands. */
export function registerCatalogueHovers(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerHoverProvider(yamlFiles, {
    async provideHover(document, position) {
      const described = await describeDocument(model, document);
      const word = document.getWordRangeAtPosition(position, /[\w.*-]+/);
      if (!described || !word) {
        return undefined;
      }
      const read = await readNow(model, document);
      const criterion = criterionAt(read?.catalogue, offsetOf(document, position));
      const coverage = criterion && read?.state.snapshot.coverage.byCriterion.get(criterion.key);
      if (read && criterion && coverage) {
        const { findSource, snapshot } = read.state;
        return new vscode.Hover(
          describeCriterion(coverage, snapshot.library),
          rangeOf(findSource(document.uri.toString()), criterion.location.span),
        );
      }
      const words =
        fieldWords(document, word, described.shape) ??
        idWords(document, word, described.shape, described.state.snapshot.library);
      return words === undefined ? undefined : new vscode.Hover(new vscode.MarkdownString(words), word);
    },
  });
}

function fieldWords(document: vscode.TextDocument, word: vscode.Range, root: Shape): string | undefined {
  const text = document.getText();
  const end = offsetOf(document, word.end);
  if (!/^["']?:(?:\s|$)/.test(text.slice(end, end + 3)) || isCheckedElsewhere()) {
    return undefined;
  }
  const place = findPlace(text, end);
  const around =
    place?.kind === 'key' ? (place.path.length === 0 ? root : shapeAt(root, place.path)) : undefined;
  const group = groupOf(around, place?.siblings.get('kind'))?.group ?? undefined;
  const name = document.getText(word);
  const field = group?.fields.get(name) ?? groupOf(around)?.group?.fields.get(name);
  return field && wordField(field, vscode.l10n.t);
}

function idWords(
  document: vscode.TextDocument,
  word: vscode.Range,
  root: Shape,
  library: Parameters<typeof labelOf>[2],
): string | undefined {
  const place = findPlace(document.getText(), offsetOf(document, word.end));
  const shape = place && shapeAt(root, place.path, place.siblings.get('kind'));
  const kind = shape?.refersTo ?? shape?.items?.refersTo;
  const id = document.getText(word);
  if (kind) {
    const label = library.definitions[kind]?.has(id) ? labelOf(kind, id, library) : '';
    return label === '' ? undefined : plainForMarkdown(label);
  }
  const meaning = shape?.variantsOfKind?.get(id);
  return meaning;
}
