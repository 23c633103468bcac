import * as vscode from 'vscode';
import type { CriterionCoverage, Status } from '../../core/coverage/coverage';
import { shortestName } from '../../core/lint/referenceNames';
import { wordOpenParts } from '../../words/reasonWords';
import { wordStatus } from '../../words/words';
import { plainForMarkdown } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { offsetOf, rangeOf } from '../positions';
import { shorten } from '../../words/shorten';
import { wordFirstClaims } from '../tree/wordFirstClaims';
import { matchesCriterion, wordsOf } from './searchCriteria';
import { frontMatterOf, portfolioToWriteFor } from './stateOf';
import type { TagContext } from './tagContext';

/** Beside so many characters of a number and its statement, the list has room for the status too. */
const shownLength = 30;

/** Open criteria come first: what has evidence already is the rarer wish. */
const rankOf: Readonly<Record<Status, number>> = { incomplete: 0, unmet: 0, planned: 0, met: 1 };

/** Completes references inside a tag and in `criteria:` of the front matter, by number and by words of the statement. */
export function registerTagCompletions(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      async provideCompletionItems(document, position) {
        const state = portfolioToWriteFor(model, document);
        if (!state) {
          return undefined;
        }
        const text = document.getText();
        const { findTagContext } = await import('./tagContext');
        const context = findTagContext(text, offsetOf(document, position), state.snapshot.library.keywords);
        if (!context) {
          return undefined;
        }
        const range = rangeOf({ text }, context.span);
        const note = await frontMatterOf(text);
        const items = [...state.snapshot.coverage.byCriterion.values()].flatMap((coverage, index) => {
          const name = shortestName(coverage.criterion, true, note, state.snapshot.coverage);
          return matchesCriterion(coverage.criterion, context.typed)
            ? [itemOf(coverage, name, index, context, range, state)]
            : [];
        });
        // What VS Code sorts out by itself it sorts out by the first letters only, so it asks again after each key.
        return new vscode.CompletionList(items, true);
      },
    },
    '[',
    ' ',
    ',',
    '/',
    // The dot of a number ends a word, and with it the list.
    '.',
  );
}

function itemOf(
  coverage: CriterionCoverage,
  name: string,
  index: number,
  context: TagContext,
  range: vscode.Range,
  state: PortfolioState,
): vscode.CompletionItem {
  const { criterion, status } = coverage;
  const item = new vscode.CompletionItem(
    {
      label: name,
      detail: ` ${shorten(criterion.statement, shownLength - name.length)}`,
      description: wordStatus(status, vscode.l10n.t),
    },
    vscode.CompletionItemKind.Reference,
  );
  item.range = range;
  item.insertText = `${context.before}${name}${context.after}`;
  item.sortText = `${rankOf[status]}${String(index).padStart(5, '0')}`;
  item.filterText = [
    context.typed,
    name,
    `${criterion.unit}/${criterion.number}`,
    ...wordsOf(criterion),
  ].join(' ');
  item.documentation = documentationOf(coverage, state);
  return item;
}

/** What the panel beside the list says. The list itself has no room for a whole statement. */
function documentationOf(coverage: CriterionCoverage, state: PortfolioState): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const { criterion, claims } = coverage;
  const stillNeeded = wordOpenParts(coverage, state.snapshot.library, t);
  const parts = [
    `**${plainForMarkdown(criterion.number)}** ${plainForMarkdown(criterion.statement)}`,
    ...(criterion.prompt === '' ? [] : [plainForMarkdown(criterion.prompt)]),
    ...(stillNeeded.length === 0 ? [] : [`${t('Still needed:')}\n\n${bullets(stillNeeded)}`]),
    claims.length > 0 ? `${t('Evidence:')}\n\n${bullets(wordFirstClaims(claims, t))}` : t('No evidence yet.'),
  ];
  return new vscode.MarkdownString(parts.join('\n\n'));
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${plainForMarkdown(line)}`).join('\n');
}
