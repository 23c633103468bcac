import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';

const catalogue = `qualifications:
  - id: Q
    title: Certificate
    units:
      - id: U1
        title: Unit one
        outcomes:
          - number: 1
            title: Outcome one
            criteria:
              - number: 1.1
                statement: Say hello.
              - number: 1.2
                statement: Say goodbye.
          - number: 2
            title: Outcome two
            criteria:
              - number: 2.1
                statement: Say sorry.
        withdrawn:
          - number: 1.4
            replacedBy: 1.2
      - id: U2
        title: Unit two
        outcomes:
          - number: 1
            title: Outcome three
            criteria:
              - number: 5.1
                statement: Say thank you.
`;

/** The problems that are errors of a file of evidence, with those of the catalogue beside them. */
function errorsWith(text: string): readonly [inEvidence: readonly string[], inCatalogue: readonly string[]] {
  const { findings } = new Analyser().analyse({
    catalogues: [{ uri: 'mem:/criteria.yaml', text }],
    vocabulary: [],
    register: [],
    portfolio: { uri: 'mem:/portfolio.yaml', text: 'learner: Sam\nqualifications: [Q]\n' },
    evidence: [{ uri: 'mem:/e.md', text: '# E\n\nI helped. [AC 1.1, 1.2, U1/2.1, 1.4, 5.1]\n' }],
    severities: new Map(),
  });
  const of = (uri: string): string[] =>
    findings.flatMap(({ problem, severity }) =>
      problem.uri === uri && severity !== 'information' ? [problem.code] : [],
    );
  return [of('mem:/e.md'), of('mem:/criteria.yaml')];
}

describe('a line of a catalogue that is half typed', () => {
  it('is none in a catalogue that is whole', () => {
    assert.deepEqual(errorsWith(catalogue), [['withdrawn-criterion'], []]);
    const unknown = errorsWith(catalogue.replace('number: 2.1', 'number: 2.2'));
    assert.deepEqual(unknown, [['unknown-criterion', 'withdrawn-criterion'], []]);
  });

  it('is none of a law: what evidence says of criteria is still checked', () => {
    const text = `${catalogue.replace('number: 2.1', 'number: 2.2')}laws:\n  - title: Tenant Fees Act 2019\n`;
    assert.deepEqual(errorsWith(text), [['unknown-criterion', 'withdrawn-criterion'], ['field-missing']]);
  });

  const slips: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'a dash that is missing': ['  - number: 1\n', '    number: 1\n'],
    'a unit without its line': ['      - id: U1\n', ''],
    'a second unit without its line': ['      - id: U2\n', ''],
    'an outcome without its line': ['          - number: 2\n', ''],
    'a criterion without its line': ['              - number: 1.2\n', ''],
    'a list that is a word': ['units:\n      - id: U1\n', 'units: U1\n      - id: U1\n'],
    'a field without its end': ['        outcomes:', '        outc:'],
    'a field with a slip': ['            criteria:', '            criterai:'],
    'a number without its end': ['number: 1.1\n', 'number: 1.\n'],
    'an outcome that is there twice': ['number: 2\n', 'number: 1\n'],
    'a unit that is there twice': ['id: U2', 'id: U1'],
  };
  for (const [name, [from, to]] of Object.entries(slips)) {
    it(`makes no tag unknown, and is a problem itself: ${name}`, () => {
      assert.ok(catalogue.includes(from));
      const [inEvidence, inCatalogue] = errorsWith(catalogue.replace(from, to));
      assert.deepEqual(inEvidence, []);
      assert.ok(inCatalogue.length > 0 && !inCatalogue.includes('dangling-reference'), inCatalogue.join());
    });
  }
});
