import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import { canonicalNumber } from '../../core/catalogue/criterionNumber';
import type { Span } from '../../core/text';
import { plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { isStillRead, offsetOf, rangeOf, workspaceEditOf, type FindSource } from '../positions';
import { UserError } from '../userError';
import type { NumberProblem } from './checkRenumber';
import { findCriteriaAt, taggingLanguages, type NamedCriteria } from './criteriaAt';
import { offerUnits } from './offerUnits';
import { lastNumberSpan } from './writtenNumber';

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
      const reason = reasonAgainst(found, statesWith(found, model));
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
      const states = statesWith(found, model);
      const newNumber = newName.trim();
      const reason = reasonAgainst(found, states);
      if (reason !== undefined) {
        return refuse(reason, document);
      }
      const { checkNewNumber } = await import('./checkRenumber');
      for (const state of states) {
        const problem = checkNewNumber(found.criterion, newNumber, state.snapshot);
        if (problem?.kind === 'unclear') {
          void offerUnits(problem.references, newNumber, state);
          return new vscode.WorkspaceEdit();
        }
        if (problem) {
          return refuse(wordNumberProblem(problem, newNumber), document);
        }
      }
      return editsFor(found, newNumber, states);
    },
  });
}

/** A catalogue outside a portfolio may serve several, and each names the criterion. */
function statesWith(
  { criterion, state }: RenamedCriterion,
  model: PortfolioModel,
): readonly PortfolioState[] {
  const { uri } = criterion.location;
  const others = model.portfolios.filter(
    (each) =>
      each.uri.toString() !== state.uri.toString() &&
      each.snapshot.library.catalogues.some((catalogue) => catalogue.uri === uri),
  );
  // What was never saved names criteria too.
  return [state, ...others].map((each) => each.drafts ?? each);
}

async function editsFor(
  { criterion, state }: RenamedCriterion,
  newNumber: string,
  states: readonly PortfolioState[],
): Promise<vscode.WorkspaceEdit> {
  const { renumberCatalogue, renumberEvidence } = await import('./renumber');
  const catalogue = state.findSource(criterion.location.uri)?.text ?? '';
  const edits = [
    ...states.flatMap(({ snapshot }) => renumberEvidence(criterion, newNumber, snapshot)),
    ...renumberCatalogue(criterion, newNumber, state.snapshot, catalogue),
  ];
  const findSource: FindSource = (uri) =>
    states.map((each) => each.findSource(uri)).find((source) => source !== undefined);
  return workspaceEditOf(edits, findSource);
}

function isMarkdown({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown';
}

function refuse(reason: string, document: vscode.TextDocument): vscode.WorkspaceEdit {
  if (!isMarkdown(document)) {
    throw new UserError(reason);
  }
  // Were this an error, VS Code's own Markdown support would rename the tag as the text of a link.
  void vscode.window.showErrorMessage(reason);
  return new vscode.WorkspaceEdit();
}

/** Why a criterion keeps its number, or undefined if it can have another. */
function reasonAgainst(
  { criterion, state }: RenamedCriterion,
  states: readonly PortfolioState[],
): string | undefined {
  const { t } = vscode.l10n;
  if (state.snapshot.library.builtIn.has(criterion.location.uri)) {
    return t(
      'The catalogue of {0} comes with Signpost, so its numbers stay as they are. To claim another criterion, edit the tag. To have numbers of your own, write a catalogue in the folder “criteria” of your portfolio.',
      plainForMessage(criterion.qualification),
    );
  }
  if (!states.every(({ snapshot }) => snapshot.library.isWhole)) {
    return t('A catalogue cannot be read to its end. Put that right first: see the Problems panel.');
  }
  const isBehind = vscode.workspace.textDocuments.some((open) =>
    states.some(({ findSource }) => {
      const source = findSource(open.uri.toString());
      return source?.text !== undefined && source.text !== '' && !isStillRead(open, source);
    }),
  );
  return isBehind ? t('The files are still being read. Please try again.') : undefined;
}

function wordNumberProblem(problem: Exclude<NumberProblem, { kind: 'unclear' }>, newNumber: string): string {
  const { t } = vscode.l10n;
  return problem.kind === 'not-a-number'
    ? t('“{0}” is no number of a criterion. Write one such as 1.2 or K4.', plainForMessage(newNumber))
    : t(
        'Unit {0} has a criterion {1} already. Choose a number that is free.',
        plainForMessage(problem.unit),
        problem.by,
      );
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
  return last && withNumber(last, lastNumber, lastNumberSpan(reference, text));
}

/** A number of an earlier version names the criterion, and is not its number. */
function withNumber(
  criterion: Criterion,
  written: string,
  span: Span,
): Omit<RenamedCriterion, 'state'> | undefined {
  return canonicalNumber(criterion.number) === canonicalNumber(written) ? { criterion, span } : undefined;
}
