/** Bundles the editor tests into one file that every extension host can load. */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles all `*.test.ts` below a folder. The bundle exports `run()`, which VS Code calls.
 * @param {object} [options]
 * @param {string} [options.folder] where the tests are
 * @param {string} [options.outfile]
 * @param {string} [options.ending] how the names of test files end
 * @param {readonly string[]} [options.only] the names of some of them
 * @param {string} [options.grep] runs only the tests whose title contains it; default $SIGNPOST_GREP
 * @returns {Promise<number>} how many files it found
 */
export async function buildEditorTests(options = {}) {
  const root = resolve(here, '../..');
  const folder = resolve(root, options.folder ?? 'test/editor');
  const { only } = options;
  const all = testFiles(folder, options.ending ?? '.test.ts');
  const tests = only ? all.filter((name) => only.includes(name)) : all;
  await build({
    stdin: {
      contents: entry(tests, options.grep ?? process.env.SIGNPOST_GREP),
      resolveDir: folder,
      sourcefile: 'editorTests.generated.mjs',
    },
    bundle: true,
    outfile: resolve(root, options.outfile ?? 'out/test/editor/index.js'),
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'linked',
    logLevel: 'warning',
    nodePaths: [join(root, 'node_modules')],
    alias: {
      'node:assert': join(here, 'strictAssert.mjs'),
      'node:assert/strict': join(here, 'strictAssert.mjs'),
    },
    // What the assertions would ask of Node, which the web extension host does not have.
    define: { 'process.env.NODE_DEBUG': 'undefined', 'process.stderr': 'undefined' },
  });
  return tests.length;
}

/**
 * The test files below a folder, by name: a test is found because it is there.
 * @param {string} folder
 * @param {string} ending
 */
export function testFiles(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * @param {readonly string[]} tests
 * @param {string | undefined} grep
 */
function entry(tests, grep) {
  const list = tests.map((name) => {
    const quoted = JSON.stringify(name);
    // `require`, so that each file is loaded when its turn comes and its tests can be counted.
    return `\t{ name: ${quoted}, load: () => require(${JSON.stringify(`./${name}`)}) },`;
  });
  return [
    `import { runFiles } from ${JSON.stringify(join(here, 'editorIndex.mjs'))};`,
    'const files = [',
    ...list,
    '];',
    `export function run() { return runFiles(files, ${JSON.stringify(grep)}); }`,
  ].join('\n');
}
