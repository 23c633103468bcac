import type * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import type { LastEvidence } from '../lastEvidence';
import type { PortfolioModel } from '../portfolioModel';
import { registerCodeLenses } from './codeLenses';
import { registerTagCompletions } from './completions';
import { registerCountPlanned } from './countPlanned';
import { registerDocumentSymbols } from './documentSymbols';
import { registerNavigation } from './navigation';
import { registerClickable } from './registerClickable';
import { registerRename } from './rename';
import { registerSymbols } from './symbols';
import { registerTagColours } from './tagColours';
import { registerTagParagraph } from './tagParagraph';

/** All that helps to write tags and to find one's way between them. */
export function registerTagging(
  model: PortfolioModel,
  lastEvidence: LastEvidence,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(registerTagCompletions(model));
  owned.own(registerNavigation(model));
  owned.own(registerTagParagraph(model, lastEvidence, log));
  owned.own(registerCountPlanned(model));
  owned.own(registerTagColours(model));
  owned.own(registerCodeLenses(model));
  owned.own(registerRename(model));
  owned.own(registerSymbols(model));
  owned.own(registerDocumentSymbols(model));
  owned.own(registerClickable(model, log));
  return owned;
}
