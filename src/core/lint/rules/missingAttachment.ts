import type { EvidenceNote } from '../../evidence/evidence';
import { comparableUri, folderOf, resolvePath } from '../../relativePath';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

/**
 * A link or a picture names a file that is not in the portfolio, or a tag stands on a link that names none. Where nobody
 * has looked what there is, only what needs no look is reported.
 */
export const missingAttachment = noteRule({
  code: 'missing-attachment',
  severity: 'error',
  knows: ({ files, portfolio }) => [files, portfolio.uri],
  *checkNote(note, { portfolio, files }) {
    const { uri, links } = note;
    yield* namelessLinks(note);
    const folder = folderOf(portfolio.uri);
    // A file that was never saved has no place to look from.
    const known = files && uri.startsWith(`${folder}/`) ? knownPlaces(files) : undefined;
    for (const { path, span } of links) {
      if (ownComputer.test(path)) {
        yield { problem: { code: 'missing-attachment', uri, span, path, reason: 'own-computer' } };
      } else if (known) {
        const target = resolvePath(path, uri, folder);
        const isThere = target.kind === 'inside' && mayBeThere(known, comparableUri(target.uri));
        if (target.kind !== 'address' && !isThere) {
          yield { problem: { code: 'missing-attachment', uri, span, path, reason: 'not-there' } };
        }
      }
    }
  },
});

/** The letter of a drive, a `file:` address, or a share of a network. */
const ownComputer = /^(?:[a-z]:|file:|\\\\)/i;

/** Tags on links that lead nowhere: `[AC 1.1]()`. Without its brackets each would cover what it stands in. */
function* namelessLinks({ uri, tags }: EvidenceNote): Iterable<RuleResult> {
  for (const { passage } of tags) {
    const { attachment: path, span } = passage;
    if (path === '' || path === '#') {
      yield { problem: { code: 'missing-attachment', uri, span, path, reason: 'no-name' } };
    }
  }
}

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
