import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { LastEvidence } from '../lastEvidence';
import type { PortfolioModel } from '../portfolioModel';
import { registerCommand } from '../registerCommand';
import type { Line } from '../tree/liveLines';
import { UserError } from '../userError';
import { markAsPlanned, startEvidence } from './evidenceActions';
import { registerTagDrop } from './dragAndDrop';
import { openEvidence } from './openEvidence';
import { copyId, countAsEvidence, insertTag, openInCatalogue, untag } from './tagActions';
import type { ActionArgument, ActionParts, FocusArgument, ViewName } from './target';
import { findCriterion } from './findCriterion';
import { tagWholeFile } from './tagWholeFile';
import { whyStatus } from './whyStatus';

/** Finds the line of a view that has the focus. */
type FindFocused = (view: ViewName) => Promise<Line<unknown> | undefined>;

/** What can be done with a criterion or a passage: from the views, from the palette, and by a page that names one. */
export function registerCriterionActions(
  model: PortfolioModel,
  lastEvidence: LastEvidence,
  selected: ActionParts['selected'],
  findFocused: FindFocused,
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
    owned.own(
      registerCommand(
        `signpost.${name}`,
        async (argument?: ActionArgument | FocusArgument) =>
          run(parts, isFocus(argument) ? await lineOf(argument, findFocused) : argument),
        log,
      ),
    );
  }
  return owned;
}

function isFocus(argument: ActionArgument | FocusArgument): argument is FocusArgument {
  return argument !== undefined && 'focused' in argument;
}

/** To do nothing and say why is better than to do it to another line. */
async function lineOf({ focused }: FocusArgument, findFocused: FindFocused): Promise<Line<unknown>> {
  const line = await findFocused(focused);
  if (!line) {
    throw new UserError(
      vscode.l10n.t(
        'Signpost cannot tell which line you mean, so nothing was done. Go to the line with the arrow keys and press the key again.',
      ),
    );
  }
  return line;
}
