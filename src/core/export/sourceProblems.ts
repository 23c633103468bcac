import type { Library } from '../catalogue/catalogue';
import type { Finding } from '../lint/rule';
import type { Portfolio } from '../portfolio/portfolio';
import type { Problem } from '../problem';
import type { Snapshot } from '../snapshot';
import type { ExportPart } from './exportPart';
import type { ExportProblem } from './exportProblem';

/**
 * Evidence that could not be read, and the mistakes in `portfolio.yaml` and in catalogues that change what is printed.
 * Whoever chose pieces of evidence misses no other.
 */
export function sourceProblems(
  { findings, texts, portfolio, library }: Snapshot,
  part: ExportPart,
): ExportProblem[] {
  const others = catalogueFilesOfOthers(library, portfolio);
  return findings.flatMap(({ problem, severity }): ExportProblem[] => {
    const { uri, span } = problem;
    if (texts.has(uri) || others.has(uri)) {
      return [];
    }
    const leftOut = whyLeftOut(problem);
    if (leftOut) {
      return part.kind === 'evidence' ? [] : [{ code: 'evidence-left-out', uri, span, ...leftOut }];
    }
    return changesWhatIsPrinted(problem, severity) ? [{ code: 'source-mistake', uri, span, problem }] : [];
  });
}

function whyLeftOut(
  problem: Problem,
): { readonly reason: 'not-text' | 'unreadable'; readonly said: string } | undefined {
  switch (problem.code) {
    case 'evidence-not-text':
      return { reason: 'not-text', said: '' };
    case 'evidence-unreadable':
      return { reason: 'unreadable', said: problem.reason };
    default:
      return undefined;
  }
}

/** A place without evidence is only advice, and yet it leaves the PDF without any. */
function changesWhatIsPrinted({ code }: Problem, severity: Finding['severity']): boolean {
  return severity === 'error' || code === 'evidence-none';
}

/** The catalogues that were read to their end and have nothing that the learner chose: a centre may have many. */
function catalogueFilesOfOthers({ catalogues }: Library, { qualifications }: Portfolio): Set<string> {
  const chosen = new Set(qualifications.map(({ id }) => id.toUpperCase()));
  return new Set(
    catalogues
      .filter((each) => each.isWhole && !each.qualifications.some(({ id }) => chosen.has(id.toUpperCase())))
      .map(({ uri }) => uri),
  );
}
