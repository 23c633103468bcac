import * as vscode from 'vscode';
import { UserError } from '../userError';
import { tagFile } from './claimMore';
import { criterionTarget, fileOn } from './target';
import type { ActionArgument, ActionParts } from './target';

/** Tags a whole evidence file, at its top: the one of a line, or the one that was last in front. */
export async function tagWholeFile(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const { t } = vscode.l10n;
  const on = fileOn(argument);
  const uri = on === undefined ? parts.lastEvidence.place?.document.uri : vscode.Uri.parse(on);
  const state = uri && parts.model.portfolioOf(uri);
  if (!uri || !state) {
    throw new UserError(t('Open a file with evidence first.'));
  }
  const name = argument && 'key' in argument ? argument : undefined;
  const target = await criterionTarget(parts, name, t('Tag Whole File'), undefined, state);
  if (target) {
    const { criterion } = target.coverage;
    await tagFile(parts.model, uri, { portfolio: state.uri.toString(), key: criterion.key });
  }
}
