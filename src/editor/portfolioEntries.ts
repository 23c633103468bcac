import * as vscode from 'vscode';
import { pathBelow } from './addresses';
import type { PortfolioEntry } from './portfolioEntry';

/** The portfolios of the workspace in the order of their paths, and which of them a file belongs to. */
export class PortfolioEntries {
  readonly #byUri = new Map<string, PortfolioEntry>();

  get all(): readonly PortfolioEntry[] {
    return [...this.#byUri.values()];
  }

  /** The portfolio with that `portfolio.yaml`. */
  get(uri: vscode.Uri): PortfolioEntry | undefined {
    return this.#byUri.get(uri.toString());
  }

  /** Puts these in the place of all others. */
  replaceBy(entries: readonly PortfolioEntry[]): void {
    this.#byUri.clear();
    for (const entry of entries) {
      this.#byUri.set(entry.sources.uri.toString(), entry);
    }
  }

  /** The portfolios that read a file: the one it belongs to, and those that share it as a catalogue. */
  reading(uri: vscode.Uri): readonly PortfolioEntry[] {
    const own = this.of(uri);
    const sharing = this.all.filter((entry) => entry !== own && entry.sources.isSharedCatalogue(uri));
    return own ? [own, ...sharing] : sharing;
  }

  /** The documents that were never saved and are being written for a portfolio. */
  draftsFor(portfolio: vscode.Uri): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(
      ({ uri, isUntitled, isClosed, languageId }) =>
        isUntitled &&
        !isClosed &&
        languageId === 'markdown' &&
        this.of(uri)?.sources.uri.toString() === portfolio.toString(),
    );
  }

  /** The portfolio that a file belongs to: the nearest one above it. */
  of(uri: vscode.Uri): PortfolioEntry | undefined {
    if (uri.scheme === 'untitled') {
      return this.#ofUntitled(uri);
    }
    let nearest: PortfolioEntry | undefined;
    for (const entry of this.#byUri.values()) {
      const { folder } = entry.sources;
      const isNearer = !nearest || folder.path.length > nearest.sources.folder.path.length;
      if (isNearer && pathBelow(folder, uri) !== undefined) {
        nearest = entry;
      }
    }
    return nearest;
  }

  /** Where a new document is to be saved, its address may say; else it is for the only portfolio there is. */
  #ofUntitled(uri: vscode.Uri): PortfolioEntry | undefined {
    const all = this.all;
    const above = all.filter(({ sources }) => uri.path.startsWith(`${sources.folder.path}/`));
    above.sort((a, b) => b.sources.folder.path.length - a.sources.folder.path.length);
    return above[0] ?? (all.length === 1 ? all[0] : undefined);
  }
}
