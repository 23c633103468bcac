/** The levels of tests, from the quickest to the one nearest to what users get. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEditorTests, testFiles } from './buildEditorTests.mjs';
import { runDesktopTests } from './desktop.mjs';
import { runEditorTests } from './editorTests.mjs';
import { runMocha } from './mochaRun.mjs';
import { provision } from './provision.mjs';
import { exportInTerminal } from './terminalPdf.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Level
 * @property {readonly import('./versions.mjs').VersionName[]} hosts The VS Code versions it needs.
 * @property {boolean} [alone] Runs when nothing else does: keys and clicks get lost where a window waits for the processor.
 * @property {(only?: readonly string[]) => Promise<import('./results.mjs').Results>} run All of its files, or some of those
 *   that its results name.
 */

/** The portfolio that every learner gets to try things on, and the tests too. */
const sample = join(root, 'src/sample');

const editorTests = join(root, 'out/test/editor/index.js');

/** @param {string} workspace */
const prepare = (workspace) => exportInTerminal(root, workspace);

/**
 * Every level that runs where VS Code comes from npm.
 * @type {Readonly<Record<string, Level>>}
 */
export const levels = {
  unit: { hosts: [], run: runUnitTests },
  harness: {
    hosts: ['newest', 'oldest'],
    run: (only) => runInNode('harness', 'test/hosts/harness', '.harness.mjs', only),
  },
  window: {
    hosts: ['newest', 'oldest'],
    alone: true,
    run: (only) => runInNode('window', 'test/window', '.window.mjs', only),
  },
  packaged: {
    hosts: ['newest', 'oldest'],
    run: (only) => runInNode('packaged', 'test/packaged', '.packaged.mjs', only),
  },
  'editor-node-newest': editorLevel('newest', 'node'),
  'editor-web-newest': editorLevel('newest', 'web'),
  'editor-node-oldest': editorLevel('oldest', 'node'),
  'editor-web-oldest': editorLevel('oldest', 'web'),
};

/**
 * Levels that run only when they are named: they need what not every machine has.
 * @type {Readonly<Record<string, Level>>}
 */
export const levelsByName = {
  desktop: {
    hosts: [],
    run: () => runDesktopTests({ extension: root, tests: editorTests, workspace: sample, prepare }),
  },
};

/**
 * @param {import('./versions.mjs').VersionName} version
 * @param {import('./stageExtension.mjs').HostKind} kind
 * @returns {Level}
 */
function editorLevel(version, kind) {
  /** @param {string} tests */
  const runBundle = (tests) =>
    runEditorTests({ version, kind, extension: root, tests, workspace: sample, prepare });
  /** @param {readonly string[]} only */
  const runSome = async (only) => {
    const tests = join(root, `out/test/editor/some-${kind}-${version}.js`);
    await buildEditorTests({ only, outfile: tests });
    return runBundle(tests);
  };
  return { hosts: [version], run: (only) => (only ? runSome(only) : runBundle(editorTests)) };
}

async function runUnitTests() {
  // By the names of the sources: what an earlier build left behind is not run,
  // and what this one left out is missed.
  const files = testFiles(join(root, 'test/unit'), '.test.ts').map((name) =>
    join(root, 'out/test/unit', name.replace(/\.ts$/, '.js')),
  );
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    throw new Error(`The build left out these tests:\n${missing.join('\n')}`);
  }
  // Only an endless loop is meant: how long a property takes says how busy the machine is.
  return runMocha({ title: 'unit', files, testLimitMs: 5 * 60_000, limitMs: 30 * 60_000 });
}

/**
 * Tests that start windows themselves, in a process that finds the hosts in the cache.
 * @param {string} title
 * @param {string} folder
 * @param {string} ending
 * @param {readonly string[]} [only]
 */
async function runInNode(title, folder, ending, only) {
  await Promise.all(levels[title]?.hosts.map((version) => provision(version)) ?? []);
  const files = only ?? testFiles(join(root, folder), ending).map((name) => join(root, folder, name));
  return runMocha({ title, files, testLimitMs: 180_000, limitMs: 30 * 60_000 });
}
