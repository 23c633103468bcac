import * as vscode from 'vscode';
import { UserError } from './userError';

/** Registers a command whose errors reach the learner in words and the log in full. */
export function registerCommand<Arguments extends unknown[]>(
  id: string,
  run: (...values: Arguments) => unknown,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...values: Arguments) =>
    runSafely(id, () => run(...values), log),
  );
}

/** Does something that the learner asked for. Errors reach the learner in words and the log in full. */
export async function runSafely(
  id: string,
  run: () => unknown,
  log: vscode.LogOutputChannel,
): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof vscode.CancellationError)) {
      showError(error, id, log);
    }
    return undefined;
  }
}

function showError(error: unknown, id: string, log: vscode.LogOutputChannel): void {
  if (error instanceof UserError) {
    log.warn(id, error.message);
    // What the learner can put right is no error of theirs.
    void vscode.window.showWarningMessage(error.message);
    return;
  }
  log.error(id, error instanceof Error ? error : String(error));
  const openLog = vscode.l10n.t('Open Log');
  void vscode.window
    .showErrorMessage(vscode.l10n.t('Something went wrong in Signpost. The log has the details.'), openLog)
    .then((chosen) => {
      if (chosen === openLog) {
        log.show();
      }
    });
}
