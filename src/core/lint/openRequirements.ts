import { rememberLast } from '../rememberLast';
import type { Claim, Coverage, CriterionCoverage, RequirementState } from '../coverage/coverage';
import type { Criterion, Requirement } from '../catalogue/catalogue';

/** A required part that is still open, and the claim to show it at. */
export interface OpenRequirement<Kind extends Requirement['kind']> {
  readonly coverage: CriterionCoverage;
  readonly requirement: Extract<Requirement, { kind: Kind }>;
  readonly state: RequirementState;
  /** The first claim that counts: the finding belongs to the criterion and is shown once. */
  readonly claim: Claim;
}

/** The required parts of one kind that claimed criteria still lack. */
export function* openRequirements<Kind extends Requirement['kind']>(
  coverage: Coverage,
  kind: Kind,
): Generator<OpenRequirement<Kind>> {
  for (const each of coverage.byCriterion.values()) {
    const claim = each.claims.find((candidate) => !candidate.planned);
    if (!claim) {
      continue;
    }
    for (const state of each.lacking) {
      const { requirement } = state;
      if (isOfKind(requirement, kind)) {
        yield { coverage: each, requirement, state, claim };
      }
    }
  }
}

/** Kinds of which some criteria lack enough that a passage is worth a second look. */
type LackingKind = 'example' | 'legislation';

/** Where nothing is there yet that the criterion asks for, or not all of it where a law is asked for. */
const isLacking: { readonly [Kind in LackingKind]: (state: RequirementState) => boolean } = {
  example: ({ found }) => found === 0,
  legislation: ({ found, needed, missing }) => found < needed || missing.length > 0,
};

/** The claimed criteria that lack something of a kind. Looked for once in a coverage, and not for each note. */
export const criteriaLacking: {
  readonly [Kind in LackingKind]: (coverage: Coverage) => readonly Criterion[];
} = {
  example: rememberLast((coverage: Coverage) => findLacking(coverage, 'example')),
  legislation: rememberLast((coverage: Coverage) => findLacking(coverage, 'legislation')),
};

function findLacking(coverage: Coverage, kind: LackingKind): readonly Criterion[] {
  return [...openRequirements(coverage, kind)]
    .filter(({ state }) => isLacking[kind](state))
    .map((open) => open.coverage.criterion);
}

function isOfKind<Kind extends Requirement['kind']>(
  requirement: Requirement,
  kind: Kind,
): requirement is Extract<Requirement, { kind: Kind }> {
  return requirement.kind === kind;
}
