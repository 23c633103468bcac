import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';
import { readFrontMatter } from '../../../../src/core/evidence/readFrontMatter';
import { readPortfolio } from '../../../../src/core/portfolio/readPortfolio';
import type { Problem } from '../../../../src/core/problem';
import { readPlainYaml } from '../../../../src/core/yaml/readPlainYaml';
import { readYaml, type YamlNode } from '../../../../src/core/yaml/readYaml';
import { catalogueText } from '../../../support/catalogue';
import { holds } from '../../../support/holds';
import { shippedText } from '../../../support/shipped';
import { mutated, yamlTexts } from '../../../support/yamlTexts';

const uri = 'mem:/a.yaml';

/** A YAML tree as plain lists and texts. */
function plain(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

const valueOf = (text: string): unknown => plain(readYaml({ uri, text }).root);
const codesOf = (text: string): string[] => readYaml({ uri, text }).problems.map(({ code }) => code);

describe('a YAML file', () => {
  const values: Readonly<Record<string, readonly [text: string, value: unknown]>> = {
    'keeps numbers as they are written': [
      'a: [1.10, 02.03, 1e3, 0x1F]',
      { a: ['1.10', '02.03', '1e3', '0x1F'] },
    ],
    'keeps words that other readers take for values': [
      'a: [null, true, ~, no]',
      { a: ['null', 'true', '~', 'no'] },
    ],
    'keeps dates as they are written': ['a: 2026-11-21', { a: '2026-11-21' }],
    'reads what is in quotes': [`a: ["1.10", '02.03']`, { a: ['1.10', '02.03'] }],
    'takes an empty value for an empty text': ['a:\nb: x', { a: '', b: 'x' }],
    'follows aliases': ['a: &x [1, 2]\nb: *x', { a: ['1', '2'], b: ['1', '2'] }],
    'follows an alias to the last anchor before it': [
      'a: &x 1\nb: *x\nc: &x 2\nd: *x',
      { a: '1', b: '1', c: '2', d: '2' },
    ],
    'follows an alias that is a name': ['a: &x b\n*x : c', { a: 'b', b: 'c' }],
    'is nothing if it is empty': ['', undefined],
    'is nothing if it is a comment': ['# x\n', undefined],
    'ends its lines with CRLF or CR too': ['a: x\r\nb:\r  - y\r', { a: 'x', b: ['y'] }],
    'may begin with a byte order mark': ['\uFEFFa: x', { a: 'x' }],
  };
  for (const [name, [text, value]] of Object.entries(values)) {
    it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(valueOf(text), value));
  }

  it('gives each value its place', () => {
    const text = '# \u{1F600}\r\nlist:\r\n  - "1.10"\r\n  - 1.1\r\n';
    const { root } = readYaml({ uri, text });
    assert.ok(root?.kind === 'map');
    const [entry] = root.entries;
    assert.ok(entry?.value.kind === 'list');
    assert.equal(text.slice(entry.keySpan.start, entry.keySpan.end), 'list');
    assert.deepEqual(
      entry.value.items.map(({ span }) => text.slice(span.start, span.end)),
      ['"1.10"', '1.1'],
    );
  });

  it('counts its places from where it stands in the file', () => {
    const { root } = readYaml({ uri, text: '' }, 'a: b', 100);
    assert.deepEqual(root?.kind === 'map' && root.entries[0]?.value.span, { start: 103, end: 104 });
  });

  it('reports a field that is there twice, and names the first place', () => {
    const [problem, ...rest] = readYaml({ uri, text: 'a: 1\na: 2' }).problems as Extract<
      Problem,
      { code: 'duplicate-id' }
    >[];
    assert.deepEqual(rest, []);
    assert.deepEqual(problem && [problem.code, problem.span, problem.firstSpan], [
      'duplicate-id',
      { start: 5, end: 6 },
      { start: 0, end: 1 },
    ]);
    assert.deepEqual(valueOf('a: 1\na: 2'), { a: '1' });
  });

  it('is not whole and says where, when it cannot be read', () => {
    const text = 'a: 1\nb: "x\nc: 3\n';
    const { problems, isWhole } = readYaml({ uri, text });
    assert.equal(isWhole, false);
    assert.ok(
      problems.length > 0 && problems.every(({ code, span }) => code === 'yaml-syntax' && span.start >= 5),
    );
  });

  const colons: Readonly<Record<string, readonly string[]>> = {
    'title: Dealing with Bob: a story \ntype: RA': ['COLON_IN_TEXT Dealing with Bob: a story'],
    'title: a: b: c\r\nunit: d: e': ['COLON_IN_TEXT a: b: c', 'COLON_IN_TEXT d: e'],
    'title: see:': ['COLON_IN_TEXT see:'],
    'title: b\n unit: d': ['BLOCK_AS_IMPLICIT_KEY b'],
    'title: at 10:30 or http://a.b': [],
  };
  for (const [text, expected] of Object.entries(colons)) {
    it(`is told of a colon in a text, and of nothing else: ${JSON.stringify(text)}`, () => {
      const all = `---\n${text}\n---\nx`;
      const { problems } = readFrontMatter({ uri, text: all });
      assert.deepEqual(
        problems.map((problem) =>
          [
            problem.code === 'yaml-syntax' ? problem.detail : problem.code,
            all.slice(problem.span.start, problem.span.end),
          ].join(' '),
        ),
        expected,
      );
    });
  }

  it('keeps what can be read of a broken file', () => {
    const value = valueOf('a: 1\nb:\n  - x\n  - [y\nc: 3\n') as Record<string, unknown>;
    assert.equal(value['a'], '1');
  });

  it('takes names that JavaScript knows for ordinary names', () => {
    const text = '__proto__: a\nconstructor: b\ntoString: c';
    const { root } = readYaml({ uri, text });
    assert.deepEqual(root?.kind === 'map' && root.entries.map(({ key }) => key), [
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});

describe('a hostile YAML file', function () {
  const hostile: Readonly<Record<string, string>> = {
    'aliases that double nine times over': [
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 9 }, (_, at) => {
        const alias = `*a${at}`;
        return `a${at + 1}: &a${at + 1} [${Array(10).fill(alias).join(', ')}]`;
      }),
    ].join('\n'),
    'an alias to what it stands in': 'a: &x [*x, *x, *x]',
    'maps that hold each other': 'a: &a { b: *b }\nb: &b { a: *a, c: *b }',
    'a hundred thousand square brackets': '['.repeat(100_000),
    'a hundred thousand curly brackets': '{a: '.repeat(100_000),
    'ten thousand lists in lists': '- '.repeat(10_000),
    'twenty thousand aliases': `a: &x y\nb: [${Array(20_000).fill('*x').join(', ')}]`,
    'five thousand anchors with aliases': Array.from(
      { length: 5_000 },
      (_, at) => `- [&a${at} x, *a${at}]`,
    ).join('\n'),
    'an unknown alias many times': `[${Array(20_000).fill('*x').join(', ')}]`,
    'a quote mark that never closes': `a: "${'x\n'.repeat(50_000)}`,
    'a long line of colons': ':'.repeat(100_000),
    'a long line of question marks': '? '.repeat(5_000),
    'many documents': '--- a\n'.repeat(20_000),
    'many directives': '%YAML 1.2\n'.repeat(20_000),
    'a field twenty thousand times': 'a: b\n'.repeat(20_000),
    'a megabyte of one word': 'x'.repeat(1_000_000),
    'a megabyte of spaces': `a:${' '.repeat(1_000_000)}b`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`comes to an end: ${name}`, function () {
      readLibrary({ catalogues: [{ uri, text }], vocabulary: [], register: [] });
    });
  }

  it('is cut with a problem where aliases make it grow without end', () => {
    for (const name of ['aliases that double nine times over', 'an alias to what it stands in']) {
      const { problems, isWhole } = readYaml({ uri, text: hostile[name] ?? '' });
      assert.deepEqual([problems.map(({ code }) => code), isWhole], [['yaml-alias'], false]);
    }
  });

  it('with brackets without end is reported as too large', () => {
    const codes = codesOf('['.repeat(100_000));
    assert.ok(codes.includes('yaml-too-large'), codes.slice(0, 3).join());
  });
});

describe('readers of YAML', function () {
  /** Every reader, with what all of them promise. */
  function readAll(text: string): void {
    const reads = [
      readLibrary({ catalogues: [{ uri, text }], vocabulary: [], register: [] }),
      readPortfolio({ uri, text }),
      readFrontMatter({
        uri,
        text: `---
${text}
---
`,
      }),
    ];
    for (const { problems } of reads) {
      for (const { span } of problems) {
        assert.ok(
          span.start >= 0 && span.start <= span.end && span.end <= text.length + 20,
          JSON.stringify(span),
        );
      }
    }
  }

  it('never throw on any text', () => {
    holds(fc.property(yamlTexts, readAll), 1500);
  });

  it('never throw on a catalogue that is being typed', () => {
    const text = catalogueText({
      Q: { U: { '1.1': [], '1.10': ['kind: legislation, minimum: 2'], '2.': [] } },
    });
    holds(fc.property(mutated(text), readAll), 400);
  });

  it('never throw on a portfolio that is being typed', () => {
    const text =
      'learner: { name: Sam Jones, number: "12345" }\nqualifications:\n  - id: Q\n    units: [U1]\nevidence: ["**/*.md"]\ndate: 2026-11-21\n';
    holds(fc.property(mutated(text), readAll), 400);
  });

  it('never throw on a vocabulary or a register that is being typed', () => {
    const text = `${shippedText('vocabulary.yaml').text.slice(0, 900)}\n${shippedText('legislation.yaml').text.slice(2400, 3100)}`;
    holds(fc.property(mutated(text), readAll), 100);
  });

  it('never throw on the start of a file', () => {
    const text = shippedText('proqual-l2-diploma.yaml').text.slice(0, 6000);
    holds(
      fc.property(fc.nat(text.length), (end) => readAll(text.slice(0, end))),
      60,
    );
  });
});

describe('the quick way to read plain front matter', () => {
  it('gives what the full parser gives, wherever it gives anything', () => {
    const key = fc.constantFrom('title', 'type', 'date', 'unit', 'criteria', 'a_b', 'x-y');
    const word = fc.constantFrom(
      'Refund at the till',
      '2026-05-03',
      '1.10',
      'PCS',
      '[1.1, PCS/2.1]',
      '[1.1]',
      '[a b, c?]',
      '[]',
      '[1.1, ]',
      'a: b',
      'a #b',
      'a# b',
      "Sam's",
      "'x'",
      '"x"',
      'x -y',
      'x?',
      'x...',
      '&a b',
      '*a',
      '|',
      '',
      'null',
      'a, b',
      'x (y)',
      'ends.',
      '- a',
      '[a, b] c',
      '[a-b/c]',
    );
    const line = fc.tuple(
      key,
      fc.constantFrom(': ', ':', ':  ', ' : ', ':\t'),
      word,
      fc.constantFrom('', ' ', '  ', ' # c'),
    );
    const end = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('\n', '\r\n') },
      fc.constantFrom('\n\n', '\n  '),
    );
    const texts = fc
      .array(fc.tuple(line, end), { maxLength: 5 })
      .map((lines) => lines.map(([parts, last]) => parts.join('') + last).join(''));
    let quick = 0;
    holds(
      fc.property(texts, (text) => {
        const found = readPlainYaml(text, 7);
        if (found) {
          quick++;
          const full = readYaml({ uri, text: '' }, text, 7);
          assert.deepEqual(full.problems, []);
          // The full parser lets a map reach to the end of its last line.
          const span = full.root?.span ?? found.span;
          assert.equal(found.span.start, span.start);
          assert.deepEqual({ ...found, span }, full.root);
        }
      }),
      4000,
    );
    assert.ok(quick > 100, `only ${quick} were plain`);
  });
});
