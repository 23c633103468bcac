import * as vscode from 'vscode';
import { wordProblem } from '../words/problemWords';
import type { PortfolioState } from './portfolioEntry';
import { rangeOf } from './positions';

/** Why a portfolio has no criteria to show, and what to do: every place that would show them says the same. */
export function wordNoCriteria(state: PortfolioState): string {
  const mistake = firstMistake(state);
  const { isWhole, qualifications } = state.snapshot.portfolio;
  return mistake === undefined || (isWhole && qualifications.length === 0)
    ? vscode.l10n.t('There are no criteria here. Name your qualification in portfolio.yaml, and they appear.')
    : vscode.l10n.t('There are no criteria here, because of a mistake in portfolio.yaml. {0}', mistake);
}

/** The first thing that is wrong with a `portfolio.yaml`, and in which line. What is only advice is left out. */
export function firstMistake({ uri, snapshot, findSource }: PortfolioState): string | undefined {
  const first = snapshot.findings.find(
    ({ problem, severity }) => problem.uri === uri.toString() && severity === 'error',
  )?.problem;
  if (!first) {
    return undefined;
  }
  const line = rangeOf(findSource(first.uri), first.span).start.line + 1;
  return vscode.l10n.t('Line {0}: {1}', line, wordProblem(first, snapshot.library, vscode.l10n.t));
}
