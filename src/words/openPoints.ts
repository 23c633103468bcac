import type { Snapshot } from '../core/snapshot';
import { wordProblem } from './problemWords';
import type { Translate } from './translate';

/**
 * The findings in the evidence and in `portfolio.yaml` as sentences, for the last section of the learner's own copy.
 * A redacted copy has no personal details any more, so nothing is said of them.
 */
export function wordOpenPoints(
  { findings, texts, portfolio, library }: Snapshot,
  redacted: boolean,
  t: Translate,
): { readonly uri: string; readonly sentence: string }[] {
  return findings
    .filter(({ problem: { uri, code } }) => {
      const isOfPortfolio = texts.has(uri) || uri === portfolio.uri;
      return isOfPortfolio && !(redacted && code === 'personal-data');
    })
    .map(({ problem }) => ({ uri: problem.uri, sentence: wordProblem(problem, library, t) }));
}
