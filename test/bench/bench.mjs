/**
 * `npm run bench [-- NAME…]`: measures the budgets as ratios within one run, so that a slow machine is not a
 * slow Signpost. Prints one line for each: `NAME  R ×  (what was compared)`.
 */

import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { build as buildProduct, shared } from '../../esbuild.mjs';
import { provideBrowser } from '../hosts/browser.mjs';
import { runEditorTests } from '../hosts/editorTests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const outdir = join(root, 'out/bench');
const rounds = 5;

/** Each budget by its name; the budget itself stands in the result so that a reader can judge. */
const budgets = {
  async analysis() {
    const script = await bundle('analysis');
    const [ours, theirs] = middles(
      alternate(
        () => run(script, 'ours', 1000),
        () => run(script, 'markdown-it', 1000),
      ),
    );
    const size = (ours.characters / 1e6).toFixed(1);
    return line('analysis', ours.milliseconds / theirs.milliseconds, 2, [
      `read, coverage and lint of 1,000 files (${size} MB), cold: ${ms(ours)}`,
      `markdown-it parsing them: ${ms(theirs)}`,
    ]);
  },
  async growth() {
    const script = await bundle('analysis');
    const [small, large] = middles(
      alternate(
        () => run(script, 'ours', 200),
        () => run(script, 'ours', 2000),
      ),
    );
    const [time, memory] = [large.milliseconds / small.milliseconds, large.memory / small.memory];
    return line('growth', Math.max(time, memory), 12, [
      `10 times the files take ${time.toFixed(1)} times the time and ${memory.toFixed(1)} times the memory`,
      `200 files: ${ms(small)}, ${megabytes(small)}`,
      `2,000 files: ${ms(large)}, ${megabytes(large)}`,
    ]);
  },
  async tree() {
    const script = await bundle('tree');
    const runs = Array.from({ length: rounds }, () => run(script, 'ours', 10_000));
    const [middle] = runs
      .sort((a, b) => a.milliseconds / a.first - b.milliseconds / b.first)
      .slice(Math.floor(rounds / 2));
    const expected = 'qualification, unit, outcome, criterion, passage';
    const told = middle.told.sort((a, b) => expected.indexOf(a) - expected.indexOf(b)).join(', ');
    if (told !== expected) {
      throw new Error(`The tree tells other lines than those that changed: ${told || 'all'}.`);
    }
    return line('tree', middle.milliseconds / middle.first, 0.25, [
      `a status changes in a tree of 10,000 criteria, ${middle.lines.toLocaleString('en')} lines: ${ms(middle)}`,
      `all lines made: ${Math.round(middle.first)} ms`,
      `told to be drawn again: ${middle.told.length}, that is 1 criterion, its passage and what is above it`,
    ]);
  },
  async 'tree-growth'() {
    const script = await bundle('tree');
    const [small, large] = middles(
      alternate(
        () => run(script, 'ours', 1_000),
        () => run(script, 'ours', 10_000),
      ),
      ({ first }) => first,
    );
    const [all, update] = [large.first / small.first, large.milliseconds / small.milliseconds];
    return line('tree-growth', Math.max(all, update), 12, [
      `10 times the criteria take ${all.toFixed(1)} times the time to make all lines and ${update.toFixed(1)} times to find those that changed`,
      `1,000 criteria: ${Math.round(small.first)} ms and ${small.milliseconds.toFixed(1)} ms`,
      `10,000 criteria: ${Math.round(large.first)} ms and ${large.milliseconds.toFixed(1)} ms`,
    ]);
  },
  async matrix() {
    const script = await bundle('matrix');
    const [small, large] = [20, 200].map((criteria) => {
      const data = join(outdir, `matrix-${criteria}.json`);
      execFileSync(process.execPath, [script, 'ours', String(criteria), root, data]);
      const measure = join(root, 'test/bench/matrixInBrowser.mjs');
      return JSON.parse(execFileSync(process.execPath, [measure, root, data], { encoding: 'utf8' }));
    });
    const growth = large.draw / small.draw;
    const drawn = `200 criteria and 100 files drawn: ${Math.round(large.draw)} ms`;
    return [
      line('matrix', large.draw / large.plain, 1.5, [
        drawn,
        `the browser's own time for that table as HTML: ${Math.round(large.plain)} ms`,
      ]),
      line('matrix-growth', growth, 12, [
        `10 times the criteria take ${growth.toFixed(1)} times the time`,
        `20 criteria and 100 files: ${Math.round(small.draw)} ms`,
      ]),
      line('matrix-change', large.change / large.draw, 0.2, [
        `a mark changes: ${large.change.toFixed(1)} ms`,
        drawn,
      ]),
      line('matrix-scroll', large.frame / large.plainFrame, 1.25, [
        `a frame while it is scrolled: ${large.frame.toFixed(1)} ms`,
        `a frame of that table as HTML alone: ${large.plainFrame.toFixed(1)} ms`,
      ]),
    ];
  },
  async keystroke() {
    const script = await bundle('keystroke');
    const runs = Array.from({ length: rounds }, () => run(script, 'ours', 1000));
    const [middle] = runs.sort((a, b) => a.milliseconds - b.milliseconds).slice(Math.floor(rounds / 2));
    const slowest = Object.entries(middle.kinds).sort((a, b) => b[1] - a[1]);
    return line('keystroke', middle.milliseconds / 16, 1, [
      `one key in a 50-page file of 1,000 to a new snapshot: ${middle.milliseconds.toFixed(1)} ms at the 95th percentile, of 16 ms`,
      `half of them within ${middle.median.toFixed(1)} ms`,
      `${Math.round(middle.kept / 1000)} KB of each stay in memory until all of it is looked through`,
      ...slowest.map(([kind, time]) => `${kind} ${time.toFixed(1)} ms`),
    ]);
  },
  async rules() {
    const script = await bundle('rules');
    const runs = Array.from({ length: rounds }, () => run(script, 'ours', 1000));
    const [all] = runs.sort((a, b) => a.milliseconds - b.milliseconds).slice(Math.floor(rounds / 2));
    const slowest = Object.entries(all.rules).sort((a, b) => b[1] - a[1]);
    const sum = slowest.reduce((total, [, time]) => total + time, 0);
    return line('rules', sum / all.milliseconds, 0.15, [
      `all rules over 1,000 read files: ${Math.round(sum)} ms of ${ms(all)}`,
      ...slowest.map(([code, time]) => `${code} ${time.toFixed(1)} ms`),
    ]);
  },
  async activation() {
    const tests = await bundle('activation');
    const workspace = join(root, 'test/hosts/probe/workspace');
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const started = await runEditorTests({
        version: 'newest',
        kind: 'node',
        extension: root,
        tests,
        workspace,
      });
      if (started.failed > 0) {
        throw new Error(started.failures[0]?.message);
      }
      times.push(started);
    }
    const [middle] = times.sort((a, b) => a.milliseconds - b.milliseconds).slice(Math.floor(rounds / 2));
    return line('activation', middle.milliseconds / 50, 1, [
      `our own code, loaded and activated in a real VS Code: ${middle.milliseconds.toFixed(1)} ms, of 50 ms`,
      `${middle.loading.toFixed(1)} ms of these to load it`,
      `${middle.whole.toFixed(1)} ms with what VS Code itself does to start an extension`,
    ]);
  },
  async catalogue() {
    const script = await bundle('catalogue');
    const [ours, theirs] = middles(
      alternate(
        () => run(script, 'ours', 10_000),
        () => run(script, 'yaml', 10_000),
      ),
    );
    const size = (ours.characters / 1e6).toFixed(1);
    return line('catalogue', ours.milliseconds / theirs.milliseconds, 1.5, [
      `a catalogue of 10,000 criteria (${size} MB) read and checked, cold: ${ms(ours)}`,
      `yaml parsing it: ${ms(theirs)}`,
    ]);
  },
  async pdf() {
    const script = await bundle('pdf');
    const page = join(outdir, 'portfolio.html');
    execFileSync(process.execPath, [await bundle('pdfPage'), 'page', String(pdfFiles), root, page]);
    const print = join(root, 'test/bench/printInBrowser.mjs');
    await provideBrowser(); // What is fetched now does not have to be while time is taken.
    const [ours, browser] = alternate(
      () => ({ ...run(script, 'time', pdfFiles), ...run(script, 'asked', pdfFiles) }),
      () => JSON.parse(execFileSync(process.execPath, [print, page], { encoding: 'utf8' })),
    );
    const growths = Array.from(
      { length: rounds },
      () => run(script, 'memory', pdfFiles, trimmingMemory).bytes,
    )
      .map((bytes) => ({ bytes, ratio: bytes[2] / bytes[0] }))
      .sort((a, b) => a.ratio - b.ratio);
    const memory = growths[Math.floor(rounds / 2)];
    const theirs = median(browser, ({ milliseconds }) => milliseconds);
    const first = median(ours, (times) => times.first.milliseconds);
    const asked = median(ours, (times) => times.asked.milliseconds);
    const again = median(ours, (times) => times.again.milliseconds);
    const { name, pages } = browser[0];
    const printing = `${name}, printing ${pages} pages twice: ${Math.round(theirs)} ms`;
    // A block of our own is there in every round; one of a busy machine is not.
    const block = Math.min(
      ...ours.map((times) => Math.max(times.first.block, times.asked.block, times.again.block)),
    );
    const [before, during, after] = memory.bytes.map((bytes) => Math.round(bytes / 1e6));
    return [
      line('pdf-first', first / theirs, 1, [
        `first export of ${ours[0].first.pages} pages, the engine's start included: ${Math.round(first)} ms`,
        printing,
      ]),
      line('pdf-asked', asked / theirs, 1, [
        `first export after the form, which has made it on trial: ${Math.round(asked)} ms`,
        printing,
      ]),
      line('pdf-again', again / theirs, 0.15, [`export after an edit: ${Math.round(again)} ms`, printing]),
      line('pdf-block', block / 50, 1, [
        `the main thread stood still for ${block.toFixed(1)} ms at most, of 50 ms`,
      ]),
      line('pdf-memory', memory.ratio, 1.1, [
        `after the worker ended: ${after} MB; before: ${before} MB, an export made and its worker ended; with it: ${during} MB`,
        `all runs: ${growths.map(({ ratio }) => ratio.toFixed(2)).join(', ')}`,
      ]),
    ];
  },
};

/** So many files are 60 pages. */
const pdfFiles = 10;

/**
 * Lets the C library of Linux give free memory back at once, so that what a process holds is what it uses. All threads
 * take theirs from one place: from two, as many small free pieces stay behind as come to 10 MB after a second export.
 */
const trimmingMemory = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '65536',
  MALLOC_MMAP_THRESHOLD_: '65536',
};

async function bundle(name) {
  const outfile = join(outdir, `${name}.js`);
  await build({
    entryPoints: [join(root, 'test/bench', `${name}.ts`)],
    ...shared,
    sourcemap: false,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    outfile,
  });
  return outfile;
}

function run(script, side, files, environment = {}) {
  const words = ['--expose-gc', script, side, String(files), root];
  return JSON.parse(
    execFileSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, ...environment } }),
  );
}

/** Runs two sides in turn, so that a busy moment of the machine hits both. */
function alternate(first, second) {
  const results = [[], []];
  for (let round = 0; round < rounds; round++) {
    results[0].push(first());
    results[1].push(second());
  }
  return results;
}

/** The run in the middle of each side. */
function middles(sides, timeOf = ({ milliseconds }) => milliseconds) {
  return sides.map((list) => list.sort((a, b) => timeOf(a) - timeOf(b))[Math.floor(rounds / 2)]);
}

function median(runs, numberOf) {
  return runs.map(numberOf).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
}

function line(name, ratio, bar, parts) {
  const verdict = ratio <= bar ? 'within' : 'OVER';
  return { ratio, bar, text: `${name}  ${ratio.toFixed(2)} ×  (${verdict} ${bar} ×; ${parts.join('; ')})` };
}

/** What the results take up in memory when everything else has been let go. */
const megabytes = ({ memory }) => `${(memory / 1e6).toFixed(1)} MB`;

const ms = ({ milliseconds }) => `${Math.round(milliseconds)} ms`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in budgets));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(budgets).join(', ')}.`,
  );
  process.exit(2);
}
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, median of ${rounds}`,
);
// What was built before may be of other sources.
await buildProduct();
let isOver = false;
for (const name of wanted.length > 0 ? wanted : Object.keys(budgets)) {
  for (const result of [await budgets[name]()].flat()) {
    console.log(result.text);
    isOver ||= result.ratio > result.bar;
  }
}
process.exit(isOver ? 1 : 0);
