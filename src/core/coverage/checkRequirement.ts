import type { Library, Requirement } from '../catalogue/catalogue';
import type { RequirementState } from './coverage';
import type { Jurisdiction } from '../portfolio/portfolio';
import { evidenceTypeOf } from './evidenceTypes';
import type { IdKind, JoinedFacts } from './joinFacts';
import { isOfThePast } from './lawStanding';

/** The group of words that says where somebody works. */
export const ownOrganisation: readonly string[] = ['own_organisation'];

/** Says how far the claimed passages satisfy one requirement. `pieces` counts the pieces of evidence that they are. */
export function checkRequirement(
  requirement: Requirement,
  joined: JoinedFacts,
  pieces: () => number,
  library: Library,
  jurisdiction: Jurisdiction,
): RequirementState {
  switch (requirement.kind) {
    case 'legislation':
      return checkLegislation(requirement, joined, library, jurisdiction);
    case 'example': {
      const { happened, hypothetical } = joined.situations();
      const found = happened + (requirement.hypothetical ? hypothetical : 0);
      return state(requirement, found, requirement.minimum, [], []);
    }
    case 'concepts':
      return checkIds(requirement, requirement.groups, requirement.minimum, joined, 'concepts');
    case 'count':
      return checkIds(requirement, requirement.of, requirement.minimum, joined, 'concepts');
    case 'contrast':
      return checkIds(requirement, requirement.between, 2, joined, 'concepts');
    case 'organisation':
      return checkOrganisation(requirement, joined);
    case 'model':
      return checkIds(requirement, requirement.models, requirement.minimum, joined, 'models');
    case 'evidence':
      return state(requirement, pieces(), requirement.minimum, [], []);
    case 'evidence-type':
      return checkTypes(requirement, joined.types, library);
    case 'words':
      return state(requirement, joined.words(), requirement.minimum, [], []);
    case 'unread':
      return state(requirement, 0, 1, [], []);
  }
}

const none: readonly string[] = [];

function state(
  requirement: Requirement,
  found: number,
  needed: number,
  present: readonly string[],
  missing: readonly string[],
): RequirementState {
  return { requirement, satisfied: found >= needed, found, needed, present, missing, past: none };
}

function checkLegislation(
  requirement: Extract<Requirement, { kind: 'legislation' }>,
  joined: JoinedFacts,
  { register }: Library,
  jurisdiction: Jurisdiction,
): RequirementState {
  const titles = new Set<string>();
  const past: string[] = [];
  const topics = new Set<string>();
  let isApplied = false;
  for (const mention of joined.laws()) {
    const law = register.laws.get(mention.law ?? '');
    if (law && isOfThePast(law, mention.use, jurisdiction)) {
      past.push(mention.title);
      continue; // Nobody can follow it today.
    }
    isApplied ||= mention.applied;
    titles.add(mention.title);
    for (const topic of law?.topics ?? []) {
      topics.add(topic);
    }
  }
  const missing = requirement.topics.filter((topic) => !topics.has(topic));
  const result = state(requirement, titles.size, requirement.minimum, [...titles], missing);
  const satisfied = result.satisfied && missing.length === 0 && (!requirement.applied || isApplied);
  return { ...result, satisfied, past };
}

function checkIds(
  requirement: Requirement,
  ids: readonly string[],
  minimum: number,
  joined: JoinedFacts,
  kind: IdKind,
): RequirementState {
  const named = joined.mentioned(kind, ids);
  const present = ids.filter((id) => named.has(id));
  const missing = ids.filter((id) => !named.has(id));
  return state(requirement, present.length, minimum, present, missing);
}

/** Where somebody works, or any organisation that has a name. */
function checkOrganisation(requirement: Requirement, joined: JoinedFacts): RequirementState {
  const own = checkIds(requirement, ownOrganisation, 1, joined, 'concepts');
  return own.satisfied || !joined.namesPlace() ? own : state(requirement, 1, 1, ownOrganisation, []);
}

function checkTypes(
  requirement: Extract<Requirement, { kind: 'evidence-type' }>,
  types: ReadonlySet<string>,
  library: Library,
): RequirementState {
  const given = new Set<string>();
  for (const type of types) {
    const known = evidenceTypeOf(type, library);
    if (known) {
      given.add(known.code);
    }
  }
  const present = requirement.types.filter((code) => given.has(code));
  return state(
    requirement,
    Math.min(1, present.length),
    1,
    present,
    present.length > 0 ? [] : requirement.types,
  );
}
