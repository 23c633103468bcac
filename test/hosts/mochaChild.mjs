/**
 * Runs mocha over some files in a process of its own and writes its results as JSON.
 * Arguments: the file to write, the time limit of one test in milliseconds, then the test files.
 */

import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import Mocha from 'mocha';
import './endCleanly.mjs';

const [resultsFile = '', timeout = '0', ...files] = process.argv.slice(2);

/** @type {import('./results.mjs').Results} */
const results = { passed: 0, failed: 0, pending: 0, files: files.length, failures: [] };
/** @type {Record<string, number>} */
const passedIn = {};
const mocha = new Mocha({ timeout: Number(timeout), reporter: /** @type {any} */ (class {}) });
if (process.env.SIGNPOST_GREP) {
  mocha.fgrep(process.env.SIGNPOST_GREP);
}
files.forEach((file) => mocha.addFile(file));

try {
  await mocha.loadFilesAsync();
  reportEmptyFiles();
  await new Promise((resolve) => listen(mocha.run(resolve)));
} catch (error) {
  fail('loading the tests', error);
}
await writeFile(resultsFile, JSON.stringify({ ...results, passedIn }));
// A test that left something open must not keep the run from ending.
process.exit(0);

/** @param {Mocha.Runner} runner */
function listen(runner) {
  runner.on('pass', (test) => {
    results.passed += 1;
    passedIn[test.file ?? ''] = (passedIn[test.file ?? ''] ?? 0) + 1;
    say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('pending', () => (results.pending += 1));
  runner.on('fail', (test, error) => {
    fail(test.fullTitle(), error, test.file);
    say(`  ✘ ${test.fullTitle()}`);
  });
}

function reportEmptyFiles() {
  const filled = new Set();
  mocha.suite.eachTest((test) => filled.add(test.file));
  for (const file of files.filter((name) => !filled.has(name))) {
    fail(relative(process.cwd(), file), new Error('This file holds no test.'), file);
  }
}

/**
 * @param {string} title
 * @param {unknown} error
 * @param {string} [file]
 */
function fail(title, error, file) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  results.failed += 1;
  results.failures.push({ title, message: `${stack}${difference(error)}`, file });
}

/**
 * What was expected beside what there was, if the error does not say so itself.
 * @param {any} error
 */
function difference(error) {
  if (!error?.showDiff && !('expected' in Object(error))) {
    return '';
  }
  return error.generatedMessage ? '' : `\n${Mocha.reporters.Base.generateDiff(error.actual, error.expected)}`;
}

/** @param {string} line */
function say(line) {
  if (process.env.SIGNPOST_VERBOSE) {
    console.log(line);
  }
}
