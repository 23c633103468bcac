import * as vscode from 'vscode';
import { exists, folderOf, nameOf } from './addresses';
import { plainForMessage } from './escape';
import { wordWriteReason } from '../words/fileReasonWords';
import { reasonOf, UserError } from './userError';

/**
 * Says why a file could not be written to an address, before any work is done for it.
 * @throws UserError
 */
export async function checkWritable(target: vscode.Uri): Promise<void> {
  let stat: vscode.FileStat;
  try {
    stat = await vscode.workspace.fs.stat(target);
  } catch {
    return; // Nothing is there yet.
  }
  const name = plainForMessage(nameOf(target));
  if (stat.type & vscode.FileType.Directory) {
    throw new UserError(
      vscode.l10n.t(
        'There is a folder called "{0}" in that place, so no file can be saved there. Choose another name.',
        name,
      ),
    );
  }
  if (stat.permissions) {
    throw new UserError(
      vscode.l10n.t(
        '"{0}" is protected against changes. It was left as it was. Choose another name or place.',
        name,
      ),
    );
  }
}

/**
 * Writes a file whole or not at all. A new file is complete beside its place before it takes it. What is there already
 * is written over, so that a tab that shows it stays and shows the new one; a copy of the old stands beside it until
 * that is done, and is put back if it fails. If even that fails, the learner is told what the copy is called.
 * @throws UserError
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  await checkWritable(target);
  await ((await exists(target)) ? replace(target, content) : add(target, content));
}

async function add(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const fresh = beside(target, 'new');
  try {
    await vscode.workspace.fs.writeFile(fresh, content);
    await vscode.workspace.fs.rename(fresh, target, { overwrite: false });
  } catch (error) {
    await removeQuietly(fresh);
    throw notSaved(target, error);
  }
}

async function replace(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const old = beside(target, 'old');
  try {
    await fs.copy(target, old, { overwrite: false });
  } catch (error) {
    await removeQuietly(old);
    throw notSaved(target, error);
  }
  try {
    await fs.writeFile(target, content);
  } catch (error) {
    if (!(await isPutBack(old, target))) {
      throw new UserError(
        vscode.l10n.t(
          '"{0}" could not be saved. What was there before is whole, and is now called "{1}" in the same folder: give it its old name back. {2}',
          plainForMessage(nameOf(target)),
          plainForMessage(nameOf(old)),
          plainForMessage(wordWriteReason(reasonOf(error), vscode.l10n.t)),
        ),
      );
    }
    throw notSaved(target, error);
  }
  await removeQuietly(old);
}

/** An address in the same folder that nothing has yet. */
function beside(target: vscode.Uri, ending: string): vscode.Uri {
  const mark = Math.random().toString(36).slice(2, 10);
  return vscode.Uri.joinPath(folderOf(target), `.${nameOf(target)}.${mark}.${ending}`);
}

function notSaved(target: vscode.Uri, error: unknown): UserError {
  return new UserError(
    vscode.l10n.t(
      '"{0}" could not be saved, and nothing was changed. {1}',
      plainForMessage(nameOf(target)),
      plainForMessage(wordWriteReason(reasonOf(error), vscode.l10n.t)),
    ),
  );
}

/**
 * Puts the copy of a file in its place again, unless the file never changed. False where that cannot be done, as when
 * another program holds it.
 */
async function isPutBack(copy: vscode.Uri, target: vscode.Uri): Promise<boolean> {
  try {
    if (await areSame(copy, target)) {
      await removeQuietly(copy);
    } else {
      await vscode.workspace.fs.rename(copy, target, { overwrite: true });
    }
    return true;
  } catch {
    return false;
  }
}

async function areSame(a: vscode.Uri, b: vscode.Uri): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([a, b].map((uri) => vscode.workspace.fs.readFile(uri)));
    return one?.length === other?.length && one?.every((byte, at) => byte === other?.[at]) === true;
  } catch {
    return false; // One of them cannot be read any more.
  }
}

/** Removes a file that may not be there. */
export async function removeQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never there, or it cannot be removed: either way there is nothing more to do.
  }
}
