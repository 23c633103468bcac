import type { FileLink } from './evidence';
import { readLinkTarget } from './linkTarget';
import type { RawBlock } from './readBlocks';

/** What names no file of the portfolio: an address, or a place in the same file. */
export const scheme = /^(?:[A-Za-z][A-Za-z0-9+.-]+:|\/\/|#)/;
const bracket = /\\[\s\S]|[[\]]/g;

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
  for (const { 0: mark, index } of prose.matchAll(bracket)) {
    if (mark === '[') {
      open.push(index);
    }
    const opening = mark === ']' ? open.pop() : undefined;
    // Masking has blanked out the target of every link in prose; what it left alone is none.
    const isTarget = written.charCodeAt(index + 1) === 40 && prose.charCodeAt(index + 1) === 32;
    const target = opening !== undefined && isTarget ? readLinkTarget(written, index + 1) : undefined;
    if (opening === undefined || !target || target.path === '' || scheme.test(target.path)) {
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
