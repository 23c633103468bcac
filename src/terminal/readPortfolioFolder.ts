import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnalysisInput, FileText } from '../core/analyse';
import { yamlSourceOf } from '../core/fileText';
import { builtInLibraryFile, builtInSources, type PackedLibrary } from '../core/catalogue/builtIn';
import { isMarkdown, matchesEvidence } from '../core/portfolio/evidenceGlobs';
import { dayOf } from '../core/isDate';
import { portfolioFileName } from '../core/portfolio/portfolio';
import { readPortfolio } from '../core/portfolio/readPortfolio';
import { inEnglish as t } from '../words/translate';
import { TerminalError } from './terminalError';

/** Larger files are reported and not read. In bytes. */
const largestFile = 32 * 1024 * 1024;

/** Reads everything that a portfolio is made of from the disk. `criteriaFolder` holds the built-in catalogues. */
export async function readPortfolioFolder(
  portfolioFile: string,
  program: string,
  catalogueFolder?: string,
): Promise<AnalysisInput> {
  const folder = dirname(portfolioFile);
  const [portfolio, { files, closed, linked }, packed, shared] = await Promise.all([
    readText(portfolioFile),
    listFiles(folder),
    readFile(join(program, builtInLibraryFile), 'utf8'),
    catalogueFolder === undefined ? [] : listCatalogues(catalogueFolder),
  ]);
  const builtIn = builtInSources(JSON.parse(packed) as PackedLibrary, (name) =>
    pathToFileURL(join(program, '..', 'criteria', name)).toString(),
  );
  const source = yamlSourceOf(portfolio);
  const { value } = readPortfolio(source);
  const own = files
    .filter((path) => /^criteria\/[^/]+\.ya?ml$/i.test(path))
    .map((path) => join(folder, path));
  const evidence = files.filter((path) => matchesEvidence(value, path));
  const [ownCatalogues, texts] = await Promise.all([
    readTexts([...new Set([...shared, ...own])]),
    readTexts(evidence.map((path) => join(folder, path))),
  ]);
  return {
    portfolio: source,
    evidence: [
      ...texts,
      ...linked.filter((path) => matchesEvidence(value, path)).map((path) => linkAt(join(folder, path))),
    ],
    ...builtIn,
    catalogues: [...builtIn.catalogues, ...ownCatalogues.map(yamlSourceOf)],
    severities: new Map(),
    files: new Set([...files, ...closed].map((path) => pathToFileURL(join(folder, path)).toString())),
    today: dayOf(new Date()),
  };
}

/** What there is at or below a path. */
export interface FoundPortfolios {
  /** The `portfolio.yaml` files, or the one file of another name that the path names. */
  readonly files: readonly string[];
  /** Files that are surely meant as one and have another name, in folders that have none. Nobody reads them. */
  readonly misnamed: readonly string[];
}

/** The portfolios at or below a path. @throws TerminalError if there is nothing at the path */
export async function findPortfolios(path: string): Promise<FoundPortfolios> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new TerminalError(
      t('There is nothing at {0}. Check the path, and put a path with spaces in quotation marks.', path),
    );
  }
  if (found.isFile()) {
    return { files: /\.ya?ml$/i.test(path) ? [path] : [], misnamed: [] };
  }
  const direct = join(path, portfolioFileName);
  if ((await stat(direct).catch(() => undefined))?.isFile()) {
    return { files: [direct], misnamed: [] };
  }
  const { files } = await walk(path, () => true);
  const named = files.filter((name) => name.split('/').pop() === portfolioFileName);
  const folders = named.map(folderOf);
  const misnamed = files.filter(
    (name) =>
      nearlyPortfolio.test(name.split('/').pop() ?? '') && !folders.some((folder) => name.startsWith(folder)),
  );
  const inPath = (name: string): string => join(path, name);
  return { files: named.map(inPath), misnamed: misnamed.map(inPath) };
}

/** The folder of the portfolio that a path is inside of. */
export async function portfolioAbove(path: string): Promise<string | undefined> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((await stat(join(folder, portfolioFileName)).catch(() => undefined))?.isFile()) {
      return folder;
    }
    if (folder === dirname(folder)) {
      return undefined;
    }
  }
}

/** What editors and downloads make of the name: `portfolio.yml`, `Portfolio.yaml`, `portfolio.yaml.txt`, `portfolio (1).yaml`. */
const nearlyPortfolio = /^portfolio(?: ?\(\d+\)| - copy)?\.ya?ml(?:\.txt)?$/i;

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** The files that belong to a portfolio: a portfolio further down is its own. Paths below the folder, with `/`. */
function listFiles(folder: string): Promise<FolderContent> {
  return walk(folder, (names, isRoot) => isRoot || !names.includes(portfolioFileName));
}

/** The YAML files directly in a folder of catalogues. @throws TerminalError if there is no such folder */
async function listCatalogues(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) {
    throw new TerminalError(t('There is no folder {0} to read catalogues from.', folder));
  }
  return names
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .sort()
    .map((name) => join(resolve(folder), name));
}

interface FolderContent {
  /** Paths below the folder, with `/`, in order. */
  readonly files: string[];
  /** Likewise, each with a `/` behind it: what is there and is not looked into. */
  readonly closed: string[];
  /** Those of them, without the `/`, that are links under a name for Markdown. */
  readonly linked: string[];
}

/** All files below a folder. Symbolic links are not followed: they could lead out of it, or in a circle. */
async function walk(
  folder: string,
  enters: (names: readonly string[], isRoot: boolean) => boolean,
  below = '',
): Promise<FolderContent> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => undefined);
  if (
    !entries ||
    !enters(
      entries.map(({ name }) => name),
      below === '',
    )
  ) {
    return { files: [], closed: below === '' ? [] : [`${below}/`], linked: [] };
  }
  const files: string[] = [];
  const closed: string[] = [];
  const linked: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const isOurs = !entry.name.startsWith('.') && entry.name !== 'node_modules';
    if (isOurs && entry.isDirectory()) {
      const content = await walk(folder, enters, path);
      content.files.forEach((file) => files.push(file));
      content.closed.forEach((each) => closed.push(each));
      content.linked.forEach((link) => linked.push(link));
    } else if (isOurs && entry.isFile()) {
      files.push(path);
    } else {
      closed.push(`${path}/`);
      if (isOurs && entry.isSymbolicLink() && isMarkdown(path)) {
        linked.push(path);
      }
    }
  }
  return { files: files.sort(), closed, linked: linked.sort() };
}

function linkAt(path: string): FileText {
  return { uri: pathToFileURL(path).toString(), text: undefined, problem: 'linked' };
}

/** A system lets a program have only so many files open at once. */
const mostAtOnce = 64;

async function readTexts(paths: readonly string[]): Promise<readonly FileText[]> {
  const texts: FileText[] = [];
  for (let at = 0; at < paths.length; at += mostAtOnce) {
    texts.push(...(await Promise.all(paths.slice(at, at + mostAtOnce).map(readText))));
  }
  return texts;
}

async function readText(path: string): Promise<FileText> {
  const uri = pathToFileURL(path).toString();
  try {
    if ((await stat(path)).size > largestFile) {
      return { uri, text: undefined, problem: 'not-text' };
    }
    const bytes = await readFile(path);
    if (bytes.includes(0) || !isUtf8(bytes)) {
      return { uri, text: undefined, problem: 'not-text' };
    }
    return { uri, text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { uri, text: undefined, problem: 'unreadable', reason };
  }
}
