import { comparableUri, folderOf, resolvePath } from '../../relativePath';
import { noteRule } from '../noteRule';

/** A link or a picture names a file that is not in the portfolio. Silent where nobody has looked what there is. */
export const missingAttachment = noteRule({
  code: 'missing-attachment',
  severity: 'error',
  knows: ({ files, portfolio }) => [files, portfolio.uri],
  *checkNote({ uri, links }, { portfolio, files }) {
    const folder = folderOf(portfolio.uri);
    if (!files || !uri.startsWith(`${folder}/`)) {
      return; // A file that was never saved has no place to look from.
    }
    const known = knownPlaces(files);
    for (const { path, span } of links) {
      const target = resolvePath(path, uri, folder);
      const isThere = target.kind === 'inside' && mayBeThere(known, comparableUri(target.uri));
      if (target.kind !== 'address' && !isThere) {
        yield { problem: { code: 'missing-attachment', uri, span, path } };
      }
    }
  },
});

interface KnownPlaces {
  /** The files, and the folders that they are in: a link may lead to a folder. */
  readonly there: ReadonlySet<string>;
  /** What nobody has looked into: whatever is said to be there may be there. */
  readonly closed: ReadonlySet<string>;
}

/** The same set of files is asked about after each key. */
const kept = new WeakMap<ReadonlySet<string>, KnownPlaces>();

function knownPlaces(files: ReadonlySet<string>): KnownPlaces {
  const known = kept.get(files);
  if (known) {
    return known;
  }
  const there = new Set<string>();
  const closed = new Set<string>();
  for (const file of files) {
    let path = comparableUri(file);
    if (path.endsWith('/')) {
      path = path.slice(0, -1);
      closed.add(path);
    }
    while (path !== '' && !there.has(path)) {
      there.add(path);
      path = folderOf(path);
    }
  }
  const found = { there, closed };
  kept.set(files, found);
  return found;
}

function mayBeThere({ there, closed }: KnownPlaces, uri: string): boolean {
  let path = uri.replace(/\/$/, '');
  if (there.has(path)) {
    return true;
  }
  for (; path !== ''; path = folderOf(path)) {
    if (closed.has(path)) {
      return true;
    }
  }
  return false;
}
