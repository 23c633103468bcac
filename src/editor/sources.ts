import * as vscode from 'vscode';
import type { AnalysisInput } from '../core/analyse';
import { yamlSourceOf, type FileText } from '../core/fileText';
import { matchesEvidence } from '../core/portfolio/evidenceGlobs';
import type { Portfolio } from '../core/portfolio/portfolio';
import type { YamlSource } from '../core/yaml/readYaml';
import { folderOf, pathBelow } from './addresses';
import type { BuiltIn } from './builtIn';
import { listCatalogues } from './catalogueEditing/catalogueFolder';
import { KeptTexts } from './keptTexts';
import { listFiles } from './listFiles';
import type { ListedFile } from './listFiles';
import type { FindSource } from './positions';
import { readTextFile } from './readText';

/** The texts of one portfolio at one moment. */
export interface CollectedTexts {
  /** Whether the portfolio brings catalogues of its own. */
  readonly hasOwnCatalogue: boolean;
  readonly input: Omit<AnalysisInput, 'severities' | 'today'>;
  readonly findSource: FindSource;
  /** Documents that were never saved, as they are now. */
  readonly drafts: readonly FileText[];
}

/** What is asked of the disk. */
export interface Disk {
  readonly readText: typeof readTextFile;
  readonly listFiles: typeof listFiles;
}

const realDisk: Disk = { readText: readTextFile, listFiles };

const ownCatalogue = /^criteria\/[^/]+\.ya?ml$/i;

interface FileLists {
  /** Below the portfolio's folder. */
  readonly files: readonly ListedFile[];
  /** The addresses of these files, and with `/` behind them of what was not looked into. */
  readonly addresses: ReadonlySet<string>;
  /** Links in the place of evidence, each the same object again for as long as the list is. */
  readonly linked: readonly (readonly [path: string, file: FileText])[];
  /** In the folder of catalogues. */
  readonly catalogues: readonly ListedFile[];
  readonly version: number;
}

/**
 * Reads the files of one portfolio and keeps what it read: a file that did not change is the same object again, so
 * that the core need not read it again either. An open document wins over the disk, saved or not.
 */
export class PortfolioSources {
  readonly folder: vscode.Uri;
  #listed: FileLists | undefined;
  /** A folder of catalogues that is not part of the portfolio. */
  #catalogueFolder: vscode.Uri | undefined;
  /** Goes up when a file was added or removed, so that a list is known to be old even if it is only being made. */
  #listVersion = 0;
  readonly #texts: KeptTexts;
  #portfolioText: YamlSource | undefined;
  #portfolio: Portfolio | undefined;

  constructor(
    readonly uri: vscode.Uri,
    private readonly readBuiltIn: () => Promise<BuiltIn>,
    private readonly disk: Disk = realDisk,
  ) {
    this.folder = folderOf(uri);
    this.#texts = new KeptTexts(disk.readText);
  }

  /** Reads catalogues from a folder outside the portfolio too. */
  useCatalogueFolder(folder: vscode.Uri | undefined): void {
    if (folder?.toString() !== this.#catalogueFolder?.toString()) {
      this.#catalogueFolder = folder;
      this.forgetList();
    }
  }

  /** Whether a file is, or would be, one of the catalogues outside the portfolio. */
  isSharedCatalogue(uri: vscode.Uri): boolean {
    const path = this.#catalogueFolder && pathBelow(this.#catalogueFolder, uri);
    return path !== undefined && !path.includes('/');
  }

  /** A file was added or removed: list the folder again next time. */
  forgetList(): void {
    this.#listVersion += 1;
  }

  /** A file changed on the disk: read it again next time. */
  forgetText(uri: string): void {
    this.#texts.forget(uri);
  }

  /** Read everything again next time. */
  forgetAll(): void {
    this.forgetList();
    this.#texts.forgetAll();
  }

  /** Reads `portfolio.yaml` and nothing else. Undefined if it was cancelled. */
  async readPortfolioFile(
    token: vscode.CancellationToken,
    open = openDocuments(),
  ): Promise<Portfolio | undefined> {
    const [file] = await this.#texts.readAll([{ uri: this.uri, path: '' }], open, token);
    return file && (await this.#readPortfolio(file));
  }

  /** Gives the texts as they are now, or undefined if it was cancelled. Reads only what changed. */
  async collect(
    token: vscode.CancellationToken,
    unsaved: readonly vscode.TextDocument[] = [],
  ): Promise<CollectedTexts | undefined> {
    const builtIn = await this.readBuiltIn();
    const listed = await this.#list(token);
    if (!listed || token.isCancellationRequested) {
      return undefined;
    }
    const open = openDocuments();
    const portfolio = await this.readPortfolioFile(token, open);
    if (!portfolio) {
      return undefined;
    }
    const ownFiles = listed.files.filter(({ path }) => ownCatalogue.test(path));
    const isOwn = new Set(ownFiles.map(({ uri }) => uri.toString()));
    const catalogueFiles = [
      ...listed.catalogues.filter(({ uri }) => !isOwn.has(uri.toString())),
      ...ownFiles,
    ];
    const evidenceFiles = listed.files.filter(({ path }) => matchesEvidence(portfolio, path));
    const read = await this.#texts.readAll([...catalogueFiles, ...evidenceFiles], open, token);
    if (token.isCancellationRequested) {
      return undefined;
    }
    const drafts = unsaved.map((document) => this.#texts.readFromDocument(document.uri.toString(), document));
    this.#texts.forgetAllBut([
      this.uri,
      ...unsaved.map(({ uri }) => uri),
      ...catalogueFiles.map(({ uri }) => uri),
      ...evidenceFiles.map(({ uri }) => uri),
    ]);
    const linked = listed.linked.flatMap(([path, file]) => (matchesEvidence(portfolio, path) ? [file] : []));
    return this.#collected(
      builtIn,
      read.slice(0, catalogueFiles.length).map(yamlSourceOf),
      [...read.slice(catalogueFiles.length), ...linked],
      listed.addresses,
      drafts,
    );
  }

  #collected(
    builtIn: BuiltIn,
    own: readonly YamlSource[],
    evidence: readonly FileText[],
    files: ReadonlySet<string>,
    drafts: readonly FileText[],
  ): CollectedTexts {
    const portfolio = this.#portfolioText ?? { uri: this.uri.toString(), text: '' };
    const library = [...builtIn.catalogues, ...builtIn.vocabulary, ...builtIn.register];
    const byUri = new Map(
      [...library, portfolio, ...own, ...evidence, ...drafts].map((file) => [file.uri, file]),
    );
    return {
      hasOwnCatalogue: own.length > 0,
      input: {
        portfolio,
        evidence,
        catalogues: [...builtIn.catalogues, ...own],
        vocabulary: builtIn.vocabulary,
        register: builtIn.register,
        files,
      },
      findSource: (uri) => byUri.get(uri),
      drafts,
    };
  }

  async #list(token: vscode.CancellationToken): Promise<FileLists | undefined> {
    const version = this.#listVersion;
    if (this.#listed?.version === version) {
      return this.#listed;
    }
    const [{ files, closed, linked: links }, catalogues] = await Promise.all([
      this.disk.listFiles(this.folder, token),
      this.#catalogueFolder ? listCatalogues(this.#catalogueFolder) : [],
    ]);
    if (token.isCancellationRequested) {
      return undefined;
    }
    const found = new Set([
      ...files.map(({ uri }) => uri.toString()),
      ...closed.map(({ uri }) => `${uri.toString()}/`),
    ]);
    const addresses =
      this.#listed && haveSame(this.#listed.addresses, found) ? this.#listed.addresses : found;
    const linked = links.map(
      ({ uri, path }) => [path, { uri: uri.toString(), text: undefined, problem: 'linked' }] as const,
    );
    this.#listed = { files, addresses, linked, catalogues, version };
    return this.#listed;
  }

  async #readPortfolio(file: FileText): Promise<Portfolio> {
    const source = yamlSourceOf(file);
    const { readPortfolio } = await import('../core/portfolio/readPortfolio');
    if (!this.#portfolio || this.#portfolioText !== source) {
      this.#portfolioText = source;
      this.#portfolio = readPortfolio(source).value;
    }
    return this.#portfolio;
  }
}

function haveSame(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return before.size === now.size && [...now].every((each) => before.has(each));
}

function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(
    vscode.workspace.textDocuments
      .filter((document) => !document.isClosed)
      .map((document) => [document.uri.toString(), document]),
  );
}
