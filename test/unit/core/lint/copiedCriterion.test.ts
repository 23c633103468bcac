import { strict as assert } from 'node:assert';
import { assertFindings } from '../../../support/assertFindings';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';

const catalogue = `qualifications:
  - id: Q
    title: Q
    units:
      - id: U
        title: U
        outcomes:
          - number: '1'
            title: One
            criteria:
              - number: '1.1'
                statement: Describe how you keep the details of a customer safe at your desk.
              - { number: '1.2', statement: Explain why you are as polite as possible. }
              - { number: '1.3', statement: Explain why you are as polite as possible today. }
`;
const texts: PortfolioTexts = { catalogue, only: ['copied-criterion'] };

describe('copied-criterion', () => {
  const drawn: Readonly<Record<string, string>> = {
    'marks the words of the criterion': `
I can describe how you keep the details of a customer safe at your desk. [AC 1.1]
<!--           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ copied-criterion -->`,
    'finds them in all that is claimed': `
# Safe [AC 1.1]

I lock it. This is how you keep the details of a customer.
<!--               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ copied-criterion -->`,
    'marks them once for a criterion': `
This is how you keep the details of a customer. [AC 1.1]
<!--    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ copied-criterion -->

This is how you keep the details of a customer. [AC 1.1]`,
    'leaves alone what is claimed for another criterion': `
This is how you keep the details of a customer. [AC 1.2]`,
    'leaves alone what is not claimed': `
This is how you keep the details of a customer.

I lock it. [AC 1.1]`,
    'leaves alone what is only planned': `
This is how you keep the details of a customer. [AC 1.1?]`,
    'leaves alone fewer of its words in a row': `
This is how you keep the details of a client. [AC 1.1]`,
    'leaves a criterion of eight words alone': `
I know why you are as polite as possible. [AC 1.2]`,
    'looks for a criterion of nine words': `
I know why you are as polite as possible today. [AC 1.3]
<!--   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ copied-criterion -->`,
  };
  for (const [name, markdown] of Object.entries(drawn)) {
    it(name, () => assertFindings(markdown, portfolio(markdown, texts)));
  }

  it('marks the first of several files', () => {
    const copy = 'This is how you keep the details of a customer. [AC 1.1]';
    const { findings } = portfolio({ 'a.md': 'I lock it. [AC 1.1]', 'b.md': copy, 'c.md': copy }, texts);
    assert.deepEqual(
      findings.map(({ problem }) => problem.uri.slice(-4)),
      ['b.md'],
    );
  });
});
