/**
 * `npm run accuracy [-- FILE…] [--predictions] [--wrong]`: what Signpost finds in labelled passages, against their
 * labels. Without a file: the development corpus and the sentences of every rule. `--predictions` prints one JSON
 * object per passage instead, its `id` and the labels found. `--wrong` names the passages that differ.
 */

import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { shared } from '../../esbuild.mjs';
import { readConcepts, scoreConcepts, scoreMissing } from './concepts.mjs';
import { CorpusError, readCorpus } from './readCorpus.mjs';
import { scoreItems, scorePassages, scoreRules } from './score.mjs';
import { scoreSentences } from './sentences.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const leastPrecision = 0.95;

/** The predictor reads `criteria/` as it is now, so that a changed register counts at once. */
async function loadPredictor() {
  const outfile = join(root, 'out/accuracy/predict.js');
  await bundle({
    ...shared,
    platform: 'node',
    format: 'cjs',
    entryPoints: [join(root, 'test/accuracy/predict.ts')],
    outfile,
  });
  process.chdir(root);
  const { createPredictor, severityOfRule } = createRequire(import.meta.url)(outfile);
  return { predictor: createPredictor(), severityOfRule };
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
function printRules(rows, severityOfRule) {
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

function printSentences(name, sentences, predictor, showsWrong) {
  console.log(`\n${name}: sentences that must and must not be reported`);
  table('by kind', scoreSentences(sentences, predictor), showsWrong);
}

function printPassages(name, records, severityOfRule, showsWrong) {
  const labelled = records.filter(({ labels }) => labels !== undefined);
  const left = records.length - labelled.length;
  const leftOut = left === 0 ? '' : `, ${left} without labels left out`;
  console.log(`\n${name}: ${labelled.length} passage${labelled.length === 1 ? '' : 's'}${leftOut}`);
  table('by passage', scorePassages(labelled), showsWrong);
  table('by item', scoreItems(labelled), showsWrong);
  printRules(scoreRules(labelled), severityOfRule);
}

function printConcepts(name, passages, { predictor, severityOfRule }, showsWrong) {
  const records = readConcepts(passages, predictor);
  console.log(`\n${name}: ${records.length} passages, by the ideas that their criteria ask for`);
  table('by idea', scoreConcepts(records), showsWrong);
  const missing = scoreMissing(records);
  table('reported as missing', missing, showsWrong);
  printRules(missing, severityOfRule);
}

function readArguments() {
  const words = process.argv.slice(2);
  const options = new Set(words.filter((word) => word.startsWith('--')));
  const unknown = [...options].filter((option) => !['--predictions', '--wrong'].includes(option));
  if (unknown.length > 0) {
    throw new CorpusError(`There is no option ${unknown.join(', ')}. There are: --predictions, --wrong.`);
  }
  // npm runs scripts in the folder of the package; a path is meant from where it was typed.
  const from = process.env.INIT_CWD ?? process.cwd();
  return {
    options,
    files: words.filter((word) => !word.startsWith('--')).map((file) => resolve(from, file)),
  };
}

/** Predictions under the keys of the corpus, which says nothing of how severe a finding is. */
function withoutSeverity(predicted) {
  return Object.fromEntries(Object.entries(predicted).filter(([key]) => key !== 'personal_data_warned'));
}

async function main() {
  const { options, files } = readArguments();
  const chosen = files.length > 0 ? files : [join(root, 'test/accuracy/dev.yaml')];
  if (files.length === 0 && !options.has('--predictions')) {
    chosen.push(join(root, 'test/accuracy/sentences.yaml'));
  }
  const corpora = chosen.map((file) => ({ name: relative(root, file), ...readCorpus(file) }));
  const { predictor, severityOfRule } = await loadPredictor();
  for (const { name, passages, sentences } of corpora) {
    const records = passages.map((passage) => ({ ...passage, predicted: predictor.labels(passage.text) }));
    const onConcepts = passages.filter(({ concepts }) => concepts);
    if (options.has('--predictions')) {
      records.forEach(({ id, predicted }) =>
        console.log(JSON.stringify({ id, ...withoutSeverity(predicted) })),
      );
    } else if (sentences) {
      printSentences(name, sentences, predictor, options.has('--wrong'));
    } else if (onConcepts.length > 0) {
      printConcepts(name, onConcepts, { predictor, severityOfRule }, options.has('--wrong'));
    } else {
      printPassages(name, records, severityOfRule, options.has('--wrong'));
    }
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CorpusError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 2;
}
