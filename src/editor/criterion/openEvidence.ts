import * as vscode from 'vscode';
import { openClaim } from '../evidencePlaces';
import { claimTarget } from './target';
import type { ActionArgument, ActionParts } from './target';

/** Goes to a passage; for a criterion, to the one it has, or to the one that the learner chooses. */
export async function openEvidence(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const target = await claimTarget(parts, argument, vscode.l10n.t('Go to Evidence'));
  if (target) {
    await openClaim(target.claim, target.state);
  }
}
