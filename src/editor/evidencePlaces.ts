import * as vscode from 'vscode';
import { claimsByNote } from '../core/coverage/claimsByNote';
import type { Claim } from '../core/coverage/coverage';
import { pathBelow } from './addresses';
import type { PortfolioState } from './portfolioEntry';
import { offsetOf, rangeOf } from './positions';

/** The path of a claim's file below the portfolio's folder. */
export function evidencePathOf({ note }: Claim, state: PortfolioState): string {
  const uri = vscode.Uri.parse(note.uri);
  return pathBelow(state.folder, uri) ?? uri.path;
}

/** Opens the file of a claim with the cursor behind its tag: a selected tag would be gone with the next key. */
export async function openClaim(claim: Claim, state: PortfolioState): Promise<void> {
  const { uri } = claim.note;
  const { end } = claim.tag.span;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: rangeOf(state.findSource(uri), { start: end, end }),
  });
}

/** The claim that a place in a file belongs to: the narrowest passage around it, else the file's first claim. */
export function claimAt(
  state: PortfolioState,
  document: vscode.TextDocument,
  position: vscode.Position,
): Claim | undefined {
  const uri = document.uri.toString();
  const { notes, coverage } = state.snapshot;
  const note = notes.find((candidate) => candidate.uri === uri);
  const claims = (note && claimsByNote(coverage).get(note)) ?? [];
  const offset = offsetOf(document, position);
  const around = claims.filter((claim) => isAround(claim, offset));
  return narrowest(around) ?? claims[0];
}

/** Whether a place lies in the passage or the tag of a claim. */
export function isAround({ tag }: Claim, offset: number): boolean {
  return [tag.passage.span, tag.span].some(({ start, end }) => start <= offset && offset <= end);
}

function narrowest(claims: readonly Claim[]): Claim | undefined {
  const width = ({ tag }: Claim): number => tag.passage.span.end - tag.passage.span.start;
  return claims.reduce<Claim | undefined>(
    (best, claim) => (best && width(best) <= width(claim) ? best : claim),
    undefined,
  );
}
