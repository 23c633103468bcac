import { assertFindings } from '../../../support/assertFindings';
import { portfolio } from '../../../support/portfolio';

describe('generic-example', () => {
  const drawn: Readonly<Record<string, string>> = {
    'marks the words that announce an example': `
I am always fair. For example, fairness is important. [AC 2.2]
<!--              ^^^^^^^^^^^ generic-example -->`,
    'looks at all of a passage': `
# Fair [AC 2.2]

I am always fair.

I say so, for example, as fairness is important.
<!--      ^^^^^^^^^^^ generic-example -->`,
    'looks no further than the passage': `
I said so, for example, as fairness is important.

I am always fair. [AC 2.2]

I say so, for example, as fairness is important.`,
    'leaves an example alone that is told': `
I am fair. For example, last Saturday a customer asked me for a refund. I checked the receipt and he thanked me. [AC 2.2]`,
    'leaves alone what is said beside an example that is told': `
# Fair [AC 2.2]

I say so, for example, as fairness is important.

Last Saturday a customer asked me for a refund. I checked the receipt and he thanked me.`,
    'leaves a question alone that is copied': `
**Q. Give an example of fairness.** I am always fair. [AC 2.2]`,
    'leaves another alone': `
Please describe an example of fairness. I am always fair. [AC 2.2]`,
    'marks what the writer gives': `
I can give an example of fairness. I am always fair. [AC 2.2]
<!--          ^^^^^^^^^^ generic-example -->`,
    'leaves a criterion alone that asks for no example': `
I am always fair. For example, fairness is important. [AC 1.1]`,
    'leaves alone what is only planned': `
I am always fair. For example, fairness is important. [AC 2.2?]`,
  };
  for (const [name, markdown] of Object.entries(drawn)) {
    it(name, () => assertFindings(markdown, portfolio(markdown, { only: ['generic-example'] })));
  }
});
