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
    const known = withFolders(files);
    const folder = portfolio.uri.slice(0, portfolio.uri.lastIndexOf('/'));
    for (const { uri, links } of notes) {
      for (const { path, span } of links) {
        const target = resolvePath(path, uri, folder);
        const isThere = target.kind === 'inside' && known.has(comparableUri(target.uri).replace(/\/$/, ''));
        if (target.kind !== 'address' && !isThere) {
          yield { problem: { code: 'missing-attachment', uri, span, path } };
        }
      }
    }
  },
};

/** The files, and the folders that they are in: a link may lead to a folder. */
function withFolders(files: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const file of files) {
    let path = comparableUri(file);
    while (path !== '' && !known.has(path)) {
      known.add(path);
      path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    }
  }
  return known;
}
