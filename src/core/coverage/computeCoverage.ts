import type { Criterion, Library, Qualification } from '../catalogue/catalogue';
import type { EvidenceNote } from '../evidence/evidence';
import type { ChosenQualification, Portfolio } from '../portfolio/portfolio';
import { checkRequirement } from './checkRequirement';
import type {
  Counts,
  Coverage,
  CriterionCoverage,
  QualificationCoverage,
  Renumbered,
  Status,
  Unresolved,
} from './coverage';
import { joinFacts, type JoinedFacts } from './joinFacts';
import { resolveNote } from './resolveNote';
import { CriterionIndex } from './resolveReference';

/** Joins every reference of the evidence to its criterion, over the whole portfolio, and says how each one stands. */
export function computeCoverage(
  portfolio: Portfolio,
  library: Library,
  notes: readonly EvidenceNote[],
): Coverage {
  const { chosen, index } = chosenIn(portfolio, library);
  const claims = new Map<string, JoinedFacts[]>();
  const unresolved: Unresolved[] = [];
  const renumbered: Renumbered[] = [];
  for (const note of notes) {
    const resolved = resolveNote(note, index);
    resolved.unresolved.forEach((each) => unresolved.push(each));
    resolved.renumbered.forEach((each) => renumbered.push(each));
    for (const [key, own] of resolved.claims) {
      const list = claims.get(key);
      if (list) {
        list.push(own);
      } else {
        claims.set(key, [own]);
      }
    }
  }
  const byCriterion = new Map<string, CriterionCoverage>();
  const qualifications = chosen.map((qualification) =>
    coverQualification(qualification, claims, library, byCriterion),
  );
  const counts = addCounts(qualifications.map((each) => each.counts));
  return { index, qualifications, byCriterion, unresolved, renumbered, counts };
}

interface Chosen {
  readonly library: Library;
  readonly chosen: readonly Qualification[];
  readonly index: CriterionIndex;
}

const chosenOf = new WeakMap<Portfolio, Chosen>();

/** What a portfolio chooses from a library: the same again as long as both are the same. */
function chosenIn(portfolio: Portfolio, library: Library): Chosen {
  let kept = chosenOf.get(portfolio);
  if (kept?.library !== library) {
    const chosen = chooseQualifications(portfolio, library);
    kept = { library, chosen, index: new CriterionIndex(chosen) };
    chosenOf.set(portfolio, kept);
  }
  return kept;
}

/** The chosen qualifications, each with its chosen units only. Unknown choices are reported by the reader of the portfolio. */
function chooseQualifications(portfolio: Portfolio, library: Library): Qualification[] {
  const known = new Map<string, Qualification>();
  for (const catalogue of library.catalogues) {
    for (const qualification of catalogue.qualifications) {
      // Later catalogues are the portfolio's own: they replace a built-in one of the same ID.
      known.set(qualification.id.toUpperCase(), qualification);
    }
  }
  const chosen = new Map<string, Qualification>();
  for (const choice of portfolio.qualifications) {
    const qualification = known.get(choice.id.toUpperCase());
    if (qualification && !chosen.has(qualification.id)) {
      chosen.set(qualification.id, withUnits(qualification, choice));
    }
  }
  return [...chosen.values()];
}

function withUnits(qualification: Qualification, { units }: ChosenQualification): Qualification {
  if (!units) {
    return qualification;
  }
  const wanted = new Set(units.map((unit) => unit.toUpperCase()));
  return { ...qualification, units: qualification.units.filter((unit) => wanted.has(unit.id.toUpperCase())) };
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

function coverCriterion(
  criterion: Criterion,
  parts: readonly JoinedFacts[],
  library: Library,
): CriterionCoverage {
  const joined = joinFacts(parts);
  const { claims, covered } = joined;
  const requirements = criterion.requirements.map((requirement) =>
    checkRequirement(requirement, joined, library),
  );
  const open = requirements.filter(({ satisfied }) => !satisfied);
  const lacking = open.filter(({ requirement }) => requirement.strength === 'required');
  const advised = open.filter(({ requirement }) => requirement.strength === 'recommended');
  const status = statusOf(claims.length, joined.counted.length, lacking.length);
  return { criterion, claims, covered, requirements, status, lacking, advised };
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
