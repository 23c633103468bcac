import * as vscode from 'vscode';
import { dayOf } from '../../core/isDate';
import { mark } from '../../core/lint/retag';
import { shortestName } from '../../core/lint/referenceNames';
import type { EvidenceNote } from '../../core/evidence/evidence';
import type { TextEdit } from '../../core/text';
import { pathBelow } from '../addresses';
import type { PortfolioState } from '../portfolioEntry';
import { workspaceEditOf } from '../positions';
import { frontMatterOf } from '../tagging/stateOf';
import { UserError } from '../userError';
import { writeNew } from '../writeNew';
import { applyEdits, claimsOfReference } from './edits';
import { newEvidencePath, newEvidenceText, plannedSection } from './newEvidence';
import { claimOn, criterionTarget } from './target';
import type { ActionArgument, ActionParts, CriterionTarget } from './target';

/** Makes a new file for evidence of a criterion and opens it where the learner is to write. */
export async function startEvidence(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const target = await criterionTarget(parts, argument, vscode.l10n.t('Start New Evidence'));
  if (target) {
    await makeEvidence(target);
  }
}

/**
 * Marks a criterion as planned. Evidence that it has is planned from now on, until somebody takes the question mark
 * away; where it has none, the learner chooses the file, and a part to write is put at the end of it.
 */
export async function markAsPlanned(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const { t } = vscode.l10n;
  const title = t('Mark as Planned');
  const target = await criterionTarget(parts, argument, title, {
    isWanted: ({ status }) => status !== 'planned',
    none: t('Every criterion is planned already.'),
  });
  if (!target) {
    return;
  }
  const { coverage, state } = target;
  const on = claimOn(argument)?.claim;
  const claims = coverage.claims.filter((claim) => !on || claim === on);
  if (claims.length > 0) {
    await applyEdits(editsToPlan(claims, state), state);
    return;
  }
  const place = await choosePlace(target, parts, title);
  if (place === 'new') {
    await makeEvidence(target);
  } else if (place) {
    await planIn(place, target);
  }
}

/** One edit for each reference, so that a range is written out once. */
function editsToPlan(
  claims: CriterionTarget['coverage']['claims'],
  state: PortfolioState,
): readonly TextEdit[] {
  const byReference = new Map(claims.map((claim) => [claim.reference, claim]));
  return [...byReference.values()].flatMap(
    (claim) => mark(claim, true, claimsOfReference(claim, state)) ?? [],
  );
}

async function choosePlace(
  { state }: CriterionTarget,
  { lastEvidence }: ActionParts,
  title: string,
): Promise<EvidenceNote | 'new' | undefined> {
  const { t } = vscode.l10n;
  const last = lastEvidence.place?.document.uri.toString();
  const { notes } = state.snapshot;
  // The file that is in front comes first.
  const ordered = [...notes].sort((a, b) => Number(b.uri === last) - Number(a.uri === last));
  const chosen = await vscode.window.showQuickPick(
    [
      ...ordered.map((note) => ({
        label: note.title,
        description: pathBelow(state.folder, vscode.Uri.parse(note.uri)) ?? '',
        place: note as EvidenceNote | 'new',
      })),
      {
        label: t('A New File'),
        iconPath: new vscode.ThemeIcon('new-file'),
        description: '',
        place: 'new' as const,
      },
    ],
    { title, placeHolder: t('Where will you write about it?'), matchOnDescription: true },
  );
  return chosen?.place;
}

/** Puts a part to write at the end of a file. */
async function planIn(note: EvidenceNote, { coverage, state }: CriterionTarget): Promise<void> {
  const uri = vscode.Uri.parse(note.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const name = shortestName(coverage.criterion, true, await frontMatterOf(text), state.snapshot.coverage);
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const gap = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)$|^$/.test(text)
    ? ''
    : /(?:\r\n?|\n)$/.test(text)
      ? lineEnd
      : lineEnd + lineEnd;
  const section = plannedSection({ criterion: coverage.criterion, name }, vscode.l10n.t('To write'));
  const newText = `${gap}${section.join(lineEnd)}${lineEnd}`;
  const edit = { uri: note.uri, span: { start: text.length, end: text.length }, newText };
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await vscode.workspace.applyEdit(workspaceEditOf([edit], () => ({ text })));
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(editor.selection);
}

async function makeEvidence({ coverage, state }: CriterionTarget): Promise<void> {
  const { t } = vscode.l10n;
  const { criterion } = coverage;
  const { snapshot, folder } = state;
  const paths = new Set(snapshot.notes.flatMap(({ uri }) => pathBelow(folder, vscode.Uri.parse(uri)) ?? []));
  const path = newEvidencePath(snapshot.portfolio, paths, criterion);
  if (path === undefined) {
    throw new UserError(
      t(
        'portfolio.yaml names no place for new evidence. Put a pattern such as evidence/**/*.md under "evidence:".',
      ),
    );
  }
  const { unit } = criterion;
  const text = newEvidenceText(
    {
      criterion,
      name: shortestName(criterion, true, { frontMatter: { unit } }, snapshot.coverage),
      references: snapshot.notes.flatMap(({ frontMatter }) => frontMatter.evidence ?? []),
      paths,
      library: snapshot.library,
      today: dayOf(new Date()),
    },
    t('Evidence for {0}', criterion.number),
    t('What I did'),
  );
  const uri = vscode.Uri.joinPath(folder, ...path.split('/'));
  await writeNew([{ uri, content: new TextEncoder().encode(text) }]);
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Selection(end, end),
  });
}
