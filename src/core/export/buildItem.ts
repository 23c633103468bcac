import type { TagReference } from '../evidence/evidence';
import { createNoteContext, type NoteFindings } from './createNoteContext';
import type { ExportProblem } from './exportProblem';
import type { Anchors, ClaimedCriterion, ClaimsByReference } from './locationSheet';
import { markdownBlocks } from './markdownBlocks';
import type { NoteOutline } from './noteOutline';
import type { AssetRequest, Attachment, EvidenceItem, ItemClaim, LinkedClaims } from './portfolioDocument';
import { comparableUri, pathFromFolder } from '../relativePath';

/** What a note needs to know of the rest of the portfolio. */
export interface Surroundings {
  /** The folder of `portfolio.yaml`, without a slash at its end. */
  readonly folderUri: string;
  readonly anchors: Anchors;
  readonly claims: ClaimsByReference;
  /** The notes by the comparable form of their URI. */
  readonly outlines: ReadonlyMap<string, NoteOutline>;
  /** The comparable URIs of all notes of the portfolio: those without an outline are not in this part of it. */
  readonly notes: ReadonlySet<string>;
  /** What the tags of other notes claim a note for as their file, by its comparable URI. */
  readonly linked: ReadonlyMap<string, readonly LinkedClaims[]>;
  /** The links to files that are not there, by `linkKey`. */
  readonly broken: ReadonlySet<string>;
}

/** One piece of evidence, and what came to light on the way. */
export interface BuiltItem {
  readonly item: EvidenceItem;
  readonly assets: readonly AssetRequest[];
  readonly problems: readonly ExportProblem[];
  /** Anchors of the tags that the page shows. */
  readonly shownTags: ReadonlySet<string>;
}

/** Turns one note into a piece of evidence. */
export function buildItem(outline: NoteOutline, around: Surroundings): BuiltItem {
  const { note, anchor, reference, title } = outline;
  const findings: NoteFindings = {
    assets: new Map(),
    attachments: new Map(),
    problems: [],
    shownTags: new Set(),
    shownImages: new Map(),
  };
  const blocks = markdownBlocks(outline.readMarkdown(), createNoteContext(outline, around, findings));
  const [first, ...rest] = blocks;
  const hasTitle = outline.beginsWithTitle && first?.kind === 'heading';
  const item: EvidenceItem = {
    anchor,
    uri: note.uri,
    reference,
    title,
    heading: hasTitle ? first.content : [{ kind: 'text', text: title }],
    type: note.frontMatter.type,
    date: note.frontMatter.date,
    claims: claimsOfFile(outline, around),
    linked: around.linked.get(comparableUri(note.uri)) ?? [],
    blocks: hasTitle ? rest : blocks,
    attachments: attachmentsOf(outline, around, findings),
  };
  return {
    item,
    assets: [...findings.assets.values()],
    problems: findings.problems,
    shownTags: findings.shownTags,
  };
}

/** The files that a note links to. A picture that stands in the text already is not printed again with the list. */
function attachmentsOf(
  { note }: NoteOutline,
  { claims, folderUri }: Surroundings,
  { attachments, shownImages }: NoteFindings,
): Attachment[] {
  const claimed = note.tags.flatMap(({ passage, references }) =>
    passage.attachment === undefined
      ? []
      : {
          path: pathFromFolder(folderUri, note.uri, passage.attachment),
          criteria: references
            .filter(({ planned }) => !planned)
            .flatMap((reference) => claims.get(reference) ?? [])
            .map(({ name }) => name),
        },
  );
  return [...attachments.values()].map((file) => ({
    ...file,
    ...whereShown(file.imageUri, shownImages),
    claims: claimed.filter(({ path }) => path === file.path).flatMap(({ criteria }) => criteria),
  }));
}

function whereShown(
  uri: string | undefined,
  shownImages: ReadonlyMap<string, string>,
): Pick<Attachment, 'imageUri' | 'shownAt'> {
  const shownAt = shownImages.get(uri ?? '');
  return shownAt === undefined ? { imageUri: uri } : { imageUri: undefined, shownAt };
}

/** Claims for the whole file, from `criteria:` in its front matter. */
function claimsOfFile({ note }: NoteOutline, { claims, anchors }: Surroundings): ItemClaim[] {
  return note.tags
    .filter((tag) => tag.origin === 'front-matter')
    .flatMap((tag) => tag.references)
    .flatMap((reference) =>
      (claims.get(reference) ?? []).map((criterion) => claimOf(reference, criterion, anchors)),
    );
}

function claimOf({ planned }: TagReference, { key, name }: ClaimedCriterion, anchors: Anchors): ItemClaim {
  return {
    text: name,
    planned,
    criterion: anchors.criteria.get(key) ?? '',
  };
}
