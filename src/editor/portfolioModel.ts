import * as vscode from 'vscode';
import { Analyser } from '../core/analyse';
import { pathBelow } from './addresses';
import type { BuiltIn } from './builtIn';
import { DisposableStore } from './disposableStore';
import { findPortfolios } from './findPortfolios';
import { PortfolioEntry } from './portfolioEntry';
import type { KnownPortfolio, PortfolioState } from './portfolioEntry';
import { PortfolioSources } from './sources';
import type { Disk } from './sources';

/** What is new in the model. */
export interface PortfolioChange {
  readonly changed: readonly PortfolioState[];
  /** The `portfolio.yaml` files that are gone. */
  readonly removed: readonly vscode.Uri[];
}

/** Which portfolios to read after looking for them. */
export type WhatToRead = 'unread' | 'all';

/**
 * So many portfolios are all read at once. Where there are more, as in the workspace of a tutor, each one is closed
 * until somebody opens it in the tree or opens one of its files, and until then only its `portfolio.yaml` is read.
 */
export const fewPortfolios = 5;

interface Search {
  readonly what: WhatToRead;
  readonly source: vscode.CancellationTokenSource;
  readonly done: Promise<void>;
}

/**
 * Keeps the newest snapshot of every portfolio in the workspace. The only writer: everything that shows something
 * reads the states and listens to `onDidChange`.
 */
export class PortfolioModel implements vscode.Disposable {
  readonly #entries = new Map<string, PortfolioEntry>();
  readonly #analyser = new Analyser();
  readonly #owned = new DisposableStore();
  readonly #changes = this.#owned.own(new vscode.EventEmitter<PortfolioChange>());
  #search: Search | undefined;

  /** Fired after a portfolio was read again, or is gone. */
  readonly onDidChange = this.#changes.event;

  constructor(
    private readonly readBuiltIn: () => Promise<BuiltIn>,
    private readonly log: vscode.LogOutputChannel,
    private readonly disk?: Disk,
  ) {}

  /** The portfolios that have been read, in the order of their paths. */
  get portfolios(): readonly PortfolioState[] {
    return [...this.#entries.values()].flatMap(({ state }) => (state ? [state] : []));
  }

  /** All portfolios that were found, closed ones too, in the order of their paths. */
  get known(): readonly KnownPortfolio[] {
    return [...this.#entries.values()].map(({ known }) => known);
  }

  /** How many portfolios were to be read and are not, because the learner stopped the reading. */
  get leftUnread(): number {
    return this.#search
      ? 0
      : [...this.#entries.values()].filter(({ isOpen, isUnread }) => isOpen && isUnread).length;
  }

  /** The state that a file is read in, with every edit up to now. */
  async newestOf(uri: vscode.Uri): Promise<PortfolioState | undefined> {
    const [entry] = this.#entriesWith(uri);
    await entry?.newest();
    return this.portfolioOf(uri);
  }

  /** The portfolio that a file belongs to: the nearest one above it, or one that reads it as a catalogue. */
  portfolioOf(uri: vscode.Uri): PortfolioState | undefined {
    const state = this.#entriesWith(uri)[0]?.state;
    return uri.scheme === 'untitled' ? (state?.drafts ?? state) : state;
  }

  /** The folders outside portfolios that catalogues are read from, each once. */
  get catalogueFolders(): readonly vscode.Uri[] {
    const folders = [...this.#entries.values()].flatMap(({ catalogueFolder }) => catalogueFolder ?? []);
    return [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
  }

  /** The state of a portfolio with every edit up to now. Opens it if it is closed. */
  async newest(uri: vscode.Uri): Promise<PortfolioState | undefined> {
    const entry = this.#entries.get(uri.toString());
    return entry?.isOpen === false ? this.#open(entry) : entry?.newest();
  }

  /** A file is on the screen: the portfolio that it belongs to is opened. */
  shown(uri: vscode.Uri): void {
    const entry = this.#entryOf(uri);
    if (entry?.isOpen === false) {
      void this.#open(entry);
    }
  }

  /** Opens every portfolio that is known. They are read by the next `refresh`. */
  openAll(): void {
    this.#entries.forEach((entry) => entry.open());
  }

  /**
   * Looks for portfolios, and reads those that have not been read, or all of them again. A newer call takes over from
   * one that is under way, and both are done when it is. Cancelling leaves the rest as it was.
   */
  async refresh(
    wanted: WhatToRead,
    token: vscode.CancellationToken,
    onProgress: (read: number, of: number) => void,
  ): Promise<void> {
    const what = this.#search?.what === 'all' ? 'all' : wanted;
    this.#search?.source.cancel();
    const source = new vscode.CancellationTokenSource();
    const listening = token.onCancellationRequested(() => source.cancel());
    const search = { what, source, done: this.#findAndRead(what, source.token, onProgress) };
    this.#search = search;
    try {
      await search.done;
    } finally {
      listening.dispose();
      source.dispose();
    }
    if (this.#search !== search) {
      await this.#search?.done;
      return;
    }
    this.#search = undefined;
    this.#changes.fire({ changed: [], removed: [] });
  }

  /** A document was edited, opened or closed. */
  textChanged(uri: vscode.Uri): void {
    for (const entry of this.#entriesWith(uri)) {
      entry.changed(uri);
    }
  }

  /** A file changed on the disk. */
  fileChanged(uri: vscode.Uri): void {
    for (const entry of this.#entriesWith(uri)) {
      entry.sources.forgetText(uri.toString());
      entry.changed(uri);
    }
  }

  /** A file or folder was added or removed. */
  listChanged(uri: vscode.Uri): void {
    for (const entry of this.#entriesWith(uri)) {
      entry.sources.forgetText(uri.toString());
      entry.sources.forgetList();
      entry.changed(uri);
    }
  }

  /** The learner changed a setting. */
  settingsChanged(): void {
    for (const entry of this.#entries.values()) {
      entry.settingsChanged();
    }
  }

  /** Whether a file or a folder holds, or is, a portfolio that is known. */
  holdsPortfolio(uri: vscode.Uri): boolean {
    return [...this.#entries.values()].some(
      ({ sources }) => sources.uri.toString() === uri.toString() || pathBelow(uri, sources.uri) !== undefined,
    );
  }

  dispose(): void {
    this.#search?.source.cancel();
    for (const entry of this.#entries.values()) {
      entry.dispose();
    }
    this.#entries.clear();
    this.#owned.dispose();
  }

  async #findAndRead(
    what: WhatToRead,
    token: vscode.CancellationToken,
    onProgress: (read: number, of: number) => void,
  ): Promise<void> {
    const found = await findPortfolios(token);
    if (token.isCancellationRequested) {
      return; // A newer search is under way, or the learner stopped this one.
    }
    this.#setFound(found);
    const all = [...this.#entries.values()];
    if (all.length <= fewPortfolios) {
      this.openAll();
    }
    const toRead = all.filter(({ isUnread }) => what === 'all' || isUnread);
    // The names of all learners first: that is quick, and the tree can show them.
    const closed = toRead.filter(({ isOpen }) => !isOpen);
    await Promise.all(closed.map((entry) => this.#read(entry, what, token)));
    const open = toRead.filter(({ isOpen }) => isOpen);
    for (const [index, entry] of open.entries()) {
      if (token.isCancellationRequested) {
        return;
      }
      onProgress(index, open.length);
      await this.#read(entry, what, token);
    }
  }

  #read(entry: PortfolioEntry, what: WhatToRead, token: vscode.CancellationToken): Promise<void> {
    if (what === 'all') {
      entry.sources.forgetAll();
    }
    return entry.read(token);
  }

  async #open(entry: PortfolioEntry): Promise<PortfolioState | undefined> {
    entry.open();
    await entry.read();
    return entry.state;
  }

  #setFound(found: readonly vscode.Uri[]): void {
    const wanted = new Map(found.map((uri) => [uri.toString(), uri]));
    const before = new Map(this.#entries);
    const removed = [...before].filter(([key]) => !wanted.has(key));
    const hasNew = [...wanted.keys()].some((key) => !before.has(key));
    if (removed.length === 0 && !hasNew) {
      return;
    }
    this.#entries.clear();
    for (const [key, uri] of wanted) {
      this.#entries.set(key, before.get(key) ?? this.#createEntry(uri));
    }
    for (const [, entry] of removed) {
      entry.dispose();
      before.delete(entry.sources.uri.toString());
    }
    for (const entry of before.values()) {
      // What lies in a portfolio further down is its own, and may have become so or ceased to be so.
      entry.sources.forgetList();
      entry.changed(entry.sources.folder);
    }
    this.#changes.fire({ changed: [], removed: removed.map(([, { sources }]) => sources.uri) });
  }

  #createEntry(uri: vscode.Uri): PortfolioEntry {
    return new PortfolioEntry(
      new PortfolioSources(uri, this.readBuiltIn, this.disk),
      this.#analyser,
      this.log,
      (state) => this.#changes.fire({ changed: state ? [state] : [], removed: [] }),
      () => this.#draftsFor(uri),
    );
  }

  /** The portfolios that read a file: the one it belongs to, and those that share it as a catalogue. */
  #entriesWith(uri: vscode.Uri): readonly PortfolioEntry[] {
    const own = this.#entryOf(uri);
    const sharing = [...this.#entries.values()].filter(
      (entry) => entry !== own && entry.sources.isSharedCatalogue(uri),
    );
    return own ? [own, ...sharing] : sharing;
  }

  /** The documents that were never saved and are being written for a portfolio. */
  #draftsFor(portfolio: vscode.Uri): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(
      ({ uri, isUntitled, isClosed, languageId }) =>
        isUntitled &&
        !isClosed &&
        languageId === 'markdown' &&
        this.#entryOf(uri)?.sources.uri.toString() === portfolio.toString(),
    );
  }

  /** Where a new document is to be saved, its address may say; else it is for the only portfolio there is. */
  #entryOfUntitled(uri: vscode.Uri): PortfolioEntry | undefined {
    const all = [...this.#entries.values()];
    const above = all.filter(({ sources }) => uri.path.startsWith(`${sources.folder.path}/`));
    above.sort((a, b) => b.sources.folder.path.length - a.sources.folder.path.length);
    return above[0] ?? (all.length === 1 ? all[0] : undefined);
  }

  #entryOf(uri: vscode.Uri): PortfolioEntry | undefined {
    if (uri.scheme === 'untitled') {
      return this.#entryOfUntitled(uri);
    }
    let nearest: PortfolioEntry | undefined;
    for (const entry of this.#entries.values()) {
      const { folder } = entry.sources;
      const isNearer = !nearest || folder.path.length > nearest.sources.folder.path.length;
      if (isNearer && pathBelow(folder, uri) !== undefined) {
        nearest = entry;
      }
    }
    return nearest;
  }
}
