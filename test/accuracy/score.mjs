/** Scores predictions against labels, as the README of the corpus says. */

const listLabels = [
  'legislation_named',
  'legislation_superseded',
  'legislation_wrong_year',
  'legislation_misspelt',
  'abbreviation_first',
  'personal_data',
  'misconceptions',
  'models_named',
];
const misconceptions = [
  'always_right',
  'only_polite',
  'complaints_negative',
  'external_only',
  'legal_equals_ethical',
  'sales_confusion',
  'ends_at_transaction',
];

/** Each question with how it reads yes or no from the labels of one passage. */
const questions = [
  ['legislation_named', some('legislation_named')],
  ['legislation_vague', (labels) => labels.legislation_vague === true],
  ['legislation_superseded', some('legislation_superseded')],
  ['legislation_wrong_year', some('legislation_wrong_year')],
  ['legislation_misspelt', some('legislation_misspelt')],
  ['abbreviation_first', some('abbreviation_first')],
  ['example_concrete', (labels) => labels.example_concrete === true],
  ['example_generic_only', (labels) => labels.example_generic_only === true],
  ['law_applied: applied', (labels) => labels.law_applied === true],
  ['law_applied: listed only', (labels) => labels.law_applied === false],
  ['personal_data', some('personal_data')],
  ['misconceptions', some('misconceptions')],
  ...misconceptions.map((kind) => [`  ${kind}`, (labels) => listOf(labels.misconceptions).includes(kind)]),
  ['models_named', some('models_named')],
];

/** What each rule that reads the words of a passage reports, as a question to its labels. */
const rules = [
  ['missing-legislation', (labels) => !namesLaw(labels)],
  ['vague-legislation', (labels) => labels.legislation_vague === true],
  ['legislation-not-applied', (labels) => labels.law_applied === false],
  ['superseded-legislation', some('legislation_superseded')],
  ['legislation-year', some('legislation_wrong_year')],
  ['legislation-spelling', some('legislation_misspelt')],
  ['abbreviation-first', some('abbreviation_first')],
  ['missing-example', (labels) => labels.example_concrete !== true],
  ['generic-example', (labels) => labels.example_generic_only === true],
  ['missing-model', (labels) => listOf(labels.models_named).length === 0],
  ['misconception', some('misconceptions')],
  // What is only likely is advice, and the severity is that of a warning.
  [
    'personal-data',
    (labels) => some('personal_data_warned' in labels ? 'personal_data_warned' : 'personal_data')(labels),
  ],
];

function namesLaw(labels) {
  return ['legislation_named', 'legislation_wrong_year', 'legislation_misspelt'].some((label) =>
    some(label)(labels),
  );
}

/** How often each rule is right where it would report: one row per rule, passage by passage. */
export function scoreRules(records) {
  return rules.map(([name, reports]) => {
    const counts = count(records.map(({ labels, predicted }) => [reports(predicted), reports(labels)]));
    return { name, ...counts, ...rates(counts) };
  });
}

/** A label as a list: nothing is none, and one item may stand by itself. */
function listOf(label) {
  return label === undefined || label === null || label === false ? [] : [label].flat();
}

function some(label) {
  return (labels) => listOf(labels[label]).length > 0;
}

/** Counts of one question over pairs of yes and no. */
function count(pairs) {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const [predicted, labelled] of pairs) {
    counts.tp += predicted && labelled ? 1 : 0;
    counts.fp += predicted && !labelled ? 1 : 0;
    counts.fn += !predicted && labelled ? 1 : 0;
  }
  return counts;
}

/** Precision, recall and F1; undefined where nothing was there to count. */
export function rates({ tp, fp, fn }) {
  const share = (part, whole) => (whole === 0 ? undefined : part / whole);
  return { precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn) };
}

/** One row per question, passage by passage. */
export function scorePassages(records) {
  return questions.map(([name, isYes]) => {
    const counts = count(records.map(({ labels, predicted }) => [isYes(predicted), isYes(labels)]));
    const wrong = records
      .filter(({ labels, predicted }) => isYes(predicted) !== isYes(labels))
      .map(({ id, predicted }) => `${isYes(predicted) ? '+' : '-'}${id}`);
    return { name, ...counts, ...rates(counts), wrong };
  });
}

/** One row per list label, item by item. */
export function scoreItems(records) {
  return listLabels.map((label) => {
    const counts = { tp: 0, fp: 0, fn: 0 };
    const wrong = [];
    for (const { id, labels, predicted } of records) {
      const wanted = listOf(labels[label]).map((item) => plain(item, label));
      const found = listOf(predicted[label]).map((item) => plain(item, label));
      const isSame = (a, b) => (label === 'personal_data' ? a.includes(b) || b.includes(a) : a === b);
      const missed = wanted.filter((item) => !found.some((other) => isSame(item, other)));
      const extra = found.filter((item) => !wanted.some((other) => isSame(item, other)));
      counts.tp += wanted.length - missed.length;
      counts.fn += missed.length;
      counts.fp += extra.length;
      wrong.push(...extra.map((item) => `+${id} “${item}”`), ...missed.map((item) => `-${id} “${item}”`));
    }
    return { name: label, ...counts, ...rates(counts), wrong };
  });
}

/** Without case, Markdown marks and extra spaces; an abbreviation without "UK" and its year. */
function plain(item, label) {
  const text = String(item)
    .toLowerCase()
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return label === 'abbreviation_first' ? text.replace(/^uk /, '').replace(/,? \d{4}$/, '') : text;
}
