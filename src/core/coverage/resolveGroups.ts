import { addToList } from '../addToList';
import type { EvidenceNote } from '../evidence/evidence';
import { joinLists } from '../joinLists';
import { KeptWith } from '../keeper';
import { joinFacts, type JoinedFacts } from './joinFacts';
import { resolveNote, type ResolvedNote } from './resolveNote';
import type { CriterionIndex } from './resolveReference';

/** What the references of some neighbouring notes mean, together. */
type Group = Pick<ResolvedNote, 'claims' | 'unresolved' | 'renumbered'>;

class ResolvedGroup implements Group {
  constructor(
    readonly claims: Group['claims'],
    readonly unresolved: Group['unresolved'],
    readonly renumbered: Group['renumbered'],
  ) {}
}

/** A group, and what it is made of. */
class KeptGroup {
  constructor(
    readonly of: readonly ResolvedNote[],
    readonly group: Group,
  ) {}
}

/** So many notes are joined at once, and kept so: after a key, all but one of the groups are what they were. */
const groupSize = 32;

/** With the first of its notes. */
const keptOf = new KeptWith<ResolvedNote, KeptGroup>();

/** Joins the references of all notes to their criteria, in groups in the order of the notes. */
export function resolveGroups(notes: readonly EvidenceNote[], index: CriterionIndex): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < notes.length; from += groupSize) {
    const group: ResolvedNote[] = [];
    for (const note of notes.slice(from, from + groupSize)) {
      group.push(resolveNote(note, index));
    }
    groups.push(groupOf(group));
  }
  return groups;
}

function groupOf(resolved: readonly ResolvedNote[]): Group {
  const [first] = resolved;
  const kept = first && keptOf.get(first);
  if (kept?.of.length === resolved.length && kept.of.every((each, at) => each === resolved[at])) {
    return kept.group;
  }
  const group = joinGroup(resolved);
  if (first) {
    keptOf.set(first, new KeptGroup(resolved.slice(), group));
  }
  return group;
}

function joinGroup(resolved: readonly ResolvedNote[]): Group {
  const claims = new Map<string, JoinedFacts>();
  partsByCriterion(resolved).forEach((parts, key) => claims.set(key, joinFacts(parts)));
  return new ResolvedGroup(
    claims,
    joinLists(resolved.map((each) => each.unresolved)),
    joinLists(resolved.map((each) => each.renumbered)),
  );
}

/** What notes, or groups of them, say for each criterion, by its key. */
export function partsByCriterion(
  resolved: readonly Pick<ResolvedNote, 'claims'>[],
): ReadonlyMap<string, readonly JoinedFacts[]> {
  const parts = new Map<string, JoinedFacts[]>();
  for (const { claims } of resolved) {
    claims.forEach((own, key) => addToList(parts, key, own));
  }
  return parts;
}
