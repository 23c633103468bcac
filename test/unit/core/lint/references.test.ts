import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { assertFindings } from '../../../support/assertFindings';
import { catalogueText } from '../../../support/catalogue';
import { noteUri, portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { withFixes, type FixedFinding } from '../../../support/withFixes';

const twoUnits: PortfolioTexts = {
  catalogue: { Q: { A: { '1.1': [], '1.2': [] }, B: { '1.1': [], '2.1': [], '2.2': [] } } },
};

function findingsOf(markdown: string, texts?: PortfolioTexts): readonly FixedFinding[] {
  return withFixes(portfolio(markdown, texts));
}

/** The text after the fix of the first finding that `title` names. */
function fixed(markdown: string, kind: 'preferred' | 'remove-tag' | number, texts?: PortfolioTexts): string {
  const [finding] = findingsOf(markdown, texts);
  const fixes = finding?.fixes ?? [];
  const fix =
    typeof kind === 'number'
      ? fixes[kind]
      : fixes.find(({ title, preferred }) => (kind === 'preferred' ? preferred : title.kind === kind));
  assert.ok(fix, `No fix ${kind} in ${JSON.stringify(fixes)}`);
  return applyEdits(markdown, fix.edits);
}

describe('unknown-criterion', () => {
  const drawn: Readonly<Record<string, string>> = {
    'marks the reference and not its brackets': `
I reviewed it [AC 9.9] today
<!--              ^^^ unknown-criterion -->`,
    'marks the one unknown reference of several': `
I reviewed it [AC 1.1, 9.9, 1.2] today
<!--                   ^^^ unknown-criterion -->`,
    'marks each unknown reference': `
I reviewed it [AC 8.8, 9.9]
<!--              ^^^ unknown-criterion -->
<!--                   ^^^ unknown-criterion -->`,
    'marks a planned reference without its question mark': `
I reviewed it [AC 9.9?] today
<!--              ^^^ unknown-criterion -->`,
    'marks the whole path': `
I reviewed it [AC Q/U9/1.1] today
<!--              ^^^^^^^^ unknown-criterion -->`,
    'marks a whole range whose end is not there': `
I reviewed it [AC 1.1-1.9] today
<!--              ^^^^^^^ unknown-criterion -->`,
    'marks a range that runs backwards': `
I reviewed it [AC 1.4-1.1] today
<!--              ^^^^^^^ unknown-criterion -->`,
    'counts UTF-16 units': `
\u{1F600} cafe\u0301 [AC 9.9] today
<!--         ^^^ unknown-criterion -->`,
    'leaves known references alone': `
I reviewed it [AC 1.1, 1.2?, U1/1.3, Q/U1/1.4, 1.1-1.4, 01.10]`,
    'leaves code alone': `
I reviewed \`it [AC 9.9]\` today`,
  };
  for (const [name, markdown] of Object.entries(drawn)) {
    it(name, () =>
      assertFindings(markdown, portfolio(markdown, { severities: { 'unmapped-evidence': 'off' } })),
    );
  }

  it('marks an entry of front matter', () => {
    const markdown = '---\ncriteria: [1.1, 9.9]\n---\nText.';
    const [finding, ...rest] = findingsOf(markdown);
    assert.deepEqual(rest, []);
    assert.equal(markdown.slice(finding?.problem.span.start, finding?.problem.span.end), '9.9');
  });

  it('marks the reference behind CRLF lines', () => {
    const markdown = 'One\r\n\r\nI did it [AC 9.9]\r\n';
    const [finding] = findingsOf(markdown);
    assert.equal(markdown.slice(finding?.problem.span.start, finding?.problem.span.end), '9.9');
  });

  it('is an error unless the settings say otherwise', () => {
    assert.equal(findingsOf('x [AC 9.9]')[0]?.severity, 'error');
    const information = { severities: { 'unknown-criterion': 'information' } } as const;
    assert.equal(findingsOf('x [AC 9.9]', information)[0]?.severity, 'information');
    assert.deepEqual(findingsOf('x [AC 9.9]', { severities: { 'unknown-criterion': 'off' } }), []);
  });

  const fixes: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'the neighbour in the same outcome': ['x [AC 1.5] y', 'x [AC 1.4] y'],
    'the neighbour with the nearest number': ['x [AC 1.9] y', 'x [AC 1.10] y'],
    'the same number in the unit that was meant': ['x [AC U11/1.1] y', 'x [AC U1/1.1] y'],
    'the number without the keyword': ['x [AC 1.1, AC1.2] y', 'x [AC 1.1, 1.2] y'],
    'the range without the keyword': ['x [AC U1/AC1.1-AC1.2] y', 'x [AC U1/1.1-1.2] y'],
    'the entry without the keyword': ['---\ncriteria: [AC1.2]\n---\nx', '---\ncriteria: [1.2]\n---\nx'],
    'the number with its dot': ['x [AC 12] y', 'x [AC 1.2] y'],
    'a planned one that stays planned': ['x [AC 1.5?] y', 'x [AC 1.4?] y'],
    'the number with a dot for its comma': ['x [AC 1,2] y', 'x [AC 1.2] y'],
    'the number of a unit with a dot for its comma': ['x [AC U1/1, 2] y', 'x [AC U1/1.2] y'],
    'a planned number with a dot for its comma': ['x [AC 1,2?] y', 'x [AC 1.2?] y'],
    'one of several and leaves the others': ['x [AC 1.1, 2.3, 1.2] y', 'x [AC 1.1, 2.2, 1.2] y'],
    'the range up to the last that is there': ['x [AC 1.1-1.6] y', 'x [AC 1.1-1.4] y'],
    'the range the right way round': ['x [AC 1.4-1.2] y', 'x [AC 1.2-1.4] y'],
    'the range whose end is written short': ['x [AC U1/1.1-4] y', 'x [AC U1/1.1-1.4] y'],
    'the range in its unit': ['x [AC U1/1.1-1.6] y', 'x [AC U1/1.1-1.4] y'],
    'the entry in front matter': ['---\ncriteria: [2.3]\n---\nx', '---\ncriteria: [2.2]\n---\nx'],
  };
  for (const [name, [from, to]] of Object.entries(fixes)) {
    it(`offers ${name}, which then counts`, () => {
      assert.equal(fixed(from, 'preferred'), to);
      assert.deepEqual(
        findingsOf(to).filter(({ problem }) => problem.code === 'unknown-criterion'),
        [],
      );
    });
  }

  const removals: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'the whole tag if it has no other': ['x [AC 9.9] y', 'x y'],
    'the first of several with its comma': ['x [AC 9.9, 1.1] y', 'x [AC 1.1] y'],
    'the middle one with its comma': ['x [AC 1.1, 9.9?, 1.2] y', 'x [AC 1.1, 1.2] y'],
    'the last one with its comma': ['x [AC 1.1?, 9.9?] y', 'x [AC 1.1?] y'],
    'the last thing in a line with the space before it': ['x [AC 9.9]\ny', 'x\ny'],
    'a tag between a mark and words': ['- [AC 9.9] x', '- x'],
    'a tag right behind a word, and no letter of that': ['(x)[AC 9.9] y', '(x) y'],
    'a tag between a space and a word, and not that space': ['x [AC 9.9]y', 'x y'],
    'the last thing in bold words, which stay bold': ['**x [AC 9.9]** y', '**x** y'],
    'a tag at the beginning of a line with the space behind it': ['x\n[AC 9.9] y', 'x\ny'],
    'a tag alone on its line with that line, which would part a paragraph': ['x\n [AC 9.9] \ny', 'x\ny'],
    'a tag alone on its line in a quote': ['> x\r\n> [AC 9.9]\r\n> y', '> x\r\n> y'],
    'a tag on the last line': ['x\n\n[AC 9.9]', 'x\n\n'],
    'an entry of a list in front matter': [
      '---\ncriteria: [1.1, 9.9]\n---\nx',
      '---\ncriteria: [1.1]\n---\nx',
    ],
    'the first entry in front matter, with its quotes': [
      '---\ncriteria: ["9.9", 1.1]\n---\nx',
      '---\ncriteria: [1.1]\n---\nx',
    ],
    'the only entry in front matter': ['---\ncriteria: [9.9]\n---\nx', '---\ncriteria: []\n---\nx'],
    'an entry on a line of its own': [
      '---\ncriteria:\n  - 9.9\n  - 1.1\n---\nx',
      '---\ncriteria:\n  - 1.1\n---\nx',
    ],
    'an escaped tag with its backslash': ['x \\[AC 9.9] y', 'x y'],
    'a tag from a link, which keeps its file': ['x [AC 9.9](a/log.jpg) y', 'x [log.jpg](a/log.jpg) y'],
    'the last entry of a quoted text, and no quote': [
      '---\ncriteria: "1.1, 9.9"\n---\nx',
      '---\ncriteria: "1.1"\n---\nx',
    ],
    'an entry with its keyword and brackets': [
      '---\ncriteria: [1.1, "[AC 9.9]"]\n---\nx',
      '---\ncriteria: [1.1]\n---\nx',
    ],
    'an entry of a list that begins where its line does': [
      '---\ncriteria:\n- 9.9\n- 1.1\n---\nx',
      '---\ncriteria:\n- 1.1\n---\nx',
    ],
    'an entry over a line end': ['---\ncriteria: [1.1,\n  9.9]\n---\nx', '---\ncriteria: [1.1]\n---\nx'],
    'the only number in front matter': ['---\ncriteria: 9.9\n---\nx', '---\ncriteria: []\n---\nx'],
  };
  for (const [name, [from, to]] of Object.entries(removals)) {
    it(`offers to take out ${name}`, () => assert.equal(fixed(from, 'remove-tag'), to));
  }

  it('does not offer to take away what others share by an alias', () => {
    const [finding] = findingsOf('---\nnote: &a 9.9\ncriteria: [*a]\n---\nx');
    assert.deepEqual(finding?.fixes, []);
  });

  const far: Readonly<Record<string, readonly [reference: string, texts?: PortfolioTexts]>> = {
    'words of no catalogue': ['ZZ77'],
    'a number far from any': ['U1/9.9'],
    'a number of an outcome that is gone': ['4.1'],
    'a number of an outcome without criteria': ['3.1'],
    'a number far from those of its outcome': ['2.9'],
    'a number between two': ['U1/1.3', { catalogue: { Q: { U1: { '1.2': [], '1.4': [] } } } }],
    'a number near those of two units': ['1.0', twoUnits],
    'a unit of one letter that is another': ['C/1.1', twoUnits],
    'a unit that is near to two': ['U3/1.1', { catalogue: { Q: { U1: { '1.1': [] }, U2: { '1.1': [] } } } }],
    'a number of another unit': ['A/2.1', twoUnits],
    'a unit in which a number is far off': ['U11/9.9'],
    'another qualification': ['OTHER/U1/1.1'],
    'a range from nowhere': ['5.1-5.3'],
    'a range to nowhere': ['1.1-7.3'],
    'a range to a number with letters': [
      '1.1-3',
      { catalogue: { Q: { U1: { '1.1': [], '1.2': [], K2: [], K1: [] } } } },
    ],
  };
  for (const [name, [reference, texts]] of Object.entries(far)) {
    it(`offers nothing for ${name}`, () => {
      const [finding] = findingsOf(`x [AC ${reference}] y`, texts);
      assert.ok(finding?.problem.code === 'unknown-criterion');
      assert.equal(finding.problem.nearest, undefined);
      assert.ok(finding.fixes.every(({ title }) => title.kind === 'remove-tag'));
    });
  }

  const ofUnit: Readonly<Record<string, readonly [from: string, to: string | undefined]>> = {
    'one slip of a key': ['unit: U11', 'unit: U1'],
    'its title': ['unit: Unit u1', 'unit: U1'],
    'a path from another qualification': ['unit: R/u1', 'unit: U1'],
    'an ID that is far from all': ['unit: W7', undefined],
  };
  for (const [name, [from, to]] of Object.entries(ofUnit)) {
    it(`marks a unit at the top of a file that is not there: ${name}`, () => {
      const markdown = `---\n${from}\ncriteria: [1.1]\n---\nx`;
      const [finding, ...others] = findingsOf(markdown);
      assert.ok(finding?.problem.code === 'unknown-criterion');
      assert.deepEqual([finding.problem.what, others], ['unit', []]);
      const { start, end } = finding.problem.span;
      assert.equal(`unit: ${markdown.slice(start, end)}`, from);
      assert.equal(
        to === undefined ? finding.fixes[0] : fixed(markdown, 'preferred'),
        to && markdown.replace(from, to),
      );
    });
  }

  it('takes a unit at the top of a file that a catalogue has for one', () => {
    const texts = { ...twoUnits, portfolio: 'qualifications: [{ id: Q, units: [B] }]' };
    assert.deepEqual(findingsOf('---\nunit: a\ncriteria: [2.1]\n---\nx', texts), []);
    assert.deepEqual(findingsOf('---\nunit: b\ncriteria: [2.1]\n---\nx', texts), []);
  });

  it('takes a unit with its qualification where two have a unit of that name', () => {
    const texts = { catalogue: { Q: { A: { '1.1': [] } }, R: { A: { '1.1': [] } } } };
    const markdown = '---\nunit: r/a\n---\nx [AC 1.1]';
    assert.deepEqual(findingsOf(markdown, texts), []);
    assert.equal(portfolio(markdown, texts).coverage.byCriterion.get('R/A/1.1')?.status, 'met');
  });

  it('marks a unit with its qualification that is not chosen', () => {
    const texts = { ...twoUnits, portfolio: 'qualifications: [{ id: Q, units: [B] }]' };
    const [finding] = findingsOf('---\nunit: Q/A\n---\nx', texts);
    assert.equal(finding?.problem.code, 'unknown-criterion');
  });

  it('takes a slip in the name of a qualification for what it is', () => {
    const texts = { catalogue: { PQA: { U1: { '1.1': [] } } } };
    assert.equal(fixed('x [AC PQ/U1/1.1] y', 'preferred', texts), 'x [AC U1/1.1] y');
  });

  it('offers what may be meant by a key that stuck, and prefers nothing', () => {
    const [finding] = findingsOf('x [AC 11.1] y');
    assert.deepEqual(
      finding?.fixes.map(({ title, preferred }) => ('to' in title ? [title.to, preferred] : preferred)),
      [['1.1', false], false],
    );
  });

  it('names a neighbour that is clear even if its short number is not', () => {
    assert.equal(fixed('x [AC 1.3] y', 'preferred', twoUnits), 'x [AC 1.2] y');
    assert.equal(fixed('x [AC A/1.0] y', 'preferred', twoUnits), 'x [AC A/1.1] y');
    assert.equal(
      fixed('---\nunit: B\n---\nx [AC 1.0] y', 'preferred', twoUnits),
      '---\nunit: B\n---\nx [AC 1.1] y',
    );
  });

  it('takes the unit of the file for what is meant', () => {
    assert.equal(
      fixed('---\nunit: B\n---\nx [AC 2.3] y', 'preferred', twoUnits),
      '---\nunit: B\n---\nx [AC 2.2] y',
    );
  });

  describe('stays quiet while the criterion may stand in what cannot be read', () => {
    const good = catalogueText({ Q: { U: { '1.1': [] } } });
    const codes = (texts: PortfolioTexts): string[] => [
      ...new Set(findingsOf('x [AC 9.9]', texts).map(({ problem }) => problem.code)),
    ];

    it('with broken YAML in the catalogue', () =>
      assert.ok(!codes({ catalogue: `${good}\n  - [` }).includes('unknown-criterion')));

    it('with broken YAML in another catalogue', () =>
      assert.ok(!codes({ catalogue: [good, 'qualifications: ["'] }).includes('unknown-criterion')));

    it('with broken YAML in portfolio.yaml', () =>
      assert.deepEqual(codes({ catalogue: good, portfolio: 'qualifications: [Q]\nlearner: "' }), [
        'yaml-syntax',
      ]));

    it('with a qualification that no catalogue has', () =>
      assert.deepEqual(codes({ catalogue: good, portfolio: 'qualifications: [Q, R]' }), [
        'qualification-unknown',
      ]));

    describe('with a name in a catalogue that is being typed', () => {
      const text = catalogueText({ Q: { U: { '1.1': [], '1.2': [] }, V: { '2.1': [] } } });
      for (const [name, from, to] of [
        ['of a unit', 'id: U', 'id:'],
        ['of an outcome', "number: '1'", 'number:'],
        ['of a criterion', "number: '1.1'", 'number:'],
        ['of a qualification', 'id: Q', 'id:'],
      ] as const) {
        it(name, () => {
          assert.ok(text.includes(from));
          const { findings, coverage } = portfolio('x [AC 1.1] [AC 1.2] [AC 2.1] [AC U/1.1]', {
            catalogue: text.replace(from, to),
          });
          const codes = findings.map(({ problem }) => problem.code);
          assert.ok(codes.includes('field-missing') && !codes.includes('unknown-criterion'), codes.join());
          if (name === 'of a unit' || name === 'of an outcome') {
            assert.deepEqual([coverage.counts.met, coverage.counts.total], [3, 3]);
          }
        });
      }
    });

    it('with no qualification chosen at all', () =>
      assert.ok(!codes({ catalogue: good, portfolio: 'learner: Sam' }).includes('unknown-criterion')));
  });

  it('speaks up when one qualification is chosen twice', () => {
    const texts = { portfolio: 'qualifications: [Q, Q]' };
    assert.deepEqual(
      findingsOf('x [AC 9.9]', texts).map(({ problem }) => problem.code),
      ['unknown-criterion', 'duplicate-id'],
    );
  });
});

describe('ambiguous-criterion', () => {
  it('marks a reference that fits several units', () => {
    const markdown = `
I reviewed it [AC 1.1] today
<!--              ^^^ ambiguous-criterion -->
I reviewed it [AC 1.2, 2.1, A/1.1] today`;
    assertFindings(markdown, portfolio(markdown, twoUnits));
  });

  it('is quiet when the file names its unit', () =>
    assert.deepEqual(findingsOf('---\nunit: B\n---\nx [AC 1.1]', twoUnits), []));

  it('offers each choice, and each then counts', () => {
    for (const [index, unit] of ['A', 'B'].entries()) {
      const markdown = fixed('x [AC 1.1?, 2.1] y', index, twoUnits);
      assert.equal(markdown, `x [AC ${unit}/1.1?, 2.1] y`);
      assert.deepEqual(findingsOf(markdown, twoUnits), []);
    }
  });

  it('offers the qualification where two have the same unit', () => {
    const texts = { catalogue: { Q: { A: { '1.1': [] } }, R: { A: { '1.1': [] } } } };
    assert.equal(fixed('x [AC A/1.1] y', 0, texts), 'x [AC Q/A/1.1] y');
    assert.equal(fixed('x [AC 1.1] y', 1, texts), 'x [AC R/A/1.1] y');
  });

  it('offers the unit for a range and keeps the range', () => {
    assert.equal(fixed('x [AC 1.1-1.2] y', 0, twoUnits), 'x [AC A/1.1-1.2] y');
  });

  it('never guesses which one is meant', () =>
    assert.ok(findingsOf('x [AC 1.1]', twoUnits)[0]?.fixes.every(({ preferred }) => !preferred)));
});

describe('findings', () => {
  it('stand in the order of files and places', () => {
    const { findings } = portfolio({ 'b.md': 'x [AC 9.9]', 'a.md': 'x [AC 9.9] y [AC 8.8]' });
    const places = findings.map(({ problem }) => `${problem.uri.slice(-4)}:${problem.span.start}`);
    assert.deepEqual(places, ['a.md:6', 'a.md:17', 'b.md:6']);
  });

  it('name the file that they are in', () => {
    const { findings } = portfolio('x [AC 9.9]');
    assert.equal(findings[0]?.problem.uri, noteUri);
  });

  it('of one rule that is switched off take nothing else away', () => {
    const texts = { severities: { 'unknown-criterion': 'off' } } as const;
    const codes = findingsOf('x [AC 9.9]\n\ny [AC 2.2]', texts).map(({ problem }) => problem.code);
    assert.deepEqual(codes, ['missing-example']);
  });
});

describe('the fixes of the other findings about references', () => {
  it('make the same choice in all places', () => {
    const [finding] = findingsOf('x [AC 1.1] y\n\nz [AC 1.1?]', twoUnits);
    const fix = finding?.fixes.find(
      ({ title }) => title.kind === 'change-everywhere' && title.to === 'B/1.1',
    );
    assert.equal(
      applyEdits('x [AC 1.1] y\n\nz [AC 1.1?]', fix?.edits ?? []),
      'x [AC B/1.1] y\n\nz [AC B/1.1?]',
    );
  });

  const choices: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'behind a comma': [
      'qualifications: [{ id: Q, units: [A] }]\n',
      'qualifications: [{ id: Q, units: [A, B] }]\n',
    ],
    'on a line of its own': [
      'qualifications:\n  - id: Q\n    units:\n      - A\ndate: 2026-11-21\n',
      'qualifications:\n  - id: Q\n    units:\n      - A\n      - B\ndate: 2026-11-21\n',
    ],
  };
  for (const [name, [from, to]] of Object.entries(choices)) {
    it(`choose the unit too, ${name}`, () => {
      const [finding] = findingsOf('x [AC B/2.1] y', { ...twoUnits, portfolio: from });
      assert.equal(finding?.problem.code, 'unit-not-chosen');
      const fix = finding.fixes.find(({ title }) => title.kind === 'choose-unit');
      assert.equal(applyEdits(from, fix?.edits ?? []), to);
      assert.deepEqual(findingsOf('x [AC B/2.1] y', { ...twoUnits, portfolio: to }), []);
    });
  }

  it('choose the unit that the file names at its top, and count for no other', () => {
    const from = 'qualifications: [{ id: Q, units: [A] }]\n';
    const markdown = '---\nunit: b\n---\nx [AC 1.1] y\n\nz [AC 1.2]\n\nq [AC A/1.1?]';
    const { coverage } = portfolio(markdown, { ...twoUnits, portfolio: from });
    assert.deepEqual(
      ['Q/A/1.1', 'Q/A/1.2'].map((key) => coverage.byCriterion.get(key)?.status),
      ['planned', 'met'],
    );
    const findings = findingsOf(markdown, { ...twoUnits, portfolio: from });
    assert.deepEqual(
      findings.map(({ problem: { code, span } }) => [code, markdown.slice(span.start, span.end)]),
      [['unit-not-chosen', '1.1']],
    );
    const fix = findings[0]?.fixes.find(({ title }) => title.kind === 'choose-unit');
    assert.equal(applyEdits(from, fix?.edits ?? []), 'qualifications: [{ id: Q, units: [A, B] }]\n');
    assert.deepEqual(findingsOf(markdown, twoUnits), []);
  });

  it('choose no unit that lacks the number too', () => {
    const [finding] = findingsOf('x [AC B/3.7] y', {
      ...twoUnits,
      portfolio: 'qualifications: [{ id: Q, units: [A] }]\n',
    });
    assert.equal(finding?.problem.code, 'unknown-criterion');
  });
});
