import * as vscode from 'vscode';
import { criterionTarget } from './target';
import type { ActionArgument, ActionParts } from './target';

/** Finds a criterion by number or by words, whether or not its line is open in the tree, and goes to it there. */
export async function findCriterion(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const target = await criterionTarget(parts, argument, vscode.l10n.t('Find Criterion'));
  if (target) {
    const { coverage, state } = target;
    const names = [state.uri.toString(), coverage.criterion.key];
    await vscode.commands.executeCommand('signpost.showCriterion', ...names);
  }
}
