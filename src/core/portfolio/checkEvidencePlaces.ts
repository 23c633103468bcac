import type { FileText } from '../fileText';
import { nearestWord } from '../nearestWord';
import type { Problem } from '../problem';
import { comparableUri, folderOf } from '../relativePath';
import { comparablePath, matchesGlob } from './evidenceGlobs';
import type { EvidencePlace, Portfolio } from './portfolio';

/** What was found, and for which files: after a key, they are the same. */
interface KeptProblems {
  readonly files: ReadonlySet<string>;
  readonly evidence: number;
  readonly problems: readonly Problem[];
}

const kept = new WeakMap<Portfolio, KeptProblems>();

/**
 * Reports each place in which the portfolio says that there is evidence, and is none. A new portfolio that says nothing
 * is left alone. `files` are the addresses of all that is there, with `/` behind what nobody has looked into.
 */
export function checkEvidencePlaces(
  portfolio: Portfolio,
  evidence: readonly FileText[],
  files: ReadonlySet<string> | undefined,
): readonly Problem[] {
  const before = kept.get(portfolio);
  if (before && before.files === files && before.evidence === evidence.length) {
    return before.problems;
  }
  const problems = portfolio.isWhole ? findEmpty(portfolio, evidence, files ?? noFiles) : [];
  if (files) {
    kept.set(portfolio, { files, evidence: evidence.length, problems });
  }
  return problems;
}

const noFiles: ReadonlySet<string> = new Set();

function findEmpty(
  { uri, evidencePlaces: places }: Portfolio,
  evidence: readonly FileText[],
  files: ReadonlySet<string>,
): Problem[] {
  const start = comparableUri(folderOf(uri)).length + 1;
  const below = (address: string): string => comparablePath(comparableUri(address).slice(start));
  const isEmpty = ({ globs }: EvidencePlace): boolean =>
    !evidence.some((file) => {
      const path = below(file.uri);
      return globs.some((glob) => matchesGlob(glob, path));
    });
  const empty = places.filter(isEmpty);
  if (empty.length === 0) {
    return [];
  }
  const paths = [...files].map(below);
  const named = places.map(folderIn);
  return empty.map((place) => ({
    code: 'evidence-none',
    uri,
    span: place.span,
    ...whyEmpty(folderIn(place), paths, named),
  }));
}

/** The folder that the first glob of a place leads to, up to its first `*`. */
function folderIn({ globs }: EvidencePlace): string {
  const folders = (globs[0] ?? '').split('/').slice(0, -1);
  const open = folders.findIndex((name) => /[*?]/.test(name));
  return folders.slice(0, open === -1 ? undefined : open).join('/');
}

/** Whether nobody looks into the folder, and else the name of the one that is surely meant. */
function whyEmpty(
  folder: string,
  paths: readonly string[],
  named: readonly string[],
): { readonly reason: 'hidden' | 'closed' | 'not-there'; readonly nearest: string | undefined } {
  const parts = folder.split('/');
  if (parts.some((name) => name.startsWith('.'))) {
    return { reason: 'hidden', nearest: undefined };
  }
  if (paths.some((path) => path.endsWith('/') && `${folder}/`.startsWith(path))) {
    return { reason: 'closed', nearest: undefined };
  }
  for (let depth = 0; folder !== '' && depth < parts.length; depth++) {
    const above = parts
      .slice(0, depth)
      .map((name) => `${name}/`)
      .join('');
    const inIt = paths.filter((path) => path.startsWith(above)).map((path) => path.slice(above.length));
    const there = new Set(
      inIt.flatMap((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : [])),
    );
    const name = parts[depth] ?? '';
    if (!there.has(name)) {
      // A folder that another entry names is not the one that is meant here.
      const others = [...there].filter(
        (other) => !named.some((each) => `${each}/`.startsWith(`${above}${other}/`)),
      );
      return { reason: 'not-there', nearest: nearestWord(name, others) };
    }
  }
  return { reason: 'not-there', nearest: undefined };
}
