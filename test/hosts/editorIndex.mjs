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
  /** @type {Record<string, number>} */
  const passedIn = {};
  const fail = (
    /** @type {string} */ title,
    /** @type {any} */ error,
    /** @type {string | undefined} */ file,
  ) => {
    results.failed += 1;
    console.log(`${failureMark} ${title}`);
    results.failures.push({ title, message: error?.stack ?? String(error), file });
  };
  const fileOf = loadFiles(files, mocha.suite, fail);
  await new Promise((resolve) => {
    // Not `mocha.run`: it looks for a page's address, and the Node extension host has none.
    const runner = Mocha.prototype.run.call(mocha, resolve);
    runner.on('pass', (/** @type {any} */ test) => {
      results.passed += 1;
      const file = fileOf(test) ?? '';
      passedIn[file] = (passedIn[file] ?? 0) + 1;
    });
    runner.on('pending', () => (results.pending += 1));
    runner.on('fail', (/** @type {any} */ test, /** @type {any} */ error) =>
      fail(test.fullTitle(), error, fileOf(test)),
    );
  });
  console.log(`${resultMark} ${JSON.stringify({ ...results, passedIn })}`);
  if (results.failed > 0) {
    throw new Error(`${results.failed} of the editor tests failed.`);
  }
  if (results.passed === 0) {
    throw new Error('No editor test ran.');
  }
}

/**
 * Loads the files, and returns the function that says which of them a test or a hook is from.
 * @param {readonly TestFile[]} files
 * @param {any} root
 * @param {(title: string, error: unknown, file?: string) => void} fail
 * @returns {(test: any) => string | undefined}
 */
function loadFiles(files, root, fail) {
  /** @type {Map<unknown, string>} */
  const fileOfSuite = new Map();
  for (const { name, load } of files) {
    const before = root.total();
    const suitesBefore = root.suites.length;
    try {
      load();
      if (root.total() === before) {
        fail(name, new Error('This file holds no test.'), name);
      }
    } catch (error) {
      fail(name, error, name);
    }
    root.suites.slice(suitesBefore).forEach((/** @type {unknown} */ suite) => fileOfSuite.set(suite, name));
  }
  return (test) => {
    let suite = test.parent;
    while (suite && !fileOfSuite.has(suite)) {
      suite = suite.parent;
    }
    return fileOfSuite.get(suite);
  };
}
