/** Runs mocha over test files in Node. */

import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withResolvers } from './command.mjs';
import { couldNotRun, neverEmpty } from './results.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const childScript = fileURLToPath(new URL('mochaChild.mjs', import.meta.url));

/**
 * Runs the files in a process of their own. Never throws: what goes wrong is a failure in the results.
 * @param {{ title: string, files: readonly string[], testLimitMs: number, limitMs: number }} run
 * @returns {Promise<import('./results.mjs').Results>}
 */
export async function runMocha({ title, files, testLimitMs, limitMs }) {
  const resultsFile = join(root, 'out/hosts', `results-${title}-${process.pid}.json`);
  await mkdir(join(root, 'out/hosts'), { recursive: true });
  const nodeArguments = ['--enable-source-maps', childScript, resultsFile, String(testLimitMs), ...files];
  const { promise: ended, resolve, reject } = withResolvers();
  const child = spawn(process.execPath, nodeArguments, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.on('error', reject);
  child.on('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const late = setTimeout(end, limitMs);
  // A test in an endless loop does not hear the first signal.
  const tooLate = setTimeout(() => child.kill('SIGKILL'), limitMs + 3_000);
  try {
    const ending = await ended;
    const text = await readFile(resultsFile, 'utf8').catch(() => {
      const limit = `The limit for all of them is ${limitMs / 1000} s.`;
      throw new Error(`The tests ended (${ending}) before they gave results. ${limit}`);
    });
    return neverEmpty(title, JSON.parse(text));
  } catch (error) {
    return couldNotRun(title, error);
  } finally {
    clearTimeout(late);
    clearTimeout(tooLate);
    process.off('exit', end);
    await rm(resultsFile, { force: true });
  }
}
