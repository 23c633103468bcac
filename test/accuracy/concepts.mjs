/** Scores which of the ideas that a criterion asks for are found in passages, and the rules that report the others. */

import { rates } from './score.mjs';

/** Of the rules, those that report what is not mentioned. */
const rules = ['missing-concept', 'missing-contrast'];

/** What there is to know of each passage: what its criterion asks for, what is there by its labels, and what is found. */
export function readConcepts(passages, predictor) {
  return passages.map(({ id, text, criterion, concepts }) => {
    const asks = predictor.asks(criterion);
    const asked = new Set(asks.flatMap(({ groups }) => groups));
    const unknown = concepts.filter((group) => !asked.has(group));
    if (asks.length === 0 || unknown.length > 0) {
      throw new Error(`${id}: ${criterion} does not ask for ${unknown.join(', ') || 'any idea'}.`);
    }
    return { id, asks, asked, labelled: new Set(concepts), found: new Set(predictor.concepts(text)) };
  });
}

/** One row per idea, over the passages whose criterion asks for it, and one for all ideas together. */
export function scoreConcepts(records) {
  const groups = [...new Set(records.flatMap(({ asked }) => [...asked]))].sort();
  const rows = groups.map((name) => {
    const asking = records.filter(({ asked }) => asked.has(name));
    return row(
      name,
      asking.map(({ id, labelled, found }) => ({ id, yes: labelled.has(name), said: found.has(name) })),
    );
  });
  const sum = (key) => rows.reduce((total, each) => total + each[key], 0);
  const all = { tp: sum('tp'), fp: sum('fp'), fn: sum('fn') };
  return [...rows, { name: 'all ideas', ...all, ...rates(all), wrong: [] }];
}

/** How often each rule is right where it reports: one row per rule, passage by passage. */
export function scoreMissing(records) {
  const isLacking = (present, { groups, needed }) =>
    groups.filter((group) => present.has(group)).length < needed;
  return rules.map((rule) =>
    row(
      rule,
      records.flatMap(({ id, asks, labelled, found }) =>
        asks
          .filter((ask) => ask.rule === rule)
          .map((ask) => ({ id, yes: isLacking(labelled, ask), said: isLacking(found, ask) })),
      ),
    ),
  );
}

function row(name, answers) {
  const counts = {
    tp: answers.filter(({ yes, said }) => yes && said).length,
    fp: answers.filter(({ yes, said }) => !yes && said).length,
    fn: answers.filter(({ yes, said }) => yes && !said).length,
  };
  const wrong = answers
    .filter(({ yes, said }) => yes !== said)
    .map(({ id, said }) => `${said ? '+' : '-'}${id}`);
  return { name, ...counts, ...rates(counts), wrong };
}
