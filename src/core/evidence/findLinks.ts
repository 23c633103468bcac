import type { FileLink } from './evidence';
import { readLinkTarget } from './linkTarget';
import type { RawBlock } from './readBlocks';

/** What names no file of the portfolio: an address, or a place in the same file. */
export const scheme = /^(?:[A-Za-z][A-Za-z0-9+.-]+:|\/\/|#)/;

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
  for (let index = 0; index < prose.length; index++) {
    const code = prose.charCodeAt(index);
    if (code === 92) {
      index++; // A backslash takes the meaning away from what follows.
    } else if (code === 91) {
      open.push(index);
    }
    const opening = code === 93 ? open.pop() : undefined;
    if (opening === undefined) {
      continue;
    }
    // Masking has blanked out the target of every link in prose; what it left alone is none.
    const isTarget = written.charCodeAt(index + 1) === 40 && prose.charCodeAt(index + 1) === 32;
    const target = isTarget ? readLinkTarget(written, index + 1) : undefined;
    if (!target || target.path === '' || scheme.test(target.path)) {
      continue;
    }
    const isImage = prose.charCodeAt(opening - 1) === 33;
    found.push({
      kind: isImage ? 'image' : 'link',
      path: target.path,
      alt: written.slice(opening + 1, index),
      span: { start: span.start + opening - (isImage ? 1 : 0), end: span.start + target.end },
    });
  }
  // Not all at once: a list of arguments has an end.
  found.sort((a, b) => a.span.start - b.span.start).forEach((link) => into.push(link));
}
