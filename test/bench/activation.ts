import * as vscode from 'vscode';

/**
 * Runs inside a real VS Code, in a folder without a portfolio, where Signpost has not started yet. Prints how long it
 * takes to load the program and to activate it, in milliseconds, as the harness expects the results of tests.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('signpost.signpost');
  if (!extension || extension.isActive) {
    throw new Error('Signpost is not here, or has started already.');
  }
  const started = performance.now();
  await extension.activate();
  const milliseconds = performance.now() - started;
  const results = { passed: 1, failed: 0, pending: 0, files: 1, failures: [], host: 'node', milliseconds };
  console.log(`SIGNPOST-RESULT ${JSON.stringify(results)}`);
}
