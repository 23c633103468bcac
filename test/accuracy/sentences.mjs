/** Scores single sentences: what must be reported, and what must be left alone. */

import { rates } from './score.mjs';

/** One row per kind of sentence. */
export function scoreSentences({ misconceptions, personal, examples, applied }, predictor) {
  const facts = (text) => predictor.read(text).blocks.map((block) => block.facts);
  const rows = [
    ...misconceptions.map(({ kind, reported, fine }) =>
      row(kind, reported, fine, (text) =>
        facts(text).some((each) => each.misconceptions.some((found) => found.kind === kind)),
      ),
    ),
    ...personal.map(({ kind, reported, fine }) =>
      row(`personal: ${kind}`, reported, fine, (text) =>
        facts(text).some((each) => each.personalData.length > 0),
      ),
    ),
    row('example told', examples.told, examples.none, (text) =>
      facts(text).some((each) => each.examples.length > 0),
    ),
    row('law applied', applied.yes, applied.no, (text) => predictor.labels(text).law_applied === true),
  ];
  return rows;
}

function row(name, reported, fine, isReported) {
  const missed = reported.filter((text) => !isReported(text));
  const wrong = fine.filter(isReported);
  const counts = { tp: reported.length - missed.length, fp: wrong.length, fn: missed.length };
  return {
    name,
    ...counts,
    ...rates(counts),
    wrong: [...missed.map((text) => `-“${text}”`), ...wrong.map((text) => `+“${text}”`)],
  };
}
