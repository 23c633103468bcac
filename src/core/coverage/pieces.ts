import type { EvidenceNote, Passage } from '../evidence/evidence';
import { namesNothing, whyMissing, type KnownFiles } from '../missingFile';
import { comparableUri, resolvePath } from '../relativePath';
import type { Claim } from './coverage';

/** A file that a tag claims by a link, as the note names it. */
export interface AttachedFile {
  readonly noteUri: string;
  readonly path: string;
}

/** A class and no literal, as all that leads to a text: see `BlockFacts`. */
class WrittenPath implements AttachedFile {
  constructor(
    readonly noteUri: string,
    readonly path: string,
  ) {}
}

const noFiles: readonly AttachedFile[] = [];

/** The files that some claims of one note name. */
export function filesOf(claims: readonly Claim[]): readonly AttachedFile[] {
  let files: AttachedFile[] | undefined;
  for (let at = 0; at < claims.length; at++) {
    const path = claims[at]?.tag.passage.attachment;
    if (path !== undefined) {
      files ??= [];
      files.push(new WrittenPath(claims[at]?.note.uri ?? '', path));
    }
  }
  return files?.slice() ?? noFiles;
}

/**
 * How many passages of text some claims of one note cover. A passage within another one adds nothing to it, just as its
 * words are counted once; one with nothing in it is none.
 */
export function countPassages(claims: readonly Claim[]): number {
  const passages: Passage[] = [];
  for (let at = 0; at < claims.length; at++) {
    const passage = claims[at]?.tag.passage;
    if (passage && passage.attachment === undefined) {
      passages.push(passage);
    }
  }
  if (passages.length > 1) {
    passages.sort((a, b) => a.first - b.first || b.last - a.last);
  }
  const note = claims[0]?.note;
  let count = 0;
  let next = 0;
  for (const passage of passages) {
    if (note && passage.last > next) {
      next = passage.last;
      count += saysSomething(note, passage) ? 1 : 0;
    }
  }
  return count;
}

/** A heading names what follows it. One of more words than these says something by itself. */
const mostWordsOfName = 10;

function saysSomething({ blocks }: EvidenceNote, { first, last }: Passage): boolean {
  for (let index = first; index < last; index++) {
    const block = blocks[index];
    if (block && (block.kind === 'heading' ? block.facts.words > mostWordsOfName : !block.isBare)) {
      return true;
    }
  }
  return false;
}

/** How many of some files are there, each counted once. Where nobody has looked, all of them may be. */
export function countFiles(
  attached: readonly AttachedFile[],
  folder: string,
  files: KnownFiles | undefined,
): number {
  const there = new Set<string>();
  for (const { noteUri, path } of attached) {
    if (!namesNothing(path) && !whyMissing(path, noteUri, folder, files)) {
      const target = resolvePath(path, noteUri, folder);
      there.add(target.kind === 'inside' ? comparableUri(target.uri) : path);
    }
  }
  return there.size;
}
