import type { Library, Qualification, Requirement, Unit } from '../catalogue/catalogue';
import type { ChosenQualification, Portfolio } from '../portfolio/portfolio';
import { ownOrganisation } from './checkRequirement';
import { CriterionIndex } from './resolveReference';

interface Chosen {
  readonly library: Library;
  readonly chosen: readonly Qualification[];
  readonly index: CriterionIndex;
  /** IDs of the groups of words that one of their criteria asks for. */
  readonly groups: ReadonlySet<string>;
}

const chosenOf = new WeakMap<Portfolio, Chosen>();

/** What a portfolio chooses from a library: the same again as long as both are the same. */
export function chosenIn(portfolio: Portfolio, library: Library): Chosen {
  let kept = chosenOf.get(portfolio);
  if (kept?.library !== library) {
    const { chosen, notChosen } = chooseQualifications(portfolio, library);
    kept = { library, chosen, index: new CriterionIndex(chosen, notChosen), groups: groupsAskedFor(chosen) };
    chosenOf.set(portfolio, kept);
  }
  return kept;
}

/**
 * The chosen qualifications, each with its chosen units only, and the units that were left. Unknown choices are
 * reported by the reader of the portfolio.
 */
function chooseQualifications(
  portfolio: Portfolio,
  library: Library,
): { readonly chosen: readonly Qualification[]; readonly notChosen: readonly Unit[] } {
  const known = new Map<string, Qualification>();
  for (const catalogue of library.catalogues) {
    for (const qualification of catalogue.qualifications) {
      // Later catalogues are the portfolio's own: they replace a built-in one of the same ID.
      known.set(qualification.id.toUpperCase(), qualification);
    }
  }
  const chosen = new Map<string, Qualification>();
  const notChosen: Unit[] = [];
  for (const choice of portfolio.qualifications) {
    const qualification = known.get(choice.id.toUpperCase());
    if (qualification && !chosen.has(qualification.id)) {
      const taken = withUnits(qualification, choice);
      chosen.set(qualification.id, taken);
      notChosen.push(...qualification.units.filter((unit) => !taken.units.includes(unit)));
    }
  }
  return { chosen: [...chosen.values()], notChosen };
}

function withUnits(qualification: Qualification, { units }: ChosenQualification): Qualification {
  if (!units) {
    return qualification;
  }
  const wanted = new Set(units.map((unit) => unit.toUpperCase()));
  return { ...qualification, units: qualification.units.filter((unit) => wanted.has(unit.id.toUpperCase())) };
}

function groupsAskedFor(chosen: readonly Qualification[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { units } of chosen) {
    for (const { outcomes } of units) {
      for (const { criteria } of outcomes) {
        for (const { requirements } of criteria) {
          requirements.flatMap(groupsOf).forEach((group) => groups.add(group));
        }
      }
    }
  }
  return groups;
}

/** IDs of the groups of words that a requirement asks for. */
export function groupsOf(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'concepts':
      return requirement.groups;
    case 'contrast':
      return requirement.between;
    case 'count':
      return requirement.of;
    case 'organisation':
      return ownOrganisation;
    default:
      return [];
  }
}
