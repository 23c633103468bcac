import * as vscode from 'vscode';
import type { AnalysisInput } from '../core/analyse';
import type { FileText } from '../core/fileText';
import { dayOf } from '../core/isDate';
import type { Portfolio } from '../core/portfolio/portfolio';
import type { Snapshot } from '../core/snapshot';
import { nameOf } from './addresses';
import { LazyAnalyser } from './lazyAnalyser';
import type { FindSource } from './positions';
import { readSettings } from './settings';
import type { PortfolioSources } from './sources';
import { reasonOf } from './userError';

/** The newest of what is known of one portfolio. Frozen: the next one takes its place. */
export interface PortfolioState {
  /** Its `portfolio.yaml`. */
  readonly uri: vscode.Uri;
  readonly folder: vscode.Uri;
  readonly snapshot: Snapshot;
  /** The texts that the snapshot was made from: the only ones that its offsets fit. */
  readonly findSource: FindSource;
  /** The same as if the documents that were never saved were files of it, where there are some. */
  readonly drafts?: PortfolioState;
}

/** A portfolio that was found, whether or not more than its `portfolio.yaml` has been read. */
export interface KnownPortfolio {
  /** Its `portfolio.yaml`. */
  readonly uri: vscode.Uri;
  readonly folder: vscode.Uri;
  readonly name: string;
  /** Whether its evidence is read, or about to be. */
  readonly isOpen: boolean;
  /** Undefined until its evidence has been read. */
  readonly state: PortfolioState | undefined;
}

/** The name that tells portfolios apart: the learner's, or else the folder's. */
export function portfolioName(portfolio: Portfolio | undefined, folder: vscode.Uri): string {
  return portfolio?.learner.name || nameOf(folder);
}

/** An analysis that takes long is not repeated sooner than this after a key, in milliseconds. */
const longestPauseMs = 400;

/** One portfolio of the model: reads it when something changed, and keeps what came of it. */
export class PortfolioEntry implements vscode.Disposable {
  #settings;
  #isOpen = false;
  /** What `portfolio.yaml` says, read while the portfolio is closed. */
  #header: Portfolio | undefined;
  #state: PortfolioState | undefined;
  /** What the state was made from. */
  #input: AnalysisInput | undefined;
  /** For a portfolio with catalogues of its own. */
  readonly #ownAnalyser = new LazyAnalyser();
  #drafts: readonly FileText[] = [];
  #running: vscode.CancellationTokenSource | undefined;
  #latest: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastTookMs = 0;

  /** `sharedAnalyser` has read the built-in catalogues once for all portfolios that have no others. */
  constructor(
    readonly sources: PortfolioSources,
    private readonly sharedAnalyser: LazyAnalyser,
    private readonly log: vscode.LogOutputChannel,
    private readonly onRead: (state: PortfolioState | undefined) => void,
    private readonly findDrafts: () => readonly vscode.TextDocument[],
  ) {
    this.#settings = readSettings(sources.folder);
    sources.useCatalogueFolder(this.#settings.catalogueFolder);
  }

  /** The folder outside the portfolio that catalogues are read from. */
  get catalogueFolder(): vscode.Uri | undefined {
    return this.#settings.catalogueFolder;
  }

  get state(): PortfolioState | undefined {
    return this.#state;
  }

  get known(): KnownPortfolio {
    const { uri, folder } = this.sources;
    const name = portfolioName(this.#state?.snapshot.portfolio ?? this.#header, folder);
    return { uri, folder, name, isOpen: this.#isOpen, state: this.#state };
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether there is something about it that has never been read. */
  get isUnread(): boolean {
    return this.#isOpen ? !this.#state : !this.#header;
  }

  /** From now on its evidence is read too. */
  open(): void {
    this.#isOpen = true;
  }

  /** Something has happened to a file of it. While it is closed, only its `portfolio.yaml` matters. */
  changed(uri: vscode.Uri): void {
    if (this.#isOpen || uri.toString() === this.sources.uri.toString()) {
      this.schedule();
    }
  }

  /** Takes over settings that have changed. */
  settingsChanged(): void {
    this.#settings = readSettings(this.sources.folder);
    this.sources.useCatalogueFolder(this.#settings.catalogueFolder);
    this.schedule();
  }

  /** Reads soon: at once where reading is quick, and after a pause where it would get in the way. */
  schedule(): void {
    const pauseMs = Math.min(this.#lastTookMs * 2, longestPauseMs);
    this.#timer ??= setTimeout(() => void this.read(), pauseMs);
  }

  /** Reads what is waiting to be read, and gives the newest state. */
  async newest(): Promise<PortfolioState | undefined> {
    if (this.#timer !== undefined) {
      await this.read();
    }
    await this.#latest;
    return this.#state;
  }

  /** Reads now, in place of a reading that is under way. Done when the newest reading is. */
  async read(token?: vscode.CancellationToken): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running?.cancel();
    const running = (this.#running = new vscode.CancellationTokenSource());
    const listening = token?.onCancellationRequested(() => running.cancel());
    const reading = this.#readOnce(running.token);
    this.#latest = reading;
    await reading;
    listening?.dispose();
    running.dispose();
    if (this.#latest !== reading) {
      await this.#latest;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#running?.cancel();
  }

  async #readOnce(token: vscode.CancellationToken): Promise<void> {
    try {
      if (!this.#isOpen) {
        await this.#readHeader(token);
        return;
      }
      const collected = await this.sources.collect(token, this.findDrafts());
      if (!collected || token.isCancellationRequested) {
        return; // A newer change is already being read.
      }
      const input = {
        ...collected.input,
        severities: this.#settings.severities,
        today: dayOf(new Date()),
      };
      const { drafts, findSource } = collected;
      if (this.#input && isSame(this.#input, input) && haveSameItems(this.#drafts, drafts)) {
        return; // A file was opened or saved, and says what it said before.
      }
      const lazy = collected.hasOwnCatalogue ? this.#ownAnalyser : this.sharedAnalyser;
      const analyser = await lazy.get();
      if (token.isCancellationRequested) {
        return;
      }
      const started = performance.now();
      const snapshot = analyser.analyse(input);
      const withDrafts =
        drafts.length > 0 && analyser.analyse({ ...input, evidence: [...input.evidence, ...drafts] });
      this.#lastTookMs = performance.now() - started;
      const { uri, folder } = this.sources;
      this.#input = input;
      this.#drafts = drafts;
      this.#state = Object.freeze({
        uri,
        folder,
        snapshot,
        findSource,
        ...(withDrafts && { drafts: Object.freeze({ uri, folder, snapshot: withDrafts, findSource }) }),
      });
      this.onRead(this.#state);
    } catch (error) {
      // What was known before stays: it is better than nothing, and the next change tries again.
      this.log.error(this.sources.uri.toString(true), error instanceof Error ? error : reasonOf(error));
    }
  }

  async #readHeader(token: vscode.CancellationToken): Promise<void> {
    const header = await this.sources.readPortfolioFile(token);
    if (header && header !== this.#header && !this.#isOpen) {
      this.#header = header;
      this.onRead(undefined);
    }
  }
}

function isSame(before: AnalysisInput, now: AnalysisInput): boolean {
  return (
    before.severities === now.severities &&
    before.today === now.today &&
    before.files === now.files &&
    before.portfolio === now.portfolio &&
    haveSameItems(before.evidence, now.evidence) &&
    haveSameItems(before.catalogues, now.catalogues)
  );
}

function haveSameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, index) => item === now[index]);
}
