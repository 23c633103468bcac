import { assertFindings } from '../../../support/assertFindings';
import { portfolio } from '../../../support/portfolio';

describe('misconception', () => {
  const drawn: Readonly<Record<string, string>> = {
    'marks the sentence that puts the mistake': `
I am polite. I think the customer is always right.
<!--         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misconception -->`,
    'finds it in a list': `
1. I am polite. I do so as the customer is always right.
<!--            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misconception -->`,
    'leaves a heading alone, which may be the question': `
# I think the customer is always right`,
    'leaves alone what is quoted': `
> I think the customer is always right.`,
    'leaves code alone': `
I typed \`the customer is always right\` there.`,
  };
  for (const [name, markdown] of Object.entries(drawn)) {
    it(name, () => assertFindings(markdown, portfolio(markdown, { only: ['misconception'] })));
  }
});
