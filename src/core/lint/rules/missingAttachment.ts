import { comparableUri, resolvePath } from '../../relativePath';
import type { Rule } from '../rule';

/** A link or a picture names a file that is not in the portfolio. Silent where nobody has looked what there is. */
export const missingAttachment: Rule = {
  code: 'missing-attachment',
  severity: 'error',
  *check({ notes, portfolio, files }) {
    if (!files) {
      return;
    }
    const known = new Set([...files].map(comparableUri));
    const folder = portfolio.uri.slice(0, portfolio.uri.lastIndexOf('/'));
    for (const { uri, links } of notes) {
      for (const { path, span } of links) {
        const target = resolvePath(path, uri, folder);
        const isThere = target.kind === 'inside' && isKnown(comparableUri(target.uri), known);
        if (target.kind !== 'address' && !isThere) {
          yield { problem: { code: 'missing-attachment', uri, span, path } };
        }
      }
    }
  },
};

/** A file, or a folder that has files. */
function isKnown(uri: string, files: ReadonlySet<string>): boolean {
  if (files.has(uri)) {
    return true;
  }
  const folder = uri.endsWith('/') ? uri : `${uri}/`;
  for (const file of files) {
    if (file.startsWith(folder)) {
      return true;
    }
  }
  return false;
}
