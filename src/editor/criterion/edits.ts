import * as vscode from 'vscode';
import type { Claim } from '../../core/coverage/coverage';
import type { TextEdit } from '../../core/text';
import type { PortfolioState } from '../portfolioEntry';
import { isStillRead, locationOf, workspaceEditOf } from '../positions';
import { UserError } from '../userError';

/**
 * Makes edits that a snapshot led to, as one change that one undo takes back, and shows the first place that it
 * changes without taking the focus.
 * @throws UserError if a text is not what the snapshot was made from.
 */
export async function applyEdits(edits: readonly TextEdit[], state: PortfolioState): Promise<void> {
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (!isStillRead(document, state.findSource(uri))) {
      throw changedMeanwhile();
    }
  }
  const change = workspaceEditOf(edits, state.findSource);
  const [first] = [...edits].sort(
    (a, b) => uris.indexOf(a.uri) - uris.indexOf(b.uri) || a.span.start - b.span.start,
  );
  if (first) {
    // In sight, so that the learner sees what happens, and can take it back there.
    const { uri, range } = locationOf(first, state.findSource);
    const editor = await vscode.window.showTextDocument(uri, { preserveFocus: true, preview: false });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  if (!(await vscode.workspace.applyEdit(change))) {
    throw changedMeanwhile();
  }
}

/** The claims that one reference makes: several for a range. */
export function claimsOfReference({ reference }: Claim, { snapshot }: PortfolioState): readonly Claim[] {
  return [...snapshot.coverage.byCriterion.values()].flatMap(({ claims }) =>
    claims.filter((claim) => claim.reference === reference),
  );
}

function changedMeanwhile(): UserError {
  return new UserError(vscode.l10n.t('The text has changed meanwhile. Nothing was changed: try again.'));
}
