import type { Criterion, Library, Qualification, Requirement } from '../catalogue/catalogue';
import type { EvidenceNote } from '../evidence/evidence';
import type { Jurisdiction, Portfolio } from '../portfolio/portfolio';
import { joinLists } from '../joinLists';
import { KeptWith } from '../keeper';
import type { KnownFiles } from '../missingFile';
import { folderOf } from '../relativePath';
import { checkRequirement } from './checkRequirement';
import { chosenIn } from './chosen';
import type { Counts, Coverage, CriterionCoverage, QualificationCoverage, Status } from './coverage';
import { joinFacts, type JoinedFacts } from './joinFacts';
import { countFiles } from './pieces';
import { partsByCriterion, resolveGroups } from './resolveGroups';

/** Joins every reference of the evidence to its criterion, over the whole portfolio, and says how each one stands. */
export function computeCoverage(
  portfolio: Portfolio,
  library: Library,
  notes: readonly EvidenceNote[],
  files?: KnownFiles,
): Coverage {
  const { chosen, index } = chosenIn(portfolio, library);
  const groups = resolveGroups(notes, index);
  const claims = partsByCriterion(groups);
  const unresolved = joinLists(groups.map((group) => group.unresolved));
  const renumbered = joinLists(groups.map((group) => group.renumbered));
  const byCriterion = new Map<string, CriterionCoverage>();
  const { jurisdiction, uri } = portfolio;
  const basis = { library, jurisdiction, folder: folderOf(uri), files };
  const qualifications = chosen.map((qualification) =>
    coverQualification(qualification, claims, basis, byCriterion),
  );
  const counts = addCounts(qualifications.map((each) => each.counts));
  return { index, qualifications, byCriterion, unresolved, renumbered, counts };
}

/** What all criteria are worked out from, beside their claims. */
interface Basis {
  readonly library: Library;
  readonly jurisdiction: Jurisdiction;
  /** The portfolio's own. */
  readonly folder: string;
  readonly files: KnownFiles | undefined;
}

function coverQualification(
  qualification: Qualification,
  claims: ReadonlyMap<string, readonly JoinedFacts[]>,
  basis: Basis,
  byCriterion: Map<string, CriterionCoverage>,
): QualificationCoverage {
  const units = qualification.units.map((unit) => {
    const outcomes = unit.outcomes.map((outcome) => {
      const criteria = outcome.criteria.map((criterion) => {
        const coverage = coverCriterion(criterion, claims.get(criterion.key) ?? [], basis);
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
    readonly basis: Basis,
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
  basis: Basis,
): CriterionCoverage {
  const [first] = parts;
  const kept = first && coverageOf.get(first);
  if (
    kept?.basis.library === basis.library &&
    kept.basis.jurisdiction === basis.jurisdiction &&
    kept.criterion === criterion &&
    (kept.basis.files === basis.files || parts.every(({ attached }) => attached.length === 0)) &&
    kept.parts.length === parts.length &&
    kept.parts.every((part, at) => part === parts[at])
  ) {
    return kept.coverage;
  }
  const coverage = coverAnew(criterion, joinFacts(parts), basis);
  if (first) {
    coverageOf.set(first, new KeptCoverage(basis, criterion, parts, coverage));
  }
  return coverage;
}

/** What every criterion asks for, whatever else its catalogue says: a passage with nothing in it is no evidence. */
const anyEvidence: Requirement = {
  kind: 'evidence',
  strength: 'required',
  minimum: 1,
  // It stands in no catalogue.
  span: { start: 0, end: 0 },
};

function coverAnew(
  criterion: Criterion,
  joined: JoinedFacts,
  { library, jurisdiction, folder, files }: Basis,
): CriterionCoverage {
  const { claims, covered, counted } = joined;
  const filesThere = (): number =>
    joined.attached.length > 0 ? countFiles(joined.attached, folder, files) : 0;
  const pieces = (): number => joined.passages() + filesThere();
  const asked = criterion.requirements.map((requirement) =>
    checkRequirement(requirement, joined, pieces, library, jurisdiction),
  );
  const isLacking = asked.some(
    ({ satisfied, requirement }) => !satisfied && requirement.strength === 'required',
  );
  const requirements =
    counted.length > 0 && !isLacking && !joined.hasPassage() && filesThere() === 0
      ? [checkRequirement(anyEvidence, joined, pieces, library, jurisdiction), ...asked]
      : asked;
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
