import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtInCatalogueFiles,
  builtInRegisterFile,
  builtInSources,
  builtInVocabularyFile,
} from '../../../src/core/catalogue/builtIn';
import type { Requirement } from '../../../src/core/catalogue/catalogue';
import { readLibrary } from '../../../src/core/catalogue/readLibrary';
import { packYaml, type PackedYaml } from '../../../src/core/yaml/packedYaml';
import { criterionText } from '../../support/criterionText';
import { shingles, shingleWords } from '../../support/shingles';
import { root, shippedFile, shippedLibrary, shippedNames } from '../../support/shipped';

const { value: library, problems } = readLibrary(shippedLibrary());
const qualifications = library.catalogues.flatMap((catalogue) => catalogue.qualifications);
const units = qualifications.flatMap((qualification) => qualification.units);
const outcomes = units.flatMap((unit) => unit.outcomes);
const criteria = outcomes.flatMap((outcome) => outcome.criteria);
const { concepts, models, verbs, evidenceTypes } = library.vocabulary;

describe('the catalogues that ship', () => {
  it('are the files of criteria/, each in the list', () => {
    const listed = [...builtInCatalogueFiles, builtInVocabularyFile, builtInRegisterFile];
    assert.deepEqual(shippedNames(), listed.sort());
  });

  it('can be read without a single problem', () => {
    assert.deepEqual(problems, []);
    assert.equal(library.isWhole, true);
  });

  it('are seven qualifications with a unit each, 28 outcomes and 29 criteria', () => {
    assert.deepEqual(qualifications.map(({ id }) => id).sort(), [
      'FA-L1A',
      'FA-L2D',
      'ICQ-L2A',
      'ICQ-L2D',
      'PQ-L2D',
      'PQ-L3D',
      'QN-L2A',
    ]);
    assert.deepEqual([units.length, outcomes.length, criteria.length], [7, 28, 29]);
  });

  it('have an outcome without criteria in one place only, where the source has none', () => {
    const empty = units.flatMap((unit) => unit.outcomes.filter((outcome) => outcome.criteria.length === 0));
    assert.deepEqual(
      empty.map(({ number, title, location }) => [number, title, location.uri.slice(-24)]),
      [
        [
          '3',
          'Understand how to deliver effective customer service',
          'proqual-l2-diploma.yaml'.padStart(24, '/'),
        ],
      ],
    );
  });

  it('number each criterion below its outcome, and no number twice', () => {
    for (const { key, number, outcome } of criteria) {
      assert.equal(number.split('.')[0], outcome, key);
    }
    assert.equal(new Set(criteria.map(({ key }) => key)).size, criteria.length);
  });

  it('give every criterion a statement, a prompt, and command verbs that the vocabulary has', () => {
    for (const { key, statement, prompt, verbs: asked } of criteria) {
      assert.match(statement, /^[A-Z].{20,}\.$/s, key);
      assert.match(prompt, /^[A-Z].{20,}\?$/s, key);
      assert.ok(asked.length > 0, key);
      assert.deepEqual(
        asked.filter((verb) => !verbs.has(verb)),
        [],
        key,
      );
    }
  });

  it('ask for something of every criterion, and for what exists only', () => {
    for (const { key, requirements } of criteria) {
      assert.ok(ofSources.has(known));
  });

  it('share no run of eight words with a source', () => {
    const shared = criteria.flatMap(({ key, statement, prompt, guidance, mistakes }) =>
      [statement, prompt, ...guidance, ...mistakes].flatMap((text) =>
        [...shingles(text)].filter(([hash]) => ofSources.has(hash)).map(([, run]) => `${key}: ${run}`),
      ),
    );
    assert.deepEqual(shared, []);
  });
});
