import { strict as assert } from 'node:assert';
import type { Criterion } from '../../../../src/core/catalogue/catalogue';
import { canonicalNumber, compareNumbers } from '../../../../src/core/catalogue/criterionNumber';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';
import { catalogueText } from '../../../support/catalogue';

const vocabulary =
  'concepts:\n  fair: { label: fairness, words: [fair] }\nmodels:\n  heat: { names: [HEAT] }\n';
const register = `topics:\n  data: { label: data protection }\nlaws:\n  - { id: dpa, title: Data Protection Act 2018, year: 2018, topics: [data], status: in-force, confidence: high }\n`;

function read(text: string, more: readonly string[] = []) {
  const { value, problems } = readLibrary({
    catalogues: [text, ...more].map((each, index) => ({ uri: `mem:/${index}.yaml`, text: each })),
    vocabulary: [{ uri: 'mem:/vocabulary.yaml', text: vocabulary }],
    register: [{ uri: 'mem:/register.yaml', text: register }],
  });
  const criteria = value.catalogues.flatMap(({ qualifications }) =>
    qualifications.flatMap(({ units }) =>
      units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.criteria)),
    ),
  );
  return { library: value, problems, criteria };
}

/** The problems as their code and what they mark in the first text. */
function marked(text: string): string[] {
  return read(text).problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

const numbers = (criteria: readonly Criterion[]): string[] => criteria.map(({ number }) => number);

const base = catalogueText({ Q: { U: { '1.1': [], '1.10': [], '2.1': ['kind: example'] } } });

describe('a catalogue', () => {
  it('keeps numbers as text', () => {
    const text = base.replaceAll("'", '');
    assert.deepEqual(numbers(read(text).criteria), ['1.1', '1.10', '2.1']);
  });

  it('takes names in one text for the list that they are', () => {
    const text = base
      .replace("number: '1.10'\n", "number: '1.10'\n                aliases: 1.4, 01.5\n")
      .replace('kind: example', 'kind: concepts, groups: "calm, fair", minimum: 2')
      .concat('concepts:\n  calm:\n    words: steady, at ease\n')
      .concat('laws:\n  - { id: c, title: Law 2001, aliases: "Law (Weights, Measures)" }\n');
    const { criteria, library, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(criteria[1]?.aliases, ['1.4', '01.5']);
    const [requirement] = criteria[2]?.requirements ?? [];
    assert.deepEqual(requirement?.kind === 'concepts' && requirement.groups, ['calm', 'fair']);
    assert.deepEqual(library.vocabulary.concepts.get('calm')?.words, ['steady', 'at ease']);
    assert.deepEqual(library.register.laws.get('c')?.aliases, ['Law (Weights, Measures)']);
  });

  it('marks the one name in a text that is wrong', () => {
    const text = base.replace('kind: example', 'kind: concepts, groups: "fair, fairr"');
    assert.deepEqual(marked(text), ['dangling-reference fairr']);
  });

  it('reads one entry without its dash, and says where the dash belongs', () => {
    const text = [
      'qualifications:',
      '  id: Q',
      '  title: Q',
      '  units:',
      '    id: U',
      '    title: U',
      '    outcomes:',
      '      number: 1',
      '      title: O',
      '      criteria:',
      '        number: 1.1',
      '        statement: Show it.',
      '        requirements:',
      '          kind: evidence',
      '          minimum: 2',
    ].join('\n');
    assert.deepEqual(read(text).criteria[0]?.requirements[0]?.kind, 'evidence');
    assert.deepEqual(read(text).criteria[0]?.requirements.length, 1);
    assert.deepEqual(marked(text), [
      'dash-missing id',
      'dash-missing id',
      'dash-missing number',
      'dash-missing number',
      'dash-missing kind',
    ]);
  });

  it('takes the number of an outcome without the word for it', () => {
    for (const [written, number] of [
      ['LO1', '1'],
      ['LO 2.', '2'],
      ['Outcome 3', '3'],
      ['Learning Outcome B', 'B'],
      ['LO', 'LO'],
      ['Local', 'Local'],
    ] as const) {
      const { library } = read(base.replace("number: '1'\n", `number: ${written}\n`));
      assert.equal(library.catalogues[0]?.qualifications[0]?.units[0]?.outcomes[0]?.number, number);
    }
  });

  it('knows a command word with a capital, and the code of a kind of evidence that is named', () => {
    const more = `verbs: { explain: { meaning: say why } }
evidenceTypes: [{ code: WT, name: witness testimony, aliases: [witness statement] }]
`;
    const text = base
      .replace("number: '1.10'\n", "number: '1.10'\n                verbs: Explain\n")
      .replace('kind: example', 'kind: evidence-type, types: [Witness Statement]')
      .concat(more);
    const { criteria, problems } = read(text);
    assert.deepEqual(criteria[1]?.verbs, ['explain']);
    assert.deepEqual(
      problems.map((problem) => (problem.code === 'dangling-reference' ? problem.nearest : problem.code)),
      ['WT'],
    );
  });

  it('shows a line of what should be there, where something else is', () => {
    const nearest = (text: string): unknown =>
      read(text).problems.flatMap((problem) =>
        problem.code === 'field-wrong-type' ? [[problem.field, problem.nearest]] : [],
      );
    assert.deepEqual(nearest(base.replace('{ kind: example }', 'example')), [
      ['requirements', 'kind: legislation'],
    ]);
    assert.deepEqual(nearest(`${base}concepts: { calm: [steady, at ease] }\n`), [
      ['calm', 'words: [colleague, team mate, advis*]'],
    ]);
    assert.deepEqual(
      nearest(base.replace("- number: '1.1'\n                statement: Show 1.1.", '- Greet people')),
      [['criteria', 'number: 1.1']],
    );
  });

  it('gives each criterion a key of its own', () =>
    assert.deepEqual(
      read(base).criteria.map(({ key }) => key),
      ['Q/U/1.1', 'Q/U/1.10', 'Q/U/2.1'],
    ));

  it('knows where each ID stands', () => {
    const text = base.replaceAll('\n', '\r\n').replace('version', '# \u{1F600}\r\nversion');
    const { criteria, library } = read(text);
    const cut = ({ span }: Criterion['location']): string => text.slice(span.start, span.end);
    assert.deepEqual(
      criteria.map(({ location }) => cut(location)),
      ["'1.1'", "'1.10'", "'2.1'"],
    );
    const [qualification] = library.catalogues[0]?.qualifications ?? [];
    assert.deepEqual(
      qualification && [
        cut(qualification.location),
        cut(qualification.units[0]?.location ?? qualification.location),
      ],
      ['Q', 'U'],
    );
  });

  it('reports a criterion that is there twice, keeps the first, and names its place', () => {
    const text = base.replace("'1.10'", "'01.01'");
    const { problems, criteria } = read(text);
    const [problem, ...rest] = problems;
    assert.deepEqual(rest, []);
    assert.ok(problem?.code === 'duplicate-id');
    assert.equal(text.slice(problem.span.start, problem.span.end), "'01.01'");
    assert.equal(text.slice(problem.firstSpan.start, problem.firstSpan.end), "'1.1'");
    assert.deepEqual(numbers(criteria), ['1.1', '2.1']);
  });

  it('reports a unit that is there twice, in any case', () => {
    const text = `${base}      - id: u\n        title: Again\n        outcomes: []\n`;
    assert.ok(marked(text).includes('duplicate-id u'), marked(text).join());
  });

  it('reports a criterion without a number and keeps the others', () => {
    const text = base.replace("number: '1.10'", "nummer: '1.10'");
    assert.deepEqual(numbers(read(text).criteria), ['1.1', '2.1']);
    assert.ok(marked(text).includes('field-unknown nummer'));
    assert.ok(marked(text).some((each) => each.startsWith('field-missing')));
  });

  const broken: Readonly<Record<string, readonly [from: string, to: string, problem: string]>> = {
    'a criterion that is a word': ['statement: Show 1.10.', 'statement: [x]', 'field-wrong-type [x]'],
    'a requirement of an unknown kind': ['kind: example', 'kind: exampel', 'value-unknown exampel'],
    'a number that is a word': ['kind: example', 'kind: example, minimum: two', 'field-wrong-type two'],
    'a yes that is a maybe': [
      'kind: example',
      'kind: example, hypothetical: maybe',
      'field-wrong-type maybe',
    ],
    'an unknown strength': ['kind: example', 'kind: example, strength: must', 'value-unknown must'],
    'a concept that nobody defines': [
      'kind: example',
      'kind: concepts, groups: [fair, fairr], minimum: 1',
      'dangling-reference fairr',
    ],
    'a model that nobody defines': [
      'kind: example',
      'kind: model, models: [heet]',
      'dangling-reference heet',
    ],
    'a topic that nobody defines': [
      'kind: example',
      'kind: legislation, minimum: 1, topics: [data, sales]',
      'dangling-reference sales',
    ],
    'a field of a requirement that nobody knows': [
      'kind: example',
      'kind: example, minimun: 2',
      'field-unknown minimun',
    ],
  };
  for (const [name, [from, to, problem]] of Object.entries(broken)) {
    it(`reports ${name} where it stands, and loses nothing else`, () => {
      const text = base.replace(from, to);
      assert.deepEqual(marked(text), [problem]);
      assert.deepEqual(numbers(read(text).criteria), ['1.1', '1.10', '2.1']);
    });
  }

  it('offers the nearest name for a reference to nothing', () => {
    const [problem] = read(
      base.replace('kind: example', 'kind: concepts, groups: [fairr], minimum: 1'),
    ).problems;
    assert.ok(problem?.code === 'dangling-reference');
    assert.equal(problem.nearest, 'fair');
  });

  it('is quiet about references while a file that may define them cannot be read', () => {
    const text = base.replace('kind: example', 'kind: concepts, groups: [other], minimum: 1');
    const codes = read(text, ['concepts: { "']).problems.map(({ code }) => code);
    assert.ok(!codes.includes('dangling-reference'), codes.join());
  });

  it('is not whole while it has an error of syntax, and keeps what stands before it', () => {
    const { library, criteria } = read(`${base}      - id: "V\n`);
    assert.equal(library.isWhole, false);
    assert.ok(criteria.length >= 2);
  });

  it('of the portfolio takes the place of an earlier one with the same ID', () => {
    const own = catalogueText({ Q: { V: { '7.1': [] } } });
    const { criteria } = read(own, []);
    assert.deepEqual(numbers(criteria), ['7.1']);
  });

  it('that holds nothing of the kind is reported and breaks nothing', () => {
    for (const text of ['just words', '- a\n- b', 'qualifications: words', 'qualifications: [words]']) {
      const { problems, criteria } = read(text);
      assert.ok(problems.length > 0, text);
      assert.deepEqual(criteria, []);
    }
  });
});

describe('a criterion number', () => {
  it('is the same with leading zeros and in any case', () => {
    assert.equal(canonicalNumber('02.03'), '2.3');
    assert.equal(canonicalNumber('k04a'), 'K4A');
    assert.equal(canonicalNumber('0'), '0');
    assert.equal(canonicalNumber('1.00'), '1.0');
    assert.notEqual(canonicalNumber('1.10'), canonicalNumber('1.1'));
  });

  it('is put in the order in which people count', () => {
    const numbers = ['2.1', '1.10', '1.2', 'K10', '1.1a', 'K2', '1', '1.1', '10.1', '01.03'];
    assert.deepEqual(numbers.sort(compareNumbers), [
      '1',
      '1.1',
      '1.1a',
      '1.2',
      '01.03',
      '1.10',
      '2.1',
      '10.1',
      'K2',
      'K10',
    ]);
  });
});
