import { strict as assert } from 'node:assert';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { portfolio } from '../../../support/portfolio';

function catalogueWith(aliases: readonly [ofFirst: string, ofSecond: string], withdrawn = '1.8'): string {
  return `qualifications:
  - id: Q
    title: Certificate
    units:
      - id: U
        title: Unit
        outcomes:
          - number: 1
            title: Outcome
            criteria:
              - { number: 1.1, statement: Say hello., aliases: [${aliases[0]}] }
              - { number: 1.3, statement: Say goodbye., aliases: [${aliases[1]}] }
              - { number: 1.4, statement: Say sorry. }
        withdrawn:
          - { number: "${withdrawn}" }
`;
}

const slips: readonly (readonly [
  aliases: readonly [string, string],
  problems: readonly string[],
  kept: readonly (readonly string[])[],
])[] = [
  [['1.9, 1.09', '1.2'], [], [['1.9'], ['1.2'], []]],
  [['1.1', '1.03'], [], [['1.1'], ['1.03'], []]],
  [['1.9', '1.7, 1.09'], ['alias-taken 1.09'], [['1.9'], ['1.7', '1.09'], []]],
  // The criterion that has the number today is meant by it.
  [['1.4', ''], ['alias-today 1.4'], [['1.4'], [], []]],
  [
    ['1.04', '1.4'],
    ['alias-today 1.04', 'alias-today 1.4'],
    [['1.04'], ['1.4'], []],
  ],
  [
    ['"1,4"', '1-5'],
    ['value-form "1,4"', 'value-form 1-5'],
    [['1,4'], ['1-5'], []],
  ],
];

describe('aliases of a catalogue', () => {
  for (const [aliases, problems, kept] of slips) {
    it(`that cannot count are told of: ${aliases.join(' and ')}`, () => {
      const text = catalogueWith(aliases);
      const read = readCatalogue({ uri: 'mem:/a.yaml', text });
      assert.deepEqual(
        read.problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
        problems,
      );
      const [unit] = read.value.qualifications[0]?.units ?? [];
      assert.deepEqual(
        unit?.outcomes[0]?.criteria.map((criterion) => criterion.aliases),
        kept,
      );
    });
  }

  it('that nobody could write are shown in the nearest form that people can', () => {
    const forms: Readonly<Record<string, string>> = {
      '1.a': '1a',
      '1(c)': '1c',
      '1.1 b)': '1.1b',
      'A.P1': 'AP1',
      'AC1.1': '1.1',
      'AC 2.3': '2.3',
      '1,4': '1.4',
      '1-5': '1.4',
      '1.d.ii': '1.4',
    };
    for (const [written, example] of Object.entries(forms)) {
      const { problems } = readCatalogue({ uri: 'mem:/a.yaml', text: catalogueWith(['', ''], written) });
      assert.deepEqual(
        problems.map((problem) => (problem.code === 'value-form' ? problem.example : problem.code)),
        [example],
        written,
      );
    }
  });

  it('and numbers that are withdrawn have to be numbers', () => {
    const { problems } = readCatalogue({ uri: 'mem:/a.yaml', text: catalogueWith(['', ''], '1.x') });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['value-form'],
    );
  });

  it('written twice are meant once by a tag', () => {
    const { coverage } = portfolio('I said hello. [AC 1.9]\n', {
      catalogue: catalogueWith(['1.9, 1.09', '']),
    });
    assert.deepEqual(coverage.unresolved, []);
    assert.equal(coverage.byCriterion.get('Q/U/1.1')?.status, 'met');
  });

  it('are put right to one number where both ends of a range have come to it', () => {
    const { findings } = portfolio('I said it. [AC 1.2-1.3]\n\nAnd again. [AC 1.2-1.4]\n', {
      catalogue: catalogueWith(['', '1.2']),
    });
    assert.deepEqual(
      findings.flatMap(({ problem }) => (problem.code === 'renumbered-criterion' ? [problem.current] : [])),
      ['1.3', '1.3-1.4'],
    );
  });
});
