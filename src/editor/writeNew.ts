import * as vscode from 'vscode';
import { exists, nameOf } from './addresses';
import { plainForMessage } from './escape';
import { wordWriteReason } from '../words/fileReasonWords';
import { reasonOf, UserError } from './userError';
import { removeQuietly } from './writeWhole';

/** A file to be made. */
export interface NewFile {
  readonly uri: vscode.Uri;
  readonly content: Uint8Array;
}

/**
 * Makes files that are not there yet. If one of them is there already or cannot be saved, none is made.
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
  const made: vscode.Uri[] = [];
  for (const { uri, content } of files) {
    try {
      await vscode.workspace.fs.writeFile(uri, content);
      made.push(uri);
    } catch (error) {
      await Promise.all(made.map(removeQuietly));
      throw new UserError(
        vscode.l10n.t(
          '"{0}" could not be saved, so nothing was added. {1}',
          plainForMessage(nameOf(uri)),
          plainForMessage(wordWriteReason(reasonOf(error), vscode.l10n.t)),
        ),
      );
    }
  }
}
