import * as vscode from 'vscode';
import type { Library } from '../../core/catalogue/catalogue';
import { findPlace, type YamlPlace } from '../../core/yaml/findPlace';
import type { IdKind, Shape } from '../../core/yaml/shape';
import { groupOf, shapeAt } from '../../core/yaml/shapeAt';
import { wordField, wordShape } from '../../words/schemaPage';
import type { PortfolioModel } from '../portfolioModel';
import { offsetOf, rangeOf } from '../positions';
import { describeDocument, yamlFiles } from './catalogueDocument';
import { isCheckedElsewhere } from './otherYamlSupport';
import { labelOf } from './labelOf';

/** Completes fields, choices and IDs in catalogues and in `portfolio.yaml`, from the schemas. */
export function registerCatalogueCompletions(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    yamlFiles,
    {
      async provideCompletionItems(document, position) {
        const described = await describeDocument(model, document);
        const text = document.getText();
        const place = described && findPlace(text, offsetOf(document, position));
        if (!described || !place) {
          return undefined;
        }
        const { library } = described.state.snapshot;
        const items =
          place.kind === 'key'
            ? [...fieldItems(described.shape, place), ...listItems(described.shape, place, library)]
            : valueItems(shapeAt(described.shape, place.path, place.siblings.get('kind')), library);
        const range = rangeOf({ text }, place.span);
        for (const item of items) {
          item.range = range;
        }
        return items;
      },
    },
    ' ',
    '[',
    ',',
    '{',
  );
}

function fieldItems(root: Shape, place: YamlPlace): vscode.CompletionItem[] {
  const around = place.path.length === 0 ? root : shapeAt(root, place.path);
  const holder = groupOf(around);
  const group = groupOf(around, place.siblings.get('kind'))?.group;
  if (!group || isCheckedElsewhere()) {
    return [];
  }
  const fields = group.fields.size > 0 && !group.variants ? group.fields : kindOnly(holder);
  return [...fields]
    .filter(([name]) => !place.siblings.has(name))
    .map(([name, field], index) => {
      const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Field);
      item.insertText = insertTextOf(name, field, place);
      item.detail = wordShape(field, vscode.l10n.t);
      item.documentation = new vscode.MarkdownString(wordField(field, vscode.l10n.t));
      // Needed ones first, then in the order of the schema.
      item.sortText = `${group.required.has(name) ? 0 : 1}${String(index).padStart(3, '0')}`;
      item.command = { command: 'editor.action.triggerSuggest', title: '' };
      return item;
    });
}

/** What a group that depends on its `kind` has before that is written. */
function kindOnly(holder: Shape | undefined): ReadonlyMap<string, Shape> {
  const kind = holder?.group?.fields.get('kind');
  return new Map(kind ? [['kind', kind]] : []);
}

function insertTextOf(name: string, { items, group, single }: Shape, { column }: YamlPlace): string {
  if (column === undefined) {
    return `${name}: `;
  }
  const below = ' '.repeat(column + 2);
  if (items) {
    return items.group ? `${name}:\n${below}- ` : `${name}: []`;
  }
  return group && !single ? `${name}:\n${below}` : `${name}: `;
}

/** An entry of a list of texts that is written line by line. */
function listItems(root: Shape, place: YamlPlace, library: Library): vscode.CompletionItem[] {
  const shape = place.path.length === 0 ? undefined : shapeAt(root, place.path);
  return shape?.items && !shape.items.group ? valueItems(shape, library) : [];
}

function valueItems(shape: Shape | undefined, library: Library): vscode.CompletionItem[] {
  if (!shape) {
    return [];
  }
  const refersTo = shape.refersTo ?? shape.items?.refersTo;
  return [...choiceItems(shape), ...(refersTo ? idItems(refersTo, library) : [])];
}

function choiceItems({ single, variantsOfKind, description }: Shape): vscode.CompletionItem[] {
  if (isCheckedElsewhere()) {
    return [];
  }
  if (variantsOfKind) {
    return [...variantsOfKind].map(([name, meaning]) => {
      const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.EnumMember);
      item.documentation = new vscode.MarkdownString(meaning);
      return item;
    });
  }
  const choices =
    single?.kind === 'choice' ? single.choices : single?.kind === 'yes-or-no' ? ['true', 'false'] : [];
  return choices.map((choice) => {
    const item = new vscode.CompletionItem(choice, vscode.CompletionItemKind.EnumMember);
    item.documentation = new vscode.MarkdownString(description);
    return item;
  });
}

function idItems(kind: IdKind, library: Library): vscode.CompletionItem[] {
  return [...(library.definitions[kind]?.values() ?? [])].map(({ id }) => {
    const item = new vscode.CompletionItem(id, vscode.CompletionItemKind.Reference);
    item.detail = labelOf(kind, id, library);
    return item;
  });
}
