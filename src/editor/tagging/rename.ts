import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import { canonicalNumber } from '../../core/catalogue/criterionNumber';
import type { Span } from '../../core/text';
import { pathBelow } from '../addresses';
import { plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { isStillRead, offsetOf, rangeOf, workspaceEditOf } from '../positions';
import { UserError } from '../userError';
import { findCriteriaAt, taggingLanguages, type NamedCriteria } from './criteriaAt';
import { checkNewNumber, renumber } from './renumber';

/** What the cursor is on: a criterion and where its number stands there. */
interface RenamedCriterion {
  readonly state: PortfolioState;
  readonly criterion: Criterion;
  readonly span: Span;
}

/** Gives a criterion of the centre's own catalogue another number, everywhere in one change. */
export function registerRename(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerRenameProvider(taggingLanguages, {
    async prepareRename(document, position) {
      const found = await findRenamed(model, document, position);
      const reason = reasonAgainst(found);
      if (reason !== undefined && !isMarkdown(document)) {
        throw new UserError(reason);
      }
      return {
        range: rangeOf({ text: document.getText() }, found.span),
        placeholder: found.criterion.number,
      };
    },
    async provideRenameEdits(document, position, newName) {
      const found = await findRenamed(model, document, position);
      const newNumber = newName.trim();
      const reason = reasonAgainst(found) ?? reasonAgainstNumber(found, newNumber);
      if (reason === undefined) {
        const { criterion, state } = found;
        const catalogue = state.findSource(criterion.location.uri)?.text ?? '';
        return workspaceEditOf(renumber(criterion, newNumber, state.snapshot, catalogue), state.findSource);
      }
      if (!isMarkdown(document)) {
        throw new UserError(reason);
      }
      // Were this an error, VS Code's own Markdown support would rename the tag as the text of a link.
      void vscode.window.showErrorMessage(reason);
      return new vscode.WorkspaceEdit();
    },
  });
}

function isMarkdown({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown';
}

/** Why a criterion keeps its number, or undefined if it can have another. */
function reasonAgainst({ criterion, state }: RenamedCriterion): string | undefined {
  const { t } = vscode.l10n;
  if (pathBelow(state.folder, vscode.Uri.parse(criterion.location.uri)) === undefined) {
    return t(
      'The catalogue of {0} comes with Signpost, so its numbers stay as they are. To claim another criterion, edit the tag. To have numbers of your own, write a catalogue in the folder “criteria” of your portfolio.',
      plainForMessage(criterion.qualification),
    );
  }
  if (!state.snapshot.library.isWhole) {
    return t('A catalogue cannot be read to its end. Put that right first: see the Problems panel.');
  }
  const isBehind = vscode.workspace.textDocuments.some((open) => {
    const source = state.findSource(open.uri.toString());
    return source?.text !== undefined && source.text !== '' && !isStillRead(open, source);
  });
  return isBehind ? t('The files are still being read. Please try again.') : undefined;
}

function reasonAgainstNumber({ criterion, state }: RenamedCriterion, newNumber: string): string | undefined {
  const { t } = vscode.l10n;
  const problem = checkNewNumber(criterion, newNumber, state.snapshot);
  switch (problem?.kind) {
    case 'not-a-number':
      return t('“{0}” is no number of a criterion. Write one such as 1.2 or K4.', plainForMessage(newNumber));
    case 'taken':
      return t(
        'Unit {0} has a criterion {1} already. Choose a number that is free.',
        plainForMessage(problem.unit),
        problem.by,
      );
    default:
      return undefined;
  }
}

async function findRenamed(
  model: PortfolioModel,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<RenamedCriterion> {
  const { t } = vscode.l10n;
  const [named] = await findCriteriaAt(model, document, position);
  const place = named && numberAt(named, document.getText(), offsetOf(document, position));
  if (!named || !place) {
    throw new UserError(t('Put the cursor on the number of a criterion that your catalogue has.'));
  }
  return { state: named.state, ...place };
}

/** The criterion whose number the cursor is on: of a range, the first or the last. */
function numberAt(
  { criteria, reference, span }: NamedCriteria,
  text: string,
  offset: number,
): Omit<RenamedCriterion, 'state'> | undefined {
  const [first] = criteria;
  if (!first) {
    return undefined;
  }
  if (!reference) {
    const quotes = /^["']/.test(text.slice(span.start, span.end)) ? 1 : 0;
    return { criterion: first, span: { start: span.start + quotes, end: span.end - quotes } };
  }
  const { numberSpan, lastNumber } = reference;
  if (lastNumber === undefined || offset <= numberSpan.end) {
    return withNumber(first, reference.number, numberSpan);
  }
  const last = criteria[criteria.length - 1];
  return last && withNumber(last, lastNumber, { start: span.end - lastNumber.length, end: span.end });
}

/** A number of an earlier version names the criterion, and is not its number. */
function withNumber(
  criterion: Criterion,
  written: string,
  span: Span,
): Omit<RenamedCriterion, 'state'> | undefined {
  return canonicalNumber(criterion.number) === canonicalNumber(written) ? { criterion, span } : undefined;
}
