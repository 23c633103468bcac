import { strict as assert } from 'node:assert';
import { saysNotYet } from '../../../../src/core/lint/remarks';
import { applyEdits } from '../../../../src/core/text';
import { growth } from '../../../support/growth';
import { portfolio } from '../../../support/portfolio';
import { withFixes, type FixedFinding } from '../../../support/withFixes';

function findingsOf(markdown: string): readonly FixedFinding[] {
  return withFixes(portfolio(markdown, { only: ['tag-in-remark'] }));
}

/** The tags that are reported. */
function reported(markdown: string): string[] {
  return findingsOf(markdown).map(({ problem: { span } }) => markdown.slice(span.start, span.end));
}

describe('tag-in-remark', () => {
  const notYet = [
    '[AC 1.1] not met yet, please name the laws.',
    '[AC 1.1] Not met.',
    '**[AC 1.1]** – not yet achieved',
    '[AC 1.1] is not fully met because you name no law.',
    '[AC 1.1] to do',
    'I served her. [AC 1.1] (TBC)',
    '[AC 1.1] still to write',
    '[AC 1.1] to be completed next week',
    '[AC 1.1] needs more evidence.',
    '[AC 1.1] I have not done this yet',
    '## The law [AC 1.1] (to do)\n\nThe law protects people.',
    '| AC | How it stands |\n| - | - |\n| [AC 1.1] | Not yet achieved |',
    'Not yet achieved: [AC 1.1]',
    'You have not yet covered [AC 1.1] and should.',
    'Still to do: [AC 1.1]',
  ];
  for (const markdown of notYet) {
    it(`reports what is not there yet in ${JSON.stringify(markdown)}`, () =>
      assert.deepEqual(reported(`${markdown}\n`), ['[AC 1.1]']));
  }

  const remarks = [
    '## Assessor feedback\n\nA good start. [AC 1.1] is nearly there.',
    "## My tutor's comments\n\n### Week 1\n\nWell told. [AC 1.1]",
    '**Assessor comment:** you showed [AC 1.1] well.',
    '## Feedback from my assessor\n\n[AC 1.1] achieved.',
  ];
  for (const markdown of remarks) {
    it(`reports an assessor's remark in ${JSON.stringify(markdown)}`, () =>
      assert.deepEqual(reported(`${markdown}\n`), ['[AC 1.1]']));
  }

  const fine = [
    'I served her. [AC 1.1]',
    '[AC 1.1] Not all customers are the same.',
    '[AC 1.1] I have not met the customer before.',
    '[AC 1.1] Missing items go on a list.',
    '[AC 1.1] To do this I ask questions.',
    '[AC 1.1] Outstanding service means more than a smile.',
    '[AC 1.1] A need that is not met makes customers leave.',
    'The delivery was not complete. [AC 1.1]',
    'She said that her order was not complete [AC 1.1].\nI rang the store room.',
    '[AC 1.1?] to do',
    '[AC 1.1](photos/log.jpg) not done',
    '## Feedback from customers\n\nThey were happy. [AC 1.1]',
    '## Assessor feedback\n\nGood.\n\n## My laws\n\nI keep to the law. [AC 1.1]',
    'My supervisor wrote: Sam is kind to customers. [AC 1.1]',
    '`[AC 1.1]` not met yet',
  ];
  for (const markdown of fine) {
    it(`leaves alone ${JSON.stringify(markdown)}`, () => assert.deepEqual(reported(`${markdown}\n`), []));
  }

  it('offers to make a plan of it first, and then to take the brackets away', () => {
    const markdown = '[AC 1.1, 1.2?, U1/1.3] – to do\n';
    const [finding] = findingsOf(markdown);
    assert.deepEqual(
      finding?.fixes.map(({ edits, preferred }) => [applyEdits(markdown, edits), preferred]),
      [
        ['[AC 1.1?, 1.2?, U1/1.3?] – to do\n', true],
        ['AC 1.1, 1.2?, U1/1.3 – to do\n', false],
      ],
    );
  });

  it('offers to take the brackets away in a remark, and what is left is asked for no tag', () => {
    for (const markdown of ['## Assessor feedback\n\n[AC 1.1] Well told.\n', '[AC 1.1] – not met yet\n']) {
      const fix = findingsOf(markdown)[0]?.fixes.at(-1);
      const mended = applyEdits(markdown, fix?.edits ?? []);
      assert.doesNotMatch(mended, /\[/);
      const after = portfolio(mended, { only: ['tag-in-remark', 'criterion-without-tag'] });
      assert.deepEqual(after.findings, []);
    }
  });

  it('takes time in proportion to what stands beside a tag', () => {
    const textOf = (size: number): string => `${'not '.repeat(size / 8)}[AC 1.1]${' is'.repeat(size / 8)}`;
    const look = (text: string): unknown => {
      const start = text.indexOf('[');
      return saysNotYet(text, { start, end: start + 8 });
    };
    assert.ok(growth(textOf, 80_000, look) <= 6);
  });
});
