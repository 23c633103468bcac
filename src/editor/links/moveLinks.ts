import type { EvidenceNote, FileLink } from '../../core/evidence/evidence';
import { comparableUri, folderOf, resolvePath } from '../../core/relativePath';
import type { TextEdit } from '../../core/text';

/** A file or a folder that gets another name or place, by its URIs. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What the notes of a portfolio are, and where it lies. */
export interface LinkedNotes {
  readonly notes: readonly Pick<EvidenceNote, 'uri' | 'links'>[];
  readonly texts: ReadonlyMap<string, string>;
  readonly folder: string;
}

/**
 * The edits that keep links and pictures leading where they lead, once the moves are made. They are for the files as
 * they are before: with `photos/log.jpg` moved to `photos/march.jpg`, `![Log](../photos/log.jpg)` gets a new path.
 */
export function moveLinks(moves: readonly Move[], { notes, texts, folder }: LinkedNotes): TextEdit[] {
  return notes.flatMap((note) =>
    note.links.flatMap((link) => {
      const target = resolvePath(link.path, note.uri, folder);
      const text = texts.get(note.uri);
      if (target.kind !== 'inside' || text === undefined) {
        return [];
      }
      const newNote = afterMoves(note.uri, moves);
      const newTarget = afterMoves(target.uri, moves);
      const path = withoutSuffix(link.path);
      const newFolder = afterMoves(folder, moves);
      const isBelow = path.startsWith('/') && newTarget.startsWith(`${newFolder}/`);
      // What moves together keeps its way from one to the other.
      const before = isBelow ? pathBelow(folder, target.uri) : relativePath(note.uri, target.uri);
      const after = isBelow ? pathBelow(newFolder, newTarget) : relativePath(newNote, newTarget);
      if (after === before) {
        return [];
      }
      const start = startOfPath(text, link);
      return [{ uri: note.uri, span: { start, end: start + path.length }, newText: after }];
    }),
  );
}

/** Where a file is once the moves are made: a folder takes what is in it along. */
function afterMoves(uri: string, moves: readonly Move[]): string {
  const place = comparableUri(uri);
  for (const { from, to } of moves) {
    const moved = comparableUri(from);
    if (place === moved || place.startsWith(`${moved}/`)) {
      return comparableUri(to) + place.slice(moved.length);
    }
  }
  return place;
}

/** The way from a file to another, as it is written in a link: `../photos/log%201.jpg`. */
function relativePath(fromFile: string, to: string): string {
  const here = folderOf(comparableUri(fromFile)).split('/');
  const there = comparableUri(to).split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared++;
  }
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeSegment)].join('/');
}

/** The way from the portfolio's folder: `/photos/log.jpg`. */
function pathBelow(folder: string, uri: string): string {
  return comparableUri(uri).slice(comparableUri(folder).length).split('/').map(encodeSegment).join('/');
}

/** Letters of all languages stay as they are: only what would end or change the path is written in another way. */
function encodeSegment(segment: string): string {
  return segment.replace(
    /[\s%#?()<>\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A path without `#heading` and `?query`, which stay. */
function withoutSuffix(path: string): string {
  return /^[^#?]*/.exec(path)?.[0] ?? path;
}

/** Between the bracket and the path stand spaces, and a `<` at most. */
function startOfPath(text: string, { kind, alt, path, span }: FileLink): number {
  const words = span.start + (kind === 'image' ? 2 : 1);
  return text.indexOf(path, words + alt.length + 2);
}
