import { addCounts, countStatuses } from '../coverage/computeCoverage';
import type {
  Coverage,
  CriterionCoverage,
  OutcomeCoverage,
  QualificationCoverage,
  UnitCoverage,
} from '../coverage/coverage';
import type { EvidenceNote } from '../evidence/evidence';
import { comparableUri } from '../relativePath';
import type { ReferencedNote } from './evidenceOrder';
import type { DocumentPart } from './portfolioDocument';
import { unitKey, unitNames } from './printedNames';

/** What of a portfolio is exported. */
export type ExportPart =
  | { readonly kind: 'whole' }
  /** Units by their key, `PQ-L2D/PCS`, with the evidence that is for them. */
  | { readonly kind: 'units'; readonly units: readonly string[] }
  /** Evidence files by their URI, with the criteria that they are for. */
  | { readonly kind: 'evidence'; readonly evidence: readonly string[] };

/** The chosen part of a portfolio, and how the document calls it: undefined where it is all there is. */
export interface ChosenPart {
  readonly notes: readonly ReferencedNote[];
  readonly coverage: Coverage;
  readonly part: DocumentPart | undefined;
}

/** Takes the chosen part. The status of a criterion is that of the whole portfolio: a part knows no less. */
export function choosePart(
  coverage: Coverage,
  ordered: readonly ReferencedNote[],
  part: ExportPart,
): ChosenPart {
  switch (part.kind) {
    case 'whole':
      return { notes: ordered, coverage, part: undefined };
    case 'units':
      return chooseUnits(coverage, ordered, new Set(part.units));
    case 'evidence':
      return chooseEvidence(coverage, ordered, new Set(part.evidence.map(comparableUri)));
  }
}

function chooseUnits(
  coverage: Coverage,
  ordered: readonly ReferencedNote[],
  keys: ReadonlySet<string>,
): ChosenPart {
  const isChosen = (qualification: QualificationCoverage, { unit }: UnitCoverage): boolean =>
    keys.has(unitKey(qualification.qualification.id, unit.id));
  const all = coverage.qualifications.flatMap((each) => each.units.map((unit) => ({ each, unit })));
  const chosen = all.filter(({ each, unit }) => isChosen(each, unit));
  if (chosen.length === all.length) {
    return { notes: ordered, coverage, part: undefined };
  }
  const narrowed = narrow(coverage, (unit, qualification) =>
    isChosen(qualification, unit) ? unit : undefined,
  );
  const claiming = claimingNotes(narrowed);
  const names = unitNames(coverage);
  const units = chosen.map(({ each, unit: { unit } }) => {
    const key = unitKey(each.qualification.id, unit.id);
    return { key, id: unit.id, name: names.get(key) ?? unit.id, title: unit.title };
  });
  const notes = ordered.filter(({ note }) => claiming.has(note) || isMeantFor(note, units));
  return {
    notes,
    coverage: narrowed,
    part: {
      kind: 'units',
      units: units.map(({ name, title }) => ({ name, title })),
      printed: notes.length,
      of: ordered.length,
    },
  };
}

function chooseEvidence(
  coverage: Coverage,
  ordered: readonly ReferencedNote[],
  uris: ReadonlySet<string>,
): ChosenPart {
  const notes = ordered.filter(({ note }) => uris.has(comparableUri(note.uri)));
  if (notes.length === ordered.length) {
    return { notes, coverage, part: undefined };
  }
  const chosen = new Set<EvidenceNote>(notes.map(({ note }) => note));
  const isClaimed = ({ claims }: CriterionCoverage): boolean => claims.some(({ note }) => chosen.has(note));
  const narrowed = narrow(coverage, (unit) => {
    const outcomes = unit.outcomes
      .map((outcome): OutcomeCoverage => {
        const criteria = outcome.criteria.filter(isClaimed);
        return { ...outcome, criteria, counts: countStatuses(criteria) };
      })
      .filter(({ criteria }) => criteria.length > 0);
    const counts = addCounts(outcomes.map((outcome) => outcome.counts));
    return outcomes.length === 0 ? undefined : { ...unit, outcomes, counts };
  });
  const references = notes.map(({ reference }) => reference);
  const part: DocumentPart = { kind: 'evidence', references, printed: notes.length, of: ordered.length };
  return { notes, coverage: narrowed, part };
}

/** A note without any claim may still say which unit it is for. */
function isMeantFor(
  { tags, frontMatter }: EvidenceNote,
  units: readonly { readonly id: string; readonly key: string }[],
): boolean {
  const meant = frontMatter.unit?.trim().toLowerCase();
  return (
    tags.length === 0 && units.some(({ id, key }) => [id, key].some((each) => each.toLowerCase() === meant))
  );
}

function claimingNotes({ byCriterion }: Coverage): ReadonlySet<EvidenceNote> {
  return new Set([...byCriterion.values()].flatMap(({ claims }) => claims.map(({ note }) => note)));
}

/** The coverage with only the units that are kept, counted again. */
function narrow(
  coverage: Coverage,
  keep: (unit: UnitCoverage, qualification: QualificationCoverage) => UnitCoverage | undefined,
): Coverage {
  const qualifications = coverage.qualifications
    .map((qualification): QualificationCoverage => {
      const units = qualification.units.flatMap((unit) => keep(unit, qualification) ?? []);
      return { ...qualification, units, counts: addCounts(units.map(({ counts }) => counts)) };
    })
    .filter(({ units }) => units.length > 0);
  const criteria = qualifications.flatMap(({ units }) =>
    units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.criteria)),
  );
  return {
    ...coverage,
    qualifications,
    byCriterion: new Map(criteria.map((each) => [each.criterion.key, each])),
    counts: addCounts(qualifications.map(({ counts }) => counts)),
  };
}
