import { findTags } from '../evidence/findTags';
import type { Span } from '../text';
import type { Surroundings } from './buildItem';
import type { ImageNode, LinkTarget } from './contentBlock';
import type { ExportProblem, ExportProblemData } from './exportProblem';
import { encodeAddress } from './markdownReader';
import type { NoteContext } from './noteContext';
import { wordsBeyond } from './rowCells';
import { headingNamed, type NoteOutline } from './noteOutline';
import { createPassageLookup } from './passageEdges';
import type { AssetRequest, Attachment } from './portfolioDocument';
import { isPictureInText, shortAddress } from './pictureInText';
import { comparableUri, resolvePath } from '../relativePath';
import { createTagLookup, type Lines, type TagClaims } from './tagLookup';

/** What comes to light while one note is read. Filled by the context, read when the note is done. */
export interface NoteFindings {
  readonly assets: Map<string, AssetRequest>;
  readonly attachments: Map<string, Attachment>;
  readonly problems: ExportProblem[];
  readonly shownTags: Set<string>;
  /** The images that stand in the text, by URI: the anchor of the first time, which it has if a link means it too. */
  readonly shownImages: Map<string, string>;
}

/** A link of a note, by the note and its target as written. */
export function linkKey(uri: string, target: string): string {
  return `${uri} ${target}`;
}

const printableSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
const imageName = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** Answers the questions that come up while the blocks of one note are read. */
export function createNoteContext(
  outline: NoteOutline,
  around: Surroundings,
  findings: NoteFindings,
): NoteContext {
  const { note, text, anchor, firstLine } = outline;

  const report = (data: ExportProblemData, written: string, lines: Lines): void => {
    findings.problems.push({ uri: note.uri, span: spanOf(written, lines, outline), ...data });
  };

  const request = (uri: string, path: string, written: string, lines: Lines): void => {
    if (!findings.assets.has(uri)) {
      findings.assets.set(uri, { uri, path, from: { uri: note.uri, span: spanOf(written, lines, outline) } });
    }
  };

  const claims: TagClaims = {
    criteriaOf: (reference) =>
      (around.claims.get(reference) ?? []).flatMap(({ key }) => around.anchors.criteria.get(key) ?? []),
    anchorOf: (tag) => around.anchors.tags.get(tag) ?? '',
  };
  const tagAt = createTagLookup(note, text, claims);

  const attach = (path: string, uri: string, label: string, lines: Lines): LinkTarget | undefined => {
    if (around.broken.has(linkKey(note.uri, path))) {
      report({ code: 'attachment-missing', path }, path, lines);
      return undefined;
    }
    const isImage = imageName.test(uri);
    if (isImage) {
      request(uri, path, path, lines);
    }
    const known = findings.attachments.get(uri);
    const place = known?.anchor ?? `${anchor}-file-${findings.attachments.size + 1}`;
    if (!known) {
      const shown = comparableUri(uri).slice(comparableUri(around.folderUri).length + 1);
      const isTag = findTags(`[${label}]`, note.keywords).length > 0;
      findings.attachments.set(uri, {
        anchor: place,
        path: shown,
        label: isTag ? '' : label,
        imageUri: isImage ? uri : undefined,
        claims: [],
      });
    }
    return { kind: 'anchor', anchor: place };
  };

  const linkTo = (target: string, label: string, lines: Lines): LinkTarget | undefined => {
    const resolved = resolvePath(target, note.uri, around.folderUri);
    if (resolved.kind === 'address' && printableSchemes.has(resolved.scheme)) {
      return { kind: 'address', address: encodeAddress(target) };
    }
    if (resolved.kind !== 'inside') {
      report({ code: 'link-refused', target }, target, lines);
      return undefined;
    }
    const goal = around.outlines.get(comparableUri(resolved.uri));
    if (!goal && around.notes.has(comparableUri(resolved.uri))) {
      return undefined; // Evidence that this part of the portfolio leaves out.
    }
    if (!goal) {
      return attach(target, resolved.uri, label, lines);
    }
    const name = resolved.fragment;
    const heading = headingNamed(name, goal);
    if (name !== '' && heading === undefined) {
      report({ code: 'link-target-missing', target }, target, lines);
    }
    return { kind: 'anchor', anchor: heading ?? goal.anchor };
  };

  const linkedFiles = once(
    () =>
      new Set(
        note.links
          .filter(({ kind }) => kind === 'link')
          .map(({ path }) => resolvePath(path, note.uri, around.folderUri))
          .flatMap((resolved) => (resolved.kind === 'inside' ? comparableUri(resolved.uri) : [])),
      ),
  );

  const imageAt = (address: string, alt: string, caption: string, lines: Lines): ImageNode => {
    const isInText = isPictureInText(address);
    const path = isInText ? shortAddress(address) : address;
    const written = isInText ? '' : path;
    if (alt.trim() === '') {
      report({ code: 'image-without-alt', path }, written, lines);
    }
    const resolved = isInText
      ? ({ kind: 'inside', uri: address } as const)
      : resolvePath(path, note.uri, around.folderUri);
    if (resolved.kind !== 'inside') {
      report({ code: resolved.kind === 'outside' ? 'image-outside' : 'image-remote', path }, written, lines);
      return { kind: 'image', uri: undefined, path, alt, caption };
    }
    const { uri } = resolved;
    request(uri, path, written, lines);
    const isFirst = !findings.shownImages.has(uri);
    const place = findings.shownImages.get(uri) ?? `${anchor}-picture-${findings.shownImages.size + 1}`;
    findings.shownImages.set(uri, place);
    const isMeant = isFirst && linkedFiles().has(comparableUri(uri));
    return { kind: 'image', uri, path, alt, caption, ...(isMeant ? { anchor: place } : {}) };
  };

  return {
    firstLine,
    titleAnchor: anchor,
    keywords: note.keywords,
    passages: createPassageLookup(note, claims),
    tagAt: (written, lines) => {
      const tag = tagAt(written, lines);
      findings.shownTags.add(tag.anchor);
      return tag;
    },
    linkTo,
    imageAt,
    headingAt: (lines) => outline.headings.get(lines.first) ?? `${anchor}-line-${lines.first + 1}`,
    emptyHeadingAt: (lines) => report({ code: 'heading-empty' }, '', lines),
    tableInLinesAt: (lines) => report({ code: 'table-in-lines' }, '', lines),
    rowAt: (columns, lines) => {
      const row = text.slice(outline.lineStarts[lines.first], outline.lineStarts[lines.first + 1]);
      const words = wordsBeyond(columns, row);
      if (words !== '') {
        report({ code: 'cells-left-out', words }, words, lines);
      }
    },
    footnoteAnchor: (number) => `${anchor}-footnote-${number + 1}`,
  };
}

/** What `make` gives, made for the first who asks. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Where a path begins; not in the middle of a longer one, if it stands elsewhere too. -1 if it is nowhere. */
function placeOf(path: string, text: string, start: number): number {
  const first = text.indexOf(path, start);
  for (let at = first; at !== -1; at = text.indexOf(path, at + path.length)) {
    if (!/[\w./\\%-]/.test(text[at - 1] ?? '')) {
      return at;
    }
  }
  return first;
}

/** Where the words stand at or after a line; the whole line if they are written in another way. */
function spanOf(written: string, lines: Lines, { text, lineStarts }: NoteOutline): Span {
  const start = lineStarts[lines.first] ?? 0;
  const at = written === '' ? -1 : placeOf(written, text, start);
  if (at !== -1) {
    return { start: at, end: at + written.length };
  }
  const end = lineStarts[lines.first + 1] ?? text.length;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
