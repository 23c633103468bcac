/** Tells people and other programs how the tests went. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * @typedef {object} LevelReport
 * @property {string} name
 * @property {number} seconds
 * @property {import('./results.mjs').Results} results
 * @property {import('./results.mjs').Results['failures']} [earlierFailures] What failed in earlier runs, if these are
 *   the results of a second or third.
 */

/** @type {Set<string>} Long advice is printed once, though every level may meet the same obstacle. */
const printed = new Set();

/**
 * Prints one level: a line, and each failure in full.
 * @param {LevelReport} report
 */
export function printLevel({ name, seconds, results }) {
  const total = results.passed + results.failed;
  const counts =
    results.failed === 0
      ? `${total} ${total === 1 ? 'test' : 'tests'} passed`
      : `${results.passed} of ${total} tests passed, ${results.failed} did not`;
  const pending = results.pending > 0 ? `, ${results.pending} left out` : '';
  const files = `in ${results.files} ${results.files === 1 ? 'file' : 'files'}`;
  console.log(`${name.padEnd(20)} ${counts}${pending}, ${files}, ${seconds.toFixed(1)} s`);
  for (const { title, message } of results.failures) {
    const words = printed.has(message) ? '(as above)' : message;
    printed.add(message);
    console.log(`\n  ✘ ${title}\n${indented(words)}\n`);
  }
  for (const note of results.notes ?? []) {
    console.log(`${indented(note)}\n`);
  }
}

/**
 * Writes the results for programs, prints the closing line, and says whether all went well.
 * @param {readonly LevelReport[]} reports
 * @param {string} file
 */
export async function closeReport(reports, file) {
  const sum = (/** @type {'passed' | 'failed'} */ of) =>
    reports.reduce((total, { results }) => total + results[of], 0);
  const passed = sum('passed');
  const failed = sum('failed');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ passed, failed, levels: reports }, undefined, '\t'));
  for (const { name, earlierFailures = [] } of reports) {
    for (const { title } of earlierFailures) {
      console.log(`${name.padEnd(20)} failed in an earlier run: ${title}`);
    }
  }
  // Always the last line, and nothing else on it: other programs look for it.
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

/** @param {string} text */
function indented(text) {
  return text.trimEnd().replace(/^/gm, '    ');
}
