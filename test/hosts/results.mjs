/** What one run of tests came to. */

/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} pending
 * @property {number} files
 * @property {{ title: string, message: string, file?: string }[]} failures With the file of tests, where one is to blame.
 * @property {Readonly<Record<string, number>>} [passedIn] How many passed in each file.
 * @property {string[]} [notes] What may help to understand the failures.
 * @property {'node' | 'web'} [host] The extension host that the tests ran in, if they ran in one.
 */

/**
 * The results of a run that could not take place: it counts as one failure, never as nothing.
 * @param {string} title
 * @param {unknown} error
 * @returns {Results}
 */
export function couldNotRun(title, error) {
  const message = wordsOf(error);
  return { passed: 0, failed: 1, pending: 0, files: 0, failures: [{ title, message }] };
}

/**
 * What we said ourselves without the place where we said it; anything else with its stack.
 * @param {unknown} error
 */
function wordsOf(error) {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const isOurs = error.constructor === Error && !('code' in error);
  return isOurs || error.constructor.name === 'ProvisionError'
    ? error.message
    : (error.stack ?? error.message);
}

/**
 * The same results, with a failure added if not one test passed or failed.
 * @param {string} title
 * @param {Results} results
 * @returns {Results}
 */
export function neverEmpty(title, results) {
  if (results.passed + results.failed > 0) {
    return results;
  }
  const failures = [{ title, message: 'Not one test ran.' }];
  return { ...results, failed: 1, failures };
}

/**
 * The files of tests in which something failed; undefined where not all of it can be laid to a file.
 * @param {Results} results
 * @returns {string[] | undefined}
 */
export function failedFiles({ failures, passedIn }) {
  const files = failures.map(({ file }) => file);
  return passedIn && files.length > 0 && files.every((file) => file !== undefined)
    ? [...new Set(files)].sort()
    : undefined;
}

/**
 * The results of a run of which some files ran again: for those the second results count, for the others the first.
 * @param {Results} first
 * @param {Results} second
 * @param {readonly string[]} files which files ran again
 * @returns {Results}
 */
export function mergeResults(first, second, files) {
  const replaced = files.reduce((sum, file) => sum + (first.passedIn?.[file] ?? 0), 0);
  return {
    ...second,
    passed: first.passed - replaced + second.passed,
    pending: first.pending + second.pending,
    files: first.files,
    passedIn: {
      ...first.passedIn,
      ...Object.fromEntries(files.map((file) => [file, 0])),
      ...second.passedIn,
    },
  };
}
