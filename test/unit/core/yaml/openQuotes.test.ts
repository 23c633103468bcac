import { strict as assert } from 'node:assert';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readYaml, type YamlNode } from '../../../../src/core/yaml/readYaml';

const uri = 'mem:/a.yaml';

/** A YAML tree as plain lists and texts. */
function plain(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

describe('a quotation mark that is never closed', () => {
  const texts: Readonly<Record<string, readonly [value: unknown, place: number]>> = {
    'a:\n  b: "one\n  c: d\n': [{ a: { b: '', c: 'd' } }, 8],
    "a:\n  b: 'one\n  c: d\n": [{ a: { b: '', c: 'd' } }, 8],
    'a:\r\n  b: "one\r\n  c: d': [{ a: { b: '', c: 'd' } }, 9],
    'a:\n  b: "one\n    more\n  c: "d"\n': [{ a: { b: '', c: 'd' } }, 8],
    'a: "one\nb: 2\n': [{ a: '', b: '2' }, 3],
    'b: 2\na: "one': [{ b: '2', a: '' }, 8],
    "b: 2\na: 'don''t": [{ b: '2', a: '' }, 8],
    'a: "\nb: 2\n': [{ a: '', b: '2' }, 3],
    '- x\n- "y\n- z\n': [['x', '', 'z'], 6],
  };
  for (const [text, [value, place]] of Object.entries(texts)) {
    it(`is the place of the problem, and its text does not count: ${JSON.stringify(text)}`, () => {
      const { root, problems, isWhole } = readYaml({ uri, text });
      assert.deepEqual(root && plain(root), value);
      assert.deepEqual(
        problems.map((problem) => [
          problem.code === 'yaml-syntax' && problem.detail,
          problem.span.start,
          text.slice(problem.span.start, problem.span.end),
        ]),
        [['OPEN_QUOTE', place, text.charAt(place)]],
      );
      assert.equal(isWhole, false);
    });
  }

  it('costs a catalogue one text, and is the only problem', () => {
    for (const [from, to] of [
      ['title: Unit one', 'title: "Unit one'],
      ['id: U1', "id: 'U1"],
      ['number: 1.1', 'number: "1.1'],
      ['statement: Say hello.', 'statement: "Say hello.'],
    ] as const) {
      const text = `qualifications:
  - id: NC-1
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
`.replace(from, to);
      const { value, problems } = readCatalogue({ uri, text });
      assert.deepEqual(
        problems.map(({ code, span }) => [code, text.slice(span.start - 2, span.end)]),
        [['yaml-syntax', `: ${to.charAt(to.search(/["']/))}`]],
        to,
      );
      const criteria = value.qualifications.flatMap(({ units }) =>
        units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.criteria)),
      );
      assert.equal(criteria.at(-1)?.number, '1.2', to);
    }
  });
});
