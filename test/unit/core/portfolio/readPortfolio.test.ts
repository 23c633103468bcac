import { strict as assert } from 'node:assert';
import { readPortfolio } from '../../../../src/core/portfolio/readPortfolio';
import type { Problem } from '../../../../src/core/problem';
import { applyEdits } from '../../../../src/core/text';
import { catalogueText } from '../../../support/catalogue';
import { portfolio } from '../../../support/portfolio';

const uri = 'mem:/portfolio.yaml';

/** The problems of a text as the code and the characters that it marks. */
function problemsOf(text: string): [code: string, marked: string][] {
  return readPortfolio({ uri, text }).problems.map(({ code, span }) => [
    code,
    text.slice(span.start, span.end),
  ]);
}

function nearestOf(text: string): unknown {
  return readPortfolio({ uri, text }).problems.map((problem: Problem) =>
    'nearest' in problem ? problem.nearest : undefined,
  );
}

describe('portfolio.yaml', () => {
  it('says who, where and what', () => {
    const { value, problems } = readPortfolio({
      uri,
      text: [
        'learner: { name: Sam Jones, number: "0123" }',
        'centre: { name: Northfield College, number: 67890 }',
        'assessor: A. Patel',
        'qualifications:',
        '  - id: PQ-L2D',
        '    units: [PCS]',
        '  - iCQ-L2A',
        'jurisdiction: scotland',
        'evidence: ["evidence/**/*.md"]',
        'date: 2026-11-21',
        'rules: { missing-example: off }',
      ].join('\n'),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      {
        ...value,
        evidencePlaces: value.evidencePlaces.length,
        qualifications: value.qualifications.map(({ id, units }) => [id, units]),
      },
      {
        uri,
        learner: { name: 'Sam Jones', number: '0123' },
        centre: { name: 'Northfield College', number: '67890' },
        assessor: { name: 'A. Patel', number: '' },
        iqa: { name: '', number: '' },
        qualifications: [
          ['PQ-L2D', ['PCS']],
          ['iCQ-L2A', undefined],
        ],
        jurisdiction: 'scotland',
        evidence: ['evidence/**/*.md'],
        leftOut: [],
        evidencePlaces: 1,
        date: '2026-11-21',
        rules: new Map([['missing-example', 'off']]),
        isWhole: true,
      },
    );
  });

  it('takes every Markdown file for evidence unless it says otherwise', () =>
    assert.deepEqual(readPortfolio({ uri, text: 'qualifications: [Q]' }).value.evidence, ['**/*.md']));

  for (const [written, meant] of [
    ['evidence', 'evidence/**/*.md'],
    ['evidence/', 'evidence/**/*.md'],
    ["'my work\\unit 1'", 'my work/unit 1/**/*.md'],
    ['evidence/*', 'evidence/*'],
    ['evidence/log.md', 'evidence/log.md'],
    ['evidence/log.MD', 'evidence/log.md'],
    ['2.1 evidence/', '2.1 evidence/**/*.md'],
    ['2.1 evidence', '2.1 evidence, 2.1 evidence/**/*.md'],
    ['.', '**/*.md'],
    ['./', '**/*.md'],
    ['./evidence/./unit/', 'evidence/unit/**/*.md'],
    ["'**'", '**/*.md'],
    ['evidence/**', 'evidence/**/*.md'],
    ["'{a,b}/*.md'", 'a/*.md, b/*.md'],
    ["'work/{a,b{1,2}}'", 'work/a/**/*.md, work/b1/**/*.md, work/b2/**/*.md'],
    ["'{a}/*.md'", '{a}/*.md'],
    ["'a,b/*.md'", 'a,b/*.md'],
    ["'!drafts/**'", '**/*.md'],
  ] as const) {
    it(`takes ${written} for ${meant}`, () =>
      assert.equal(
        readPortfolio({ uri, text: `qualifications: [Q]\nevidence: ${written}` }).value.evidence.join(', '),
        meant,
      ));
  }

  it('may name several in one text, and one qualification without its dash', () => {
    const text = [
      'qualifications:',
      '  id: PQ-L2D',
      '  units: PCS, "X"',
      'evidence: "evidence/*.md, {a,b}/*.md"',
    ].join('\n');
    const { value, problems } = readPortfolio({ uri, text });
    assert.deepEqual(value.qualifications[0]?.units, ['PCS', '"X"']);
    assert.deepEqual(value.evidence, ['evidence/*.md', 'a/*.md', 'b/*.md']);
    assert.deepEqual(
      value.evidencePlaces.map(({ span }) => text.slice(span.start, span.end)),
      ['evidence/*.md', '{a,b}/*.md'],
    );
    assert.deepEqual(
      problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      [['dash-missing', 'id']],
    );
  });

  it('may name one glob without a list', () =>
    assert.deepEqual(readPortfolio({ uri, text: 'qualifications: [Q]\nevidence: "*.md"' }).value.evidence, [
      '*.md',
    ]));

  const wrong: Readonly<Record<string, readonly [text: string, code: string, marked: string]>> = {
    'a field that nobody knows': ['qualifications: [Q]\nlerner: Sam', 'field-unknown', 'lerner'],
    'a field that nobody knows in a group': [
      'qualifications: [Q]\nlearner: { nam: Sam }',
      'field-unknown',
      'nam',
    ],
    'a jurisdiction that is not there': ['qualifications: [Q]\njurisdiction: mars', 'value-unknown', 'mars'],
    'a date that does not exist': ['qualifications: [Q]\ndate: 2026-02-30', 'field-wrong-type', '2026-02-30'],
    'a date in another form': ['qualifications: [Q]\ndate: 21/11/2026', 'field-wrong-type', '21/11/2026'],
    'a glob that climbs out of the folder': [
      'qualifications: [Q]\nevidence: ["*.md", "../*.md"]',
      'path-outside',
      '"../*.md"',
    ],
    'a glob that climbs out in the middle': [
      'qualifications: [Q]\nevidence: a/../../b.md',
      'path-outside',
      'a/../../b.md',
    ],
    'a glob that climbs out with backslashes': [
      "qualifications: [Q]\nevidence: '..\\*.md'",
      'path-outside',
      "'..\\*.md'",
    ],
    'a glob from the root': ['qualifications: [Q]\nevidence: /etc/*.md', 'path-outside', '/etc/*.md'],
    'a glob on a drive': ["qualifications: [Q]\nevidence: 'C:/x.md'", 'path-outside', "'C:/x.md'"],
    'a glob in the home folder': ['qualifications: [Q]\nevidence: ~/x.md', 'path-outside', '~/x.md'],
    'a qualification chosen twice': ['qualifications: [Q, q]', 'duplicate-id', 'q'],
  };
  for (const [name, [text, code, marked]] of Object.entries(wrong)) {
    it(`reports ${name}, and marks it alone`, () => assert.deepEqual(problemsOf(text), [[code, marked]]));
  }

  it('says of a field too far to the left where it belongs', () => {
    const below = (text: string): unknown =>
      readPortfolio({ uri, text }).problems.map((problem) =>
        problem.code === 'field-unknown' ? [problem.field, problem.below, problem.nearest] : problem.code,
      );
    assert.deepEqual(below('learner:\nname: Sam\nqualifications: [Q]'), [['name', 'learner', undefined]]);
    assert.deepEqual(below('qualifications:\n  - id: Q\nunits: [U]'), [
      ['units', 'qualifications', undefined],
    ]);
    // Below a text there is no place for it.
    assert.deepEqual(below('qualifications: Q\nunits: [U]'), [['units', undefined, undefined]]);
  });

  it('marks the colon or the dash that lacks its space', () => {
    const marked = (text: string): unknown =>
      readPortfolio({ uri, text }).problems.flatMap((problem) =>
        problem.code === 'yaml-syntax' ? [[problem.detail, text.slice(problem.span.start)]] : [],
      );
    assert.deepEqual(marked('learner:Sam\nqualifications: [Q]'), [
      ['COLON_WITHOUT_SPACE', ':Sam\nqualifications: [Q]'],
    ]);
    assert.deepEqual(marked('qualifications:\n- id: Q\n  units:\n  -U1\n'), [
      ['DASH_WITHOUT_SPACE', '-U1\n'],
    ]);
  });

  it('takes several qualifications or units behind one dash', () => {
    const { value, problems } = readPortfolio({
      uri,
      text: 'qualifications:\n  - Q1, Q2\n  - id: Q3\n    units:\n      - U1, U2\n',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.qualifications.map(({ id, units }) => [id, units]),
      [
        ['Q1', undefined],
        ['Q2', undefined],
        ['Q3', ['U1', 'U2']],
      ],
    );
  });

  it('offers a date as it should be written', () => {
    assert.deepEqual(nearestOf('qualifications: [Q]\ndate: 3/4/26'), ['2026-04-03']);
    assert.deepEqual(nearestOf('qualifications: [Q]\ndate: 3rd May 2026'), ['2026-05-03']);
    assert.deepEqual(nearestOf('qualifications: [Q]\ndate: soon'), [undefined]);
  });

  it('offers the nearest field', () => {
    assert.deepEqual(nearestOf('qualifications: [Q]\nlerner: Sam'), ['learner']);
    assert.deepEqual(nearestOf('qualifications: [Q]\nzzz: Sam'), [undefined]);
  });

  it('reports that no qualification is chosen', () => {
    assert.deepEqual(
      problemsOf('learner: Sam').map(([code]) => code),
      ['field-missing'],
    );
    assert.deepEqual(
      problemsOf('qualifications: []').map(([code]) => code),
      ['field-missing'],
    );
  });

  it('keeps a glob that is inside beside one that is not', () =>
    assert.deepEqual(
      readPortfolio({ uri, text: 'qualifications: [Q]\nevidence: ["a.md", "../b.md"]' }).value.evidence,
      ['a.md'],
    ));

  it('names the first place of a qualification chosen twice', () => {
    const text = 'qualifications: [Q, { id: q }]';
    const [problem] = readPortfolio({ uri, text }).problems;
    assert.ok(problem?.code === 'duplicate-id');
    assert.deepEqual(text.slice(problem.firstSpan.start, problem.firstSpan.end), 'Q');
  });

  it('loses one bad field and nothing else', () => {
    const { value } = readPortfolio({
      uri,
      text: 'learner: [a, b]\ncentre: { name: [x], number: 1 }\nqualifications: [Q, [], { units: [A] }]\ndate: soon',
    });
    assert.deepEqual(
      [value.learner.name, value.centre, value.qualifications.map(({ id }) => id), value.date],
      ['', { name: '', number: '1' }, ['Q'], undefined],
    );
  });

  describe('with broken YAML', () => {
    const text = 'qualifications: [Q]\nlearner:\n  name: "Sam\ncentre: x\n';

    it('reports the line and marks nothing before it', () => {
      const { problems, value } = readPortfolio({ uri, text });
      assert.equal(value.isWhole, false);
      assert.ok(problems.length > 0 && problems.every(({ code }) => code === 'yaml-syntax'));
      assert.ok(problems.every(({ span }) => span.start >= text.indexOf('"Sam')));
    });

    it('keeps the rest working', () => {
      const { coverage, findings } = portfolio('I did it [AC 1.1]', { portfolio: text });
      assert.equal(coverage.byCriterion.get('Q/U1/1.1')?.status, 'met');
      assert.deepEqual([...new Set(findings.map(({ problem }) => problem.code))], ['yaml-syntax']);
    });
  });

  for (const text of ['', '\n', '# learner: Sam\n', '---\n']) {
    it(`that says nothing lacks its qualifications, and is no error of syntax: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problemsOf(text), [['field-missing', '']]);
      assert.equal(readPortfolio({ uri, text }).value.isWhole, true);
    });
  }
});

describe('the choices of a portfolio', () => {
  const codes = (text: string): string[] =>
    portfolio('x', { portfolio: text })
      .findings.filter(({ problem }) => problem.uri.endsWith('portfolio.yaml'))
      .map(({ problem }) => `${problem.code} ${text.slice(problem.span.start, problem.span.end)}`);

  it('are reported if no catalogue has the qualification', () =>
    assert.deepEqual(codes('qualifications: [Q, QQ]'), ['qualification-unknown QQ']));

  it('are reported if the qualification has no such unit', () =>
    assert.deepEqual(codes('qualifications: [{ id: Q, units: [U1, U9] }]'), ['unit-unknown U9']));

  it('are reported with the one that is meant by a title, a part of it, a number or an ID with a slip', () => {
    const text = `qualifications:
  - id: NC-2
    title: Northfield Level 2 Certificate in Care
    number: 601/3576/1
    units:
      - { id: DOC, title: Duty of care, number: J/506/2132 }
      - { id: SAFE, title: 'Safeguarding and protection of adults, children and young people' }
`;
    const nearest = (chosen: string): unknown =>
      portfolio('x', { catalogue: [text], portfolio: `qualifications: ${chosen}` }).findings.flatMap(
        ({ problem }) =>
          problem.code === 'qualification-unknown' || problem.code === 'unit-unknown'
            ? [problem.nearest]
            : [],
      );
    assert.deepEqual(nearest('[northfield level 2 certificate in care]'), ['NC-2']);
    assert.deepEqual(nearest('[6013576/1, Certificate in care, NC2]'), ['NC-2', 'NC-2', 'NC-2']);
    assert.deepEqual(nearest('[{ id: NC-2, units: [Duty of Care, J/506/2132, safeguarding, xyz] }]'), [
      'DOC',
      'DOC',
      'SAFE',
      undefined,
    ]);
  });

  it('are put right at the unit, and nowhere else', () => {
    const text = 'qualifications: [{ id: Q, units: [U1, Unit 1] }]';
    const { findings } = portfolio('x', {
      catalogue: catalogueText({ Q: { U1: { '1.1': [] } } }).replace('Unit U1', 'Unit 1'),
      portfolio: text,
    });
    const [fix] = findings.flatMap(({ problem, fixes }) => (problem.code === 'unit-unknown' ? fixes : []));
    assert.equal(applyEdits(text, fix && 'edits' in fix ? fix.edits : []), text.replace('Unit 1', 'U1'));
  });

  it('are fine in any case', () => assert.deepEqual(codes('qualifications: [{ id: q, units: [u1] }]'), []));
});
