import type { Criterion, Library, Qualification } from '../catalogue/catalogue';
import { canonicalNumber } from '../catalogue/criterionNumber';
import type { Block, EvidenceNote, ExampleMention, LawMention, TagReference } from '../evidence/evidence';
import type { ChosenQualification, Portfolio } from '../portfolio/portfolio';
import { checkRequirement, type JoinedFacts } from './checkRequirement';
import type {
  BlockRange,
  Claim,
  Counts,
  Coverage,
  CriterionCoverage,
  QualificationCoverage,
  Renumbered,
  Status,
  Unresolved,
} from './coverage';
import { coveredBlocks } from './coveredBlocks';
import { CriterionIndex } from './resolveReference';

/** Joins every reference of the evidence to its criterion, over the whole portfolio, and says how each one stands. */
export function computeCoverage(
  portfolio: Portfolio,
  library: Library,
  notes: readonly EvidenceNote[],
): Coverage {
  const chosen = chooseQualifications(portfolio, library);
  const index = new CriterionIndex(chosen);
  const claims = new Map<string, Claim[]>();
  const unresolved: Unresolved[] = [];
  const renumbered: Renumbered[] = [];
  for (const note of notes) {
    for (const tag of note.tags) {
      for (const reference of tag.references) {
        const candidates = index.resolve(reference, note.frontMatter.unit);
        const [criterion] = candidates;
        const isClear = criterion !== undefined && candidates.length === 1;
        const meant = isClear ? rangeOf(index, criterion, reference) : [];
        if (meant.length === 0) {
          // A range whose first number is there and whose last is not fits nothing.
          const withdrawn =
            candidates.length === 0 ? index.findWithdrawn(reference, note.frontMatter.unit) : undefined;
          unresolved.push({ note, tag, reference, candidates: isClear ? [] : candidates, withdrawn });
        }
        const [first] = meant;
        if (first && hasOldNumber(reference, meant)) {
          const last = reference.lastNumber === undefined ? undefined : meant[meant.length - 1];
          renumbered.push({ note, tag, reference, first, last });
        }
        for (const each of meant) {
          const claim: Claim = { criterion: each, note, tag, reference, planned: reference.planned };
          const list = claims.get(each.key);
          if (list) {
            list.push(claim);
          } else {
            claims.set(each.key, [claim]);
          }
        }
      }
    }
  }
  const byCriterion = new Map<string, CriterionCoverage>();
  const qualifications = chosen.map((qualification) =>
    coverQualification(qualification, claims, library, byCriterion),
  );
  const counts = addCounts(qualifications.map((each) => each.counts));
  return { qualifications, byCriterion, unresolved, renumbered, counts };
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

function rangeOf(index: CriterionIndex, criterion: Criterion, reference: TagReference): readonly Criterion[] {
  return reference.lastNumber === undefined
    ? [criterion]
    : index.resolveRange(criterion, reference.lastNumber);
}

/** Whether a number of the reference is one that its criterion had in an earlier version. */
function hasOldNumber(reference: TagReference, meant: readonly Criterion[]): boolean {
  const isOld = (number: string, criterion: Criterion | undefined): boolean =>
    criterion !== undefined && canonicalNumber(number) !== canonicalNumber(criterion.number);
  return (
    isOld(reference.number, meant[0]) ||
    (reference.lastNumber !== undefined && isOld(reference.lastNumber, meant[meant.length - 1]))
  );
}

function coverQualification(
  qualification: Qualification,
  claims: ReadonlyMap<string, readonly Claim[]>,
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

function coverCriterion(criterion: Criterion, claims: readonly Claim[], library: Library): CriterionCoverage {
  const counted = claims.filter((claim) => !claim.planned);
  const covered = coveredBlocks(counted);
  const joined = joinFacts(counted, covered);
  const requirements = criterion.requirements.map((requirement) =>
    checkRequirement(requirement, joined, library),
  );
  const open = requirements.filter(({ satisfied }) => !satisfied);
  const lacking = open.filter(({ requirement }) => requirement.strength === 'required');
  const advised = open.filter(({ requirement }) => requirement.strength === 'recommended');
  const status = statusOf(claims.length, counted.length, lacking.length);
  return { criterion, claims, covered, requirements, status, lacking, advised };
}

function statusOf(claims: number, counted: number, lacking: number): Status {
  if (counted === 0) {
    return claims > 0 ? 'planned' : 'unmet';
  }
  return lacking === 0 ? 'met' : 'incomplete';
}

/** The facts of all claimed blocks. A block that two tags cover is counted once. */
function joinFacts(claims: readonly Claim[], covered: readonly BlockRange[]): JoinedFacts {
  const joined = {
    claims,
    words: 0,
    laws: [] as LawMention[],
    examples: 0,
    hypotheticals: 0,
    concepts: new Set<string>(),
    models: new Set<string>(),
  };
  // Neighbouring blocks tell one situation together, unless a heading or other text parts them.
  let toldBefore: BlockRange['note'] | undefined;
  let previous: ExampleMention | undefined;
  let end = -1;
  for (const { note, first, last } of covered) {
    if (note !== toldBefore || first !== end) {
      previous = undefined;
    }
    for (let index = first; index < last; index++) {
      const block = note.blocks[index];
      if (block) {
        const { facts } = block;
        joined.words += facts.words;
        for (const law of facts.laws) {
          joined.laws.push(law);
        }
        addAll(facts.concepts, joined.concepts);
        addAll(facts.models, joined.models);
        const example = facts.examples[0];
        if (example && !goesOn(example, previous, block)) {
          joined.examples += example.hypothetical ? 0 : 1;
          joined.hypotheticals += example.hypothetical ? 1 : 0;
        }
        previous = example;
      }
    }
    toldBefore = note;
    end = last;
  }
  return joined;
}

/** Whether a block tells on what the block before it began. */
function goesOn(example: ExampleMention, previous: ExampleMention | undefined, block: Block): boolean {
  return (
    previous?.hypothetical === example.hypothetical &&
    block.kind === 'paragraph' &&
    block.parents.length === 0
  );
}

function addAll(ids: readonly string[], into: Set<string>): void {
  for (let at = 0; at < ids.length; at++) {
    into.add(ids[at] ?? '');
  }
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
