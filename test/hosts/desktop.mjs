/** Runs the editor tests in desktop VS Code, which `@vscode/test-electron` downloads. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withResolvers } from './command.mjs';
import { hostConsole } from './hostConsole.mjs';
import { couldNotRun, neverEmpty } from './results.mjs';
import { temporaryCopy } from './temporary.mjs';

const childScript = fileURLToPath(new URL('desktopChild.mjs', import.meta.url));

/** The newest VS Code, and the lowest that `engines.vscode` in package.json allows. */
const versions = ['stable', '1.100.0'];

/**
 * Runs the tests in every version, one after the other. Never throws.
 * @param {{ extension: string, tests: string, workspace: string, prepare: (workspace: string) => Promise<void> }} run
 * @returns {Promise<import('./results.mjs').Results>}
 */
export async function runDesktopTests(run) {
  /** @type {import('./results.mjs').Results} */
  const sum = { passed: 0, failed: 0, pending: 0, files: 0, failures: [] };
  for (const version of versions) {
    const results = await runInVersion(version, run).catch((error) =>
      couldNotRun(`desktop VS Code ${version}`, error),
    );
    sum.passed += results.passed;
    sum.failed += results.failed;
    sum.pending += results.pending;
    sum.files += results.files;
    sum.failures.push(...results.failures);
  }
  return sum;
}

/**
 * @param {string} version
 * @param {{ extension: string, tests: string, workspace: string, prepare: (workspace: string) => Promise<void> }} run
 */
async function runInVersion(version, run) {
  const workspace = await temporaryCopy(run.workspace, 'workspace');
  try {
    await run.prepare(workspace.folder);
    const { promise: ended, resolve, reject } = withResolvers();
    // In a process of its own, since VS Code's output can be read only as that process's.
    const child = spawn(
      process.execPath,
      [childScript, version, run.extension, run.tests, workspace.folder],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const said = hostConsole();
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.on('error', reject);
    child.on('close', resolve);
    const code = await ended;
    text.split(/\r?\n/).forEach((line) => said.hear('log', [line]));
    const results = said.results();
    if (!results || (code !== 0 && results.failed === 0)) {
      throw new Error(`VS Code ended with code ${code}.\n${said.about(version)}`);
    }
    return neverEmpty(`desktop VS Code ${version}`, results);
  } finally {
    await workspace.remove();
  }
}
