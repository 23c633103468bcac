import type { Fields } from '../yaml/fields';
import { report, type Reading } from '../yaml/reading';
import { alternativesOf } from './alternativesOf';
import { comparablePath, isMarkdown } from './evidenceGlobs';
import type { EvidencePlace, Portfolio } from './portfolio';

/** Reads what `evidence:` says: places that stay inside the portfolio, and with `!` before them what is left out. */
export function readEvidencePlaces(
  reading: Reading,
  fields: Fields | undefined,
): Pick<Portfolio, 'evidence' | 'leftOut' | 'evidencePlaces'> {
  const places: EvidencePlace[] = [];
  const leftOut: string[] = [];
  for (const node of fields?.list('evidence') ?? []) {
    const path = node.kind === 'text' ? node.text.trim() : '';
    const isLeftOut = path.startsWith('!');
    const globs = path === '' ? [] : alternativesOf(isLeftOut ? path.slice(1).trim() : path);
    if (globs.some(isOutside)) {
      report(reading, node.span, { code: 'path-outside', path });
    } else if (isLeftOut) {
      leftOut.push(...globs.map(withAllBelow));
    } else if (globs.length > 0) {
      places.push({ span: node.span, globs: globs.flatMap(withFiles).map(comparablePath) });
    }
  }
  const evidence = places.flatMap(({ globs }) => globs);
  return { evidence: evidence.length > 0 ? evidence : ['**/*.md'], leftOut, evidencePlaces: places };
}

function isOutside(glob: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:|~)/.test(glob) || glob.split(/[\\/]/).includes('..');
}

function partsOf(glob: string): string[] {
  return glob.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
}

/** `evidence/**\/*.md` for the name of a folder alone, which matches no file. A name with a dot may be either's. */
function withFiles(glob: string): string[] {
  const parts = partsOf(glob);
  const path = parts.join('/');
  const last = parts[parts.length - 1];
  const below = [...parts, '**', '*.md'].join('/');
  if (last === undefined || /[\\/]$/.test(glob)) {
    return [below];
  }
  if (last === '**') {
    return [`${path}/*.md`];
  }
  if (/[*?]/.test(last) || isMarkdown(last)) {
    return [path];
  }
  return last.includes('.') ? [path, below] : [below];
}

/** A file, or a folder with all that is in it. */
function withAllBelow(glob: string): string {
  return [comparablePath(partsOf(glob).join('/')), '**'].join('/');
}
