import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import { readYaml } from '../../../../src/core/yaml/readYaml';
import { catalogueText } from '../../../support/catalogue';

const uri = 'mem:/a.yaml';

/** The problems of a text, each with what it marks, and the fields that count. */
function read(
  text: string,
): readonly [problems: readonly string[], fields: readonly string[], isWhole: boolean] {
  const { problems, root, isWhole } = readYaml({ uri, text });
  return [
    problems.map((problem) => {
      const { start, end } = problem.span;
      return `${problem.code === 'yaml-syntax' ? problem.detail : problem.code} ${start} ${text.slice(start, end)}`;
    }),
    root?.kind === 'map' ? root.entries.map(({ key }) => key) : [],
    isWhole,
  ];
}

describe('a second document in a YAML file', () => {
  const texts: Readonly<Record<string, readonly [problems: readonly string[], fields: readonly string[]]>> = {
    'a: 1\n---\nb: 2\n': [['SECOND_DOCUMENT 5 ---'], ['a']],
    'a: 1\r\n---\r\nb: 2\r\n': [['SECOND_DOCUMENT 6 ---'], ['a']],
    'a: 1\n...\nb: 2\n': [['SECOND_DOCUMENT 5 ...'], ['a']],
    'a: 1\n...\n---\nb: 2\n': [['SECOND_DOCUMENT 9 ---'], ['a']],
    'a: 1\n---\n---\nb: 2\n---\nc: 3': [['SECOND_DOCUMENT 9 ---'], ['a']],
    'a: 1\n---\nb: "x\n': [['SECOND_DOCUMENT 5 ---'], ['a']],
    // Nothing is lost here.
    'a: 1\n---\n': [[], ['a']],
    '---\na: 1\n---\n# note\n...\n': [[], ['a']],
    '---\n---\na: 1\n': [[], ['a']],
    '%YAML 1.2\n---\na: 1\n...\n': [[], ['a']],
  };
  for (const [text, [problems, fields]] of Object.entries(texts)) {
    it(`is told where it begins, if it says anything: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(read(text), [problems, fields, problems.length === 0]));
  }

  it('is the only thing said, whatever is chosen or tagged of what it holds', () => {
    const catalogue = `${catalogueText({ Q: { U: { '1.1': [] } } })}---\n${catalogueText({ R: { V: { '2.1': [] } } })}`;
    const { findings } = new Analyser().analyse({
      catalogues: [{ uri, text: catalogue }],
      vocabulary: [],
      register: [],
      portfolio: { uri: 'mem:/portfolio.yaml', text: 'learner: Sam\nqualifications: [Q, R]\n' },
      evidence: [{ uri: 'mem:/e.md', text: '# E\n\nI helped somebody at the desk. [AC V/2.1]\n' }],
      severities: new Map(),
    });
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ problem }) => problem.code),
      ['yaml-syntax'],
    );
  });
});
