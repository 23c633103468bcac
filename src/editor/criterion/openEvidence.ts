import * as vscode from 'vscode';
import { openClaim } from '../evidencePlaces';
import { claimTarget, fileOn } from './target';
import type { ActionArgument, ActionParts } from './target';

/** Goes to a passage or a file; for a criterion, to the one it has, or to the one that the learner chooses. */
export async function openEvidence(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const file = fileOn(argument);
  if (file !== undefined) {
    await vscode.window.showTextDocument(vscode.Uri.parse(file));
    return;
  }
  const target = await claimTarget(parts, argument, vscode.l10n.t('Go to Evidence'));
  if (target) {
    await openClaim(target.claim, target.state);
  }
}
