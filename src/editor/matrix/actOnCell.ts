import * as vscode from 'vscode';
import type { Claim, CriterionCoverage } from '../../core/coverage/coverage';
import { chooseClaim } from '../criterion/choose';
import { openClaim } from '../evidencePlaces';
import type { PortfolioState } from '../portfolioEntry';
import type { MatrixCell } from './matrixPanel';

/**
 * What Enter or a click on a cell does: a mark leads to its evidence, an empty cell to planning and tagging, the name
 * of a criterion to the tree, and the name of a file to the file.
 */
export async function actOnCell(state: PortfolioState, { row, column }: MatrixCell): Promise<void> {
  const coverage = row === undefined ? undefined : state.snapshot.coverage.byCriterion.get(row);
  const note = state.snapshot.notes.find(({ uri }) => uri === column);
  if (coverage && note) {
    const claims = claimsOf(coverage, note.uri);
    if (claims.length === 0) {
      const { planOrTag } = await import('./planOrTag');
      await planOrTag(coverage.criterion, note, state);
      return;
    }
    const claim = await chooseClaim(claims, state, vscode.l10n.t('Go to Evidence'));
    if (claim) {
      await openClaim(claim, state);
    }
  } else if (coverage) {
    const portfolio = state.uri.toString();
    await vscode.commands.executeCommand('signpost.showCriterion', portfolio, coverage.criterion.key);
  } else if (note) {
    await vscode.window.showTextDocument(vscode.Uri.parse(note.uri));
  }
}

/** A tag that names the criterion twice is one place to go to. */
function claimsOf({ claims }: CriterionCoverage, uri: string): readonly Claim[] {
  return [
    ...new Map(claims.filter(({ note }) => note.uri === uri).map((claim) => [claim.tag, claim])).values(),
  ];
}
