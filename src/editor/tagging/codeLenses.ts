import * as vscode from 'vscode';
import type { Claim, CriterionCoverage } from '../../core/coverage/coverage';
import { shortestName } from '../../core/lint/referenceNames';
import { wordOpenParts } from '../../words/reasonWords';
import { wordStatus } from '../../words/words';
import { DisposableStore } from '../disposableStore';
import { plainForLabel, plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { rangeOf } from '../positions';
import { readNow } from './stateOf';

/** VS Code takes seconds for each key in a file with several thousand lines like these. Nobody writes so many by hand. */
const mostLenses = 1000;

/** Above each tagged passage: how its criteria stand, and what is missing. The setting `signpost.codeLens` turns it off. */
export function registerCodeLenses(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const changes = owned.own(new vscode.EventEmitter<void>());
  owned.own(model.onDidChange(() => changes.fire()));
  owned.own(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('signpost.codeLens')) {
        changes.fire();
      }
    }),
  );
  owned.own(
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        onDidChangeCodeLenses: changes.event,
        async provideCodeLenses(document) {
          const isOn = vscode.workspace.getConfiguration('signpost', document.uri).get('codeLens') !== false;
          const read = isOn ? await readNow(model, document) : undefined;
          if (!read) {
            return [];
          }
          const { state, note } = read;
          const source = state.findSource(note.uri);
          const places = [...state.snapshot.coverage.byCriterion.values()].flatMap((coverage) =>
            firstOfEachPassage(coverage.claims.filter((claim) => claim.note === note)).map((claim) => ({
              coverage,
              claim,
              place: placeOf(claim),
            })),
          );
          return places
            .sort((a, b) => a.place.start - b.place.start)
            .slice(0, mostLenses)
            .map(
              ({ coverage, claim, place }) =>
                new vscode.CodeLens(rangeOf(source, place), lensOf(coverage, claim, state)),
            );
        },
      },
    ),
  );
  return owned;
}

/** Claims for the whole file stand in the front matter: above that the file has no line for them. */
function placeOf({ tag }: Claim): { readonly start: number; readonly end: number } {
  const start = tag.origin === 'front-matter' ? tag.span.start : tag.passage.span.start;
  return { start, end: start };
}

/** One lens is enough where several tags of a passage claim the same criterion. */
function firstOfEachPassage(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map([...claims].reverse().map((claim) => [placeOf(claim).start, claim])).values()].reverse();
}

function lensOf(coverage: CriterionCoverage, claim: Claim, state: PortfolioState): vscode.Command {
  const { t } = vscode.l10n;
  const { snapshot } = state;
  const name = shortestName(coverage.criterion, true, claim.note, snapshot.coverage);
  const status = claim.planned
    ? t('planned, counts once you take the ? away')
    : wordStatus(coverage.status, t);
  const [missing] =
    !claim.planned && coverage.status === 'incomplete' ? wordOpenParts(coverage, snapshot.library, t) : [];
  const words =
    missing === undefined ? t('{0} · {1}', name, status) : t('{0} · {1}: {2}', name, status, missing);
  return {
    title: plainForLabel(plainForMessage(words)),
    tooltip: coverage.criterion.statement,
    command: 'signpost.showCriterion',
    arguments: [state.uri.toString(), coverage.criterion.key],
  };
}
