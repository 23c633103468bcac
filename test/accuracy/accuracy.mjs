/**
 * `npm run accuracy [-- FILE…] [--predictions] [--wrong]`: what Signpost finds in labelled passages, against their
 * labels. Without a file: the development corpus and the sentences of every rule. `--predictions` prints one JSON
 * object per passage instead, its `id` and the labels found. `--wrong` names the passages that differ.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { parse } from 'yaml';
import { build, shared } from '../../esbuild.mjs';
import { scoreItems, scorePassages, scoreRules } from './score.mjs';
import { scoreSentences } from './sentences.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

async function loadPredictor() {
  const library = join(root, 'dist/criteria.json');
  if (!existsSync(library)) {
    await build();
  }
  const outfile = join(root, 'out/accuracy/predict.js');
  await bundle({
    ...shared,
    platform: 'node',
    format: 'cjs',
    entryPoints: [join(root, 'test/accuracy/predict.ts')],
    outfile,
  });
  const { createPredictor, severityOfRule } = createRequire(import.meta.url)(outfile);
  return { predictor: createPredictor(JSON.parse(readFileSync(library, 'utf8'))), severityOfRule };
}

function table(title, rows, showsWrong) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const rate = (value) => (value === undefined ? ' n/a' : value.toFixed(2)).padStart(9);
  console.log(`\n${title.padEnd(width)}  precision   recall       F1    TP    FP    FN`);
  for (const { name, precision, recall, f1, tp, fp, fn, wrong } of rows) {
    const counts = [tp, fp, fn].map((value) => String(value).padStart(6)).join('');
    const which = showsWrong && wrong.length > 0 ? `  ${wrong.join(' ')}` : '';
    console.log(`${name.padEnd(width)}  ${rate(precision)}${rate(recall)}${rate(f1)}${counts}${which}`);
  }
}

/** How often each rule is right where it reports: below 0.95, it has to be advice. */
function printRules(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${'by rule'.padEnd(width)}  severity     precision    TP    FP`);
  for (const { name, precision, tp, fp } of rows) {
    const severity = severityOfRule(name);
    const isLow = severity !== 'information' && precision !== undefined && precision < leastPrecision;
    const rate = (precision === undefined ? 'n/a' : precision.toFixed(2)).padStart(9);
    const counts = [tp, fp].map((value) => String(value).padStart(6)).join('');
    console.log(`${name.padEnd(width)}  ${severity.padEnd(12)}${rate}${counts}${isLow ? '  too low' : ''}`);
  }
}

const leastPrecision = 0.95;
const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = [...options].filter((option) => !['--predictions', '--wrong'].includes(option));
if (unknown.length > 0) {
  console.error(`There is no option ${unknown.join(', ')}. There are: --predictions, --wrong.`);
  process.exit(2);
}
const { predictor, severityOfRule } = await loadPredictor();
const corpora =
  files.length > 0 ? files.map((file) => resolve(file)) : [join(root, 'test/accuracy/dev.yaml')];
for (const file of corpora) {
  const records = parse(readFileSync(file, 'utf8')).map((record) => ({
    ...record,
    predicted: predictor.labels(record.text),
  }));
  if (options.has('--predictions')) {
    records.forEach(({ id, predicted }) => console.log(JSON.stringify({ id, ...predicted })));
    continue;
  }
  console.log(`\n${relative(process.cwd(), file)}: ${records.length} passages`);
  table('by passage', scorePassages(records), options.has('--wrong'));
  table('by item', scoreItems(records), false);
  printRules(scoreRules(records));
}
if (!options.has('--predictions') && files.length === 0) {
  const sentences = parse(readFileSync(join(root, 'test/accuracy/sentences.yaml'), 'utf8'));
  const rows = scoreSentences(sentences, predictor);
  console.log(`\n${join('test/accuracy', 'sentences.yaml')}: sentences that must and must not be reported`);
  table('by kind', rows, options.has('--wrong'));
}
