import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { portfolio } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

/** What is reported of a text, each with the number of its line. */
function reported(markdown: string): string[] {
  const { findings } = portfolio(markdown, { only: ['tag-before-text'] });
  return findings.map(({ problem: { span } }) => {
    const line = markdown.slice(0, span.start).split('\n').length;
    return `${line}: ${markdown.slice(span.start, span.end)}`;
  });
}

/** The text with all preferred fixes. */
function mended(markdown: string): string {
  const findings = withFixes(portfolio(markdown, { only: ['tag-before-text'] }));
  return applyEdits(
    markdown,
    findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred).flatMap(({ edits }) => edits)),
  );
}

describe('tag-before-text', () => {
  const above: Readonly<Record<string, readonly [markdown: string, reported: readonly string[]]>> = {
    'tags above their texts under a heading': [
      '# A\n\n[AC 1.1]\n\nOne.\n\n[AC 1.2]\n\nTwo.\n\n[AC 1.3]\n\nThree.\n',
      ['7: [AC 1.2]', '11: [AC 1.3]'],
    ],
    'tags above their texts where the file begins': [
      '[AC 1.1]\n\nOne.\n\n[AC 1.2]\n\nTwo.\n\nMore.\n',
      ['5: [AC 1.2]'],
    ],
    'such a section behind one that is right': [
      '# A\n\nOne. [AC 1.1]\n\n# B\n\n[AC 1.1]\n\nOne.\n\n[AC 1.2]\n\n- Two.\n',
      ['11: [AC 1.2]'],
    ],
  };
  for (const [name, [markdown, expected]] of Object.entries(above)) {
    it(`reports ${name}`, () => assert.deepEqual(reported(markdown), expected));
  }

  const fine: Readonly<Record<string, string>> = {
    'tags below their texts': '# A\n\nOne.\n\n[AC 1.1]\n\nTwo.\n\n[AC 1.2]\n',
    'tags below their texts, with more text at the end':
      '# A\n\nOne.\n\n[AC 1.1]\n\nTwo.\n\n[AC 1.2]\n\nThree.\n',
    'a tag under a heading, for its section, and one below a text': '# A\n\n[AC 1.1]\n\nOne.\n\n[AC 1.2]\n',
    'a tag under each heading': '# A\n\n[AC 1.1]\n\nOne.\n\n# B\n\n[AC 1.2]\n\nTwo.\n',
    'one text that has its tag': '# A\n\n[AC 1.1]\n\nOne.\n\n[AC 1.2]\n\nTwo. [AC 1.3]\n',
    'tags right under each other': '# A\n\n[AC 1.1]\n\n[AC 1.2]\n\nTwo.\n',
    'photos as evidence': '# A\n\n[AC 1.1](a.jpg)\n\nOne.\n\n[AC 1.2](b.jpg)\n\nTwo.\n',
  };
  for (const [name, markdown] of Object.entries(fine)) {
    it(`leaves alone ${name}`, () => assert.deepEqual(reported(markdown), []));
  }

  it('moves a tag to the end of the one paragraph below it', () => {
    assert.equal(
      mended('# A\n\n[AC 1.1]\n\nOne.\n\n[AC 1.2]\n\nTwo.\n\n[AC 1.3]\n\nThree.\n'),
      '# A\n\n[AC 1.1]\n\nOne.\n\nTwo. [AC 1.2]\n\nThree. [AC 1.3]\n',
    );
    const twoBelow = '# A\n\n[AC 1.1]\n\nOne.\n\n[AC 1.2]\n\nTwo.\n\nMore.\n';
    assert.equal(mended(twoBelow), twoBelow);
  });

  describe('in a question with its answer below', () => {
    const questions: Readonly<Record<string, string>> = {
      '**[AC 1.1] Define service**\n\nIt is help.\n': '**Define service**\n\nIt is help. [AC 1.1]\n',
      '**Define service [AC 1.1]**\n\nIt is help.\n': '**Define service**\n\nIt is help. [AC 1.1]\n',
      '**Define service** [AC 1.1]\n\nIt is help.\n': '**Define service**\n\nIt is help. [AC 1.1]\n',
      '[AC 1.1] Explain what service is.\n\nIt is help.\n':
        'Explain what service is.\n\nIt is help. [AC 1.1]\n',
      '**[AC 1.1] One**\n\nA.\n\n**[AC 1.2] Two**\n\nB.\n':
        '**One**\n\nA. [AC 1.1]\n\n**Two**\n\nB. [AC 1.2]\n',
    };
    for (const [markdown, expected] of Object.entries(questions)) {
      it(`is moved behind it: ${JSON.stringify(markdown)}`, () => assert.equal(mended(markdown), expected));
    }

    it('has no fix where the answer is long', () => {
      const markdown = '**[AC 1.1] Define service**\n\nIt is help.\n\nIt is more.\n';
      assert.deepEqual(reported(markdown), ['1: [AC 1.1]']);
      assert.equal(mended(markdown), markdown);
    });

    for (const markdown of [
      '[AC 1.1] I explain what we sell.\n\nMore of it.\n',
      '[AC 1.1] Explain it. Then I rang her.\n\nMore of it.\n',
      '**[AC 1.1] Define service**\n\nIt is help. [AC 1.2]\n',
      '# A [AC 1.2]\n\n**[AC 1.1] Define service**\n\nIt is help.\n',
      '## [AC 1.1] Define service\n\nIt is help.\n',
      '**[AC 1.1] Define service**\n\n## B\n\nIt is help.\n',
      '**[AC 1.1]** Service is help.\n\nMore of it.\n',
    ]) {
      it(`leaves alone ${JSON.stringify(markdown)}`, () => assert.deepEqual(reported(markdown), []));
    }
  });
});
