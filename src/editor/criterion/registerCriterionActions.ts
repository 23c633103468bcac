import type * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { LastEvidence } from '../lastEvidence';
import type { PortfolioModel } from '../portfolioModel';
import { registerCommand } from '../registerCommand';
import { markAsPlanned, startEvidence } from './evidenceActions';
import { registerTagDrop } from './dragAndDrop';
import { openEvidence } from './openEvidence';
import { copyId, countAsEvidence, insertTag, openInCatalogue, untag } from './tagActions';
import type { ActionArgument, ActionParts } from './target';
import { findCriterion } from './findCriterion';
import { tagWholeFile } from './tagWholeFile';
import { whyStatus } from './whyStatus';

/** What can be done with a criterion or a passage: from the views, from the palette, and by a page that names one. */
export function registerCriterionActions(
  model: PortfolioModel,
  lastEvidence: LastEvidence,
  selected: ActionParts['selected'],
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const owned = new DisposableStore();
  const parts: ActionParts = { model, lastEvidence, selected };
  const actions: Readonly<
    Record<string, (parts: ActionParts, argument: ActionArgument) => Promise<unknown>>
  > = {
    openEvidence,
    insertTag,
    startEvidence,
    markAsPlanned,
    openInCatalogue,
    copyId,
    whyStatus,
    untag,
    countAsEvidence,
    findCriterion,
    tagFile: tagWholeFile,
  };
  owned.own(registerTagDrop(model));
  for (const [name, run] of Object.entries(actions)) {
    owned.own(registerCommand(`signpost.${name}`, (argument?: ActionArgument) => run(parts, argument), log));
  }
  return owned;
}
