import { strict as assert } from 'node:assert';
import { portfolio } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped = { register, vocabulary, only: ['superseded-legislation'] } as const;

/** Of some texts, those in which a law is said to be out of date. Each is a note by itself. */
function reportedOf(texts: readonly string[]): string[] {
  const notes = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
  const uris = new Set(portfolio(notes, shipped).findings.map(({ problem: { uri } }) => uri));
  return texts.filter((_, at) => [...uris].some((uri) => uri.endsWith(`/${at}.md`)));
}

const toldAsHistory = {
  'the law of today right behind': [
    'The Data Protection Act 1998 (now 2018) means locked files',
    'The Data Protection Act 1998 (now the Data Protection Act 2018) means locked files.',
    'The Data Protection Act 1998 (it is 2018 now) means locked files.',
    'The Data Protection Act 1998, now the 2018 Act, keeps files safe.',
    'Our handbook says Data Protection Act 1998 but it should say 2018.',
    'The Race Relations Act 1976 (today part of the Equality Act) covered race.',
    'The Data Protection Act 1998 - now 2018 - means locked files.',
    'The Data Protection Act 1998 (2018 now) means locked files.',
    'The Data Protection Act 1998/2018 means locked files.',
  ],
  'the law of today in its place': [
    '| Old law | New law |\n| --- | --- |\n| Data Protection Act 1998 | Data Protection Act 2018 |',
    '| Before | Now |\n| --- | --- |\n| Sale of Goods Act 1979 | Consumer Rights Act 2015 |',
    'Sale of Goods Act 1979 → Consumer Rights Act 2015',
  ],
  'a draft that somebody put right': [
    'The induction book says Data Protection Act 1998 but that is wrong.',
    'i put data protection act 1998 in my first draft but donna said its 2018 so ive changed it',
    'At first I was thinking it was Data Protection Act from 1998, but teacher correct me.',
    'Manager say it is the Sale of Goods Act 1979. My assessor say now it is the Consumer Rights Act 2015.',
    'The Data Protection Act 1998 posters were taken down.',
  ],
  'the time when somebody began': [
    'When my boss started it was the Data Protection Act 1998.',
    'When my supervisor first joined the shop it was the Sale of Goods Act 1979.',
    'When our manager trained it was called the Data Protection Act 1984.',
    'When the shop opened it was the Sale of Goods Act 1979.',
    'Before I was born it was the Data Protection Act 1984.',
    'The Sale of Goods Act 1979 was what we had when the shop opened.',
    'When my manager started out it was the Disability Discrimination Act 1995.',
    'Before we opened the second shop it was the Distance Selling Regulations 2000.',
    'When he started, my boss had the Data Protection Act 1998.',
  ],
  'an old name': [
    'The Sale of Goods Act is the old name of the Consumer Rights Act 2015.',
    'The Sale of Goods Act was the earlier name for it.',
    'The Consumer Rights Act 2015 (the old Sale of Goods Act) covers faulty goods.',
    'The Equality Act is the new name for the Disability Discrimination Act 1995.',
    'The Data Protection Act 2018 is the new version of the Data Protection Act 1998.',
    'The Consumer Rights Act 2015 used to be the Sale of Goods Act.',
    'My nan remembers the Trade Descriptions Act 1968.',
    'She was at the counter in 1977 and remembers the Race Relations Act 1976 coming in.',
    'There was the Race Relations Act 1976 and the Sex Discrimination Act 1975. Neither of them exists any more.',
    'The Sale of Goods Act is an older name for the same thing.',
    'The Sale of Goods Act is what the Consumer Rights Act 2015 used to be called.',
    'The Sale of Goods Act is how people used to call the Consumer Rights Act 2015.',
    'Sale of Goods Act is the old title.',
    'The Equality Act 2010 was made out of the Race Relations Act 1976 and others.',
    'The law used to be the Trade Descriptions Act 1968.',
    'The Consumer Rights Act 2015 is newer than the Sale of Goods Act 1979.',
  ],
  'poor English': [
    'The Data Protection Act 1998 isnt the law any more.',
    'The Sale of Goods Act 1979 doesnt apply any more.',
    'The Race Relations Act 1976 isnt in force any more.',
    'The Data Protection Act 1998 wont help you any more.',
    'The Distance Selling Regulations arent used any more.',
    'We dont use the Data Protection Act 1998 any more.',
    'The Data Protection Act 1998 hasnt been the law since 2018.',
    'The Sale of Goods Act use to be the law but its the Consumer Rights Act 2015 now.',
    'It was called the Disability Discrimination act before, now its Equality Act 2010.',
    'The Data Protection Act 1998 is old, its the Data Protection Act 2018 now.',
    'It use to be the Sex Discrimination Act 1975, its the Equality Act now.',
    'The Sale of Goods Act 1979, now its the Consumer Rights Act 2015.',
  ],
  'sales to the trade': [
    'For trade it is the Sale of Goods Act 1979 that still applies.',
    'With trade it is still the Sale of Goods Act 1979.',
    'The Sale of Goods Act 1979 still applies to trade.',
    'On trade orders the Sale of Goods Act 1979 is the one to use.',
    'For business buyers the Sale of Goods Act 1979 is still right.',
    'The Sale of Goods Act 1979 only covers trade now.',
    'For trade the Sale of Goods Act 1979 is used.',
    'Trade sales come under the Sale of Goods Act 1979.',
    'When we sell to the trade it is the Sale of Goods Act 1979.',
    'The Supply of Goods and Services Act 1982 still applies when we do work for another firm.',
  ],
};

const used = [
  'The Data Protection Act 1998 (now on our wall) means locked files.',
  'When a customer started to shout I told her it was the Sale of Goods Act 1979.',
  'When my manager started asking about refunds I said it was the Sale of Goods Act 1979.',
  'When my boss started the training it was the Data Protection Act 1998 that she began with.',
  'The name of the law is the Sale of Goods Act 1979.',
  'In the retail trade we follow the Sale of Goods Act 1979.',
  'For trade descriptions we follow the Trade Descriptions Act 1968.',
  'An old lady brought her kettle back under the Sale of Goods Act 1979.',
  'When the shop opened I told him the Sale of Goods Act 1979 gives him a refund.',
  'The customer traded in her phone under the Sale of Goods Act 1979.',
  'We follow the Data Protection Act 1998 (it means locked files).',
  'The Sale of Goods Act 1979 is the name of the law I use most.',
  'The Data Protection Act 1998 (which is about data) is now on my desk.',
  'My old boss told me about the Sale of Goods Act 1979 and I follow it.',
  'The Sale of Goods Act 1979 is the old favourite in our shop.',
  'Trade is brisk, and under the Sale of Goods Act 1979 we refund.',
  'For trade-in phones we use the Sale of Goods Act 1979.',
  'The Data Protection Act 1998 (8 principles) means locked files.',
  'The Disability Discrimination Act 1995 (disabled people) means a ramp.',
  'We sell used cars to customers under the Sale of Goods Act 1979.',
  'The Data Protection Act 1998, now that I have read it, means locked files.',
  'When my boss started here she gave me the Data Protection Act 1998 to read.',
  'When the queue began it was the Sale of Goods Act 1979 I needed.',
  'I joined the shop and was told to follow the Data Protection Act 1998.',
  'The Trade Descriptions Act 1968 should say what is on the label.',
  'The title is the Sale of Goods Act 1979.',
  'We trade under the Sale of Goods Act 1979.',
  'The Sale of Goods Act 1979 applies to every sale.',
  'The Data Protection Act 1998 (see 2018 poster) means locked files.',
  'Today the Sale of Goods Act 1979 gave her a refund.',
  'Now the Data Protection Act 1998 is on the wall for us to follow.',
  'An older man was refunded under the Sale of Goods Act 1979.',
  'The new name badge follows the Data Protection Act 1998.',
  'Remember the Sale of Goods Act 1979 gives her a refund.',
  'We follow the Data Protection Act 1998 so we dont leave files out.',
  'The Sale of Goods Act 1979 is the law we use to be fair.',
  'Its the Data Protection Act 1998 that we follow.',
  'The Data Protection Act 1998 means we dont keep notes any longer than we need.',
  'In my job trade descriptions come under the Trade Descriptions Act 1968.',
];

const act = 'Terrorism (Protection of Premises) Act 2025';
const knownToCome = [
  `The ${act}, known as Martyn's Law, has been passed but its duties are not in force yet.`,
  "Martyn's Law will come into force in 2027, so we are getting ready.",
  "Martyn's Law is coming in soon.",
  'Martyns Law isnt in force yet.',
  "We are preparing for Martyn's Law.",
  "Martyn's Law starts in April 2027.",
  `The ${act} (Martyn's Law) has been passed. It does not apply until 2027.`,
  "Martyn's Law is new. It is not law yet but we train for it.",
  "Martyn's Law is not in force yet.\n\nBecause of Martyn's Law we will count people.",
  "When Martyn's Law comes in we will have to search bags.",
  `The duties of the ${act} won't start before 2027.`,
  "Martyn's Law hasn't started yet.",
];
const takenForToday = [
  "Because of Martyn's Law we search bags.",
  "Under Martyn's Law I count people when they come in.",
  "We follow Martyn's Law to keep people safe.",
  "I have to apply Martyn's Law at the door. I check every bag.",
  "Martyn's Law means that I look at each bag before the doors open.",
];

describe('a law that is not in force yet', () => {
  it('is left alone where the text says so', () => assert.deepEqual(reportedOf(knownToCome), []));

  it('is reported where it is taken for the law of today', () =>
    assert.deepEqual(reportedOf(takenForToday), takenForToday));

  it('is reported once where its other name follows', () => {
    const alike = [
      "known as Martyn's Law",
      "also called Martyn's Law",
      "or Martyn's Law",
      'which is known as Martyn’s Law',
    ];
    for (const name of alike) {
      for (const text of [
        `The ${act}, ${name}, means that I search bags.`,
        `Under the ${act} (${name}) I search bags.`,
        `We had training about Martyn's Law. Under the ${act} I search bags.`,
      ]) {
        assert.equal(portfolio(text, shipped).findings.length, 1, text);
      }
    }
  });
});

describe('a law that is out of date', () => {
  for (const [name, texts] of Object.entries(toldAsHistory)) {
    it(`is left alone where the text knows it: ${name}`, () => assert.deepEqual(reportedOf(texts), []));
  }

  it('is reported where it is used as the law of today', () => assert.deepEqual(reportedOf(used), used));
});
