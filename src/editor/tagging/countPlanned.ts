import * as vscode from 'vscode';
import { mark } from '../../core/lint/retag';
import { plainForLabel } from '../escape';
import type { PortfolioModel } from '../portfolioModel';
import { rangeOf, workspaceEditOf } from '../positions';
import { claimsIn } from './criteriaAt';
import { readNow } from './stateOf';

const kind = vscode.CodeActionKind.RefactorRewrite.append('signpost.countPlanned');

/** Behind the light bulb on the line of a planned tag: takes the question mark away, so that what is written counts. */
export function registerCountPlanned(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions(document, { start, end }) {
        const lines = document.lineAt(start.line).range.union(document.lineAt(end.line).range);
        // A tag that is planned has a question mark: nothing needs to be read where there is none.
        return document.getText(lines).includes('?') ? actionsIn(model, document, lines) : [];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

async function actionsIn(
  model: PortfolioModel,
  document: vscode.TextDocument,
  lines: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const read = await readNow(model, document);
  if (!read) {
    return [];
  }
  const { state, note } = read;
  const source = state.findSource(note.uri);
  const planned = claimsIn(state, note).filter((claim) => claim.planned);
  // A range such as `1.1-1.3?` makes several claims and has one question mark.
  const byReference = new Map(planned.map((claim) => [claim.reference, claim]));
  return [...byReference.values()].flatMap((claim) => {
    const place = rangeOf(source, claim.reference.span);
    const edit = lines.intersection(place) ? mark(claim, false, [claim]) : undefined;
    if (!edit) {
      return [];
    }
    const title = vscode.l10n.t('Count this as evidence for {0}', plainForLabel(document.getText(place)));
    const action = new vscode.CodeAction(title, kind);
    action.edit = workspaceEditOf([edit], state.findSource);
    return [action];
  });
}
