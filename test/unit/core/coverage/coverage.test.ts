import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import type { RequirementState } from '../../../../src/core/coverage/coverage';
import type { Snapshot } from '../../../../src/core/snapshot';
import { catalogueText } from '../../../support/catalogue';
import { portfolio, portfolioInput, type PortfolioTexts } from '../../../support/portfolio';
import { register, vocabulary } from '../../../support/smallLibrary';

const dpa = 'We follow the Data Protection Act 2018.';
const cra = 'We follow the Consumer Rights Act 2015.';
const story =
  'Last Saturday a customer asked me for a refund. I checked the receipt and he thanked me for my help.';
const otherStory = 'On Monday a lady told me her order was late. I rang the depot and she smiled.';
const madeUp = 'If a customer came back without a receipt, I would ask my manager.';

/** The coverage of a criterion with some requirements, from evidence that is tagged `[AC 1.1]`. */
function cover(
  requirements: readonly string[],
  evidence: string | Readonly<Record<string, string>>,
): { readonly status: string; readonly states: readonly RequirementState[] } {
  const snapshot = portfolio(evidence, {
    catalogue: { Q: { U: { '1.1': requirements } } },
    vocabulary,
    register,
  });
  assert.deepEqual(
    snapshot.findings.filter(({ problem }) => problem.uri.endsWith('.yaml')),
    [],
  );
  const coverage = snapshot.coverage.byCriterion.get('Q/U/1.1');
  assert.ok(coverage);
  return { status: coverage.status, states: coverage.requirements };
}

function statusesOf({ coverage }: Snapshot): Record<string, string> {
  return Object.fromEntries([...coverage.byCriterion].map(([key, { status }]) => [key, status]));
}

describe('the status of a criterion', () => {
  const needsLaw = ['kind: legislation, minimum: 1'];
  const cases: Readonly<
    Record<string, readonly [requirements: readonly string[], text: string, status: string]>
  > = {
    'is unmet without a tag': [[], 'I did it.', 'unmet'],
    'is planned with nothing but planned tags': [[], 'I will do it [AC 1.1?].', 'planned'],
    'is planned even if the planned passage has everything': [needsLaw, `${dpa} [AC 1.1?]`, 'planned'],
    'is incomplete if a required part is missing': [needsLaw, 'I did it [AC 1.1].', 'incomplete'],
    'is met if every required part is there': [needsLaw, `${dpa} [AC 1.1]`, 'met'],
    'is met by a tag alone if nothing is required': [[], 'I did it [AC 1.1].', 'met'],
    'is met though a recommended part is missing': [
      ['kind: example, strength: recommended'],
      'I did it [AC 1.1].',
      'met',
    ],
    'is incomplete if one of two required parts is missing': [
      [...needsLaw, 'kind: example'],
      `${dpa} [AC 1.1]`,
      'incomplete',
    ],
    'counts a planned passage for nothing beside a real one': [
      needsLaw,
      `I did it [AC 1.1].\n\n${dpa} [AC 1.1?]`,
      'incomplete',
    ],
    'counts front matter claims': [needsLaw, `---\ncriteria: 1.1\n---\nText.\n\n${dpa}`, 'met'],
  };
  for (const [name, [requirements, text, status]] of Object.entries(cases)) {
    it(name, () => assert.equal(cover(requirements, text).status, status));
  }
});

describe('the join of passages', () => {
  const twoLaws = ['kind: legislation, minimum: 2'];

  it('lets two passages in two files satisfy one criterion together', () => {
    assert.equal(cover(twoLaws, { 'a.md': `${dpa} [AC 1.1]`, 'b.md': `${cra} [AC 1.1]` }).status, 'met');
    assert.equal(cover(twoLaws, { 'a.md': `${dpa} [AC 1.1]`, 'b.md': cra }).status, 'incomplete');
  });

  it('takes nothing from the text around a passage', () => {
    const text = 'I was honest.\n\nI was fair. [AC 1.1]\n\nI kept it private.';
    assert.equal(
      cover(['kind: concepts, groups: [fair, open, private], minimum: 3'], text).states[0]?.found,
      1,
    );
  });

  it('counts one law named in two passages once', () => {
    assert.equal(
      cover(twoLaws, { 'a.md': `${dpa} [AC 1.1]`, 'b.md': `${dpa} [AC 1.1]` }).status,
      'incomplete',
    );
  });

  it('takes a law for applied that one passage names and another applies', () => {
    const [named, applied] = [
      `${dpa} [AC 1.1]`,
      'Because of the Data Protection Act 2018 I lock the screen. [AC 1.1]',
    ];
    const asked = ['kind: legislation, applied: true'];
    const bare = 'The Data Protection Act 2018. [AC 1.1]';
    assert.equal(cover(asked, bare).status, 'incomplete');
    assert.equal(cover(asked, `${bare}\n\n${applied}`).status, 'met');
    assert.equal(cover(asked, { 'a.md': bare, 'b.md': applied }).status, 'met');
    assert.equal(cover(asked, { 'a.md': applied, 'b.md': named }).status, 'met');
  });

  it('takes what is told behind other text for another situation', () => {
    const [one, other] = [
      'A customer asked me for a refund. I checked the receipt and he thanked me for my help. [AC 1.1]',
      'A lady told me that her order was late. I rang the depot and she smiled. [AC 1.1]',
    ];
    const found = (text: string): number | undefined =>
      cover(['kind: example, minimum: 2'], text).states[0]?.found;
    assert.equal(found(`${one}\n\nBetween them.\n\n${other}`), 2);
    assert.equal(found(`${one}\n\n${other}`), 1);
  });

  it('follows a file that is put there later, beside evidence in words', () => {
    const input = portfolioInput(
      {
        'a.md': 'I did it. [AC 1.1]',
        ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`between ${at}.md`, 'Words.'])),
        'z.md': '[AC 1.1](log.jpg)',
      },
      { catalogue: { Q: { U: { '1.1': ['kind: evidence, minimum: 2'] } } }, files: [] },
    );
    const analyser = new Analyser();
    const statusWith = (...files: string[]): string | undefined =>
      statusesOf(analyser.analyse({ ...input, files: new Set(files) }))['Q/U/1.1'];
    const log = 'mem:/portfolio/evidence/log.jpg';
    assert.deepEqual([statusWith(), statusWith(log), statusWith()], ['incomplete', 'met', 'incomplete']);
  });

  it('counts a block that two tags cover once', () => {
    const text = `# Log [AC 1.1]\n\n${story} [AC 1.1]`;
    assert.equal(cover(['kind: example, minimum: 2'], text).states[0]?.found, 1);
  });

  it('counts the words of overlapping passages once', () => {
    const text = '---\ncriteria: 1.1\n---\n# One\n\ntwo three [AC 1.1]\n\nfour\n\n[AC 1.1]';
    assert.equal(cover(['kind: words, minimum: 9'], text).states[0]?.found, 4);
  });

  it('counts all of a passage whose tag stands behind that of a passage within it', () => {
    const list = `- ${dpa}\n  - ${cra} [AC 1.1]\n\n  Both count. [AC 1.1]`;
    assert.equal(cover(['kind: legislation, minimum: 2'], list).status, 'met');
  });

  it('leaves out what stands in no claimed passage', () => {
    assert.equal(cover(twoLaws, `${dpa} [AC 1.1]\n\n${cra}`).status, 'incomplete');
  });
});

describe('a requirement', () => {
  type Case = readonly [requirement: string, text: string, found: number, satisfied: boolean];
  const cases: Readonly<Record<string, Case>> = {
    'for laws counts titles': ['kind: legislation, minimum: 2', `${dpa} ${cra} [AC 1.1]`, 2, true],
    'for laws asks for its minimum': ['kind: legislation, minimum: 3', `${dpa} ${cra} [AC 1.1]`, 2, false],
    'for laws of topics needs one of each': [
      'kind: legislation, minimum: 2, topics: [data, sales]',
      `${dpa} ${cra} [AC 1.1]`,
      2,
      true,
    ],
    'for laws of topics is not met by other laws': [
      'kind: legislation, minimum: 2, topics: [data, sales]',
      `${dpa} We follow the Equality Act 2010. [AC 1.1]`,
      2,
      false,
    ],
    'for applied laws wants to know what they change': [
      'kind: legislation, applied: true',
      'The Data Protection Act 2018. [AC 1.1]',
      1,
      false,
    ],
    'for applied laws is met by what somebody does': [
      'kind: legislation, applied: true',
      'Because of the Data Protection Act 2018 I lock the screen. [AC 1.1]',
      1,
      true,
    ],
    'for an example is met by a story': ['kind: example', `${story} [AC 1.1]`, 1, true],
    'for an example is not met by a made-up case': ['kind: example', `${madeUp} [AC 1.1]`, 0, false],
    'for a made-up example is met by a made-up case': [
      'kind: example, hypothetical: true',
      `${madeUp} [AC 1.1]`,
      1,
      true,
    ],
    'for a made-up example is met by a story': [
      'kind: example, hypothetical: true',
      `${story} [AC 1.1]`,
      1,
      true,
    ],
    'for concepts counts groups and not words': [
      'kind: concepts, groups: [fair, open], minimum: 2',
      'It was fair, fair and fair. [AC 1.1]',
      1,
      false,
    ],
    'for concepts is met by its minimum of groups': [
      'kind: concepts, groups: [fair, open, private], minimum: 2',
      'I was fair and honest. [AC 1.1]',
      2,
      true,
    ],
    'for a count is met by its minimum': [
      'kind: count, of: [fair, open, private], minimum: 2, noun: values',
      'I was fair and kept it private. [AC 1.1]',
      2,
      true,
    ],
    'for a count is not met by fewer': [
      'kind: count, of: [fair, open, private], minimum: 2, noun: values',
      'I was fair. [AC 1.1]',
      1,
      false,
    ],
    'for a contrast needs both sides': [
      'kind: contrast, between: [fair, open]',
      'I was fair. [AC 1.1]',
      1,
      false,
    ],
    'for a contrast is met by both sides': [
      'kind: contrast, between: [fair, open]',
      'I was fair and honest. [AC 1.1]',
      2,
      true,
    ],
    'for a model is met by its name': ['kind: model, models: [heat, last]', 'I used HEAT. [AC 1.1]', 1, true],
    'for a model is not met by an ordinary word': [
      'kind: model, models: [heat, last]',
      'At last the heat went. [AC 1.1]',
      0,
      false,
    ],
    'for two models is not met by one': [
      'kind: model, models: [heat, last], minimum: 2',
      'I used HEAT. [AC 1.1]',
      1,
      false,
    ],
    'for an organisation is met by naming it': [
      'kind: organisation',
      'In our shop we do it. [AC 1.1]',
      1,
      true,
    ],
    'for an organisation is met by the name of any, wherever it stands': [
      'kind: organisation',
      '# The Harbourside Leisure Centre brand [AC 1.1]\n\nWe do it.',
      1,
      true,
    ],
    'for an organisation is not met by a name outside the passage, or in code': [
      'kind: organisation',
      'Tesco is the organisation.\n\n`Tesco` is code. [AC 1.1]',
      0,
      false,
    ],
    'for an organisation is not met without': ['kind: organisation', 'We do it. [AC 1.1]', 0, false],
    'for evidence counts passages': [
      'kind: evidence, minimum: 2',
      'I did it [AC 1.1].\n\nAnd this [AC 1.1].',
      2,
      true,
    ],
    'for evidence counts one passage with two tags once': [
      'kind: evidence, minimum: 2',
      'I did it [AC 1.1] and this [AC 1.1].',
      1,
      false,
    ],
    'for evidence counts an attachment apart from its paragraph': [
      'kind: evidence, minimum: 2',
      'See [AC 1.1](log.jpg) of today [AC 1.1].',
      2,
      true,
    ],
    'for evidence counts a file once, however often it is named': [
      'kind: evidence, minimum: 2',
      '[AC 1.1](p.jpg)\n\n[AC 1.1](./p.jpg)',
      1,
      false,
    ],
    'for evidence counts two files in one paragraph': [
      'kind: evidence, minimum: 2',
      '[AC 1.1](p.jpg) and [AC 1.1](q.jpg)',
      2,
      true,
    ],
    'for evidence counts no paragraph of a file that counts whole': [
      'kind: evidence, minimum: 2',
      '---\ncriteria: [1.1]\n---\nI did it. [AC 1.1]\n\nThen I left.',
      1,
      false,
    ],
    'for evidence counts no paragraph and no part of a section that counts whole': [
      'kind: evidence, minimum: 3',
      '# One [AC 1.1]\n\nI did it. [AC 1.1]\n\n## Inner [AC 1.1]\n\nI did it.\n\n# Two\n\nI did it. [AC 1.1]',
      2,
      false,
    ],
    'for evidence counts no item of a list that counts whole': [
      'kind: evidence, minimum: 2',
      '# Log\n\nx\n\n- I did it. [AC 1.1]\n- I left.\n\n[AC 1.1]',
      1,
      false,
    ],
    'for evidence counts no section without a word': [
      'kind: evidence, minimum: 2',
      '# One [AC 1.1]\n\n# Two [AC 1.1]\n\nI did it.',
      1,
      false,
    ],
    'for words counts the words of the passages': [
      'kind: words, minimum: 4',
      'One two three four [AC 1.1]',
      4,
      true,
    ],
    'for words leaves out code': ['kind: words, minimum: 4', 'One two `three four` [AC 1.1]', 2, false],
    'for a kind of evidence is met by its code': [
      'kind: evidence-type, types: [WT]',
      '---\ntype: wt\n---\nI saw it [AC 1.1]',
      1,
      true,
    ],
    'for a kind of evidence is met by its name': [
      'kind: evidence-type, types: [WT, RA]',
      '---\ntype: Witness Testimony\n---\nI saw it [AC 1.1]',
      1,
      true,
    ],
    'for a kind of evidence is met by several of them, and by whose it is': [
      'kind: evidence-type, types: [WT]',
      '---\ntype: Witness  testimonies (Carol)\n---\nI saw it [AC 1.1]',
      1,
      true,
    ],
    'for a kind of evidence is not met by another': [
      'kind: evidence-type, types: [WT]',
      '---\ntype: RA\n---\nI saw it [AC 1.1]',
      0,
      false,
    ],
  };
  for (const [name, [requirement, text, found, satisfied]] of Object.entries(cases)) {
    it(`${name}: { ${requirement} }`, () => {
      const [state] = cover([requirement], text).states;
      assert.deepEqual([state?.found, state?.satisfied], [found, satisfied]);
    });
  }

  it('of every kind never blocks while it is only recommended', () => {
    const recommended = Object.values(cases).map(([requirement]) => `${requirement}, strength: recommended`);
    const { status, states } = cover(recommended, 'I did it [AC 1.1].');
    assert.equal(status, 'met');
    assert.ok(states.some(({ satisfied }) => !satisfied));
  });

  it('says which topics, groups and models are there and which are missing', () => {
    const { states } = cover(
      [
        'kind: legislation, minimum: 2, topics: [data, sales]',
        'kind: concepts, groups: [fair, open, private], minimum: 3',
        'kind: model, models: [heat, last]',
      ],
      `${dpa} I was honest. [AC 1.1]`,
    );
    assert.deepEqual(
      states.map(({ present, missing }) => [present, missing]),
      [
        [['Data Protection Act 2018'], ['sales']],
        [['open'], ['fair', 'private']],
        [[], ['heat', 'last']],
      ],
    );
  });

  it('says which kinds of evidence are there, and that one of several is enough', () => {
    const kinds = ['kind: evidence-type, types: [WT, RA]'];
    const [given] = cover(kinds, '---\ntype: RA\n---\nI saw it [AC 1.1]').states;
    assert.deepEqual([given?.present, given?.missing], [['RA'], []]);
    const [none] = cover(kinds, 'I saw it [AC 1.1]').states;
    assert.deepEqual([none?.present, none?.missing], [[], ['WT', 'RA']]);
  });

  it('counts two stories under two headings as two, and one over two paragraphs as one', () => {
    const requirement = ['kind: example, minimum: 2'];
    const two = `# Log [AC 1.1]\n\n${story}\n\n## Later\n\n${otherStory}`;
    const one = `# Log [AC 1.1]\n\n${story}\n\n${otherStory}`;
    assert.equal(cover(requirement, two).states[0]?.found, 2);
    assert.equal(cover(requirement, one).states[0]?.found, 1);
  });

  it('counts two stories as two where something stands between them that is not claimed', () => {
    const apart = `${story} [AC 1.1]\n\nMore on that later.\n\n${otherStory} [AC 1.1]`;
    assert.equal(cover(['kind: example, minimum: 2'], apart).states[0]?.found, 2);
  });

  it('counts the stories of two list items as two', () => {
    const text = `- ${story}\n- ${otherStory}\n\n[AC 1.1]`;
    assert.equal(cover(['kind: example, minimum: 2'], text).states[0]?.found, 2);
  });
});

describe('a reference', () => {
  const twoUnits = { Q: { A: { '1.1': [], '1.2': [] }, B: { '1.1': [], '2.1': [], '2.2': [], '2.10': [] } } };

  /** The criteria that a text claims, and the references that fit none or several. */
  function claimed(
    markdown: string,
    texts: PortfolioTexts = { catalogue: twoUnits },
  ): [string[], string[][]] {
    const { coverage } = portfolio(markdown, texts);
    return [
      [...coverage.byCriterion].flatMap(([key, { claims }]) => claims.map(() => key)),
      coverage.unresolved.map(({ candidates }) => candidates.map(({ key }) => key)),
    ];
  }

  const cases: Readonly<Record<string, readonly [text: string, claims: string[], unresolved?: string[][]]>> =
    {
      'means the only unit that has its number': ['x [AC 2.1]', ['Q/B/2.1']],
      'is ambiguous if two units have its number': ['x [AC 1.1]', [], [['Q/A/1.1', 'Q/B/1.1']]],
      'means the unit of its file': ['---\nunit: B\n---\nx [AC 1.1]', ['Q/B/1.1']],
      'means the unit of its file in any case': ['---\nunit: b\n---\nx [AC 1.1]', ['Q/B/1.1']],
      'looks further if the unit of its file lacks the number': [
        '---\nunit: B\n---\nx [AC 1.2]',
        ['Q/A/1.2'],
      ],
      'may name another unit than its file': ['---\nunit: B\n---\nx [AC A/1.1]', ['Q/A/1.1']],
      'means the unit of its file in front matter too': ['---\nunit: B\ncriteria: 1.1\n---\nx', ['Q/B/1.1']],
      'may name its unit': ['x [AC A/1.1]', ['Q/A/1.1']],
      'may name its unit in any case': ['x [AC a/1.1]', ['Q/A/1.1']],
      'may name its qualification': ['x [AC q/a/1.1]', ['Q/A/1.1']],
      'fits nothing in a unit that is not there': ['x [AC C/1.1]', [], [[]]],
      'fits nothing in a qualification that is not there': ['x [AC X/A/1.1]', [], [[]]],
      'fits nothing if nobody has its number': ['x [AC 9.9]', [], [[]]],
      'leaves leading zeros aside': ['x [AC 02.01]', ['Q/B/2.1']],
      'keeps 2.10 apart from 2.1': ['x [AC 2.10]', ['Q/B/2.10']],
      'over a range means each criterion of it': ['x [AC 2.1-2.10]', ['Q/B/2.1', 'Q/B/2.2', 'Q/B/2.10']],
      'over a range may reach into the next outcome': ['x [AC B/1.1-2.2]', ['Q/B/1.1', 'Q/B/2.1', 'Q/B/2.2']],
      'over a range of one means that one': ['x [AC 2.2-2.2]', ['Q/B/2.2']],
      'over a range backwards fits nothing': ['x [AC 2.2-2.1]', [], [[]]],
      'over a range without an end fits nothing': ['x [AC 2.1-2.7]', [], [[]]],
      'over a range without a start fits nothing': ['x [AC 2.0-2.2]', [], [[]]],
      'over a range may be ambiguous': ['x [AC 1.1-1.2]', [], [['Q/A/1.1', 'Q/B/1.1']]],
    };
  for (const [name, [text, claims, unresolved = []]] of Object.entries(cases)) {
    it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(claimed(text), [claims, unresolved]));
  }

  it('is ambiguous between two qualifications with the same unit, and clear with the qualification', () => {
    const catalogue = { Q: { A: { '1.1': [] } }, R: { A: { '1.1': [] } } };
    assert.deepEqual(claimed('x [AC A/1.1]', { catalogue }), [[], [['Q/A/1.1', 'R/A/1.1']]]);
    assert.deepEqual(claimed('x [AC R/A/1.1]', { catalogue }), [['R/A/1.1'], []]);
    assert.deepEqual(claimed('---\nunit: R/A\n---\nx [AC 1.1]', { catalogue }), [['R/A/1.1'], []]);
  });

  it('plans every criterion of a planned range', () => {
    const { coverage } = portfolio('x [AC B/2.1-2.2?]', { catalogue: twoUnits });
    assert.deepEqual(coverage.counts, { total: 6, met: 0, incomplete: 0, planned: 2, unmet: 4 });
  });
});

describe('the choices of a portfolio', () => {
  const catalogue = catalogueText({
    Q: { A: { '1.1': [] }, B: { '1.1': [], '2.': [] } },
    R: { C: { '5.1': [] } },
  });
  const keys = (text: string, more: PortfolioTexts = {}): string[] => [
    ...portfolio('x', { catalogue, portfolio: text, ...more }).coverage.byCriterion.keys(),
  ];

  it('take all units of a qualification by default', () =>
    assert.deepEqual(keys('qualifications: [Q]'), ['Q/A/1.1', 'Q/B/1.1']));

  it('take only the chosen units, in any case', () =>
    assert.deepEqual(keys('qualifications: [{ id: q, units: [b] }]'), ['Q/B/1.1']));

  it('take all units while the list of units is still empty', () =>
    assert.deepEqual(keys('qualifications:\n  - id: Q\n    units:\n'), ['Q/A/1.1', 'Q/B/1.1']));

  it('keep the order of the portfolio', () =>
    assert.deepEqual(keys('qualifications: [R, { id: Q, units: [A] }]'), ['R/C/5.1', 'Q/A/1.1']));

  it('make a short reference clear by leaving a unit out', () => {
    const { coverage } = portfolio('x [AC 1.1]', {
      catalogue,
      portfolio: 'qualifications: [{ id: Q, units: [B] }]',
    });
    assert.equal(coverage.byCriterion.get('Q/B/1.1')?.status, 'met');
  });

  it('let a catalogue of the portfolio replace a built-in one of the same ID', () => {
    const own = catalogueText({ q: { OWN: { '7.1': [] } } });
    assert.deepEqual(keys('qualifications: [Q]', { catalogue: [catalogue, own] }), ['q/OWN/7.1']);
  });
});

describe('the counts', () => {
  const catalogue = {
    Q: { A: { '1.1': [], '1.2': [], '2.': [] }, B: { '1.5': ['kind: example'], '1.6': [] } },
  };

  it('roll up from criteria to outcomes, units, qualifications and the portfolio', () => {
    const { coverage } = portfolio('x [AC 1.1]\n\ny [AC 1.5]\n\nz [AC 1.6?]', { catalogue });
    const [qualification] = coverage.qualifications;
    assert.deepEqual(coverage.counts, { total: 4, met: 1, incomplete: 1, planned: 1, unmet: 1 });
    assert.deepEqual(qualification?.counts, coverage.counts);
    assert.deepEqual(
      qualification?.units.map(({ counts }) => counts),
      [
        { total: 2, met: 1, incomplete: 0, planned: 0, unmet: 1 },
        { total: 2, met: 0, incomplete: 1, planned: 1, unmet: 0 },
      ],
    );
  });

  it('are nothing for an outcome without criteria, so that it is never complete', () => {
    const outcome = portfolio('x [AC 1.1, 1.2]', { catalogue }).coverage.qualifications[0]?.units[0]
      ?.outcomes[1];
    assert.deepEqual(outcome?.counts, { total: 0, met: 0, incomplete: 0, planned: 0, unmet: 0 });
  });
});

describe('a law of the centre that comes with Signpost too, under another ID', () => {
  const own = (title: string): Snapshot =>
    portfolio('Because of the Equality Act 2010 I put out the ramp. [AC 1.1]', {
      catalogue: [
        catalogueText({ Q: { U: { '1.1': ['kind: legislation, topics: [access]'] } } }),
        `topics: { access: { label: access } }\nlaws:\n  - { id: mine, title: "${title}", year: 2010, topics: [access] }\n`,
      ],
      portfolio: 'qualifications: [Q]',
      vocabulary,
      register: { uri: 'mem:/register.yaml', text: register, isBuiltIn: true },
    });

  it('is about what the centre says, as well as what was known', () => {
    for (const title of ['Equality Act 2010', 'The Equality Act, 2010']) {
      const { coverage, library } = own(title);
      assert.deepEqual(statusesOf(own(title)), { 'Q/U/1.1': 'met' }, title);
      assert.deepEqual(library.register.laws.get('ea')?.topics, ['equality', 'access']);
      assert.equal(coverage.counts.met, 1);
    }
  });

  it('leaves another law as it is', () => {
    assert.deepEqual(statusesOf(own('Equality Measure 2010')), { 'Q/U/1.1': 'incomplete' });
  });
});

describe('an analysis that is repeated', () => {
  it('reads only the files that are new, and says the same', () => {
    const analyser = new Analyser();
    const input = portfolioInput({ 'a.md': 'x [AC 1.1]', 'b.md': 'y [AC 1.2]' });
    const first = analyser.analyse(input);
    const changed = { uri: input.evidence[1]?.uri ?? '', text: 'y [AC 1.3]' };
    const second = analyser.analyse({ ...input, evidence: [...input.evidence.slice(0, 1), changed] });
    assert.equal(second.notes[0], first.notes[0]);
    assert.notEqual(second.notes[1], first.notes[1]);
    assert.deepEqual(Object.values(statusesOf(second)).filter((status) => status === 'met').length, 2);
    assert.equal(second.coverage.byCriterion.get('Q/U1/1.3')?.status, 'met');
    assert.equal(second.coverage.byCriterion.get('Q/U1/1.2')?.status, 'unmet');
  });

  it('reads the evidence again when the vocabulary changes, since its facts depend on it', () => {
    const analyser = new Analyser();
    const texts: PortfolioTexts = {
      catalogue: { Q: { U: { '1.1': ['kind: concepts, groups: [fair], minimum: 1'] } } },
      vocabulary: 'concepts: { fair: { words: [just] } }',
    };
    const input = portfolioInput('It was fair [AC 1.1]', texts);
    assert.equal(analyser.analyse(input).coverage.counts.met, 0);
    const better = portfolioInput('', { vocabulary: 'concepts: { fair: { words: [fair] } }' }).vocabulary;
    assert.equal(analyser.analyse({ ...input, vocabulary: better }).coverage.counts.met, 1);
  });
});
