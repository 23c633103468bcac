/**
 * Runs the editor tests inside an extension host, with or without Node.
 * `buildEditorTests.mjs` puts it and the test files into one bundle.
 */

import 'mocha/mocha.js';

/**
 * @typedef {{ name: string, load: () => unknown }} TestFile
 * @typedef {import('./results.mjs').Results} Results
 */

/** Where this runs. The harness compares it with the host that was asked for. */
const host = typeof process === 'undefined' ? 'web' : 'node';

/** A line of the console with this in front holds the results, as JSON. */
const resultMark = 'SIGNPOST-RESULT';

/** A line with this in front says that a test has just failed: the window still shows how. */
const failureMark = 'SIGNPOST-FAILED';

/**
 * Loads every file, runs what they hold, and prints the results as one line.
 * @param {readonly TestFile[]} files
 * @param {string | undefined} grep runs only the tests whose title contains it
 * @throws {Error} when a test failed, or when there was none to run
 */
export async function runFiles(files, grep) {
  const { mocha, Mocha } = /** @type {any} */ (globalThis);
  mocha.setup({ ui: 'bdd', timeout: 120_000, reporter: class {} });
  if (grep) {
    mocha.fgrep(grep);
  }
  /** @type {Results} */
  const results = { passed: 0, failed: 0, pending: 0, files: files.length, failures: [], host };
  const fail = (/** @type {string} */ title, /** @type {any} */ error) => {
    results.failed += 1;
    console.log(`${failureMark} ${title}`);
    results.failures.push({ title, message: error?.stack ?? String(error) });
  };
  loadFiles(files, mocha.suite, fail);
  await new Promise((resolve) => {
    // Not `mocha.run`: it looks for a page's address, and the Node extension host has none.
    const runner = Mocha.prototype.run.call(mocha, resolve);
    runner.on('pass', () => (results.passed += 1));
    runner.on('pending', () => (results.pending += 1));
    runner.on('fail', (/** @type {any} */ test, /** @type {any} */ error) => fail(test.fullTitle(), error));
  });
  console.log(`${resultMark} ${JSON.stringify(results)}`);
  if (results.failed > 0) {
    throw new Error(`${results.failed} of the editor tests failed.`);
  }
  if (results.passed === 0) {
    throw new Error('No editor test ran.');
  }
}

/**
 * @param {readonly TestFile[]} files
 * @param {any} root
 * @param {(title: string, error: unknown) => void} fail
 */
function loadFiles(files, root, fail) {
  for (const { name, load } of files) {
    const before = root.total();
    try {
      load();
      if (root.total() === before) {
        fail(name, new Error('This file holds no test.'));
      }
    } catch (error) {
      fail(name, error);
    }
  }
}
