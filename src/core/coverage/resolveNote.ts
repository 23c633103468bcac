import { addToList } from '../addToList';
import type { Criterion } from '../catalogue/catalogue';
import { canonicalNumber } from '../catalogue/criterionNumber';
import type { EvidenceNote, Tag, TagReference } from '../evidence/evidence';
import { Keeper, KeptWith } from '../keeper';
import type { Claim, Renumbered, Unresolved } from './coverage';
import type { JoinedFacts } from './joinFacts';
import { factsOfClaims } from './noteFacts';
import type { CriterionIndex } from './resolveReference';

/** What the references of one note mean. */
export class ResolvedNote extends Keeper {
  constructor(
    readonly index: CriterionIndex,
    /** By the key of the criterion, in the order of the tags. */
    readonly claims: ReadonlyMap<string, JoinedFacts>,
    readonly unresolved: readonly Unresolved[],
    readonly renumbered: readonly Renumbered[],
  ) {
    super();
  }
}

/** A class and no literal, as all that leads to a note: see `BlockFacts`. */
class NoteClaim implements Claim {
  constructor(
    readonly criterion: Criterion,
    readonly note: EvidenceNote,
    readonly tag: Tag,
    readonly reference: TagReference,
    readonly planned: boolean,
  ) {}
}

class UnresolvedTag implements Unresolved {
  constructor(
    readonly note: EvidenceNote,
    readonly tag: Tag,
    readonly reference: TagReference,
    readonly candidates: Unresolved['candidates'],
    readonly withdrawn: Unresolved['withdrawn'],
  ) {}
}

class RenumberedTag implements Renumbered {
  constructor(
    readonly note: EvidenceNote,
    readonly tag: Tag,
    readonly reference: TagReference,
    readonly first: Renumbered['first'],
    readonly last: Renumbered['last'],
  ) {}
}

const kept = new KeptWith<EvidenceNote, ResolvedNote>();

/** Joins the references of a note to their criteria; the same again for the same note and index. */
export function resolveNote(note: EvidenceNote, index: CriterionIndex): ResolvedNote {
  let resolved = kept.get(note);
  if (resolved?.index !== index) {
    resolved = resolveAnew(note, index);
    kept.set(note, resolved);
  }
  return resolved;
}

function resolveAnew(note: EvidenceNote, index: CriterionIndex): ResolvedNote {
  const claims = new Map<string, Claim[]>();
  const unresolved: Unresolved[] = [];
  const renumbered: Renumbered[] = [];
  for (let at = 0; at < note.tags.length; at++) {
    const tag = note.tags[at];
    for (let number = 0; tag && number < tag.references.length; number++) {
      const reference = tag.references[number];
      if (!reference) {
        break;
      }
      const candidates = index.resolve(reference, note.frontMatter.unit);
      const criterion = candidates[0];
      const isClear = criterion !== undefined && candidates.length === 1;
      const meant = !isClear
        ? noCriteria
        : reference.lastNumber === undefined
          ? candidates
          : index.resolveRange(criterion, reference.lastNumber);
      const first = meant[0];
      if (!first) {
        // A range whose first number is there and whose last is not fits nothing.
        const withdrawn =
          candidates.length === 0 ? index.findWithdrawn(reference, note.frontMatter.unit) : undefined;
        unresolved.push(
          new UnresolvedTag(note, tag, reference, isClear ? noCriteria : candidates, withdrawn),
        );
      } else if (hasOldNumber(reference, meant)) {
        const last = reference.lastNumber === undefined ? undefined : meant[meant.length - 1];
        renumbered.push(new RenumberedTag(note, tag, reference, first, last));
      }
      for (let place = 0; place < meant.length; place++) {
        const each = meant[place];
        if (each) {
          addToList(claims, each.key, new NoteClaim(each, note, tag, reference, reference.planned));
        }
      }
    }
  }
  const byCriterion = new Map<string, JoinedFacts>();
  claims.forEach((list, key) => byCriterion.set(key, factsOfClaims(list.slice())));
  return new ResolvedNote(index, byCriterion, unresolved.slice(), renumbered.slice());
}

const noCriteria: readonly Criterion[] = [];

/** Whether a number of the reference is one that its criterion had in an earlier version. */
function hasOldNumber({ number, lastNumber }: TagReference, meant: readonly Criterion[]): boolean {
  return isOld(number, meant[0]) || (lastNumber !== undefined && isOld(lastNumber, meant[meant.length - 1]));
}

function isOld(number: string, criterion: Criterion | undefined): boolean {
  return (
    criterion !== undefined &&
    number !== criterion.number &&
    canonicalNumber(number) !== canonicalNumber(criterion.number)
  );
}
