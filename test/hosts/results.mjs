/** What one run of tests came to. */

/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} pending
 * @property {number} files
 * @property {{ title: string, message: string }[]} failures
 * @property {'node' | 'web'} [host] The extension host that the tests ran in, if they ran in one.
 */

/**
 * The results of a run that could not take place: it counts as one failure, never as nothing.
 * @param {string} title
 * @param {unknown} error
 * @returns {Results}
 */
export function couldNotRun(title, error) {
	const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { passed: 0, failed: 1, pending: 0, files: 0, failures: [{ title, message }] };
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
