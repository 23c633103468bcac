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
 * Writes a file whole or not at all. The new file is complete beside the old one before it takes its place, and if
 * that fails the old one is put back. If even that fails, the learner is told what it is called now.
 * @throws UserError
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  await checkWritable(target);
  const { fs } = vscode.workspace;
  const mark = Math.random().toString(36).slice(2, 10);
  const fresh = vscode.Uri.joinPath(folderOf(target), `.${nameOf(target)}.${mark}.new`);
  const old = vscode.Uri.joinPath(folderOf(target), `.${nameOf(target)}.${mark}.old`);
  let oldIsAside = false;
  try {
    await fs.writeFile(fresh, content);
    // VS Code's own overwriting removes the old file first, and would lose it if the second step failed.
    if (await exists(target)) {
      await fs.rename(target, old, { overwrite: false });
      oldIsAside = true;
    }
    await fs.rename(fresh, target, { overwrite: false });
  } catch (error) {
    await removeQuietly(fresh);
    if (oldIsAside && !(await isPutBack(old, target))) {
      throw new UserError(
        vscode.l10n.t(
          '"{0}" could not be saved. What was there before is whole, and is now called "{1}" in the same folder: give it its old name back. {2}',
          plainForMessage(nameOf(target)),
          plainForMessage(nameOf(old)),
          plainForMessage(wordWriteReason(reasonOf(error), vscode.l10n.t)),
        ),
      );
    }
    throw new UserError(
      vscode.l10n.t(
        '"{0}" could not be saved, and nothing was changed. {1}',
        plainForMessage(nameOf(target)),
        plainForMessage(wordWriteReason(reasonOf(error), vscode.l10n.t)),
      ),
    );
  }
  if (oldIsAside) {
    await removeQuietly(old);
  }
}

/** Gives the old file its name back. False where that cannot be done, as when another program has put a file there. */
async function isPutBack(old: vscode.Uri, target: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.rename(old, target, { overwrite: false });
    return true;
  } catch {
    return false;
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
