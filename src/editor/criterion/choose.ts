import * as vscode from 'vscode';
import type { Claim } from '../../core/coverage/coverage';
import { wordOpening } from '../../words/passageWords';
import { wordClaim } from '../../words/words';
import { plainForLabel } from '../escape';
import { evidencePathOf } from '../evidencePlaces';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { UserError } from '../userError';

/** Asks for a portfolio where there are several. Gives its `portfolio.yaml`. */
export async function choosePortfolio(model: PortfolioModel, title: string): Promise<vscode.Uri | undefined> {
  const { known } = model;
  const [only, ...others] = known;
  if (!only) {
    throw new UserError(
      vscode.l10n.t('There is no portfolio here yet. Start one with "Signpost: New Portfolio".'),
    );
  }
  if (others.length === 0) {
    return only.uri;
  }
  const chosen = await vscode.window.showQuickPick(
    known.map(({ name, folder, uri }) => ({
      label: name,
      description: vscode.workspace.asRelativePath(folder),
      uri,
    })),
    { title, placeHolder: vscode.l10n.t('Which portfolio?'), matchOnDescription: true },
  );
  return chosen?.uri;
}

/** Asks for one of several claims. Gives the only one without asking. */
export async function chooseClaim(
  claims: readonly Claim[],
  state: PortfolioState,
  title: string,
): Promise<Claim | undefined> {
  const [only, ...others] = claims;
  if (others.length === 0) {
    return only;
  }
  const chosen = await vscode.window.showQuickPick(
    claims.map((claim) => ({ ...claimItem(claim, state), claim })),
    { title, placeHolder: vscode.l10n.t('Which evidence?'), matchOnDescription: true },
  );
  return chosen?.claim;
}

/** A claim as a line of a list. */
export function claimItem(claim: Claim, state: PortfolioState): vscode.QuickPickItem {
  const { t } = vscode.l10n;
  const opening = wordOpening(claim, state.snapshot, t);
  return {
    label: plainForLabel(wordClaim(claim, t)),
    description: [evidencePathOf(claim, state), claim.planned ? t('planned') : '']
      .filter(Boolean)
      .join(' · '),
    ...(opening && { detail: plainForLabel(opening) }),
  };
}
