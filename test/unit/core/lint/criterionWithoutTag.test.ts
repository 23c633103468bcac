import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { findBareTags } from '../../../../src/core/lint/bareTags';
import { applyEdits } from '../../../../src/core/text';
import { growth } from '../../../support/growth';
import { portfolio } from '../../../support/portfolio';
import { withFixes, type FixedFinding } from '../../../support/withFixes';

function findingsOf(markdown: string): readonly FixedFinding[] {
  return withFixes(portfolio(markdown, { only: ['criterion-without-tag'] })).filter(
    ({ problem }) => problem.code === 'criterion-without-tag',
  );
}

/** The words that are reported. */
function reported(markdown: string): string[] {
  return findingsOf(markdown).map(({ problem: { span } }) => markdown.slice(span.start, span.end));
}

/** The text with all fixes. */
function mended(markdown: string): string {
  return applyEdits(
    markdown,
    findingsOf(markdown).flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
  );
}

describe('criterion-without-tag', () => {
  const mends: Readonly<Record<string, string>> = {
    '## AC 1.1 Define it\n\nService is help.\n': '## [AC 1.1] Define it\n\nService is help.\n',
    '## AC 1.1: Define it\n\nService is help.\n': '## [AC 1.1] Define it\n\nService is help.\n',
    '## AC1.1 – what it is\n\nService is help.\n': '## [AC 1.1] what it is\n\nService is help.\n',
    'AC 1.1\n======\n\nService is help.\n': '[AC 1.1]\n======\n\nService is help.\n',
    '# A\n\nAC 1.1\n\nService is help.\n': '# A\n\n[AC 1.1]\n\nService is help.\n',
    'AC 1.1: Service is help.\n': '[AC 1.1] Service is help.\n',
    'ac 1.1 - Service is help.\n': '[AC 1.1] Service is help.\n',
    'AC 1.1 and 1.2: Service is help.\n': '[AC 1.1, 1.2] Service is help.\n',
    'AC 1.1 A customer came.\n': '[AC 1.1] A customer came.\n',
    'AC 1.1 Service is help.\n': '[AC 1.1] Service is help.\n',
    '**AC 1.1** Service is help.\n': '**[AC 1.1]** Service is help.\n',
    '**AC 1.1:** service is help.\n': '**[AC 1.1]** service is help.\n',
    '**AC1.1**: service is help.\n': '**[AC 1.1]**: service is help.\n',
    '> AC 1.1: Service is help.\n': '> [AC 1.1] Service is help.\n',
    '- AC 1.1: Service is help.\n': '- [AC 1.1] Service is help.\n',
    '2. **AC 1.1** – Service is help.\n': '2. **[AC 1.1]** – Service is help.\n',
    'AC 1.1\nService is help.\n': '[AC 1.1]\nService is help.\n',
    'Service is help. AC 1.1\n': 'Service is help. [AC 1.1]\n',
    'Service is help. *AC 1.1*\n': 'Service is help. *[AC 1.1]*\n',
    'Service is help. [1.1]\n': 'Service is help. [AC 1.1]\n',
    'Service is help (1.1).\n': 'Service is help [AC 1.1].\n',
    'Service is help. **(1.1, 1.2)**\n': 'Service is help. **[AC 1.1, 1.2]**\n',
    'Service is help. [1.1 and 1.2]\n': 'Service is help. [AC 1.1, 1.2]\n',
    '## A story [1.1]\n\nService is help.\n': '## A story [AC 1.1]\n\nService is help.\n',
    'Service is help.\nAC 1.1, 1.2.\n': 'Service is help.\n[AC 1.1, 1.2].\n',
    '| What | Where |\n| - | - |\n| I rang her and she came in for her new kettle | AC 1.1 |\n':
      '| What | Where |\n| - | - |\n| I rang her and she came in for her new kettle | [AC 1.1] |\n',
    '# A\n\nService is help.\n\nAC 1.1\n': '# A\n\nService is help.\n\n[AC 1.1]\n',
    '# A\n\nService is help.\n\n**AC:** 1.1\n': '# A\n\nService is help.\n\n[AC 1.1]\n',
    '# A\n\n**Criteria met:** 1.1, 1.2\n\nService is help.\n': '# A\n\n[AC 1.1, 1.2]\n\nService is help.\n',
    'Service is help.  \nAssessment criteria covered: 1.1\n': 'Service is help.  \n[AC 1.1]\n',
    '# A\n\nService is help.\n\nLinks to AC 1.1 and 1.2\n': '# A\n\nService is help.\n\n[AC 1.1, 1.2]\n',
    'Service is help. (criterion 1.1)\n': 'Service is help. [AC 1.1]\n',
    'Service is help. [Criteria 1.1, 1.2]\n': 'Service is help. [AC 1.1, 1.2]\n',
    'Service is help. This meets criterion 1.1.\n': 'Service is help. This meets criterion [AC 1.1].\n',
    'Service is help. LO1 AC1.1\n': 'Service is help. [AC 1.1]\n',
    'LO1 AC 1.1: Service is help.\n': '[AC 1.1] Service is help.\n',
    'Service is help. \\[1.1\\]\n': 'Service is help. [AC 1.1]\n',
    'Service is help. (U1 1.1)\n': 'Service is help. [AC U1/1.1]\n',
    'Service is help.\n**(1.1)**\n': 'Service is help.\n**[AC 1.1]**\n',
    '# A\n\nService is help.\n\n(1.1, 1.2)\n': '# A\n\nService is help.\n\n[AC 1.1, 1.2]\n',
    '# A\n\n[1.1]\n\nService is help.\n': '# A\n\n[AC 1.1]\n\nService is help.\n',
    '## Till (1.1)\n\nService is help.\n': '## Till [AC 1.1]\n\nService is help.\n',
    '| What | Criteria |\n| - | - |\n| I rang her and she came in for her new kettle | 1.1, 1.2 |\n':
      '| What | Criteria |\n| - | - |\n| I rang her and she came in for her new kettle | [AC 1.1, 1.2] |\n',
    '| **AC** | What |\n| - | - |\n| (1.1) | I rang her and she came in for her new kettle |\n':
      '| **AC** | What |\n| - | - |\n| [AC 1.1] | I rang her and she came in for her new kettle |\n',
  };
  for (const [markdown, expected] of Object.entries(mends)) {
    it(`puts brackets round it in ${JSON.stringify(markdown)}`, () =>
      assert.equal(mended(markdown), expected));
  }

  const fine: Readonly<Record<string, string>> = {
    'a tag': 'Service is help. [AC 1.1]\n',
    'what is nearly a tag, which another rule reports': 'Service is help. (AC 1.1)\n',
    'a label whose criterion has its tag': '## AC 1.1 Define it\n\nService is help. [AC 1.1]\n',
    'a sentence about a criterion': 'This part is about AC 1.1 and no other.\n',
    'a sentence that begins with one': 'AC 1.1 asks what service is.\n',
    'a criterion that is not there': 'AC 9.9: Service is help.\n',
    'an air conditioner': 'We sold the last one.\n\nThe AC 1.1 kW model hummed.\n',
    'a list of criteria': '- AC 1.1\n- AC 1.2\n',
    'headings without text': '## AC 1.1\n\n## AC 1.2\n',
    'a table of contents': '| Where | Page |\n| - | - |\n| AC 1.1 | 4 |\n',
    'a number that is no criterion': 'It cost more (9.9).\n',
    'a number in brackets that does not end the text': 'See [1.1] for it.\n',
    'a number in brackets whose criterion has its tag': 'It is help. [AC 1.1]\n\nAs above (1.1)\n',
    'a link by its number': 'See the page [1.1]\n\n[1.1]: a.md\n',
    'a number in brackets alone': '[1.1]\n',
    'a tag that may mean two': 'Service is help.\n\n[AC U9/1.1]\n\nSee criteria [AC 7.7]\n',
    'a figure': 'It grew to 1.1\n\nIt is more (Figure 1.1)\n\nWe are at (1.1 m)\n',
    'a line that goes on': 'The help that I give to customers\ncovers 1.1\n',
    'a table of prices':
      '| What | Price |\n| - | - |\n| I rang her and she came in for her new kettle | 1.1 |\n',
    'a table of where criteria are': '| Criteria | Where |\n| - | - |\n| 1.1 | My laws, page 4 |\n',
    'what somebody decided': 'AC 1.1 – Achieved\n\nAC 1.2: not met yet\n',
    'front matter without its first line': 'title: A\ncriteria: [1.1]\n---\n\nService is help.\n',
    'code and comments': '`AC 1.1`\n\n<!-- AC 1.1: -->\n\n    AC 1.1: a\n',
    'a link': '[AC 1.1: service](a.md)\n',
  };
  for (const [name, markdown] of Object.entries(fine)) {
    it(`leaves alone ${name}`, () => assert.deepEqual(reported(markdown), []));
  }

  for (const question of [
    '**AC 1.1 Define customer service**',
    'AC 1.1 Define customer service and explain what it does.',
    'AC 1.1\nThe law',
  ]) {
    it(`does not tag the question ${JSON.stringify(question)} for its answer`, () => {
      const [finding] = findingsOf(`${question}\n\nService is the help that I give.\n`);
      assert.deepEqual(finding?.fixes, []);
      assert.ok(finding?.problem.code === 'criterion-without-tag' && finding.problem.isAbove);
    });
  }

  it('takes the last of several labels for the text above it only where the first is not above its text', () => {
    assert.deepEqual(reported('# A\n\nAC 1.1\n\nService is help.\n\nAC 1.2\n'), ['AC 1.1']);
    assert.deepEqual(reported('# A\n\nHelp.\n\nAC 1.1\n\nService is help.\n\nAC 1.2\n'), [
      'AC 1.1',
      'AC 1.2',
    ]);
  });

  it('offers no fix where a tag would count for the text above', () => {
    const markdown = '# A\n\nA text.\n\n**AC 1.1**\n\nService is help.\n';
    const [finding] = findingsOf(markdown);
    assert.deepEqual(reported(markdown), ['AC 1.1']);
    assert.deepEqual(finding?.fixes, []);
    assert.ok(finding?.problem.code === 'criterion-without-tag' && finding.problem.isAbove);
  });

  describe('in numbered headings', () => {
    const numbered: Readonly<Record<string, readonly string[]>> = {
      '## Question 1.1\n\nA.\n\n## Question 1.2\n\nB.\n': ['1.1', '1.2'],
      '## 1.1\n\nA.\n\n## 2.1\n\nB.\n': ['1.1', '2.1'],
      '**1.1**\n\nA.\n\n**2.1 Describe the laws**\n\nB.\n': ['1.1', '2.1'],
      '# LO1\n\n## 1.1 Till\n\nA.\n': ['1.1'],
      '## 1.1 Define it\n\nA. [AC 1.1]\n\n## 1.2 Describe it\n\nB.\n': ['1.2'],
      '# 1 Shop\n\n## 1.1 Till\n\nA.\n\n## 1.2 Desk\n\nB.\n': [],
      '## 1.1 Introduction\n\nA.\n\n## 1.2 Describe it\n\nB.\n': [],
      '# Introduction\n\nA.\n\n## 1.1\n\nB.\n': [],
      '## 1.1\n\nA.\n\n## 1.7\n\nB.\n': [],
      '## 1.1\n\nA.\n\n## 1.1\n\nB.\n': [],
      '## 1.1\n\n### 1.1.1 Till\n\nA.\n': [],
      '## 1.1\n\nA. [AC 1.2]\n\n## 1.3\n\nB.\n': [],
      '## 1.1\n\n## 1.2\n': [],
      '1.1 million people came.\n\nA.\n': [],
      '**1.1 kg**\n\nA.\n\n**1.2 kg**\n\nB.\n': [],
    };
    for (const [markdown, expected] of Object.entries(numbered)) {
      it(`finds ${expected.join(', ') || 'nothing'} in ${JSON.stringify(markdown)}`, () =>
        assert.deepEqual(reported(markdown), expected));
    }

    it('adds the tag to the heading, and leaves a line in bold to its writer', () => {
      assert.equal(mended('## Question 1.1\n\nA.\n'), '## Question 1.1 [AC 1.1]\n\nA.\n');
      assert.equal(mended('**Question 1.1**\n\nA.\n'), '**Question 1.1**\n\nA.\n');
    });

    it('takes a heading with words of the criterion for one', () => {
      const catalogue = readFileSync('criteria/proqual-l2-diploma.yaml', 'utf8');
      const of = (markdown: string): number =>
        portfolio(markdown, {
          catalogue,
          portfolio: 'qualifications: [PQ-L2D]\n',
          only: ['criterion-without-tag'],
        }).findings.filter(({ problem }) => problem.code === 'criterion-without-tag').length;
      assert.equal(of('## 2.1 The laws at my desk\n\nA.\n'), 1);
      assert.equal(of('## 2.1 Customers of our shop\n\nA.\n'), 0);
      assert.equal(of('## 2.1 What the laws say\n\nA.\n\n## 2.2 Ethics\n\nB.\n'), 2);
      assert.equal(of('## 1.1 What I sell\n\nA.\n\n## 2.1 The laws\n\nB.\n\n## 2.2 Tills\n\nC.\n'), 3);
      assert.equal(of('## 2.1 What I sell\n\nA.\n\n## 2.2 What I wear\n\nB.\n'), 0);
    });
  });

  it('leaves what it mends to be a tag, and reports it no more', () => {
    for (const markdown of Object.keys(mends)) {
      assert.deepEqual(reported(mended(markdown)), [], markdown);
    }
  });

  for (const [markdown, expected] of [
    ['I rang her back. [P1]\n', 'I rang her back. [AC P1]\n'],
    ['I rang her back (p1, M2).\n', 'I rang her back [AC p1, M2].\n'],
    ['- I rang her back. [U/P1]\n', '- I rang her back. [AC U/P1]\n'],
    ['## The kettle [P1]\n\nI rang her back.\n', '## The kettle [AC P1]\n\nI rang her back.\n'],
    ['I rang her back. [B1]\n', 'I rang her back. [B1]\n'],
    ['She wore her mask [M2]\n\n[M2]: masks.md\n', 'She wore her mask [M2]\n\n[M2]: masks.md\n'],
  ] as const) {
    it(`knows criteria whose numbers begin with a letter: ${JSON.stringify(markdown)}`, () => {
      const catalogue = { Q: { U: { P1: [], M2: [] } } };
      const found = withFixes(portfolio(markdown, { only: ['criterion-without-tag'], catalogue }));
      const edits = found.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
      assert.equal(applyEdits(markdown, edits), expected);
    });
  }

  for (const [name, textOf] of Object.entries({
    'many labels': (size: number) => 'AC 1.1: a. '.repeat(size / 11),
    'many marks': (size: number) => `AC 1.1${'*_ '.repeat(size / 3)}AC 1.1`,
    'many spaces': (size: number) => `A. AC 1.1${' '.repeat(size)}b`,
  })) {
    it(`takes time in proportion to a text of ${name}`, () =>
      assert.ok(growth(textOf, 80_000, (text) => findBareTags(text)) <= 6));
  }
});
