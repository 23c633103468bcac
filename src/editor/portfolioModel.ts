import * as vscode from 'vscode';
import { Analyser } from '../core/analyse';
import type { AnalysisInput } from '../core/analyse';
import type { Snapshot } from '../core/snapshot';
import { pathBelow } from './addresses';
import type { BuiltIn } from './builtIn';
import { DisposableStore } from './disposableStore';
import { findPortfolios } from './findPortfolios';
import type { FindSource } from './positions';
import { readSettings } from './settings';
import type { Settings } from './settings';
import { PortfolioSources } from './sources';
import type { CollectedTexts } from './sources';
import { reasonOf } from './userError';

/** The newest of what is known of one portfolio. Frozen: the next one takes its place. */
export interface PortfolioState {
  /** Its `portfolio.yaml`. */
  readonly uri: vscode.Uri;
  readonly folder: vscode.Uri;
  readonly snapshot: Snapshot;
  /** The texts that the snapshot was made from: the only ones that its offsets fit. */
  readonly findSource: FindSource;
}

/** What is new in the model. */
export interface PortfolioChange {
  readonly changed: readonly PortfolioState[];
  /** The `portfolio.yaml` files that are gone. */
  readonly removed: readonly vscode.Uri[];
}

interface Entry {
  readonly sources: PortfolioSources;
  /** For a portfolio with catalogues of its own. */
  ownAnalyser: Analyser | undefined;
  settings: Settings;
  /** What the state was made from. */
  input: AnalysisInput | undefined;
  state: PortfolioState | undefined;
  running: vscode.CancellationTokenSource | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last analysis took, in milliseconds. */
  lastTookMs: number;
}

/** An analysis that takes long is not repeated sooner than this after a key, in milliseconds. */
const longestPauseMs = 400;

/**
 * Keeps the newest snapshot of every portfolio in the workspace. The only writer: everything that shows something
 * reads the states and listens to `onDidChange`.
 */
export class PortfolioModel implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #analyser = new Analyser();
  readonly #owned = new DisposableStore();
  readonly #changes = this.#owned.own(new vscode.EventEmitter<PortfolioChange>());
  #searching: vscode.CancellationTokenSource | undefined;

  /** Fired after a portfolio was read again, or is gone. */
  readonly onDidChange = this.#changes.event;

  constructor(
    private readonly readBuiltIn: () => Promise<BuiltIn>,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** The portfolios that have been read, in the order of their paths. */
  get portfolios(): readonly PortfolioState[] {
    return [...this.#entries.values()].flatMap(({ state }) => (state ? [state] : []));
  }

  /** How many portfolios were found and left unread, because the learner stopped the reading. */
  get leftUnread(): number {
    return this.#searching ? 0 : this.#entries.size - this.portfolios.length;
  }

  /** The portfolio that a file belongs to: the nearest one above it. */
  portfolioOf(uri: vscode.Uri): PortfolioState | undefined {
    return this.#entryOf(uri)?.state;
  }

  /**
   * Looks for portfolios, and reads those that have not been read, or all of them again. Cancelling leaves the rest
   * as it was.
   */
  async refresh(
    what: 'unread' | 'all',
    token: vscode.CancellationToken,
    onProgress?: (read: number, of: number) => void,
  ): Promise<void> {
    this.#searching?.cancel();
    const searching = (this.#searching = new vscode.CancellationTokenSource());
    const listening = token.onCancellationRequested(() => searching.cancel());
    try {
      const found = await findPortfolios(searching.token);
      if (searching.token.isCancellationRequested) {
        return; // A newer search is under way, or the learner stopped this one.
      }
      this.#setFound(found);
      const toRead = [...this.#entries.values()].filter(({ state }) => what === 'all' || !state);
      for (const [index, entry] of toRead.entries()) {
        onProgress?.(index, toRead.length);
        if (what === 'all') {
          entry.sources.forgetAll();
        }
        await this.#run(entry, searching.token);
        if (searching.token.isCancellationRequested) {
          return;
        }
      }
    } finally {
      listening.dispose();
      searching.dispose();
      if (this.#searching === searching) {
        this.#searching = undefined;
        this.#changes.fire({ changed: [], removed: [] });
      }
    }
  }

  /** The state of a portfolio with every edit up to now. */
  async newest(uri: vscode.Uri): Promise<PortfolioState | undefined> {
    const entry = this.#entries.get(uri.toString());
    if (entry?.timer !== undefined || entry?.running) {
      clearTimeout(entry.timer);
      entry.timer = undefined;
      await this.#run(entry);
    }
    return entry?.state;
  }

  /** A document was edited, opened or closed. */
  textChanged(uri: vscode.Uri): void {
    const entry = this.#entryOf(uri);
    if (entry) {
      this.#schedule(entry);
    }
  }

  /** A file changed on the disk. */
  fileChanged(uri: vscode.Uri): void {
    const entry = this.#entryOf(uri);
    if (entry) {
      entry.sources.forgetText(uri.toString());
      this.#schedule(entry);
    }
  }

  /** A file or folder was added or removed. */
  listChanged(uri: vscode.Uri): void {
    const entry = this.#entryOf(uri);
    if (entry) {
      entry.sources.forgetText(uri.toString());
      entry.sources.forgetList();
      this.#schedule(entry);
    }
  }

  /** The learner changed a setting. */
  settingsChanged(): void {
    for (const entry of this.#entries.values()) {
      entry.settings = readSettings(entry.sources.folder);
      this.#schedule(entry);
    }
  }

  /** Whether a file or a folder holds, or is, a portfolio that is known. */
  holdsPortfolio(uri: vscode.Uri): boolean {
    return [...this.#entries.values()].some(
      ({ sources }) => sources.uri.toString() === uri.toString() || pathBelow(uri, sources.uri) !== undefined,
    );
  }

  dispose(): void {
    this.#searching?.cancel();
    for (const key of [...this.#entries.keys()]) {
      this.#stop(key);
    }
    this.#owned.dispose();
  }

  #setFound(found: readonly vscode.Uri[]): void {
    const wanted = new Map(found.map((uri) => [uri.toString(), uri]));
    const removed = [...this.#entries].filter(([key]) => !wanted.has(key));
    for (const [key] of removed) {
      this.#stop(key);
    }
    const kept = new Map(this.#entries);
    this.#entries.clear();
    for (const [key, uri] of wanted) {
      this.#entries.set(key, kept.get(key) ?? this.#createEntry(uri));
    }
    if (kept.size !== this.#entries.size || removed.length > 0) {
      for (const entry of kept.values()) {
        // What lies in a portfolio further down is its own, and may have become so or ceased to be so.
        entry.sources.forgetList();
        this.#schedule(entry);
      }
      this.#changes.fire({ changed: [], removed: removed.map(([, { sources }]) => sources.uri) });
    }
  }

  #createEntry(uri: vscode.Uri): Entry {
    const sources = new PortfolioSources(uri, this.readBuiltIn);
    return {
      sources,
      ownAnalyser: undefined,
      settings: readSettings(sources.folder),
      input: undefined,
      state: undefined,
      running: undefined,
      timer: undefined,
      lastTookMs: 0,
    };
  }

  #stop(key: string): void {
    const entry = this.#entries.get(key);
    clearTimeout(entry?.timer);
    entry?.running?.cancel();
    this.#entries.delete(key);
  }

  #entryOf(uri: vscode.Uri): Entry | undefined {
    let nearest: Entry | undefined;
    for (const entry of this.#entries.values()) {
      const { folder } = entry.sources;
      const isNearer = !nearest || folder.path.length > nearest.sources.folder.path.length;
      if (isNearer && pathBelow(folder, uri) !== undefined) {
        nearest = entry;
      }
    }
    return nearest;
  }

  /** Reads a portfolio soon: at once where reading is quick, and after a pause where it would get in the way. */
  #schedule(entry: Entry): void {
    const pauseMs = Math.min(entry.lastTookMs * 2, longestPauseMs);
    entry.timer ??= setTimeout(() => {
      entry.timer = undefined;
      void this.#run(entry);
    }, pauseMs);
  }

  async #run(entry: Entry, token?: vscode.CancellationToken): Promise<void> {
    entry.running?.cancel();
    const running = (entry.running = new vscode.CancellationTokenSource());
    const listening = token?.onCancellationRequested(() => running.cancel());
    try {
      const collected = await entry.sources.collect(running.token);
      if (!collected || running.token.isCancellationRequested) {
        return; // A newer change is already being read.
      }
      if (
        entry.state &&
        isSame(entry.input, collected.input) &&
        entry.input?.severities === entry.settings.severities
      ) {
        return; // A file was opened or saved, and says what it said before.
      }
      const started = performance.now();
      entry.input = { ...collected.input, severities: entry.settings.severities };
      // Reading the built-in catalogues once is enough for all portfolios that have no others.
      const analyser = collected.hasOwnCatalogue ? (entry.ownAnalyser ??= new Analyser()) : this.#analyser;
      const snapshot = analyser.analyse(entry.input);
      entry.lastTookMs = performance.now() - started;
      const { uri, folder } = entry.sources;
      const { findSource } = collected;
      entry.state = Object.freeze({ uri, folder, snapshot, findSource });
      this.#changes.fire({ changed: [entry.state], removed: [] });
    } catch (error) {
      // What was known before stays: it is better than nothing, and the next change tries again.
      this.log.error(entry.sources.uri.toString(true), error instanceof Error ? error : reasonOf(error));
    } finally {
      listening?.dispose();
      running.dispose();
      if (entry.running === running) {
        entry.running = undefined;
      }
    }
  }
}

function isSame(before: AnalysisInput | undefined, now: CollectedTexts['input']): boolean {
  return (
    before !== undefined &&
    before.portfolio === now.portfolio &&
    haveSameItems(before.evidence, now.evidence) &&
    haveSameItems(before.catalogues, now.catalogues)
  );
}

function haveSameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, index) => item === now[index]);
}
