import { createRequire } from 'node:module';
import * as vscode from 'vscode';

interface Program {
  activate(context: vscode.ExtensionContext): unknown;
}

/**
 * Runs inside a real VS Code, in a folder without a portfolio, where Signpost has not started yet. Prints how long our
 * own code takes to be loaded and to activate, in milliseconds, as the harness expects the results of tests; and all that
 * VS Code takes to start the extension, what it does itself included.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('signpost.signpost');
  if (!extension || extension.isActive) {
    throw new Error('Signpost is not here, or has started already.');
  }
  const { main } = extension.packageJSON as { main: string };
  const load = createRequire(__filename);
  const path = load.resolve(vscode.Uri.joinPath(extension.extensionUri, main).fsPath);
  const [program, loading] = timed(() => load(path) as Program);
  let activating: number | undefined;
  // VS Code finds the program loaded, and calls this in its place.
  const timedProgram: Program = {
    activate: (context) => {
      const [api, milliseconds] = timed(() => program.activate(context));
      activating = milliseconds;
      return api;
    },
  };
  Object.assign(load.cache[path] ?? {}, { exports: timedProgram });
  const started = performance.now();
  await extension.activate();
  const whole = loading + performance.now() - started;
  if (activating === undefined) {
    throw new Error('VS Code has started another program.');
  }
  const results = { passed: 1, failed: 0, pending: 0, files: 1, failures: [], host: 'node' };
  const times = { milliseconds: loading + activating, loading, activating, whole };
  console.log(`SIGNPOST-RESULT ${JSON.stringify({ ...results, ...times })}`);
}

function timed<Value>(work: () => Value): [value: Value, milliseconds: number] {
  const started = performance.now();
  return [work(), performance.now() - started];
}
