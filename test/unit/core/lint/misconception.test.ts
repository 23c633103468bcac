import { strict as assert } from 'node:assert';
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

  /** The texts in which a mistake is reported. Each is a note by itself. */
  function reportedOf(texts: readonly string[]): string[] {
    const notes = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
    const { findings } = portfolio(notes, { only: ['misconception'] });
    return texts.filter((_, at) => findings.some(({ problem: { uri } }) => uri.endsWith(`/${at}.md`)));
  }

  it('reads what is denied without an apostrophe', () => {
    const denied = [
      'Complaints arent always bad.',
      'Complaints wasnt bad for us.',
      'COMPLAINTS ARENT BAD NEWS.',
      'Customer service doesnt end when they pay.',
      'Customer service dosent end when they pay.',
      "Customer service does'nt end when they pay.",
      'Service didnt end at the sale.',
      'We shouldnt treat everybody exactly the same.',
      'Law and ethics arent the same.',
      'Ethics and the law isnt the same thing.',
      'PCI DSS isnt a law.',
      'The customer isnt always right.',
      'You cant please everybody and the customer isnt always right.',
      'My trainer said the customer is always right. I dont agree.',
      'My trainer said the customer is always right. I didnt agree.',
      'The customer is always right. Thats wrong.',
      'The customer is always right. Its not true.',
      'The customer is always right. Its wrong to think so.',
      'Being polite isnt enough.',
      'Good manners arent all there is to it.',
      'Customers arent only the people who pay.',
      'Sympathy and empathy arent the same.',
    ];
    assert.deepEqual(reportedOf(denied), []);
  });

  it('reads what a worksheet asks to be judged, and what somebody was told not to do', () => {
    const denied = [
      '| Myth | Truth |\n| --- | --- |\n| The customer is always right | We listen first |',
      'its a myth that once theyve paid thats it',
      'Statement: Customer service ends when the customer pays. Agree / Disagree - I disagree because of aftercare.',
      'No. The customer is always right is a saying. I say no in a kind way.',
      'The customer is always right. They can be wrong about facts.',
      'She read back the card number out loud at the desk - told her not to do this.',
    ];
    assert.deepEqual(reportedOf(denied), []);
    const asserted = [
      '| Fact | Why |\n| --- | --- |\n| The customer is always right | We listen first |',
      'She read back the card number out loud at the desk.',
    ];
    assert.deepEqual(reportedOf(asserted), asserted);
  });

  it('reads what is asserted without an apostrophe', () => {
    const asserted = [
      'Customers dont make mistakes, we do.',
      'A customer cant get it wrong, thats how I see it.',
      'Staff arent customers.',
      'The customer is always right. Its the motto that we go by.',
      'Its true that complaints are always bad.',
    ];
    assert.deepEqual(reportedOf(asserted), asserted);
  });
});
