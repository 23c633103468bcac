import type { Claim, Coverage, CriterionCoverage, RequirementState } from '../coverage/coverage';
import type { Requirement } from '../catalogue/catalogue';

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

function isOfKind<Kind extends Requirement['kind']>(
  requirement: Requirement,
  kind: Kind,
): requirement is Extract<Requirement, { kind: Kind }> {
  return requirement.kind === kind;
}
