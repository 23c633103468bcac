import type { Qualification, Unit } from '../../core/catalogue/catalogue';
import type {
  Claim,
  CriterionCoverage,
  OutcomeCoverage,
  QualificationCoverage,
  UnitCoverage,
} from '../../core/coverage/coverage';
import { pathBelow } from '../addresses';
import type { PortfolioState } from '../portfolioEntry';
import * as vscode from 'vscode';
import { shows, showsAny } from './filter';
import type { Filter } from './filter';

/** What one line of the tree stands for. */
export type TreeContent = { readonly state: PortfolioState } & (
  | { readonly kind: 'portfolio' }
  | { readonly kind: 'qualification'; readonly coverage: QualificationCoverage }
  | { readonly kind: 'unit'; readonly coverage: UnitCoverage }
  | { readonly kind: 'unit-not-chosen'; readonly unit: Unit }
  | { readonly kind: 'outcome'; readonly coverage: OutcomeCoverage }
  | { readonly kind: 'criterion'; readonly coverage: CriterionCoverage }
  | { readonly kind: 'passage'; readonly claim: Claim }
);

/** A line of the tree and the name that stays with it while its content changes. */
export interface TreeEntry {
  readonly id: string;
  readonly content: TreeContent;
}

/** The top of the tree: the qualifications of the only portfolio, or the portfolios if there are several. */
export function rootsOf(states: readonly PortfolioState[], filter: Filter): readonly TreeEntry[] {
  const [only, ...others] = states;
  if (only && others.length === 0) {
    return qualificationsOf(only, only.uri.toString(), filter);
  }
  return states
    .filter(({ snapshot }) => showsAny(filter, snapshot.coverage.counts))
    .map((state) => ({ id: state.uri.toString(), content: { kind: 'portfolio', state } }));
}

/** What stands under a line of the tree. */
export function childrenOf({ id, content }: TreeEntry, filter: Filter): readonly TreeEntry[] {
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
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const { uri } = claim.note;
    const place = seen.get(uri) ?? 0;
    seen.set(uri, place + 1);
    return { id: `${id}/${pathOf(state, uri)}#${place}`, content: { kind: 'passage', claim, state } };
  });
}

function pathOf(state: PortfolioState, uri: string): string {
  return pathBelow(state.folder, vscode.Uri.parse(uri)) ?? uri;
}
