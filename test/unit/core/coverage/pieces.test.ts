import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import { folder, portfolio, portfolioInput } from '../../../support/portfolio';

const files = ['photos/log.jpg', 'evidence/note.md', 'closed/'];

function statusOf(markdown: string): string | undefined {
  return portfolio(markdown, { files }).coverage.byCriterion.get('Q/U1/1.1')?.status;
}

/** What is found at a criterion that asks for nothing but evidence. */
function codesOf(markdown: string): string[] {
  const codes = portfolio(markdown, { files }).findings.map(({ problem: { code } }) => code);
  return codes.filter((code) => code === 'insufficient-evidence' || code === 'missing-attachment');
}

describe('a criterion that asks for nothing but evidence', () => {
  const met: Readonly<Record<string, string>> = {
    'a paragraph': 'I did it. [AC 1.1]',
    'a section with a paragraph in a section of its own': '# Log [AC 1.1]\n\n## Day\n\nI did it.',
    'a section with a picture that has no words': '# Log [AC 1.1]\n\n![](../photos/log.jpg)',
    'a section with a picture from elsewhere': '# Log [AC 1.1]\n\n![](https://example.com/log.jpg)',
    'a section with code alone': '# Log [AC 1.1]\n\n```\nx = 1\n```',
    'a section with a drawing in HTML': '# Log [AC 1.1]\n\n<img src="log.jpg">',
    'a section with a sign alone': '# Log [AC 1.1]\n\n\u2714',
    'a table below which the tag stands': '# Log\n\n| a |\n| - |\n| b |\n\n[AC 1.1]',
    'a heading that tells it all':
      '# On Friday I rang a customer who had waited for a week and said sorry [AC 1.1]',
    'a file that is there': '[AC 1.1](../photos/log.jpg)',
    'a file where nobody has looked': '[AC 1.1](../closed/log.jpg)',
    'an address': '[AC 1.1](https://example.com/log)',
    'an empty part beside one that is not': '# Log [AC 1.1]\n\n# Day\n\nI did it. [AC 1.1]',
  };
  for (const [name, markdown] of Object.entries(met)) {
    it(`is met by ${name}`, () => {
      assert.equal(statusOf(markdown), 'met');
      assert.deepEqual(codesOf(markdown), []);
    });
  }

  const empty: Readonly<Record<string, string>> = {
    'a file with no text': '---\ncriteria: [1.1]\n---\n',
    'a file with a heading alone': '---\ncriteria: [1.1]\n---\n# Log\n',
    'a section with nothing in it': '# Log [AC 1.1]\n\n# Day\n\nI did it.',
    'a section with headings alone': '# Log [AC 1.1]\n\n## Day\n\n## Night',
    'a section with a comment and a line': '# Log\n\n[AC 1.1]\n\n<!-- What did you do? -->\n\n---\n',
    'a tag with nothing before it': '[AC 1.1]\n\n# Day\n\nI did it.',
  };
  for (const [name, markdown] of Object.entries(empty)) {
    it(`lacks it in ${name}, and that is said`, () => {
      assert.equal(statusOf(markdown), 'incomplete');
      assert.deepEqual(codesOf(markdown), ['insufficient-evidence']);
    });
  }

  for (const path of ['../photos/gone.jpg', '', '#', 'C:/log.jpg', '../../log.jpg']) {
    it(`lacks it where a tag names the file ${JSON.stringify(path)}, and that is said once`, () => {
      assert.equal(statusOf(`[AC 1.1](${path})`), 'incomplete');
      assert.deepEqual(codesOf(`[AC 1.1](${path})`), ['missing-attachment']);
    });
  }

  it('is not started without a tag, and planned with a question mark', () => {
    assert.equal(statusOf('# Log'), 'unmet');
    assert.equal(statusOf('# Log [AC 1.1?]'), 'planned');
  });

  it('is met as soon as its file is there', () => {
    const analyser = new Analyser();
    const input = portfolioInput('[AC 1.1](../photos/gone.jpg)', { files });
    const status = (now: typeof input): string | undefined =>
      analyser.analyse(now).coverage.byCriterion.get('Q/U1/1.1')?.status;
    assert.equal(status(input), 'incomplete');
    assert.equal(status({ ...input, files: new Set([`${folder}/photos/gone.jpg`]) }), 'met');
  });

  it('counts a file that two notes name once', () => {
    const { coverage } = portfolio(
      { 'a.md': '[AC 1.1](../photos/log.jpg)', 'b/c.md': '[AC 1.1](/photos/log.jpg)' },
      { catalogue: { Q: { U1: { '1.1': ['kind: evidence, minimum: 2'] } } }, files },
    );
    assert.equal(coverage.byCriterion.get('Q/U1/1.1')?.requirements[0]?.found, 1);
  });
});
