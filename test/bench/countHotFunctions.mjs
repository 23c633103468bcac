/**
 * `npm run count-hot-functions`: counts in which functions of the PDF engine an export of 60 pages and the next one
 * after an edit spend their time, as `src/pdf/hotFunctions.mjs` names them. Prints a line for each: its number, its
 * milliseconds, its bytes, and whether it is among those already. To be run when the engine's version changes.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { shared } from '../../esbuild.mjs';
import { expandRotations } from '../../src/pdf/expandRotations.mjs';
import { hotFile, pdfFiles, wasmFile } from '../../src/pdf/files.mjs';
import { hotFunctions, hotModule } from '../../src/pdf/hotFunctions.mjs';
import { moveFunctions } from '../../src/pdf/moveFunctions.mjs';
import { readBodies, readNumber, readSections, sectionIds } from '../../src/pdf/wasmModule.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'out/hotFunctions');
const profiles = join(folder, 'profiles');
const runs = 5;
/** What takes less time of both exports together is not printed, in milliseconds. */
const least = 0.5;

const { from } = pdfFiles.find(({ to }) => to === wasmFile);
const engine = expandRotations(readFileSync(join(root, from)));
prepare();
const script = join(folder, 'pdf.js');
await build({
  ...shared,
  entryPoints: [join(root, 'test/bench/pdf.ts')],
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  sourcemap: false,
  outfile: script,
});
const profiling = ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${profiles}`];
// The first compiler alone, since the other one is what the hot functions are for.
for (let run = 0; run < runs; run++) {
  execFileSync(process.execPath, ['--liftoff-only', ...profiling, script, 'time', '10', folder]);
}
print(count());

/** A copy of what the build made, with the whole engine in one module, so that its functions have their own numbers. */
function prepare() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(profiles, { recursive: true });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'src'), join(folder, 'src'));
  const { rest, moved } = moveFunctions(engine, [], hotModule);
  writeFileSync(join(folder, 'dist/pdf', wasmFile), rest);
  writeFileSync(join(folder, 'dist/pdf', hotFile), moved);
}

/** Milliseconds by the number of a function. */
function count() {
  const times = new Map();
  for (const name of readdirSync(profiles)) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(profiles, name), 'utf8'));
    const functions = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
    samples.forEach((id, at) => {
      const [, number] = /^wasm-function\[(\d+)\]$/.exec(functions.get(id)) ?? [];
      if (number !== undefined) {
        times.set(Number(number), (times.get(Number(number)) ?? 0) + timeDeltas[at] / 1000 / runs);
      }
    });
  }
  return times;
}

function print(times) {
  const sections = readSections(engine);
  const contentOf = (wanted) => sections.find(({ id }) => id === wanted).content;
  const bodies = readBodies(contentOf(sectionIds.code));
  const imported = readNumber(contentOf(sectionIds.import), 0).value;
  for (const [number, time] of [...times].sort(([, a], [, b]) => b - a)) {
    if (time >= least) {
      const size = bodies[number - imported].length;
      const known = hotFunctions.includes(number) ? ', hot' : '';
      process.stdout.write(`${number}: ${time.toFixed(1)} ms, ${size} bytes${known}\n`);
    }
  }
}
