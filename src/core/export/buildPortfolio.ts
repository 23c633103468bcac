import type { EvidenceNote } from '../evidence/evidence';
import type { Snapshot } from '../snapshot';
import type { BuiltItem, Surroundings } from './buildItem';
import { linkKey } from './createNoteContext';
import { orderEvidence } from './evidenceOrder';
import type { ExportProblem } from './exportProblem';
import { createKeptItems, type KeptItems } from './keptItems';
import { buildSheet, claimsByReference, nameAnchors } from './locationSheet';
import { choosePart, type ExportPart } from './exportPart';
import { claimsOfLinked, linkedPlace } from './linkedEvidence';
import type { NoteOutline } from './noteOutline';
import { sourceProblems } from './sourceProblems';
import type { AssetRequest, EvidenceItem, PortfolioDocument } from './portfolioDocument';
import { createSnapshotRedactor } from './redaction/createSnapshotRedactor';
import { redactDocument } from './redaction/redactDocument';
import type { Redactor } from './redaction/redactor';
import { comparableUri, folderOf } from '../relativePath';

export interface BuildOptions {
  /** ISO 8601 date for the cover, unless `portfolio.yaml` names one. */
  readonly printedOn: string;
  /** ISO 8601 date for the cover that comes before the one in `portfolio.yaml`. */
  readonly date?: string | undefined;
  /** Default: the whole portfolio. */
  readonly part?: ExportPart | undefined;
  /** Whether the details of people are replaced. The files stay as they are. */
  readonly redacted?: boolean | undefined;
  /** What documents before this one were built from. */
  readonly kept?: KeptItems | undefined;
}

/** The document, the files that it needs, and what could not be carried over. */
export interface BuiltPortfolio {
  readonly document: PortfolioDocument;
  readonly assets: readonly AssetRequest[];
  readonly problems: readonly ExportProblem[];
  /** What replaces people's details in any other text of this export; undefined where they stay. */
  readonly redactor: Redactor | undefined;
}

const whole: ExportPart = { kind: 'whole' };

/** Turns a snapshot into a document. The same snapshot and date always give an equal document. */
export function buildPortfolio(snapshot: Snapshot, options: BuildOptions): BuiltPortfolio {
  const steps = buildPortfolioInSteps(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** The same in small steps (two for each evidence file), so that a caller can let others work in between. */
export function* buildPortfolioInSteps(
  snapshot: Snapshot,
  options: BuildOptions,
): Generator<undefined, BuiltPortfolio> {
  const { portfolio, notes, texts } = snapshot;
  const { ordered: all, problems } = orderEvidence(notes);
  const asked = options.part ?? whole;
  const { notes: ordered, coverage, part } = choosePart(snapshot.coverage, all, asked);
  const anchors = nameAnchors(
    coverage,
    ordered.map(({ note }) => note),
  );

  const kept = options.kept ?? createKeptItems();
  const outlines = new Map<string, NoteOutline>();
  for (const { note, reference } of ordered) {
    const anchor = anchors.notes.get(note) ?? '';
    outlines.set(comparableUri(note.uri), kept.outlineOf(note, texts.get(note.uri) ?? '', anchor, reference));
    yield;
  }

  const folderUri = folderOf(portfolio.uri);
  const claims = claimsByReference(snapshot.coverage);
  const around: Surroundings = {
    folderUri,
    anchors,
    claims,
    outlines,
    linked: claimsOfLinked(outlines, folderUri, claims),
    notes: new Set(all.map(({ note }) => comparableUri(note.uri))),
    broken: brokenLinks(snapshot),
  };
  const build = kept.builderIn(around);
  const built: BuiltItem[] = [];
  for (const outline of outlines.values()) {
    built.push(build(outline));
    yield;
  }

  const document: PortfolioDocument = {
    learner: portfolio.learner,
    centre: portfolio.centre,
    assessor: portfolio.assessor,
    iqa: portfolio.iqa,
    printedOn: options.date ?? portfolio.date ?? options.printedOn,
    part,
    redacted: options.redacted ?? false,
    hasBuiltIn: coverage.qualifications.some(({ qualification }) =>
      snapshot.library.builtIn.has(qualification.location.uri),
    ),
    counts: coverage.counts,
    qualifications: buildSheet({
      coverage,
      anchors,
      folderUri,
      order: new Map<EvidenceNote, number>(ordered.map(({ note }, index) => [note, index])),
      references: new Map(all.map(({ note, reference }) => [note, reference])),
      shown: new Set(built.flatMap(({ shownTags }) => [...shownTags])),
      linkedPlace: (path, from) => linkedPlace(path, from, folderUri, outlines),
      pictures: new Map(built.map(({ item }) => [item.uri, picturesOf(item)])),
    }),
    evidence: built.map(({ item }) => item),
  };
  yield;
  const redactor = options.redacted ? createSnapshotRedactor(snapshot) : undefined;
  const printed = new Set(ordered.map(({ note }) => note.uri));
  return {
    document: redactor ? redactDocument(document, redactor) : document,
    assets: mergeAssets(built),
    problems: [
      ...sourceProblems(snapshot, asked),
      ...missingLearner(snapshot),
      ...problems.filter(({ uri }) => printed.has(uri)),
      ...linksWithSpaces(snapshot).filter(({ uri }) => printed.has(uri)),
      ...built.flatMap((item) => item.problems),
    ],
    redactor,
  };
}

/** The places of the attached pictures that are printed in a piece of evidence or behind it, by path. */
function picturesOf({ attachments }: EvidenceItem): Map<string, string> {
  return new Map(
    attachments.flatMap(({ path, anchor, imageUri, shownAt }) =>
      imageUri === undefined && shownAt === undefined ? [] : [[path, shownAt ?? anchor]],
    ),
  );
}

/** What the rule for links has found: it knows which files there are. */
function brokenLinks({ findings }: Snapshot): Set<string> {
  return new Set(
    findings.flatMap(({ problem }) =>
      problem.code === 'missing-attachment' ? linkKey(problem.uri, problem.path) : [],
    ),
  );
}

/** What no reader of Markdown sees as a picture or a link: the rule for such names has found it. */
function linksWithSpaces({ findings }: Snapshot): ExportProblem[] {
  return findings.flatMap(({ problem }): ExportProblem[] =>
    problem.code === 'spaced-link'
      ? [{ code: 'link-with-space', uri: problem.uri, span: problem.span, path: problem.path }]
      : [],
  );
}

/** Each file once, where it is asked for first. */
function mergeAssets(built: readonly BuiltItem[]): AssetRequest[] {
  const assets = new Map<string, AssetRequest>();
  for (const asset of built.flatMap((item) => item.assets)) {
    if (!assets.has(asset.uri)) {
      assets.set(asset.uri, asset);
    }
  }
  return [...assets.values()];
}

/** While a part of `portfolio.yaml` cannot be read, the name may stand there. */
function missingLearner({ portfolio }: Snapshot): ExportProblem[] {
  return portfolio.isWhole && portfolio.learner.name.trim() === ''
    ? [{ code: 'learner-missing', uri: portfolio.uri, span: { start: 0, end: 0 } }]
    : [];
}
