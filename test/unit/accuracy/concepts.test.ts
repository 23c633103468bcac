import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConcepts, scoreConcepts, scoreMissing, type ConceptPassage } from '../../accuracy/concepts.mjs';
import { predictorOf, severityOfRule } from '../../accuracy/predict';
import { root, shippedLibrary } from '../../support/shipped';

const predictor = predictorOf(shippedLibrary());

describe('the ideas that Signpost finds in labelled passages', () => {
  for (const name of ['concepts-odd.yaml', 'concepts-even.yaml', 'concepts-fresh.yaml']) {
    const { passages } = parse(readFileSync(join(root, 'test/accuracy', name), 'utf8')) as {
      readonly passages: readonly ConceptPassage[];
    };
    const records = readConcepts(passages, predictor);

    it(`are nine in ten of those that are there, and nine in ten are there: ${name}`, () => {
      const all = scoreConcepts(records).find((row) => row.name === 'all ideas');
      assert.ok(all && all.tp > 200);
      assert.ok((all.precision ?? 0) >= 0.9 && (all.recall ?? 0) >= 0.9, JSON.stringify(all));
    });

    it(`are reported as missing with a warning only where that is right 95 times in 100: ${name}`, () => {
      const rows = scoreMissing(records);
      assert.ok(rows.every(({ tp }) => tp > 0));
      const low = rows.filter(
        ({ name: code, precision = 1 }) => severityOfRule(code) !== 'information' && precision < 0.95,
      );
      assert.deepEqual(low, []);
    });
  }
});
