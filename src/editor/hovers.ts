import * as vscode from 'vscode';
import type { CriterionCoverage } from '../core/coverage/coverage';
import type { Tag } from '../core/evidence/evidence';
import type { PortfolioState } from './portfolioEntry';
import type { PortfolioModel } from './portfolioModel';
import { isStillRead, offsetOf, rangeOf } from './positions';
import { describeCriterion } from './tree/treeTooltip';

/** Shows what a tag claims: the statement, how it stands, what is still needed, and the other evidence. */
export function registerHovers(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover(document, position) {
        const state = model.portfolioOf(document.uri);
        const source = state?.findSource(document.uri.toString());
        const note = state?.snapshot.notes.find(({ uri }) => uri === document.uri.toString());
        if (!state || !note || !isStillRead(document, source)) {
          return undefined;
        }
        const offset = offsetOf(document, position);
        const tag = note.tags.find(({ span }) => span.start <= offset && offset <= span.end);
        const claimed = tag ? claimedBy(tag, state) : [];
        return tag && claimed.length > 0
          ? new vscode.Hover(
              claimed.map((coverage) => describeCriterion(coverage, state.snapshot.library)),
              rangeOf(source, tag.span),
            )
          : undefined;
      },
    },
  );
}

function claimedBy(tag: Tag, { snapshot }: PortfolioState): readonly CriterionCoverage[] {
  return [...snapshot.coverage.byCriterion.values()].filter(({ claims }) =>
    claims.some((claim) => claim.tag === tag),
  );
}
