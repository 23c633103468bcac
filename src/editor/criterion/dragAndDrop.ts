import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import { shortestName } from '../../core/lint/referenceNames';
import type { PortfolioModel } from '../portfolioModel';
import { offsetOf, workspaceEditOf } from '../positions';
import { frontMatterOf, portfolioToWriteFor } from '../tagging/stateOf';
import type { Line } from '../tree/liveLines';
import { tagAsWell, tagFile } from './claimMore';
import { claimNamed, claimOf, criterionOf, fileOf } from './target';
import type { ClaimName, CriterionName } from './target';

/** What is dragged out of the views: the name of a criterion, or of a claim for one. */
const namesMime = 'application/vnd.signpost.names';
const filesMime = 'text/uri-list';

/**
 * Lets learners drag: a passage or a file onto a criterion, which it then shows too, and a criterion onto a passage,
 * onto a file, or into the text. VS Code lets no text be dragged from an editor into a view: "Tag This Paragraph…" does
 * that.
 */
export function createDragAndDrop(model: PortfolioModel): vscode.TreeDragAndDropController<Line<unknown>> {
  return {
    dragMimeTypes: [namesMime, filesMime, 'text/plain'],
    dropMimeTypes: [namesMime, filesMime],
    handleDrag([line], data) {
      const claim = claimOf(line?.content);
      const criterion = criterionOf(line?.content);
      const file = fileOf(line?.content);
      if (claim ?? criterion) {
        data.set(namesMime, new vscode.DataTransferItem(JSON.stringify(claim ?? criterion)));
      }
      const opened = file ?? claim?.uri;
      if (opened !== undefined) {
        data.set(filesMime, new vscode.DataTransferItem(opened));
      }
    },
    async handleDrop(line, data) {
      const names = await readNames(data);
      const target = {
        criterion: criterionOf(line?.content),
        claim: claimOf(line?.content),
        file: fileOf(line?.content),
      };
      if (names && 'uri' in names) {
        await (target.criterion && tagAsWell(model, names, target.criterion));
      } else if (names) {
        await (target.file !== undefined
          ? tagFile(model, vscode.Uri.parse(target.file), names)
          : target.claim && tagAsWell(model, target.claim, names));
      } else if (target.criterion) {
        for (const uri of await readFiles(data)) {
          await tagFile(model, uri, target.criterion);
        }
      }
    },
  };
}

/** Lets a criterion be dropped into evidence, where it becomes a tag. */
export function registerTagDrop(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(
    vscode.languages.registerDocumentDropEditProvider(
      { language: 'markdown' },
      {
        async provideDocumentDropEdits(document, position, data) {
          const names = await readNames(data);
          const state = portfolioToWriteFor(model, document);
          const { criterion } = state?.snapshot.coverage.byCriterion.get(names?.key ?? '') ?? {};
          if (!state || !criterion || names?.portfolio !== state.uri.toString()) {
            return undefined;
          }
          const text = document.getText();
          const { insertTagAt } = await import('./insertPlace');
          const note = await frontMatterOf(text);
          const name = shortestName(criterion, true, note, state.snapshot.coverage);
          const { keywords } = state.snapshot.library;
          const offset = offsetOf(document, position);
          const tag = insertTagAt(document.uri.toString(), text, offset, name, keywords);
          if (!tag) {
            return undefined;
          }
          const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Insert Tag'), dropKind);
          edit.additionalEdit = workspaceEditOf([tag], () => ({ text }));
          return edit;
        },
      },
      { dropMimeTypes: [namesMime], providedDropEditKinds: [dropKind] },
    ),
  );
  return owned;
}

const dropKind = vscode.DocumentDropOrPasteEditKind.Empty.append('signpost', 'tag');

async function readNames(data: vscode.DataTransfer): Promise<CriterionName | ClaimName | undefined> {
  const text = await data.get(namesMime)?.asString();
  try {
    return text === undefined ? undefined : claimNamed(JSON.parse(text) as unknown);
  } catch {
    return undefined; // Somebody else's.
  }
}

async function readFiles(data: vscode.DataTransfer): Promise<readonly vscode.Uri[]> {
  const text = (await data.get(filesMime)?.asString()) ?? '';
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line));
}
