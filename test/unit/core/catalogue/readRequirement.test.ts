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

function snapshotOf(requirement: string, told?: string): readonly [text: string, Snapshot] {
  const text = catalogueText({ Q: { U: { '1.1': [requirement] } } });
  return [text, snapshotFrom(text, told)];
}

function snapshotFrom(text: string, told = 'I carried the box for the visitor.'): Snapshot {
  return new Analyser().analyse({
    catalogues: [{ uri, text }],
    vocabulary: [{ uri: 'mem:/vocabulary.yaml', text: vocabulary }],
    register: [],
    portfolio: { uri: 'mem:/portfolio.yaml', text: 'learner: Sam\nqualifications: [Q]\n' },
    evidence: [{ uri: 'mem:/e.md', text: `# E\n\n${told} [AC 1.1]\n` }],
    severities: new Map(),
  });
}

describe('a requirement', () => {
  const slips: Readonly<Record<string, readonly [problem: string, isAskedFor: boolean]>> = {
    'kind: evidence-type, types: []': ['requirement-empty []', false],
    'kind: evidence-type, types: [WTX]': ['dangling-reference WTX', true],
    'kind: evidence-type, types: [WTX, WT]': ['dangling-reference WTX', true],
    'kind: concepts, groups: []': ['requirement-empty []', false],
    'kind: concepts, groups: fairr': ['dangling-reference fairr', true],
    'kind: concepts, groups: [fair, kind], minimum: 3': ['minimum-too-high 3', true],
    'kind: concepts, groups: [fair, kindd], minimum: 2': ['dangling-reference kindd', true],
    'kind: model, models: []': ['requirement-empty []', false],
    'kind: model, models: [heat], minimum: 2': ['minimum-too-high 2', true],
    'kind: count, of: [], noun: benefits': ['requirement-empty []', false],
    'kind: count, of: [fair, kind], minimum: 3, noun: benefits': ['minimum-too-high 3', true],
    'kind: contrast, between: [fair, kind, calm]': ['list-too-long calm', true],
    'kind: contrast, between: [fair, kindd]': ['dangling-reference kindd', true],
    'kind: contrast, between: [fair]': ['field-missing [fair]', true],
    'kind: example, minimum: 0': ['requirement-empty 0', false],
    'kind: legislation, minimum: 0': ['requirement-empty 0', false],
    'kind: examples, minimum: 2': ['value-unknown examples', true],
    'kind: evidence type, types: [WT]': ['value-unknown evidence type', true],
    'kind: examples, strength: recommended': ['value-unknown examples', false],
    'minimum: 2': ['field-missing minimum', true],
  };
  for (const [written, [problem, isAskedFor]] of Object.entries(slips)) {
    it(`that asks for other than it says is told at its place: ${written}`, () => {
      const [text, { findings, coverage }] = snapshotOf(written);
      assert.deepEqual(
        findings.flatMap(({ problem: { code, uri: file, span } }) =>
          file === uri ? [`${code} ${text.slice(span.start, span.end)}`] : [],
        ),
        [problem],
      );
      const [criterion] = coverage.byCriterion.values();
      assert.equal(criterion?.status, isAskedFor ? 'incomplete' : 'met');
    });
  }

  const asksForLess: readonly string[] = [
    'kind: evidence, minimum: two',
    'kind: evidence, minimun: 2',
    'kind: legislation, minimum: 0, topic: safety, applied: true',
    'kind: concepts, groups: [kind, fairr], minimum: 2',
    'kind: evidence-type',
  ];
  for (const written of asksForLess) {
    it(`that nobody can read as it is meant never seems to be met: ${written}`, () => {
      const [, { coverage, library }] = snapshotOf(
        written,
        'We are kind. Because of the Equality Act 2010 I wait.',
      );
      const [criterion] = coverage.byCriterion.values();
      assert.equal(criterion?.status, 'incomplete');
      assert.match(
        wordRequirement(criterion.lacking.slice(-1)[0] as never, library, inEnglish),
        /mistake in what the catalogue asks for/,
      );
    });
  }

  it('is lost to nobody by a wrong name, or by a second colon above it', () => {
    const text = catalogueText({ Q: { U: { '1.1': ['kind: evidence, minimum: 2'] } } });
    for (const wrong of [
      text.replace('requirements:', 'requirement:'),
      text.replace('statement: Show', 'statement: Show this: show'),
    ]) {
      const [criterion] = snapshotFrom(wrong).coverage.byCriterion.values();
      assert.equal(criterion?.status, 'incomplete');
    }
  });

  for (const [slip, statement] of Object.entries({
    'a tab in front of a line': 'statement: Show 1.1\n\t\t\t\tverbs: [show]',
    'a statement that goes on too far to the left': 'statement: Show 1.1\n                and the rest of it',
    'a statement that goes on in front of its field': 'statement: Show 1.1\n              and the rest of it',
    'a field too far to the left': 'statement: Show 1.1\n              prompt: What?',
  })) {
    it(`is lost to nobody by ${slip} above it`, () => {
      const text = catalogueText({ Q: { U: { '1.1': ['kind: evidence, minimum: 2'], '1.2': [] } } });
      const wrong = text.replace(/statement: .*/, statement);
      assert.notEqual(wrong, text);
      const [criterion] = snapshotFrom(wrong).coverage.byCriterion.values();
      assert.equal(criterion?.status, 'incomplete');
    });
  }

  it('that stands behind a mistake in the statement, or in another criterion, is read as ever', () => {
    const text = catalogueText({ Q: { U: { '1.1': ['kind: evidence'], '1.2': [] } } });
    for (const wrong of [
      text.replace('statement: Show 1.1', 'statement: "Show the "first" of all"'),
      text.replace(/(statement: )(?!.*1\.1)/, '$1Show: this: '),
    ]) {
      assert.notEqual(wrong, text);
      const [criterion] = snapshotFrom(wrong).coverage.byCriterion.values();
      assert.equal(criterion?.status, 'met');
    }
  });

  it('still lets a criterion be met where some of many choices are not there', () => {
    const [, { coverage }] = snapshotOf('kind: concepts, groups: [kind, fairr], minimum: 1', 'We are kind.');
    const [criterion] = coverage.byCriterion.values();
    assert.equal(criterion?.status, 'met');
  });

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
