import type { Claim, CriterionCoverage } from '../../core/coverage/coverage';
import { claimsByNote } from '../../core/coverage/claimsByNote';
import type { EvidenceNote } from '../../core/evidence/evidence';
import { countFindings, findingsByFile } from '../../core/lint/findingsByFile';
import type { FindingCounts } from '../../core/lint/findingsByFile';
import type { KnownPortfolio, PortfolioState } from '../portfolioEntry';
import type { LineEntry } from '../tree/liveLines';

/** What one line of the view "Evidence" stands for. */
export type EvidenceContent =
  | ({ readonly state: PortfolioState } & (
      | { readonly kind: 'portfolio'; readonly portfolio: KnownPortfolio }
      | {
          readonly kind: 'file';
          readonly note: EvidenceNote;
          readonly claims: readonly Claim[];
          readonly findings: FindingCounts;
        }
      | { readonly kind: 'claim'; readonly claim: Claim; readonly coverage: CriterionCoverage }
    ))
  | { readonly kind: 'closed-portfolio'; readonly portfolio: KnownPortfolio; readonly state: undefined };

type EvidenceEntry = LineEntry<EvidenceContent>;

/** The files of the only portfolio, or the portfolios if there are several. */
export function evidenceRoots(known: readonly KnownPortfolio[]): readonly EvidenceEntry[] {
  const [only, ...others] = known;
  if (only && others.length === 0) {
    return only.state ? filesOf(only.state) : [];
  }
  return known.map((portfolio) => {
    const { state } = portfolio;
    const content: EvidenceContent = state
      ? { kind: 'portfolio', portfolio, state }
      : { kind: 'closed-portfolio', portfolio, state: undefined };
    return { id: portfolio.uri.toString(), content };
  });
}

/** What stands under a line. */
export function evidenceBelow({ id, content }: EvidenceEntry): readonly EvidenceEntry[] {
  switch (content.kind) {
    case 'portfolio':
      return filesOf(content.state);
    case 'file':
      return claimsOf(id, content.claims, content.state);
    case 'closed-portfolio':
    case 'claim':
      return [];
  }
}

function filesOf(state: PortfolioState): readonly EvidenceEntry[] {
  const { notes, coverage, findings } = state.snapshot;
  const claims = claimsByNote(coverage);
  const found = findingsByFile(findings);
  return notes.map((note) => ({
    id: note.uri,
    content: {
      kind: 'file',
      state,
      note,
      claims: claims.get(note) ?? [],
      findings: countFindings(found.get(note.uri) ?? []),
    },
  }));
}

/** Each claim is named by its criterion and its place among the file's claims for it. */
function claimsOf(id: string, claims: readonly Claim[], state: PortfolioState): readonly EvidenceEntry[] {
  const seen = new Map<string, number>();
  return claims.flatMap((claim): EvidenceEntry[] => {
    const { key } = claim.criterion;
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const coverage = state.snapshot.coverage.byCriterion.get(key);
    return coverage
      ? [{ id: `${id}#${key}#${place}`, content: { kind: 'claim', claim, coverage, state } }]
      : [];
  });
}

/** Whether two contents surely have the same face. */
export function looksSameEvidence(before: EvidenceContent, now: EvidenceContent): boolean {
  switch (now.kind) {
    case 'closed-portfolio':
      return before.kind === now.kind && before.portfolio.name === now.portfolio.name;
    case 'portfolio':
      return false; // Its face sums up its files, and there is one of it.
    case 'file':
      return (
        before.kind === now.kind &&
        before.note === now.note &&
        before.claims.length === now.claims.length &&
        before.claims.every(({ reference }, at) => reference === now.claims[at]?.reference) &&
        before.findings.problems === now.findings.problems &&
        before.findings.advice === now.findings.advice
      );
    case 'claim':
      return (
        before.kind === now.kind &&
        before.claim.note === now.claim.note &&
        before.claim.reference === now.claim.reference &&
        before.claim.criterion === now.claim.criterion &&
        before.coverage.status === now.coverage.status
      );
  }
}
