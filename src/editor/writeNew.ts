import * as vscode from 'vscode';
import { exists, nameOf } from './addresses';
import { plainForMessage } from './escape';
import { UserError } from './userError';

/** A file to be made. */
export interface NewFile {
  readonly uri: vscode.Uri;
  readonly content: Uint8Array;
}

/**
 * Makes files that are not there yet. If one of them is there already, none is written.
 * @throws UserError
 */
export async function writeNew(files: readonly NewFile[]): Promise<void> {
  for (const { uri } of files) {
    if (await exists(uri)) {
      throw new UserError(
        vscode.l10n.t(
          'There is already a file called "{0}" in that folder. It was left as it was, and nothing was added. Choose another folder.',
          plainForMessage(nameOf(uri)),
        ),
      );
    }
  }
  for (const { uri, content } of files) {
    await vscode.workspace.fs.writeFile(uri, content);
  }
}
