import type { Criterion, Library, Qualification } from '../catalogue/catalogue';
import type { EvidenceNote } from '../evidence/evidence';
import type { Portfolio } from '../portfolio/portfolio';
import { joinLists } from '../joinLists';
import { KeptWith } from '../keeper';
import { checkRequirement } from './checkRequirement';
import { chosenIn } from './chosen';
import type { Counts, Coverage, CriterionCoverage, QualificationCoverage, Status } from './coverage';
import { joinFacts, type JoinedFacts } from './joinFacts';
import { partsByCriterion, resolveGroups } from './resolveGroups';

/** Joins every reference of the evidence to its criterion, over the whole portfolio, and says how each one stands. */
export function computeCoverage(
  portfolio: Portfolio,
  library: Library,
  notes: readonly EvidenceNote[],
): Coverage {
  const { chosen, index } = chosenIn(portfolio, library);
  const groups = resolveGroups(notes, index);
  const claims = partsByCriterion(groups);
  const unresolved = joinLists(groups.map((group) => group.unresolved));
  const renumbered = joinLists(groups.map((group) => group.renumbered));
  const byCriterion = new Map<string, CriterionCoverage>();
  const qualifications = chosen.map((qualification) =>
    coverQualification(qualification, claims, library, byCriterion),
  );
  const counts = addCounts(qualifications.map((each) => each.counts));
  return { index, qualifications, byCriterion, unresolved, renumbered, counts };
}

function coverQualification(
  qualification: Qualification,
  claims: ReadonlyMap<string, readonly JoinedFacts[]>,
  library: Library,
  byCriterion: Map<string, CriterionCoverage>,
): QualificationCoverage {
  const units = qualification.units.map((unit) => {
    const outcomes = unit.outcomes.map((outcome) => {
      const criteria = outcome.criteria.map((criterion) => {
        const coverage = coverCriterion(criterion, claims.get(criterion.key) ?? [], library);
        byCriterion.set(criterion.key, coverage);
        return coverage;
      });
      return { outcome, criteria, counts: countStatuses(criteria) };
    });
    return { unit, outcomes, counts: addCounts(outcomes.map((each) => each.counts)) };
  });
  return { qualification, units, counts: addCounts(units.map((each) => each.counts)) };
}

/** What a criterion's coverage was worked out from. */
class KeptCoverage {
  constructor(
    readonly library: Library,
    readonly criterion: Criterion,
    readonly parts: readonly JoinedFacts[],
    readonly coverage: CriterionCoverage,
  ) {}
}

/** A class and no literal, as all that leads to a note: see `BlockFacts`. */
class CoverageOfClaims implements CriterionCoverage {
  constructor(
    readonly criterion: CriterionCoverage['criterion'],
    readonly claims: CriterionCoverage['claims'],
    readonly covered: CriterionCoverage['covered'],
    readonly requirements: CriterionCoverage['requirements'],
    readonly status: CriterionCoverage['status'],
    readonly lacking: CriterionCoverage['lacking'],
    readonly advised: CriterionCoverage['advised'],
  ) {}
}

/** With the first part of it. */
const coverageOf = new KeptWith<JoinedFacts, KeptCoverage>();

/** How one criterion stands: the same again as long as the notes that claim it are the same. */
function coverCriterion(
  criterion: Criterion,
  parts: readonly JoinedFacts[],
  library: Library,
): CriterionCoverage {
  const [first] = parts;
  const kept = first && coverageOf.get(first);
  if (
    kept?.library === library &&
    kept.criterion === criterion &&
    kept.parts.length === parts.length &&
    kept.parts.every((part, at) => part === parts[at])
  ) {
    return kept.coverage;
  }
  const coverage = coverAnew(criterion, joinFacts(parts), library);
  if (first) {
    coverageOf.set(first, new KeptCoverage(library, criterion, parts, coverage));
  }
  return coverage;
}

function coverAnew(criterion: Criterion, joined: JoinedFacts, library: Library): CriterionCoverage {
  const { claims, covered, counted } = joined;
  const requirements = criterion.requirements.map((requirement) =>
    checkRequirement(requirement, joined, library),
  );
  const open = requirements.filter(({ satisfied }) => !satisfied);
  const lacking = open.filter(({ requirement }) => requirement.strength === 'required');
  const advised = open.filter(({ requirement }) => requirement.strength === 'recommended');
  const status = statusOf(claims.length, counted.length, lacking.length);
  return new CoverageOfClaims(criterion, claims, covered, requirements, status, lacking, advised);
}

function statusOf(claims: number, counted: number, lacking: number): Status {
  if (counted === 0) {
    return claims > 0 ? 'planned' : 'unmet';
  }
  return lacking === 0 ? 'met' : 'incomplete';
}

/** Counts the statuses of some criteria. */
export function countStatuses(criteria: readonly CriterionCoverage[]): Counts {
  const counts = { total: 0, met: 0, incomplete: 0, planned: 0, unmet: 0 };
  for (const { status } of criteria) {
    counts.total++;
    counts[status]++;
  }
  return counts;
}

/** Adds up counts. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = { total: 0, met: 0, incomplete: 0, planned: 0, unmet: 0 };
  for (const counts of all) {
    sum.total += counts.total;
    sum.met += counts.met;
    sum.incomplete += counts.incomplete;
    sum.planned += counts.planned;
    sum.unmet += counts.unmet;
  }
  return sum;
}
