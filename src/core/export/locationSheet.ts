import type { Claim, Coverage, CriterionCoverage } from '../coverage/coverage';
import type { EvidenceNote, Tag, TagReference } from '../evidence/evidence';
import { compareReferences } from './evidenceOrder';
import { criterionName } from './printedNames';
import type { DocumentCriterion, DocumentQualification, LocationEntry } from './portfolioDocument';
import { pathFromFolder } from '../relativePath';
import type { LinkedPlace } from './linkedEvidence';
import { withoutTags } from './withoutTags';

/** Names of the places that links lead to, given before anything is drawn. */
export interface Anchors {
  readonly criteria: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<Tag, string>;
  readonly notes: ReadonlyMap<EvidenceNote, string>;
}

/** A criterion, and how it is named where no unit stands above it: `PCS/1.2`. */
export interface ClaimedCriterion {
  readonly key: string;
  readonly name: string;
}

/** Which rows of the sheet each reference of each tag claims. */
export type ClaimsByReference = ReadonlyMap<TagReference, readonly ClaimedCriterion[]>;

export interface SheetInput {
  readonly coverage: Coverage;
  readonly anchors: Anchors;
  /** The folder of `portfolio.yaml`. */
  readonly folderUri: string;
  /** The place of each note that is printed, in the order of printing. */
  readonly order: ReadonlyMap<EvidenceNote, number>;
  /** `E07` for each note, printed or not. */
  readonly references: ReadonlyMap<EvidenceNote, string>;
  /** Anchors of the tags that are printed. A claim whose tag is not leads to its piece of evidence. */
  readonly shown: ReadonlySet<string>;
  /** The place that a link from a note leads to in the evidence that is printed; undefined if it leads elsewhere. */
  readonly linkedPlace: (path: string, from: EvidenceNote) => LinkedPlace | undefined;
  /** The places of pictures that are printed in a note or behind it: by the URI of the note, then by path. */
  readonly pictures: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Gives every criterion, tag and note of a portfolio a name. */
export function nameAnchors(coverage: Coverage, notes: readonly EvidenceNote[]): Anchors {
  const criteria = new Map<string, string>();
  for (const { criterion } of allCriteria(coverage)) {
    criteria.set(criterion.key, `criterion-${criteria.size + 1}`);
  }
  const tags = new Map<Tag, string>();
  for (const tag of notes.flatMap((note) => note.tags)) {
    tags.set(tag, `tag-${tags.size + 1}`);
  }
  return { criteria, tags, notes: new Map(notes.map((note, index) => [note, `evidence-${index + 1}`])) };
}

/** Joins each reference with its criteria, from the claims that coverage made. */
export function claimsByReference(coverage: Coverage): ClaimsByReference {
  const found = new Map<TagReference, ClaimedCriterion[]>();
  for (const { criterion, claims } of allCriteria(coverage)) {
    const claimed = { key: criterion.key, name: criterionName(criterion, coverage) };
    for (const { reference } of claims) {
      found.set(reference, [...(found.get(reference) ?? []), claimed]);
    }
  }
  return found;
}

/** The evidence location sheet: every chosen criterion, and where it is claimed. */
export function buildSheet(input: SheetInput): DocumentQualification[] {
  let units = 0;
  return input.coverage.qualifications.map(({ qualification, counts, units: covered }) => ({
    id: qualification.id,
    title: qualification.title,
    awardingBody: qualification.awardingBody,
    level: qualification.level,
    number: qualification.number,
    counts,
    units: covered.map(({ unit, counts: unitCounts, outcomes }) => ({
      anchor: `unit-${++units}`,
      id: unit.id,
      title: unit.title,
      number: unit.number,
      optional: unit.optional,
      counts: unitCounts,
      outcomes: outcomes.map(({ outcome, criteria }) => ({
        number: outcome.number,
        title: outcome.title,
        criteria: criteria.map((covered) => buildRow(covered, input)),
      })),
    })),
  }));
}

function buildRow({ criterion, status, claims }: CriterionCoverage, input: SheetInput): DocumentCriterion {
  const entries = new Map<string, LocationEntry>();
  const placeOf = (claim: Claim): number => input.order.get(claim.note) ?? 0;
  const printed = claims.filter(({ note }) => input.order.has(note));
  const sorted = printed.sort((a, b) => placeOf(a) - placeOf(b) || a.tag.span.start - b.tag.span.start);
  for (const claim of sorted) {
    const entry = buildEntry(claim, input);
    const same = entries.get(entry.anchor);
    // `[AC 1.1, 1.1?]`: one place is one entry, and counts as more than planned if any of its claims does.
    entries.set(entry.anchor, same ? { ...same, planned: same.planned && entry.planned } : entry);
  }
  return {
    anchor: input.anchors.criteria.get(criterion.key) ?? '',
    key: criterion.key,
    number: criterion.number,
    name: criterionName(criterion, input.coverage),
    statement: criterion.statement,
    status,
    entries: withoutRepeats([...entries.values()]),
    elsewhere: [
      ...new Set(
        claims
          .filter(({ note }) => !input.order.has(note))
          .map(({ note }) => input.references.get(note) ?? ''),
      ),
    ].sort(compareReferences),
  };
}

/** Makes one entry of those that follow each other and say the same. */
function withoutRepeats(entries: readonly LocationEntry[]): LocationEntry[] {
  const found: LocationEntry[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && saysTheSame(last, entry)) {
      found[found.length - 1] = { ...last, further: [...last.further, entry.anchor, ...entry.further] };
    } else {
      found.push(entry);
    }
  }
  return found;
}

function saysTheSame(a: LocationEntry, b: LocationEntry): boolean {
  return (
    a.reference === b.reference &&
    a.heading === b.heading &&
    a.planned === b.planned &&
    a.attachment === b.attachment
  );
}

function buildEntry(
  { note, tag, planned }: Claim,
  { anchors, folderUri, references, shown, pictures, linkedPlace }: SheetInput,
): LocationEntry {
  const tagAnchor = anchors.tags.get(tag) ?? '';
  const { attachment } = tag.passage;
  const file = attachment === undefined ? undefined : pathFromFolder(folderUri, note.uri, attachment);
  const evidence = attachment === undefined ? undefined : linkedPlace(attachment, note);
  const place = evidence?.anchor ?? pictures.get(note.uri)?.get(file ?? '');
  return {
    anchor: shown.has(tagAnchor) ? tagAnchor : (anchors.notes.get(note) ?? ''),
    further: place === undefined ? [] : [place],
    reference: references.get(note) ?? '',
    heading: withoutTags(tag.passage.heading),
    planned,
    attachment: file,
    evidence: evidence && references.get(evidence.note),
  };
}

function allCriteria(coverage: Coverage): CriterionCoverage[] {
  return coverage.qualifications.flatMap(({ units }) =>
    units.flatMap(({ outcomes }) => outcomes.flatMap(({ criteria }) => criteria)),
  );
}
