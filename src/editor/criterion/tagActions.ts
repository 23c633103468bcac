import * as vscode from 'vscode';
import { mark, takeOut } from '../../core/lint/retag';
import { shortestName } from '../../core/lint/referenceNames';
import { plainForMessage } from '../escape';
import { workspaceEditOf } from '../positions';
import { placeOf } from '../tagging/criteriaAt';
import { tickFirstTag } from '../tickFirstSteps';
import { frontMatterOf } from '../tagging/stateOf';
import { UserError } from '../userError';
import { applyEdits, claimsOfReference } from './edits';
import { claimTarget, criterionTarget } from './target';
import type { ActionArgument, ActionParts } from './target';

/** Puts the tag of a criterion where the cursor last was in evidence. */
export async function insertTag(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const { t } = vscode.l10n;
  const { place } = parts.lastEvidence;
  if (!place) {
    throw new UserError(t('Open a file with evidence first, and put the cursor where the tag is to stand.'));
  }
  const target = await criterionTarget(parts, argument, t('Insert Tag at the Cursor'));
  if (!target) {
    return;
  }
  const { document, selection, offset } = place;
  if (target.state.uri.toString() !== place.state.uri.toString()) {
    throw new UserError(
      t('The file "{0}" belongs to another portfolio.', plainForMessage(document.fileName)),
    );
  }
  const text = document.getText();
  const { insertTagAt } = await import('./insertPlace');
  const note = await frontMatterOf(text);
  const name = shortestName(target.coverage.criterion, true, note, target.state.snapshot.coverage);
  const uri = document.uri.toString();
  const edit = insertTagAt(uri, text, offset, name, target.state.snapshot.library.keywords);
  if (!edit) {
    throw new UserError(
      t('A tag does not count there. Put the cursor into a paragraph, a heading, a list or a table row.'),
    );
  }
  await vscode.window.showTextDocument(document, { selection });
  if (await vscode.workspace.applyEdit(workspaceEditOf([edit], () => ({ text })))) {
    tickFirstTag();
  }
}

/** Takes a criterion out of the tag of a passage, in one change. */
export async function untag(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const target = await claimTarget(parts, argument, vscode.l10n.t('Untag'));
  if (target) {
    const { claim, state } = target;
    const text = state.findSource(claim.note.uri)?.text ?? '';
    await applyEdits([takeOut(claim, text, claimsOfReference(claim, state))], state);
  }
}

/** Takes the question mark from a planned claim: the part is written. */
export async function countAsEvidence(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const title = vscode.l10n.t('Count as Evidence');
  const target = await claimTarget(parts, argument, title, {
    isWanted: ({ planned }) => planned,
    none: vscode.l10n.t('No evidence is planned, so all that is tagged counts already.'),
  });
  const edit = target && mark(target.claim, false, claimsOfReference(target.claim, target.state));
  if (edit) {
    await applyEdits([edit], target.state);
  }
}

/** Shows the line of the catalogue where a criterion is defined. */
export async function openInCatalogue(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const target = await criterionTarget(parts, argument, vscode.l10n.t('Open in Catalogue'));
  if (target) {
    const { uri, range } = await placeOf(target.coverage.criterion.location, target.state);
    await vscode.window.showTextDocument(uri, { selection: range });
  }
}

/** Copies the name of a criterion as it can be written in every tag of the portfolio. */
export async function copyId(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const target = await criterionTarget(parts, argument, vscode.l10n.t('Copy ID'));
  if (target) {
    const { coverage, state } = target;
    const name = shortestName(coverage.criterion, false, undefined, state.snapshot.coverage);
    await vscode.env.clipboard.writeText(name);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', name), 4000);
  }
}
