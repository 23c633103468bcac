/**
 * Runs the tests: `npm test`, or `npm test -- LEVEL…` for some levels, or
 * `npm test -- --grep TEXT` for the tests with that text in their title.
 * Uses only what comes with Node until the packages are installed.
 */

import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './hosts/command.mjs';
import { ensureDependencies } from './hosts/dependencies.mjs';
import './hosts/endCleanly.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How often what failed in a real VS Code may run again. */
const secondRuns = 2;

/** Two cores are common; a VS Code and a browser keep one busy. */
const atOnce = 2;

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' }, verbose: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
process.env.SIGNPOST_GREP = options.grep ?? '';
process.env.SIGNPOST_VERBOSE = options.verbose ? '1' : '';

await ensureDependencies();
const { levels, levelsByName } = await import('./hosts/levels.mjs');
const { provision } = await import('./hosts/provision.mjs');
const { couldNotRun, failedFiles, mergeResults, neverEmpty } = await import('./hosts/results.mjs');
const { closeReport, printLevel } = await import('./hosts/report.mjs');

const chosen = chooseLevels();
// In the background: a host that cannot be had is reported by the levels that need it.
const hosts = new Set(chosen.flatMap(([, level]) => level.hosts));
void Promise.allSettled([...hosts].map((version) => provision(version)));

const buildStarted = Date.now();
const built = options['no-build'] ? undefined : await buildAll().catch((error) => error);
const reports = built instanceof Error ? [buildFailure(built)] : await runLevels();
const allWell = await closeReport(reports, join(root, 'out/test-results.json'));
// Something that a level left open must not keep the run from ending.
process.exit(allWell ? 0 : 1);

async function buildAll() {
  await runCommand(process.execPath, ['esbuild.mjs', '--tests'], { cwd: root, limitMs: 5 * 60_000 });
  console.log(`Built in ${((Date.now() - buildStarted) / 1000).toFixed(1)} s.`);
}

/** @param {Error} error */
function buildFailure(error) {
  const report = {
    name: 'build',
    seconds: (Date.now() - buildStarted) / 1000,
    results: couldNotRun('build', error),
  };
  printLevel(report);
  return report;
}

/** @returns {[string, import('./hosts/levels.mjs').Level][]} */
function chooseLevels() {
  const all = { ...levels, ...levelsByName };
  const unknown = names.filter((name) => !Object.keys(all).some((level) => fits(level, name)));
  if (unknown.length > 0) {
    console.error(`There is no level ${unknown.join(', ')}. Levels: ${Object.keys(all).join(', ')}.`);
    process.exit(1);
  }
  return names.length === 0
    ? Object.entries(levels)
    : Object.entries(all).filter(([level]) => names.some((name) => fits(level, name)));
}

/**
 * `editor` stands for all four editor levels, `editor-web` for two.
 * @param {string} level
 * @param {string} name
 */
function fits(level, name) {
  return level === name || level.startsWith(`${name}-`);
}

async function runLevels() {
  /** @type {import('./hosts/report.mjs').LevelReport[]} */
  const finished = [];
  const waiting = chosen.filter(([, { alone }]) => !alone);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      finished.push(await runLevel(...next));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const [name, level] of chosen.filter(([, { alone }]) => alone)) {
    finished.push(await runLevel(name, level));
  }
  for (const [name, level] of chosen) {
    const at = finished.findIndex((report) => report.name === name);
    for (let again = 0; again < secondRuns; again++) {
      const last = finished[at];
      if (last && last.results.failed > 0 && level.hosts.length > 0) {
        finished[at] = await runAgain(level, last);
      }
    }
  }
  return finished;
}

/**
 * @param {string} name
 * @param {import('./hosts/levels.mjs').Level} level
 * @param {readonly string[]} [only] some of its files
 * @returns {Promise<import('./hosts/report.mjs').LevelReport>}
 */
async function runLevel(name, level, only) {
  const started = Date.now();
  const results = await level.run(only).then(
    (found) => neverEmpty(name, found),
    (error) => couldNotRun(name, error),
  );
  const report = { name, seconds: (Date.now() - started) / 1000, results };
  printLevel(report);
  return report;
}

/**
 * Runs the files of a level in which something failed in a real VS Code, or the whole level where no file is known, once
 * more and with nothing beside it: a window that has to wait for the processor may lose a key. What failed before is not
 * forgotten: it may as well be a race of ours, and the report names it.
 * @param {import('./hosts/levels.mjs').Level} level
 * @param {import('./hosts/report.mjs').LevelReport} before
 * @returns {Promise<import('./hosts/report.mjs').LevelReport>}
 */
async function runAgain(level, before) {
  const files = failedFiles(before.results);
  const what = files
    ? files.map((file) => relative(root, resolve(root, file))).join(', ')
    : 'the whole level';
  console.log(`${before.name.padEnd(20)} runs once more, alone: ${what}`);
  const report = await runLevel(before.name, level, files);
  return {
    ...report,
    seconds: before.seconds + report.seconds,
    results: files ? mergeResults(before.results, report.results, files) : report.results,
    earlierFailures: [...(before.earlierFailures ?? []), ...before.results.failures],
  };
}
