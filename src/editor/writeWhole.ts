import * as vscode from 'vscode';
import { exists, folderOf, nameOf } from './addresses';
import { plainForMessage } from './escape';
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
 * that fails the old one is put back.
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
    if (oldIsAside) {
      await fs.rename(old, target, { overwrite: false });
    }
    await removeQuietly(fresh);
    throw new UserError(
      vscode.l10n.t(
        '"{0}" could not be saved, and nothing was changed. Check that the folder still exists, that you may write to it, and that no other program has the file open. The reason given was: {1}',
        plainForMessage(nameOf(target)),
        plainForMessage(reasonOf(error)),
      ),
    );
  }
  if (oldIsAside) {
    await removeQuietly(old);
  }
}

async function removeQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never there, or it cannot be removed: either way there is nothing more to do.
  }
}
