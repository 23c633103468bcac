import type { CriterionCoverage } from '../core/coverage/coverage';
import type { ExportProblem } from '../core/export/exportProblem';
import { sourceProblems } from '../core/export/sourceProblems';
import type { RuleCode } from '../core/lint/rule';
import type { Problem } from '../core/problem';
import { comparableUri, folderOf } from '../core/relativePath';
import type { Snapshot } from '../core/snapshot';
import { wordExportProblem } from './exportWords';
import { wordProblem } from './problemWords';
import { wordOpenParts, wordReason } from './reasonWords';
import type { Translate } from './translate';

/** Something that is still open, in words: about a criterion by its key, or about a file by its URI. */
export type OpenPoint =
  | { readonly criterion: string; readonly sentence: string }
  | { readonly uri: string; readonly sentence: string };

/**
 * What is still open, as sentences, for the last section of the learner's own copy: why each criterion is not met, the
 * findings in the evidence and in `portfolio.yaml`, and the other files that could not be read. A redacted copy has no
 * personal details any more, so nothing is said of them.
 */
export function wordOpenPoints(snapshot: Snapshot, redacted: boolean, t: Translate): OpenPoint[] {
  const { findings, texts, portfolio, library, coverage } = snapshot;
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
  const files = sourceProblems(snapshot, { kind: 'whole' })
    .filter(({ uri }) => uri !== portfolio.uri)
    .map((problem) => ({ uri: problem.uri, sentence: wordInFile(problem, snapshot, t) }));
  return [...reasons, ...others, ...files];

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

/** No page of the PDF is that of the file, so the sentence begins with its path. */
function wordInFile(problem: ExportProblem, { portfolio, library }: Snapshot, t: Translate): string {
  const folder = `${comparableUri(folderOf(portfolio.uri))}/`;
  const file = comparableUri(problem.uri);
  const path = file.startsWith(folder) ? file.slice(folder.length) : (file.split('/').pop() ?? file);
  return t('{0}: {1}', path, wordExportProblem(problem, library, t));
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
