import { strict as assert } from 'node:assert';
import { Analyser, type AnalysisInput } from '../../../../src/core/analyse';
import { applyEdits } from '../../../../src/core/text';
import { tagsIn } from '../../../support/assertPassages';
import { catalogueText } from '../../../support/catalogue';
import { noteOf, portfolio, portfolioInput } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

/** What a tag says, as `qualification/unit/number-last?`. */
function referencesIn(markdown: string): string[] {
  return noteOf(markdown).tags.flatMap(({ references }) =>
    references.map(({ qualification, unit, number, lastNumber, planned }) =>
      [
        [qualification, unit, number].filter((part) => part !== undefined).join('/'),
        lastNumber === undefined ? '' : `-${lastNumber}`,
        planned ? '?' : '',
      ].join(''),
    ),
  );
}

/** The text under the spans of each reference and of its number. */
function spansIn(markdown: string): [reference: string, number: string][] {
  return noteOf(markdown).tags.flatMap(({ references }) =>
    references.map(({ span, numberSpan }): [string, string] => [
      markdown.slice(span.start, span.end),
      markdown.slice(numberSpan.start, numberSpan.end),
    ]),
  );
}

describe('a tag', () => {
  const written: Readonly<Record<string, readonly [tag: string, ...references: string[]]>> = {
    'names one criterion': ['[AC 1.2]', '1.2'],
    'names several criteria': ['[AC 1.1, 1.3]', '1.1', '1.3'],
    'names criteria parted by a comma alone': ['[AC 1.1,1.3]', '1.1', '1.3'],
    'names criteria parted by spaces and a comma': ['[AC 1.1 ,  1.3]', '1.1', '1.3'],
    'names criteria over a line end': ['[AC 1.1,\n1.3]', '1.1', '1.3'],
    'names a unit': ['[AC PCS/2.1]', 'PCS/2.1'],
    'names a qualification and a unit': ['[AC PQ-L2D/PCS/2.1]', 'PQ-L2D/PCS/2.1'],
    'names a unit that is a number': ['[AC 301/2.1]', '301/2.1'],
    'names a unit with an underscore': ['[AC my_unit/2.1]', 'my_unit/2.1'],
    'names short and long references beside each other': [
      '[AC 1.1, PCS/2.1, Q/U/3]',
      '1.1',
      'PCS/2.1',
      'Q/U/3',
    ],
    'plans a criterion': ['[AC 3.1?]', '3.1?'],
    'plans one of several criteria': ['[AC 1.1, 3.1?, PCS/1.2?]', '1.1', '3.1?', 'PCS/1.2?'],
    'names a range': ['[AC 1.1-1.4]', '1.1-1.4'],
    'names a range with an en dash': ['[AC 1.1–1.4]', '1.1-1.4'],
    'names a range in a unit': ['[AC PCS/1.1-1.4]', 'PCS/1.1-1.4'],
    'plans a range': ['[AC 1.1-1.4?]', '1.1-1.4?'],
    'keeps leading zeros as they are written': ['[AC 02.03]', '02.03'],
    'keeps 1.10 apart from 1.1': ['[AC 1.10]', '1.10'],
    'names a number without a dot': ['[AC 4]', '4'],
    'names a letter and a number': ['[AC K4]', 'K4'],
    'names a number and a letter': ['[AC 1.1a]', '1.1a'],
    'names a number of three parts': ['[AC 1.2.3]', '1.2.3'],
    'has its keyword in small letters': ['[ac 1.1]', '1.1'],
    'has its keyword in mixed letters': ['[Ac 1.1]', '1.1'],
    'has more than one space behind its keyword': ['[AC  1.1]', '1.1'],
    'has a tab behind its keyword': ['[AC\t1.1]', '1.1'],
    'has a space that does not break behind its keyword': ['[AC\u00a01.1]', '1.1'],
    'has a space before its bracket': ['[AC 1.1 ]', '1.1'],
    'has a backslash that a formatter put before it': ['\\[AC 1.1]', '1.1'],
    'has backslashes that a formatter put before both brackets': ['\\[AC 1.1\\]', '1.1'],
  };
  for (const [name, [tag, ...references]] of Object.entries(written)) {
    it(`${name}: ${JSON.stringify(tag)}`, () => {
      const markdown = `I did it ${tag} today.`;
      assert.deepEqual(referencesIn(markdown), references);
      assert.deepEqual(tagsIn(markdown), [tag]);
    });
  }

  it('marks the reference without its question mark, and the number in it', () => {
    assert.deepEqual(spansIn('x [ac U/02.03-02.05 ]'), [['U/02.03-02.05', '02.03']]);
    assert.deepEqual(spansIn('x [AC PQ-L2D/PCS/2.1?, 1.2, 1.1-1.4]'), [
      ['PQ-L2D/PCS/2.1', '2.1'],
      ['1.2', '1.2'],
      ['1.1-1.4', '1.1'],
    ]);
  });

  it('takes one backslash for its own and no more', () => {
    assert.deepEqual(tagsIn('x \\[AC 1.1]'), ['\\[AC 1.1]']);
    assert.deepEqual(tagsIn('x \\\\[AC 1.1]'), ['[AC 1.1]']);
    assert.deepEqual(tagsIn('x \\\\\\[AC 1.1]'), ['\\[AC 1.1]']);
  });

  it('goes over a line end in a quote', () => {
    assert.deepEqual(referencesIn('> I did it [AC 1.1,\n> 1.3] today'), ['1.1', '1.3']);
  });

  const places: Readonly<Record<string, string>> = {
    'in bold text': 'I **did it [AC 1.1] now**',
    'in italic text': '*[AC 1.1]*',
    'in struck out text': '~~I did it [AC 1.1]~~',
    'right behind a word': 'it[AC 1.1]',
    'right before a word': '[AC 1.1]it',
    'behind a picture mark that is an exclamation': 'I did it![AC 1.1]',
    'beside another tag with a space between': '[AC 1.1] x',
    'behind an exclamation mark, with a definition of its own': 'I did it![AC 1.1]\n\n[a]: b',
    'behind an exclamation mark that a backslash escapes': '\\![AC 1.1](log.jpg)',
    'behind an exclamation mark, before words that are no link': 'I did it![AC 1.1][a]',
    'in the words of a link': 'See [my log [AC 1.1] here](log.md).',
    'in the alternative text of a picture': '![My log [AC 1.1]](log.jpg)',
    'behind a link': '[log](log.md)[AC 1.1]',
    'where a target would be, behind a bracket that nobody opened': 'x](y "[AC 1.1]")',
    'where a target would be, behind brackets that hold a link already': '[x [a](b) y](z "[AC 1.1]")',
    'inside an HTML element': '<b>I did it [AC 1.1]</b>',
    'behind a single backtick': 'a ` b [AC 1.1]',
    'between backtick runs of different length': 'a `` b [AC 1.1] ` c',
    'behind a backtick that a backslash escapes': 'a \\` b [AC 1.1] ` c',
    'behind a comment': '<!-- x --> [AC 1.1]',
    'behind an unfinished comment in a paragraph': 'a <!-- b [AC 1.1]',
    'behind something that only looks like HTML': 'a < b [AC 1.1] > c',
    'with a definition of its own elsewhere': 'I did it [AC 1.1]\n\n[AC 1.1]: #place',
    'in a line indented like code that goes on with a paragraph': 'I did it\n    today [AC 1.1]',
    'behind a line of four spaces': '    \nI did it [AC 1.1]',
    'in the words of a fence that is no fence': '``` `I did it [AC 1.1]',
  };
  for (const [place, markdown] of Object.entries(places)) {
    it(`is found ${place}: ${JSON.stringify(markdown)}`, () =>
      assert.deepEqual(tagsIn(markdown), ['[AC 1.1]']));
  }
});

describe('no tag', () => {
  const texts: Readonly<Record<string, string>> = {
    'stands in a code span': 'x `[AC 1.1]` y',
    'stands in a code span of two backticks': 'x ``[AC 1.1] ` z`` y',
    'stands in a code span over a line end': 'x `a\n[AC 1.1] b` y',
    'stands in a code span with its bracket outside': 'x `[AC 1.1`] y',
    'stands where code begins inside it': 'x [AC `1.1`] y',
    'stands in a code span behind a backtick that a backslash escapes': 'x \\`a` [AC 1.1] ` y',
    'stands in a fence': '```\n[AC 1.1]\n```',
    'stands in a fence of tildes': '~~~\n[AC 1.1]\n~~~',
    'stands in a fence that never closes': '```\n[AC 1.1]\n\n[AC 1.2]',
    'stands in the first line of a fence': '``` [AC 1.1]\nx\n```',
    'stands in a fence in a list': '- x\n\n  ```\n  [AC 1.1]\n  ```',
    'stands in a fence in a quote': '> ```\n> [AC 1.1]\n> ```',
    'stands in indented code': 'x\n\n    [AC 1.1]',
    'stands in code indented with a tab': 'x\n\n\t[AC 1.1]',
    'stands in indented code in a list': '- x\n\n      [AC 1.1]',
    'stands in a comment in a paragraph': 'x <!-- [AC 1.1] --> y',
    'stands in a comment over a line end': 'x <!-- a\n[AC 1.1] b --> y',
    'stands in a comment of its own': '<!-- [AC 1.1] -->',
    'stands in a comment over several lines': '<!--\n[AC 1.1]\n\n[AC 1.2]\n-->',
    'stands in a comment that never closes': '<!--\n[AC 1.1]',
    'stands in an attribute': 'x <a title="[AC 1.1]">y</a>',
    'stands in the attribute of a block': '<div title="[AC 1.1]">\ny\n</div>',
    'stands in a script': '<script>\nlet a = "[AC 1.1]";\n</script>',
    'stands in a style': '<style>\n/* [AC 1.1] */\n</style>',
    'stands in a processing instruction': 'x <?php [AC 1.1] ?> y',
    'has HTML inside': 'x [AC <b>1.1] y',
    'has code inside': 'x [AC `a` 1.1] y',
    'has an address inside': 'x [AC https://x.org/aAC 1.1] y',
    'has a comment inside': 'x [AC <!-- a --> 1.1, 1.2] y',
    'stands in an address in angle brackets': 'x <https://example.org/[AC 1.1]> y'.replace(
      '[AC 1.1]',
      '[AC%201.1]',
    ),
    'stands in the target of a link': 'x [log](<a [AC 1.1] b>) y',
    'stands in the title of a link that holds an image': 'x [![a](b)](c "[AC 1.1]") y',
    'stands in the title of a link': 'x [log](a.md "[AC 1.1]") y',
    'is a link definition': '[AC 1.1]: https://example.org',
    'is a link definition behind others': '[a]: b\n[AC 1.1]: c "d"',
    'stands in the title of a link definition': '[a]: b "[AC 1.1]"',
    'stands before a colon': 'I did it [AC 1.1]: it went well.',
    'is the whole text of a picture': '![AC 1.1](log.jpg)',
    'is the whole text of a picture that is named further down': '![AC 1.1][Log A]\n\n[log  a]: log.jpg',
    'stands in a field of front matter': '---\ntitle: x [AC 1.1]\nnote: "[AC 1.2]"\n---\ny',
    'lacks its space': 'x [AC1.1] y',
    'lacks its number': 'x [AC ] y',
    'has a word for a number': 'x [AC one] y',
    'has a comma at its end': 'x [AC 1.1,] y',
    'has no comma between its numbers': 'x [AC 1.1 1.2] y',
    'has a dot at its end': 'x [AC 1.] y',
    'has another keyword': 'x [KSB 1.1] y',
    'has its keyword in a word': 'x [MAC 1.1] y',
    'has round brackets': 'x (AC 1.1) y',
    'has no closing bracket': 'x [AC 1.1 y',
    'goes over a line end behind its keyword': 'x [AC\n1.1] y',
    'has an empty unit': 'x [AC /1.1] y',
    'has three names before its number': 'x [AC a/b/c/1.1] y',
    'has more behind its number': 'x [AC 1.1 done] y',
  };
  for (const [name, markdown] of Object.entries(texts)) {
    it(`${name}: ${JSON.stringify(markdown)}`, () => assert.deepEqual(tagsIn(markdown), []));
  }
});

describe('a tag with a word that a catalogue names', () => {
  const catalogue = catalogueText({ Q: { U1: { K4: [], '1.1': [] } } });
  const named = `keywords: [KSB, pc]\n${catalogue}`;

  function claimed(markdown: string, text: string): string[] {
    const { coverage } = portfolio(markdown, { catalogue: text });
    return [...coverage.byCriterion.values()].flatMap(({ criterion, claims }) =>
      claims.map(() => criterion.number),
    );
  }

  it('claims as one with AC does', () => {
    const markdown = '# Work [KSB K4]\n\nI did it [ksb 1.1] and \\[PC 1.1?] and [AC 1.1].';
    assert.deepEqual(claimed(markdown, named), ['K4', '1.1', '1.1', '1.1']);
    assert.deepEqual(claimed('---\ncriteria: [KSB K4, "pc 1.1"]\n---\nx', named), ['K4', '1.1']);
    assert.deepEqual(claimed(markdown, catalogue), ['1.1']);
  });

  it('is the text of a link, and described where it is written wrongly', () => {
    const [note] = portfolio('[KSB 1.1](log.jpg)', { catalogue: named }).notes;
    assert.equal(note?.tags[0]?.passage.attachment, 'log.jpg');
    const text = 'I did it [KSB1.1] today';
    const [finding] = withFixes(portfolio(text, { catalogue: named, only: ['malformed-tag'] }));
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), 'I did it [KSB 1.1] today');
  });

  it('is left out where it can begin no tag, and the catalogue says how it should be', () => {
    const { findings } = portfolio('I did it (AC 1.1) and [AC 1.1]', {
      catalogue: `keywords: ["1x", "("]\n${catalogue}`,
    });
    const [first, ...rest] = findings.flatMap(({ problem }) =>
      problem.code === 'value-form' ? problem : [],
    );
    assert.deepEqual([first?.value, first?.example, rest.length], ['1x', 'KSB', 1]);
  });

  it('is read again when the catalogue names it', () => {
    const analyser = new Analyser();
    const before = portfolioInput('I did it [KSB 1.1]', { catalogue });
    const after = portfolioInput('', { catalogue: named });
    const count = (input: AnalysisInput): number | undefined => analyser.analyse(input).notes[0]?.tags.length;
    assert.equal(count(before), 0);
    assert.equal(count({ ...before, catalogues: after.catalogues }), 1);
  });
});

describe('criteria in front matter', () => {
  const styles: Readonly<Record<string, readonly [yaml: string, ...references: string[]]>> = {
    'are a list in one line': ['criteria: [1.1, PCS/2.1]', '1.1', 'PCS/2.1'],
    'are a list over lines': ['criteria:\n  - 1.1\n  - PQ-L2D/PCS/2.1', '1.1', 'PQ-L2D/PCS/2.1'],
    'are a list over lines without indent': ['criteria:\n- 1.1\n- 1.2', '1.1', '1.2'],
    'are a list in one line over lines': ['criteria: [\n  1.1,\n  1.2,\n]', '1.1', '1.2'],
    'are one number': ['criteria: 1.1', '1.1'],
    'are one text of several numbers': ['criteria: 1.1, 1.2', '1.1', '1.2'],
    'are quoted': ['criteria: ["1.1", \'1.2\']', '1.1', '1.2'],
    'are in curly quotes': ['criteria: “1.1”, ‘1.2’', '1.1', '1.2'],
    'are several in one quoted text': ['criteria: "1.1, PCS/1.2"', '1.1', 'PCS/1.2'],
    'are a block of text': ['criteria: |\n  1.1\n  1.2', '1.1', '1.2'],
    'are a folded block of text': ['criteria: >-\n  1.1,\n  1.2', '1.1', '1.2'],
    'keep 1.10 apart from 1.1': ['criteria: [1.10, 1.1]', '1.10', '1.1'],
    'keep leading zeros': ['criteria: [02.03]', '02.03'],
    'may be ranges': ['criteria: [1.1-1.4]', '1.1-1.4'],
    'may be planned': ['criteria: [1.1?, 1.2]', '1.1?', '1.2'],
    'may have the keyword': ['criteria: [AC 1.1, ac 1.2]', '1.1', '1.2'],
    'may be tags in quotes': ['criteria: ["[AC 1.1]", "[AC 1.2, 1.3]"]', '1.1', '1.2', '1.3'],
    'may have comments beside them': ['criteria:\n  - 1.1 # the law\n  # - 1.2\n  - 1.3', '1.1', '1.3'],
    'may be an alias': ['a: &a 1.1\ncriteria: [*a, &b 1.2]', '1.1', '1.2'],
    'may have a YAML tag': ['criteria: [!!str 1.1, !!float 1.20]', '1.1', '1.20'],
    'are kept if they are no number at all': ['criteria: [yes please]', 'yes', 'please'],
    'may be a range in words': ['criteria: [1.1 to 1.3, 2.1 - 2.3?]', '1.1-1.3', '2.1-2.3?'],
    'may be parted by a semicolon or a word': ['criteria: 1.1; 1.2 and 1.3', '1.1', '1.2', '1.3'],
    'may be a list in a block of text': ['criteria: |\n  - 1.1\n  - 1.2', '1.1', '1.2'],
    'may stand behind a key in quotes': ['"criteria": [1.1]', '1.1'],
    'may stand behind an explicit key': ['? criteria\n: - 1.1\n  - 1.2', '1.1', '1.2'],
    'may be a field of a map in one line': ['{ title: x, criteria: [1.1, "1.2"] }', '1.1', '1.2'],
    'may be a quoted text over lines': ['criteria: "1.1,\n  1.2"', '1.1', '1.2'],
    'may be a plain text over lines': ['criteria: 1.1,\n  1.2', '1.1', '1.2'],
    'may be a list of lists': ['criteria: [[1.1], [1.2, 1.3]]', '1.1', '1.2', '1.3'],
    'may be an alias of a whole list': ['a: &a [1.1, 1.2]\ncriteria: *a', '1.1', '1.2'],
    'claim once what two aliases repeat': ['a: &a 1.1\ncriteria: [*a, *a]', '1.1'],
    'may have escapes': [
      'criteria: ["1\\x2e1", "\\u0031.2\\t1.3", "1.4, \\\n  1.5"]',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
    ],
    'may be empty': ['criteria:'],
    'may be an empty list': ['criteria: []'],
  };
  for (const [name, [yaml, ...references]] of Object.entries(styles)) {
    it(`${name}: ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(referencesIn(`---\n${yaml}\n---\nText.`), references);
    });
    it(`${name}, with CRLF`, () => {
      const markdown = `---\n${yaml}\n---\nText.`.replaceAll('\n', '\r\n');
      assert.deepEqual(referencesIn(markdown), references);
    });
  }

  it('mark the reference where it stands in the file', () => {
    const text = '\uFEFF---\r\ntitle: "a: b"\r\ncriteria: ["PCS/1.1?", 1.10]\r\n---\r\nText.';
    assert.deepEqual(spansIn(text), [
      ['PCS/1.1', '1.1'],
      ['1.10', '1.10'],
    ]);
  });

  it('mark the whole of what is written with escapes', () => {
    const text = '---\ncriteria: "1\\x2e1?, PCS/\\x31.10"\n---\nText.';
    assert.deepEqual(spansIn(text), [
      ['1\\x2e1', '1\\x2e1'],
      ['PCS/\\x31.10', '\\x31.10'],
    ]);
  });

  const nothing: Readonly<Record<string, string>> = {
    'do not count behind a blank first line': '\n---\ncriteria: 1.1\n---\nText.',
    'do not count without a closing line': '---\ncriteria: 1.1\n\nText.',
    'do not count in a fence': '```\n---\ncriteria: 1.1\n---\n```',
    'do not count in another field': '---\nother: { criteria: 1.1 }\n---\nText.',
    'do not count as a map': '---\ncriteria: { a: 1.1 }\n---\nText.',
  };
  for (const [name, markdown] of Object.entries(nothing)) {
    it(name, () => assert.deepEqual(referencesIn(markdown), []));
  }

  it('may end with three dots', () =>
    assert.deepEqual(referencesIn('---\ncriteria: 1.1\n...\nText.'), ['1.1']));
});

describe('front matter that would be left out in silence', () => {
  const reported: Readonly<Record<string, readonly string[]>> = {
    '---\ndate: 31/12/2025\n---\nx': ['date-form 31/12/2025 2025-12-31'],
    '---\ndate: 3rd May 2026\n---\nx': ['date-form 3rd May 2026 2026-05-03'],
    '---\ndate: 7. 1. 2026\n---\nx': ['date-form 7. 1. 2026 2026-01-07'],
    '---\ndate: 2026-02-30\n---\nx': ['date-form 2026-02-30 undefined'],
    '---\ndate: 31 Februar 2026\n---\nx': ['date-form 31 Februar 2026 undefined'],
    '---\ndate: 2026-05-03\n---\nx': [],
    '---\ndate: 2026-05-03T10:00:00Z\n---\nx': [],
    '---\nCriteria: [1.1]\n---\nx': ['field-unknown Criteria criteria'],
    '---\ncriterias: [1.1]\nUnit: U1\n---\nx': [
      'field-unknown criterias criteria',
      'field-unknown Unit unit',
    ],
    '---\nCriteria: mine\ncriteria: [1.1]\nlayout: page\n---\nx': [],
    '---\ntitle: x\n\nI did it.': ['yaml-syntax --- undefined'],
    '\n\n---\ncriteria: [1.1]\n---\nx': ['yaml-syntax --- undefined'],
    'type: reflection\n\nI did it.': ['yaml-syntax type: reflection undefined'],
    'title: x\nunit: U1\n\nI did it.': ['yaml-syntax title: x\nunit: U1 undefined'],
    '\n\ntitle: x\n---\n\nI did it.': ['yaml-syntax title: x undefined'],
    'title: x\n\nI did it.': [],
    'Title: x\nDate: 3 May\nUnit: U1\n\nI did it.': [],
    '# A\n\ntype: reflection\n': [],
    '---\n\nI did it.': [],
    '***\ntitle: x\n': [],
    '\n---\nI did it: well.\n---\nx': [],
  };
  for (const [text, expected] of Object.entries(reported)) {
    it(`is ${expected.length > 0 ? 'reported' : 'left alone'}: ${JSON.stringify(text)}`, () => {
      const { findings } = portfolio(text, { only: [] });
      assert.deepEqual(
        findings.map(({ problem }) =>
          [
            problem.code,
            text.slice(problem.span.start, problem.span.end),
            'nearest' in problem ? problem.nearest : undefined,
          ]
            .join(' ')
            .replace(/ $/, ' undefined'),
        ),
        expected,
      );
    });
  }

  it('is mended by what was meant', () => {
    const text = '---\ndate: 31/12/2025\n---\nx';
    const [finding] = withFixes(portfolio(text, { only: [] }));
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), '---\ndate: 2025-12-31\n---\nx');
  });
});
