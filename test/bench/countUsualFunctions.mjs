/**
 * `npm run count-usual-functions`: writes `src/pdf/usualFunctions.mjs`, the larger functions of the PDF engine that any
 * document of the unit tests, of the sample or of the bench calls. To be run when the engine's version changes.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { shared } from '../../esbuild.mjs';
import { expandRotations } from '../../src/pdf/expandRotations.mjs';
import { hotFile, pdfFiles, wasmFile } from '../../src/pdf/files.mjs';
import { hotModule } from '../../src/pdf/hotFunctions.mjs';
import { moveFunctions } from '../../src/pdf/moveFunctions.mjs';
import { largestUnlisted } from '../../src/pdf/usualFunctions.mjs';
import { readImports } from '../../src/pdf/wasmEntries.mjs';
import { readBodies, readSections, sectionIds } from '../../src/pdf/wasmModule.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'src/pdf/usualFunctions.mjs');
const { from } = pdfFiles.find(({ to }) => to === wasmFile);
const engine = expandRotations(readFileSync(join(root, from)));
// The whole engine in one module, so that its functions have their own numbers. The next build makes it as it ships.
const { rest, moved } = moveFunctions(engine, [], hotModule);
writeFileSync(join(root, 'dist/pdf', wasmFile), rest);
writeFileSync(join(root, 'dist/pdf', hotFile), moved);

const bench = join(root, 'out/usualFunctions/pdf.js');
await build({
  ...shared,
  entryPoints: [join(root, 'test/bench/pdf.ts')],
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  sourcemap: false,
  outfile: bench,
});
const tests = ['node_modules/mocha/bin/_mocha', '--timeout', '600000', 'out/test/unit/pdf/**/*.test.js'];
const pdf = join(root, 'out/usualFunctions/sample.pdf');
const sample = ['dist/signpost.js', 'export', 'src/sample', '--output', pdf, '--force'];
const called = new Set([tests, [bench, 'time', '10', root], sample].flatMap(functionsCalledBy));
write([...called].sort((a, b) => a - b));

/** The host names each function when it compiles it, which is when it is first called. Threads write at once, so a few names are lost: two runs have all. */
function functionsCalledBy(words) {
  return [1, 2].flatMap(() => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--liftoff-only', '--trace-wasm-compilation-times', ...words],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 29,
      },
    );
    return [...stdout.matchAll(/#(\d+) using Liftoff/g)].map(([, number]) => Number(number));
  });
}

function write(numbers) {
  const sections = readSections(engine);
  const contentOf = (wanted) => sections.find(({ id }) => id === wanted).content;
  const bodies = readBodies(contentOf(sectionIds.code));
  const imported = readImports(contentOf(sectionIds.import)).length;
  const large = numbers.filter((number) => bodies[number - imported]?.length > largestUnlisted);
  const before = readFileSync(target, 'utf8');
  const list = /export const usualFunctions = \[[^\]]*\];/;
  const after = before.replace(list, `export const usualFunctions = [${large.join(', ')}];`);
  void resolveConfig(target).then(async (options) =>
    writeFileSync(target, await format(after, { ...options, filepath: target })),
  );
}
