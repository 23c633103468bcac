import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import { shortestName } from '../../core/lint/referenceNames';
import { DisposableStore } from '../disposableStore';
import type { LastEvidence } from '../lastEvidence';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { offsetOf, workspaceEditOf } from '../positions';
import { registerCommand } from '../registerCommand';
import { UserError } from '../userError';
import { chooseCriteria } from './chooseCriteria';
import { claimsIn } from './criteriaAt';
import { tickFirstTag } from '../tickFirstSteps';
import { frontMatterOf, portfolioToWriteFor, readNow } from './stateOf';
import type { TagPlace } from './whereToTag';
import { whyNotEvidence } from './whyNotEvidence';

/** What to tag, for a caller that need not ask. */
export interface TagChoices {
  readonly uri?: string;
  readonly offset?: number;
  /** Keys of criteria: `PQ-L2D/PCS/1.2`. */
  readonly keys?: readonly string[];
}

const kind = vscode.CodeActionKind.Refactor.append('signpost.tag');

/** "Tag This Paragraph…", as a command and behind the light bulb. */
export function registerTagParagraph(
  model: PortfolioModel,
  lastEvidence: LastEvidence,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const owned = new DisposableStore();
  owned.own(
    registerCommand(
      'signpost.tagParagraph',
      (choices?: TagChoices) => tagParagraph(model, lastEvidence, choices),
      log,
    ),
  );
  owned.own(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range) {
          const state = portfolioToWriteFor(model, document);
          if (!state) {
            return [];
          }
          const { keywords } = state.snapshot.library;
          const text = document.getText();
          const offset = offsetOf(document, range.end);
          const { findTagPlace } = await import('./whereToTag');
          const place = findTagPlace(text, offset, keywords);
          // What is selected over several paragraphs is none of them.
          const isOne =
            range.isEmpty ||
            place?.offset === findTagPlace(text, offsetOf(document, range.start), keywords)?.offset;
          return place && isOne ? [tagAction(document.uri, offset)] : [];
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
  );
  return owned;
}

function tagAction(uri: vscode.Uri, offset: number): vscode.CodeAction {
  const title = vscode.l10n.t('Tag this paragraph…');
  const action = new vscode.CodeAction(title, kind);
  const choices: TagChoices = { uri: uri.toString(), offset };
  action.command = { command: 'signpost.tagParagraph', title, arguments: [choices] };
  return action;
}

/** Asks which criteria a paragraph shows, and tags it with them in one change. */
async function tagParagraph(
  model: PortfolioModel,
  lastEvidence: LastEvidence,
  choices: TagChoices = {},
): Promise<void> {
  const editor = choices.uri === undefined ? await editorToTagIn(lastEvidence) : undefined;
  const document =
    choices.uri === undefined
      ? editor?.document
      : await vscode.workspace.openTextDocument(vscode.Uri.parse(choices.uri));
  const state = document && portfolioToWriteFor(model, document);
  if (!state) {
    throw new UserError(
      whyNotEvidence(model, document) ??
        vscode.l10n.t('Open a file with evidence first, and put the cursor into a paragraph.'),
    );
  }
  const { findTagPlace } = await import('./whereToTag');
  const { version } = document;
  const offset = choices.offset ?? (editor ? offsetOf(document, editor.selection.active) : 0);
  const place = findTagPlace(document.getText(), offset, state.snapshot.library.keywords);
  if (!place) {
    throw new UserError(
      vscode.l10n.t(
        'There is nothing to tag here. Put the cursor into a paragraph, a heading or a table row.',
      ),
    );
  }
  const taken = await claimedAlready(model, document, place);
  const isWanted = ({ key }: Criterion): boolean => !taken.has(key);
  const chosen = choices.keys ? withKeys(choices.keys, state) : await chooseCriteria(state, isWanted);
  if (!chosen || chosen.length === 0) {
    return;
  }
  if (document.version !== version) {
    throw new UserError(vscode.l10n.t('The text has changed meanwhile. Nothing was tagged: try again.'));
  }
  await insertTag(document, place, chosen, state);
}

/** The editor with the focus; where none has it, as while First Steps is open, the one that was written in last. */
async function editorToTagIn(lastEvidence: LastEvidence): Promise<vscode.TextEditor | undefined> {
  const { place } = vscode.window.activeTextEditor ? { place: undefined } : lastEvidence;
  return place
    ? vscode.window.showTextDocument(place.document, { selection: place.selection })
    : vscode.window.activeTextEditor;
}

async function insertTag(
  document: vscode.TextDocument,
  { offset, before, after }: TagPlace,
  chosen: readonly Criterion[],
  { snapshot }: PortfolioState,
): Promise<void> {
  const text = document.getText();
  const note = await frontMatterOf(text);
  const names = chosen.map((criterion) => shortestName(criterion, true, note, snapshot.coverage));
  const newText = `${before}${names.join(', ')}${after}`;
  const edit = { uri: document.uri.toString(), span: { start: offset, end: offset }, newText };
  if (await vscode.workspace.applyEdit(workspaceEditOf([edit], () => ({ text })))) {
    tickFirstTag();
  }
}

function withKeys(keys: readonly string[], { snapshot }: PortfolioState): readonly Criterion[] {
  return keys.flatMap((key) => snapshot.coverage.byCriterion.get(key)?.criterion ?? []);
}

/** The criteria that tags in the block claim. */
async function claimedAlready(
  model: PortfolioModel,
  document: vscode.TextDocument,
  { block }: TagPlace,
): Promise<ReadonlySet<string>> {
  const read = await readNow(model, document);
  const claims = read ? claimsIn(read.state, read.note) : [];
  const here = claims.filter(({ tag }) => block.start <= tag.span.start && tag.span.end <= block.end);
  return new Set(here.map(({ criterion }) => criterion.key));
}
