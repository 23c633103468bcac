import * as vscode from 'vscode';
import { pathBelow } from './addresses';
import type { BuiltIn } from './builtIn';
import { DisposableStore } from './disposableStore';
import { findPortfolios } from './findPortfolios';
import { LazyAnalyser } from './lazyAnalyser';
import { PortfolioEntries } from './portfolioEntries';
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
  readonly done: Promise<void>;
}

/**
 * Keeps the newest snapshot of every portfolio in the workspace. The only writer: everything that shows something
 * reads the states and listens to `onDidChange`.
 */
export class PortfolioModel implements vscode.Disposable {
  readonly #entries = new PortfolioEntries();
  readonly #owned = new DisposableStore();
  readonly #changes = this.#owned.own(new vscode.EventEmitter<PortfolioChange>());
  #search: Search | undefined;
  /** Of the newest search, which may go on when nobody waits for it any more. */
  #newest: vscode.CancellationTokenSource | undefined;
  readonly #analyser = new LazyAnalyser();

  /** Fired after a portfolio was read again, or is gone. */
  readonly onDidChange = this.#changes.event;

  constructor(
    private readonly readBuiltIn: () => Promise<BuiltIn>,
    private readonly log: vscode.LogOutputChannel,
    private readonly disk?: Disk,
    private readonly find = findPortfolios,
  ) {}

  /** The portfolios that have been read, in the order of their paths. */
  get portfolios(): readonly PortfolioState[] {
    return this.#entries.all.flatMap(({ state }) => (state ? [state] : []));
  }

  /** All portfolios that were found, closed ones too, in the order of their paths. */
  get known(): readonly KnownPortfolio[] {
    return this.#entries.all.map(({ known }) => known);
  }

  /** How many portfolios were to be read and are not, because the learner stopped the reading. */
  get leftUnread(): number {
    return this.#search ? 0 : this.#entries.all.filter(({ isOpen, isUnread }) => isOpen && isUnread).length;
  }

  /** The state that a file is read in, with every edit up to now. */
  async newestOf(uri: vscode.Uri): Promise<PortfolioState | undefined> {
    const [entry] = this.#entries.reading(uri);
    await entry?.newest();
    return this.portfolioOf(uri);
  }

  /** The portfolio that a file belongs to: the nearest one above it, or one that reads it as a catalogue. */
  portfolioOf(uri: vscode.Uri): PortfolioState | undefined {
    const state = this.#entries.reading(uri)[0]?.state;
    return uri.scheme === 'untitled' ? (state?.drafts ?? state) : state;
  }

  /** The folders outside portfolios that catalogues are read from, each once. */
  get catalogueFolders(): readonly vscode.Uri[] {
    const folders = this.#entries.all.flatMap(({ catalogueFolder }) => catalogueFolder ?? []);
    return [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
  }

  /** The state of a portfolio with every edit up to now. Opens it if it is closed. */
  async newest(uri: vscode.Uri): Promise<PortfolioState | undefined> {
    const entry = this.#entries.get(uri);
    return entry?.isOpen === false ? this.#open(entry) : entry?.newest();
  }

  /** A file is on the screen: the portfolio that it belongs to is opened. */
  shown(uri: vscode.Uri): void {
    const entry = this.#entries.of(uri);
    if (entry?.isOpen === false) {
      void this.#open(entry);
    }
  }

  /** Opens every portfolio that is known. They are read by the next `refresh`. */
  openAll(): void {
    this.#entries.all.forEach((entry) => entry.open());
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
    this.#newest?.cancel();
    const source = (this.#newest = new vscode.CancellationTokenSource());
    const listening = token.onCancellationRequested(() => source.cancel());
    const search = { what, done: this.#findAndRead(what, source.token, onProgress) };
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
    for (const entry of this.#entries.reading(uri)) {
      entry.changed(uri);
    }
  }

  /** A file changed on the disk. */
  fileChanged(uri: vscode.Uri): void {
    for (const entry of this.#entries.reading(uri)) {
      entry.sources.forgetText(uri.toString());
      entry.changed(uri);
    }
  }

  /** A file or folder was added or removed. */
  listChanged(uri: vscode.Uri): void {
    for (const entry of this.#entries.reading(uri)) {
      entry.sources.forgetText(uri.toString());
      entry.sources.forgetList();
      entry.changed(uri);
    }
  }

  /** The learner changed a setting. */
  settingsChanged(): void {
    for (const entry of this.#entries.all) {
      entry.settingsChanged();
    }
  }

  /** Whether a file or a folder holds, or is, a portfolio that is known. */
  holdsPortfolio(uri: vscode.Uri): boolean {
    return this.#entries.all.some(
      ({ sources }) => sources.uri.toString() === uri.toString() || pathBelow(uri, sources.uri) !== undefined,
    );
  }

  dispose(): void {
    this.#newest?.cancel();
    for (const entry of this.#entries.all) {
      entry.dispose();
    }
    this.#entries.replaceBy([]);
    this.#owned.dispose();
  }

  async #findAndRead(
    what: WhatToRead,
    token: vscode.CancellationToken,
    onProgress: (read: number, of: number) => void,
  ): Promise<void> {
    const { found, later } = await this.find(
      this.known.map(({ uri }) => uri),
      token,
    );
    await this.#readFound(found, what, token, onProgress);
    void later?.then((all) => this.#readFound(all, 'unread', token, () => undefined));
  }

  async #readFound(
    found: readonly vscode.Uri[],
    what: WhatToRead,
    token: vscode.CancellationToken,
    onProgress: (read: number, of: number) => void,
  ): Promise<void> {
    if (token.isCancellationRequested) {
      return; // A newer search is under way, or the learner stopped this one.
    }
    this.#setFound(found);
    const all = this.#entries.all;
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
    const before = new Map(this.#entries.all.map((entry) => [entry.sources.uri.toString(), entry]));
    const removed = [...before].filter(([key]) => !wanted.has(key));
    const hasNew = [...wanted.keys()].some((key) => !before.has(key));
    if (removed.length === 0 && !hasNew) {
      return;
    }
    this.#entries.replaceBy([...wanted].map(([key, uri]) => before.get(key) ?? this.#createEntry(uri)));
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
      () => this.#entries.draftsFor(uri),
    );
  }
}
