import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import type { TagKeywords } from '../../core/catalogue/tagKeywords';
import type { EvidenceNote } from '../../core/evidence/evidence';
import { shortestName } from '../../core/lint/referenceNames';
import { plainForLabel, plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import { rangeOf, workspaceEditOf } from '../positions';
import { frontMatterOf } from '../tagging/stateOf';
import { UserError } from '../userError';
import { findChange } from './findChange';
import { findPassages, type TaggablePassage } from './findPassages';
import { planEdit } from './planPlace';

type Choice =
  { readonly kind: 'plan' } | { readonly kind: 'open' } | { readonly kind: 'tag'; readonly offset: number };

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice?: Choice;
}

/** Offers what can be done where a criterion has no evidence in a file: plan it, tag a part of it, or open it. */
export async function planOrTag(
  criterion: Criterion,
  note: EvidenceNote,
  state: PortfolioState,
): Promise<void> {
  const { t } = vscode.l10n;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(note.uri));
  const { version } = document;
  const name = await nameIn(document, criterion, state);
  const chosen = await vscode.window.showQuickPick(itemsFor(document, name, note), {
    title: t('{0} in “{1}”', criterion.number, note.title),
    placeHolder: t('Plan it for later, or choose the part that shows it: {0}', criterion.statement),
    matchOnDescription: true,
  });
  if (!chosen?.choice) {
    return;
  }
  if (document.version !== version) {
    throw new UserError(t('The text has changed meanwhile. Nothing was done: try again.'));
  }
  await carryOut(chosen.choice, document, criterion, note, name);
}

function itemsFor(document: vscode.TextDocument, name: string, { keywords }: EvidenceNote): ChoiceItem[] {
  const { t } = vscode.l10n;
  const passages = findPassages(document.getText(), keywords);
  return [
    {
      label: t('Plan it'),
      iconPath: new vscode.ThemeIcon('clock'),
      detail: t('Puts {0} at the end of the file. A plan is shown and does not count yet.', `[AC ${name}?]`),
      choice: { kind: 'plan' },
    },
    {
      label: t('Open the file'),
      iconPath: new vscode.ThemeIcon('go-to-file'),
      detail: t('Write the evidence first, and tag it there.'),
      choice: { kind: 'open' },
    },
    ...(passages.length === 0
      ? []
      : [{ label: t('Tag what is there'), kind: vscode.QuickPickItemKind.Separator }]),
    ...passages.map(({ kind, offset, words }) => ({
      label: plainForLabel(words),
      iconPath: new vscode.ThemeIcon(iconOf[kind]),
      description: wordKind(kind),
      choice: { kind: 'tag', offset } as const,
    })),
  ];
}

const iconOf: Readonly<Record<TaggablePassage['kind'], string>> = {
  section: 'symbol-text',
  'list-item': 'list-unordered',
  'table-row': 'table',
  paragraph: 'quote',
};

function wordKind(kind: TaggablePassage['kind']): string {
  switch (kind) {
    case 'section':
      return vscode.l10n.t('whole section');
    case 'list-item':
      return vscode.l10n.t('list item');
    case 'table-row':
      return vscode.l10n.t('table row');
    case 'paragraph':
      return vscode.l10n.t('paragraph');
  }
}

async function carryOut(
  choice: Choice,
  document: vscode.TextDocument,
  { key, number }: Criterion,
  { uri, title, keywords }: EvidenceNote,
  name: string,
): Promise<void> {
  const { t } = vscode.l10n;
  const before = document.getText();
  if (choice.kind === 'open') {
    await vscode.window.showTextDocument(document);
    return;
  }
  if (choice.kind === 'plan') {
    await plan(document, name, keywords);
  } else {
    await vscode.commands.executeCommand('signpost.tagParagraph', {
      uri,
      offset: choice.offset,
      keys: [key],
    });
  }
  const place = plainForMessage(title);
  const said =
    choice.kind === 'plan'
      ? t('Planned {0} in “{1}”.', number, place)
      : t('Tagged {0} in “{1}”.', number, place);
  void offerUndo(document, before, said);
}

async function plan(document: vscode.TextDocument, name: string, keywords: TagKeywords): Promise<void> {
  const text = document.getText();
  const edit = planEdit(document.uri.toString(), text, name, keywords);
  if (!edit) {
    throw new UserError(
      vscode.l10n.t(
        'A tag at the end of this file would be inside a code block or a comment. Open the file and put {0} where you want it.',
        `[AC ${name}?]`,
      ),
    );
  }
  await vscode.workspace.applyEdit(workspaceEditOf([edit], () => ({ text })));
}

/** Says what was done without leaving the matrix, and offers to go there or to take it back. */
async function offerUndo(document: vscode.TextDocument, before: string, said: string): Promise<void> {
  const { t } = vscode.l10n;
  const after = document.getText();
  const change = findChange(before, after);
  if (!change) {
    return; // The command has said why it did nothing.
  }
  const goThere = t('Go There');
  const undo = t('Undo');
  const chosen = await vscode.window.showInformationMessage(said, goThere, undo);
  if (chosen === goThere) {
    const { end } = change.span;
    const selection = rangeOf({ text: document.getText() }, { start: end, end });
    await vscode.window.showTextDocument(document, { selection });
  } else if (chosen === undo && document.getText() !== after) {
    void vscode.window.showWarningMessage(
      t('The text has changed since, so nothing was taken back. Open the file and take the tag out there.'),
    );
  } else if (chosen === undo) {
    const edit = { uri: document.uri.toString(), span: change.span, newText: change.before };
    await vscode.workspace.applyEdit(workspaceEditOf([edit], () => ({ text: after })));
  }
}

async function nameIn(
  document: vscode.TextDocument,
  criterion: Criterion,
  { snapshot }: PortfolioState,
): Promise<string> {
  return shortestName(criterion, true, await frontMatterOf(document.getText()), snapshot.coverage);
}
