import * as vscode from 'vscode';
import { countFindings, findingsByFile } from '../../core/lint/findingsByFile';
import { wordFindingCounts } from '../../words/evidenceWords';
import { DisposableStore } from '../disposableStore';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';

/** Marks evidence with problems in the explorer, and says in words what there is. Other files are left alone. */
export function registerFileBadges(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const changes = owned.own(new vscode.EventEmitter<vscode.Uri[]>());
  /** For each portfolio, by the URI of its `portfolio.yaml`: what is said of each file. */
  const shown = new Map<string, ReadonlyMap<string, string>>();

  owned.own(
    model.onDidChange(({ changed, removed }) => {
      const other = [
        ...removed.flatMap((uri) => replace(uri.toString(), new Map())),
        ...changed.flatMap((state) => replace(state.uri.toString(), wordsByFile(state))),
      ];
      if (other.length > 0) {
        changes.fire(other.map((uri) => vscode.Uri.parse(uri)));
      }
    }),
  );
  owned.own(
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changes.event,
      provideFileDecoration(uri) {
        const state = model.portfolioOf(uri);
        const words = state && shown.get(state.uri.toString())?.get(uri.toString());
        return words === undefined
          ? undefined
          : new vscode.FileDecoration('!', vscode.l10n.t('Signpost: {0}', words));
      },
    }),
  );
  return owned;

  /** Takes over what is said of a portfolio's files; gives those of which something else is said now. */
  function replace(portfolio: string, now: ReadonlyMap<string, string>): string[] {
    const before = shown.get(portfolio) ?? new Map<string, string>();
    shown.set(portfolio, now);
    return [...new Set([...before.keys(), ...now.keys()])].filter((uri) => before.get(uri) !== now.get(uri));
  }
}

/** Advice alone is no reason for a mark. */
function wordsByFile({ snapshot }: PortfolioState): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [uri, findings] of findingsByFile(snapshot.findings)) {
    const counts = countFindings(findings);
    if (snapshot.texts.has(uri) && counts.problems > 0) {
      words.set(uri, wordFindingCounts(counts, vscode.l10n.t));
    }
  }
  return words;
}
