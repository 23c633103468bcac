import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import type { Snapshot } from '../../../../src/core/snapshot';
import { wordProblem } from '../../../../src/words/problemWords';
import { wordAdvice, wordRequirement } from '../../../../src/words/requirementWords';
import { inEnglish } from '../../../../src/words/translate';
import { catalogueText } from '../../../support/catalogue';

const uri = 'mem:/criteria.yaml';
const vocabulary = `concepts:
  fair: { label: fairness, words: [fair] }
  kind: { label: kindness, words: [kind] }
  calm: { label: keeping calm, words: [calm] }
models:
  heat: { names: [HEAT] }
evidenceTypes:
  - { code: WT, name: witness testimony }
`;

function snapshotOf(requirement: string): readonly [text: string, Snapshot] {
  const text = catalogueText({ Q: { U: { '1.1': [requirement] } } });
  const snapshot = new Analyser().analyse({
    catalogues: [{ uri, text }],
    vocabulary: [{ uri: 'mem:/vocabulary.yaml', text: vocabulary }],
    register: [],
    portfolio: { uri: 'mem:/portfolio.yaml', text: 'learner: Sam\nqualifications: [Q]\n' },
    evidence: [{ uri: 'mem:/e.md', text: '# E\n\nI carried the box for the visitor. [AC 1.1]\n' }],
    severities: new Map(),
  });
  return [text, snapshot];
}

describe('a requirement', () => {
  const slips: Readonly<Record<string, readonly [problem: string, isKept: boolean]>> = {
    'kind: evidence-type, types: []': ['requirement-empty []', false],
    'kind: evidence-type, types: [WTX]': ['dangling-reference WTX', false],
    'kind: evidence-type, types: [WTX, WT]': ['dangling-reference WTX', true],
    'kind: concepts, groups: []': ['requirement-empty []', false],
    'kind: concepts, groups: fairr': ['dangling-reference fairr', false],
    'kind: concepts, groups: [fair, kind], minimum: 3': ['minimum-too-high 3', true],
    'kind: concepts, groups: [fair, kindd], minimum: 2': ['dangling-reference kindd', true],
    'kind: model, models: []': ['requirement-empty []', false],
    'kind: model, models: [heat], minimum: 2': ['minimum-too-high 2', true],
    'kind: count, of: [], noun: benefits': ['requirement-empty []', false],
    'kind: count, of: [fair, kind], minimum: 3, noun: benefits': ['minimum-too-high 3', true],
    'kind: contrast, between: [fair, kind, calm]': ['list-too-long calm', true],
    'kind: contrast, between: [fair, kindd]': ['dangling-reference kindd', false],
    'kind: contrast, between: [fair]': ['field-missing [fair]', false],
    'kind: example, minimum: 0': ['requirement-empty 0', false],
    'kind: legislation, minimum: 0': ['requirement-empty 0', false],
  };
  for (const [written, [problem, isKept]] of Object.entries(slips)) {
    it(`that asks for other than it says is told at its place: ${written}`, () => {
      const [text, { findings, coverage }] = snapshotOf(written);
      assert.deepEqual(
        findings.flatMap(({ problem: { code, uri: file, span } }) =>
          file === uri ? [`${code} ${text.slice(span.start, span.end)}`] : [],
        ),
        [problem],
      );
      const [criterion] = coverage.byCriterion.values();
      assert.equal(criterion?.status, isKept ? 'incomplete' : 'met');
    });
  }

  for (const written of [
    'kind: count, of: [fair, kind]',
    'kind: count, of: [fair, kind], minimum: 2',
    'kind: count, of: [fair, kind, calm], minimum: 2',
    'kind: count, of: [fair, kind, calm], minimum: 1',
  ]) {
    it(`of things without a word for them is worded with their names: ${written}`, () => {
      const [, { findings, coverage, library }] = snapshotOf(written);
      const [criterion] = coverage.byCriterion.values();
      const problems = findings.filter(({ problem }) => problem.code === 'missing-count');
      assert.equal(problems.length, 1);
      const sentences = [
        ...problems.map(({ problem }) => wordProblem(problem, library, inEnglish)),
        ...(criterion?.lacking ?? []).flatMap((state) => [
          wordRequirement(state, library, inEnglish),
          wordAdvice(state, library, inEnglish),
        ]),
      ];
      assert.equal(sentences.length, 3);
      for (const sentence of sentences) {
        assert.match(sentence, /fairness(?:, kindness)? (?:and|or) (?:kindness|keeping calm)/);
        assert.doesNotMatch(sentence, / [.,]| {2}/);
      }
    });
  }
});
