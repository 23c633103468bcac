import type { CriterionCoverage } from '../core/coverage/coverage';
import type { RuleCode } from '../core/lint/rule';
import type { Problem } from '../core/problem';
import type { Snapshot } from '../core/snapshot';
import { wordProblem } from './problemWords';
import { wordOpenParts, wordReason } from './reasonWords';
import type { Translate } from './translate';

/** Something that is still open, in words: about a criterion by its key, or about a file by its URI. */
export type OpenPoint =
  | { readonly criterion: string; readonly sentence: string }
  | { readonly uri: string; readonly sentence: string };

/**
 * What is still open, as sentences, for the last section of the learner's own copy: why each criterion is not met, and
 * the findings in the evidence and in `portfolio.yaml`. A redacted copy has no personal details any more, so nothing is
 * said of them.
 */
export function wordOpenPoints(
  { findings, texts, portfolio, library, coverage }: Snapshot,
  redacted: boolean,
  t: Translate,
): OpenPoint[] {
  const reasons = [...coverage.byCriterion.values()].flatMap((each) =>
    reasonsFor(each).map((sentence) => ({ criterion: each.criterion.key, sentence })),
  );
  const others = findings
    .filter(({ problem }) => {
      const { uri, code } = problem;
      const isOfPortfolio = texts.has(uri) || uri === portfolio.uri;
      return isOfPortfolio && !isReason(problem) && !(redacted && code === 'personal-data');
    })
    .map(({ problem }) => ({ uri: problem.uri, sentence: wordProblem(problem, library, t) }));
  return [...reasons, ...others];

  function reasonsFor(each: CriterionCoverage): readonly string[] {
    switch (each.status) {
      case 'met':
        return [];
      case 'incomplete':
        return wordOpenParts(each, library, t);
      case 'planned':
      case 'unmet':
        return [wordReason(each, library, t).answer];
    }
  }
}

/** The rules that say in a file what is missing in a criterion: the criterion says so itself. */
const reasonCodes: readonly RuleCode[] = [
  'missing-legislation',
  'legislation-not-applied',
  'missing-example',
  'missing-concept',
  'missing-model',
  'missing-contrast',
  'missing-count',
  'missing-organisation',
  'insufficient-evidence',
  'evidence-type',
];

function isReason({ code }: Problem): boolean {
  return reasonCodes.some((reason) => reason === code);
}
