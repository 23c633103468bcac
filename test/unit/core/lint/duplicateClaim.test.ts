import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { assertFindings } from '../../../support/assertFindings';
import { portfolio } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

describe('duplicate-claim', () => {
  const drawn: Readonly<Record<string, string>> = {
    'marks the second tag of a passage': `
I served a customer. [AC 1.1] Then I helped another. [AC 1.1]
<!--                                                     ^^^ duplicate-claim -->`,
    'marks the second reference of one tag': `
I served a customer. [AC 1.1, 1.2, 1.1]
<!--                               ^^^ duplicate-claim -->`,
    'marks the second link to the same file': `
I took it down. [AC 1.1](log.pdf) [AC 1.1](log.pdf)
<!--                                  ^^^ duplicate-claim -->`,
    'leaves links to two files alone': `
I took it down. [AC 1.1](log.pdf) [AC 1.1](list.pdf)`,
    'leaves a file alone beside the passage that names it': `
I took it down. [AC 1.1](log.pdf) [AC 1.1]`,
    'leaves two passages alone': `
I served a customer. [AC 1.1]

Then I helped another. [AC 1.1]`,
    'leaves claims of different widths alone': `
# At the till [AC 1.1]

I served a customer. [AC 1.1]`,
    'leaves a range alone, which counts for more': `
I served a customer. [AC 1.1] Then I helped another. [AC 1.1-1.3]`,
    'marks a range of which nothing is new': `
I served a customer. [AC 1.1-1.3] Then I helped another. [AC 1.1-1.3]
<!--                                                         ^^^^^^^ duplicate-claim -->`,
    'marks a range of what has been claimed one by one': `
I served a customer. [AC 1.2, 1.3, 1.1] Then I helped another. [AC U1/1.1-1.3]
<!--                                                               ^^^^^^^^^^ duplicate-claim -->`,
    'leaves a claim alone beside a plan': `
I will write [AC 1.1?] more here [AC 1.1]. I wrote [AC 1.2] and will write more [AC 1.2?].`,
    'leaves a range alone beside a plan': `
I will write [AC 1.1-1.3?] more here [AC 1.1-1.3].`,
    'marks the second plan': `
I will write [AC 1.1?] more here [AC 1.1?].
<!--                                 ^^^ duplicate-claim -->`,
    'marks what a range has claimed already': `
I served a customer. [AC 1.1-1.3] Then I helped another. [AC 1.2]
<!--                                                         ^^^ duplicate-claim -->`,
  };
  for (const [name, markdown] of Object.entries(drawn)) {
    it(name, () => assertFindings(markdown, portfolio(markdown, { only: ['duplicate-claim'] })));
  }

  for (const [text, named] of [
    ['I did. [AC 1.1] I did more. [AC U1/1.1]', '1.1'],
    ['I did. [AC 1.1-1.3] I did more. [AC 1.1-1.3]', '1.1-1.3'],
    ['I did. [AC 1.1-1.3] I did more. [AC U1/1.1-1.3]', 'U1/1.1-1.3'],
  ] as const) {
    it(`says that ${named} is there twice in ${text}`, () => {
      const { findings } = portfolio(text, { only: ['duplicate-claim'] });
      assert.deepEqual(
        findings.map(({ problem }) => problem.code === 'duplicate-claim' && problem.criterion),
        [named],
      );
    });
  }

  for (const [text, expected] of [
    ['I did. [AC 1.1] I did more. [AC 1.1]', 'I did. [AC 1.1] I did more.'],
    ['I did. [AC 1.1, 1.2, 1.1] Twice.', 'I did. [AC 1.1, 1.2] Twice.'],
    ['I did. [AC 1.1-1.3, 2.1, 1.1-1.3] Twice.', 'I did. [AC 1.1-1.3, 2.1] Twice.'],
  ] as const) {
    it(`takes the second out of ${text}`, () => {
      const [finding] = withFixes(portfolio(text, { only: ['duplicate-claim'] }));
      const [fix] = finding?.fixes ?? [];
      assert.ok(fix?.preferred);
      assert.equal(applyEdits(text, fix.edits), expected);
    });
  }
});
