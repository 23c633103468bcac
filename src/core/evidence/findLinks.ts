import type { FileLink } from './evidence';
import type { RawBlock } from './readBlocks';

const link =
  /(!?)\[((?:[^\][\\]|\\[\s\S]|\[[^\][]*\])*)\]\(\s*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;
const scheme = /^(?:[A-Za-z][A-Za-z0-9+.-]+:|\/\/|#)/;

/** Adds the links and images of a block that name a file: no scheme, no mere `#heading`. */
export function findLinks(text: string, block: RawBlock, into: FileLink[]): void {
  const { prose, span } = block;
  if (!prose.includes('](') && !prose.includes('] ')) {
    return;
  }
  const written = text.slice(span.start, span.end);
  if (!written.includes('](')) {
    return;
  }
  link.lastIndex = 0;
  for (let match = link.exec(written); match; match = link.exec(written)) {
    const [whole, mark, words = '', bracketed, bare] = match;
    const path = bracketed ?? bare ?? '';
    // Masking has blanked out the target of every link in prose; what it left alone, or code, is not one.
    const isInProse = prose.charCodeAt(match.index) === (mark ? 33 : 91);
    if (isInProse && path !== '' && !scheme.test(path)) {
      const start = span.start + match.index;
      into.push({
        kind: mark ? 'image' : 'link',
        path,
        alt: words,
        span: { start, end: start + whole.length },
      });
    }
  }
}
