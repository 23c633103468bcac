import type * as vscode from 'vscode';
import type { Qualification, Unit } from '../../core/catalogue/catalogue';
import type {
  Claim,
  Counts,
  CriterionCoverage,
  OutcomeCoverage,
  QualificationCoverage,
  UnitCoverage,
} from '../../core/coverage/coverage';
import type { KnownPortfolio, PortfolioState } from '../portfolioEntry';
import { shows, showsAny } from './filter';
import type { Filter } from './filter';
import type { LineEntry } from './liveLines';

/** What one line of the tree stands for. */
export type TreeContent =
  | ({ readonly state: PortfolioState } & (
      | { readonly kind: 'portfolio'; readonly portfolio: KnownPortfolio }
      | { readonly kind: 'qualification'; readonly coverage: QualificationCoverage }
      | { readonly kind: 'unit'; readonly coverage: UnitCoverage }
      | { readonly kind: 'unit-not-chosen'; readonly unit: Unit }
      | { readonly kind: 'outcome'; readonly coverage: OutcomeCoverage }
      | { readonly kind: 'criterion'; readonly coverage: CriterionCoverage }
      | { readonly kind: 'passage'; readonly claim: Claim }
    ))
  | {
      /** One whose evidence has not been read. */
      readonly kind: 'closed-portfolio';
      readonly portfolio: KnownPortfolio;
      readonly state: undefined;
    };

/** A line of the tree and its name. */
export type TreeEntry = LineEntry<TreeContent>;

/** The `portfolio.yaml` of the portfolio that a line belongs to. */
export function portfolioUriOf(content: TreeContent): vscode.Uri {
  return content.kind === 'closed-portfolio' ? content.portfolio.uri : content.state.uri;
}

/** The top of the tree: the qualifications of the only portfolio, or the portfolios if there are several. */
export function rootsOf(known: readonly KnownPortfolio[], filter: Filter): readonly TreeEntry[] {
  const [only, ...others] = known;
  if (only && others.length === 0) {
    return only.state ? qualificationsOf(only.state, only.uri.toString(), filter) : [];
  }
  return known
    .filter(({ state }) => !state || showsAny(filter, state.snapshot.coverage.counts))
    .map((portfolio) => ({ id: portfolio.uri.toString(), content: portfolioContent(portfolio) }));
}

function portfolioContent(portfolio: KnownPortfolio): TreeContent {
  const { state } = portfolio;
  return state
    ? { kind: 'portfolio', portfolio, state }
    : { kind: 'closed-portfolio', portfolio, state: undefined };
}

/** What stands under a line of the tree. */
export function childrenOf({ id, content }: TreeEntry, filter: Filter): readonly TreeEntry[] {
  if (content.kind === 'closed-portfolio') {
    return [];
  }
  const { state } = content;
  switch (content.kind) {
    case 'portfolio':
      return qualificationsOf(state, id, filter);
    case 'qualification':
      return unitsOf(content.coverage, state, id, filter);
    case 'unit':
      return content.coverage.outcomes
        .filter(({ counts }) => showsAny(filter, counts))
        .map((coverage) => ({
          id: `${id}/${coverage.outcome.number}`,
          content: { kind: 'outcome', coverage, state },
        }));
    case 'outcome':
      return content.coverage.criteria
        .filter(({ status }) => shows(filter, status))
        .map((coverage) => ({
          id: `${id}/${coverage.criterion.number}`,
          content: { kind: 'criterion', coverage, state },
        }));
    case 'criterion':
      return passagesOf(content.coverage, state, id);
    case 'unit-not-chosen':
    case 'passage':
      return [];
  }
}

function qualificationsOf(state: PortfolioState, id: string, filter: Filter): readonly TreeEntry[] {
  return state.snapshot.coverage.qualifications
    .filter(({ counts }) => showsAny(filter, counts))
    .map((coverage) => ({
      id: `${id}/${coverage.qualification.id}`,
      content: { kind: 'qualification', coverage, state },
    }));
}

/** The units in the order of the catalogue, those that were not chosen among them. */
function unitsOf(
  { qualification, units }: QualificationCoverage,
  state: PortfolioState,
  id: string,
  filter: Filter,
): readonly TreeEntry[] {
  const chosen = new Map(units.map((coverage) => [coverage.unit.id, coverage]));
  return inFull(qualification, state).units.flatMap((unit): TreeEntry[] => {
    const coverage = chosen.get(unit.id);
    if (!coverage) {
      const content: TreeContent = { kind: 'unit-not-chosen', unit, state };
      return filter === 'all' ? [{ id: `${id}/${unit.id}`, content }] : [];
    }
    const content: TreeContent = { kind: 'unit', coverage, state };
    return showsAny(filter, coverage.counts) ? [{ id: `${id}/${unit.id}`, content }] : [];
  });
}

/** The qualification as its catalogue has it: coverage knows the chosen units only. */
function inFull(
  { id, location, units }: Qualification,
  { snapshot }: PortfolioState,
): Pick<Qualification, 'units'> {
  const all = snapshot.library.catalogues.find(({ uri }) => uri === location.uri)?.qualifications;
  return all?.find((found) => found.id === id) ?? { units };
}

/** The passages claimed for a criterion. Each is named by its file and its place among those of the file. */
function passagesOf({ claims }: CriterionCoverage, state: PortfolioState, id: string): readonly TreeEntry[] {
  const seen = claims.length > 1 ? new Map<string, number>() : undefined;
  return claims.map((claim) => {
    const { uri } = claim.note;
    const place = seen?.get(uri) ?? 0;
    seen?.set(uri, place + 1);
    return { id: `${id}/${pathOf(state, uri)}#${place}`, content: { kind: 'passage', claim, state } };
  });
}

/** The address of a file as it differs from those of the portfolio's other files. */
function pathOf(state: PortfolioState, uri: string): string {
  const folder = `${state.folder.toString()}/`;
  return uri.startsWith(folder) ? uri.slice(folder.length) : uri;
}

/** Whether two contents surely have the same face: what the face is made from are the same objects. */
export function looksSame(before: TreeContent, now: TreeContent): boolean {
  switch (now.kind) {
    case 'closed-portfolio':
      return before.kind === now.kind && before.portfolio.name === now.portfolio.name;
    case 'portfolio':
      return (
        before.kind === now.kind &&
        before.portfolio.name === now.portfolio.name &&
        isSameCounts(before.state.snapshot.coverage.counts, now.state.snapshot.coverage.counts)
      );
    case 'qualification':
      return (
        before.kind === now.kind &&
        before.coverage.qualification === now.coverage.qualification &&
        isSameCounts(before.coverage.counts, now.coverage.counts)
      );
    case 'unit':
      return (
        before.kind === now.kind &&
        before.coverage.unit === now.coverage.unit &&
        isSameCounts(before.coverage.counts, now.coverage.counts)
      );
    case 'unit-not-chosen':
      return before.kind === now.kind && before.unit === now.unit;
    case 'outcome':
      return (
        before.kind === now.kind &&
        before.coverage.outcome === now.coverage.outcome &&
        isSameCounts(before.coverage.counts, now.coverage.counts)
      );
    case 'criterion':
      // The same passages of the same notes say the same, if they are read with the same words.
      return (
        before.kind === now.kind &&
        before.state.snapshot.library === now.state.snapshot.library &&
        before.coverage.criterion === now.coverage.criterion &&
        before.coverage.status === now.coverage.status &&
        before.coverage.claims.length === now.coverage.claims.length &&
        before.coverage.claims.every((claim, at) => isSameClaim(claim, now.coverage.claims[at]))
      );
    case 'passage':
      return before.kind === now.kind && isSameClaim(before.claim, now.claim);
  }
}

function isSameClaim(before: Claim, now: Claim | undefined): boolean {
  return before.note === now?.note && before.reference === now.reference;
}

function isSameCounts(before: Counts, now: Counts): boolean {
  return (
    before.total === now.total &&
    before.met === now.met &&
    before.incomplete === now.incomplete &&
    before.planned === now.planned &&
    before.unmet === now.unmet
  );
}
