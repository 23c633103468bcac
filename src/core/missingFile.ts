import { comparableUri, folderOf, resolvePath } from './relativePath';

/** URIs of all files of a portfolio; one that ends with `/` is a folder that nobody has looked into. */
export type KnownFiles = ReadonlySet<string>;

/**
 * Why nobody can open the file that a note names: it is on the learner's own computer, or not among the files of the
 * portfolio. Where nobody has looked what there is, only what needs no look is said.
 */
export function whyMissing(
  path: string,
  noteUri: string,
  folder: string,
  files: KnownFiles | undefined,
): 'own-computer' | 'not-there' | undefined {
  if (ownComputer.test(path)) {
    return 'own-computer';
  }
  // A file that was never saved has no place to look from.
  if (!files || !noteUri.startsWith(`${folder}/`)) {
    return undefined;
  }
  const target = resolvePath(path, noteUri, folder);
  const isThere =
    target.kind === 'address' ||
    (target.kind === 'inside' && mayBeThere(knownPlaces(files), comparableUri(target.uri)));
  return isThere ? undefined : 'not-there';
}

/** Whether a link leads nowhere: `[AC 1.1]()`. */
export function namesNothing(path: string): boolean {
  return path === '' || path === '#';
}

/** The letter of a drive, a `file:` address, or a share of a network. */
const ownComputer = /^(?:[a-z]:|file:|\\\\)/i;

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
