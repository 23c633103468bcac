import * as vscode from 'vscode';
import { writtenReference } from '../../core/lint/referenceNames';
import { nameOf } from '../addresses';
import { plainForMessage } from '../escape';
import type { PortfolioState } from '../portfolioEntry';
import { workspaceEditOf } from '../positions';
import type { UnclearReference } from './checkRenumber';

/** Says which tags the new number would make unclear, and offers to make them clear first. */
export async function offerUnits(
  references: readonly UnclearReference[],
  newNumber: string,
  state: PortfolioState,
): Promise<void> {
  const { t } = vscode.l10n;
  const edits = references.flatMap(({ note, reference, meant }) => {
    const { start } = reference.numberSpan;
    const isShort = reference.unit === undefined && meant !== undefined;
    return isShort ? [{ uri: note.uri, span: { start, end: start }, newText: `${meant.unit}/` }] : [];
  });
  const [first, ...others] = references;
  if (!first) {
    return;
  }
  const reason = [
    t(
      'Nothing was changed. With the number {0}, “{1}” in {2} would not mean what it means now.',
      newNumber,
      writtenReference(first.reference),
      plainForMessage(nameOf(vscode.Uri.parse(first.note.uri))),
    ),
    ...(others.length === 0 ? [] : [t('Others like it: {0}.', others.length)]),
  ];
  if (edits.length < references.length) {
    const next = t('Put it right first, or choose another number.');
    await vscode.window.showErrorMessage([...reason, next].join(' '));
    return;
  }
  const write = t('Write the Unit Too');
  const next = t('Write the unit in front of the number there, and rename again.');
  if ((await vscode.window.showErrorMessage([...reason, next].join(' '), write)) === write) {
    await vscode.workspace.applyEdit(workspaceEditOf(edits, state.findSource));
  }
}
