import type { Span } from '../text';
import type { FileLink } from './evidence';
import { readLinkTarget } from './linkTarget';
import type { RawBlock } from './readBlocks';

/** What names no file: an address, or a place in the same text. `file:` and the letter of a drive do name one. */
export const scheme = /^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/|#)/i;

/** Adds the links and images of a block that name a file: no scheme, no mere `#heading`. */
export function findLinks(text: string, block: RawBlock, into: FileLink[]): void {
  const { prose, span } = block;
  if (!prose.includes(']')) {
    return;
  }
  const written = text.slice(span.start, span.end);
  if (!written.includes('](')) {
    return;
  }
  const found: FileLink[] = [];
  const open: number[] = [];
  const marks = /[[\]\\]/g;
  for (let match = marks.exec(prose); match; match = marks.exec(prose)) {
    const { index } = match;
    const mark = match[0];
    if (mark === '\\') {
      marks.lastIndex = index + 2; // A backslash takes the meaning away from what follows.
    } else if (mark === '[') {
      open.push(index);
    } else {
      const opening = open.pop();
      // Masking has blanked out the target of every link in prose; what it left alone is none.
      if (opening !== undefined && written.startsWith('(', index + 1) && prose.startsWith(' ', index + 1)) {
        addLink(written, prose, opening, index, span.start, found);
      }
    }
  }
  // Not all at once: a list of arguments has an end.
  found.sort((a, b) => a.span.start - b.span.start).forEach((link) => into.push(link));
}

/** A class and no literal, as all that leads to a text: see `BlockFacts`. */
export class WrittenLink implements FileLink {
  constructor(
    readonly kind: FileLink['kind'],
    readonly path: string,
    readonly alt: string,
    readonly span: Span,
  ) {}
}

/** Adds the link between two brackets of a block that begins at `offset` in the file. */
function addLink(
  written: string,
  prose: string,
  opening: number,
  closing: number,
  offset: number,
  into: FileLink[],
): void {
  const target = readLinkTarget(written, closing + 1);
  if (!target || target.path === '' || scheme.test(target.path)) {
    return;
  }
  const isImage = opening > 0 && prose.charCodeAt(opening - 1) === 33;
  const span = { start: offset + opening - (isImage ? 1 : 0), end: offset + target.end };
  into.push(
    new WrittenLink(isImage ? 'image' : 'link', target.path, written.slice(opening + 1, closing), span),
  );
}
