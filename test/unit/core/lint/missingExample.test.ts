import { strict as assert } from 'node:assert';
import { assertFindings } from '../../../support/assertFindings';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';

/** Whether a text that claims a criterion with one requirement for an example is reported. */
function isReported(text: string, requirement = 'kind: example'): boolean {
  const catalogue = { Q: { U: { '1.1': [requirement] } } };
  const { findings } = portfolio(`# Log [AC 1.1]\n\n${text}`, {
    catalogue,
    only: ['missing-example'],
  });
  assert.ok(findings.every(({ problem }) => problem.code === 'missing-example'));
  return findings.length > 0;
}

const stories: readonly string[] = [
  'Last Saturday a customer asked me for a refund. I checked the receipt and gave him his money back.',
  'For example, a man came in on Monday with a broken kettle. I apologised and found him a new one.',
  'An elderly lady rang about her order in March. I looked it up, and we sent it the same day.',
  'A guest was upset because her room was cold. I apologised and moved her to another room. She thanked me.',
  'One day my manager told me that two callers had complained. I rang both and explained what went wrong.',
  'Mrs Patel came to the desk yesterday. She wanted to cancel, so I filled in the form with her.',
  'When a caller shouted at me I stayed calm. I listened, repeated what he said and offered to ring back.',
  'A customer wanted a discount on Friday. I said no and told her why.',
  '**Last week** a visitor lost his _ticket_. I printed a new one for him and he was pleased.',
  'Last\nSaturday a customer\nasked me for help. I showed her the aisle.',
];

/** By people who are learning English: what happened, in the present. */
const brokenStories: readonly string[] = [
  'In August come guest with guide dog. My colleague say no dogs allowed. I say to her assistance dog is not normal dog, law give him right. We give him room on ground floor.',
  'Fairness: when hotel is full I not give last room to my friend. In May my cousin Marek ask me for staff price for his friends. I refuse, because it is not honest.',
  'Resident say she is cold so I bring a blanket. She say thank you and she smile. Her daughter come and she ask who did it.',
];

const brokenGeneralities: readonly string[] = [
  'Every Monday he come for his pills and I give him water.',
  'When guest come he give me passport. I ask him to sign the card. In July we have many tourists.',
  'The procedure say that the manager must be told. He tell us in the briefing. We give the form to him.',
  'Good carer listen to resident and he give time. He ask what resident like. He never shout.',
  'I let the customer take her time and I help the guest find his room. He is on the customer call list.',
];

const generalities: readonly string[] = [
  'I am always polite to customers.',
  'For example, I treat everyone the same.',
  'For instance, staff should smile and greet every customer.',
  'Customers like good service, such as a warm welcome.',
  'We must always keep customer details private.',
  'Good customer service means listening to the customer and solving the problem.',
  'I usually check the receipt and then I give a refund.',
  'Every Monday we clean the shop floor and check the stock.',
  'The company has a complaints procedure. It is displayed at the counter.',
  'If a customer complains, I listen.',
  'Confidentiality is important because customers trust us.',
];

const madeUp: readonly string[] = [
  'If a customer came back without a receipt, I would ask my manager.',
  'Imagine a guest who cannot find her room. I would walk there with her.',
  'Suppose a caller shouts at me. I would stay calm and offer to ring back.',
];

describe('missing-example', () => {
  for (const story of [...stories, ...brokenStories]) {
    it(`leaves a story alone: ${story}`, () => assert.equal(isReported(story), false));
  }
  for (const generality of [...generalities, ...brokenGeneralities]) {
    it(`reports a generality: ${generality}`, () => assert.equal(isReported(generality), true));
  }
  for (const text of madeUp) {
    it(`reports a made-up case where a real one is needed: ${text}`, () =>
      assert.equal(isReported(text), true));
    it(`leaves a made-up case alone where one will do: ${text}`, () =>
      assert.equal(isReported(text, 'kind: example, hypothetical: true'), false));
  }

  it('reports generalities where a made-up case would do', () =>
    assert.equal(isReported(generalities.join('\n\n'), 'kind: example, hypothetical: true'), true));

  it('leaves a recommended example alone', () =>
    assert.equal(isReported('Always polite.', 'kind: example, strength: recommended'), false));

  it('marks the first reference that counts, once for the criterion', () => {
    const markdown = `
I am polite [AC 2.2?] and fair

I am polite [AC 1.1, 2.2] and fair
<!--                 ^^^ missing-example -->

I am honest [AC 2.2] too`;
    assertFindings(markdown, portfolio(markdown));
  });

  it('is quiet when a story stands in another file', () => {
    const { findings } = portfolio({
      'a.md': 'I am polite [AC 2.2]',
      'b.md': `${stories[0]} [AC 2.2]`,
    });
    assert.deepEqual(findings, []);
  });

  it('counts another one, and what is told of another value', () => {
    const two = 'kind: example, minimum: 2';
    const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');
    const first = 'A lady asked me for a refund on Monday. I checked the receipt and gave her the money.';
    const second = 'A man rang about his bill. I looked it up and told him what it was for.';
    assert.equal(isReported(paragraphs(first, second), two), true);
    assert.equal(isReported(paragraphs(first, `another one, ${second}`), two), false);
    assert.equal(isReported(paragraphs(`Fairness: ${first}`, `Being open: ${second}`), two), false);
    assert.equal(isReported(paragraphs(first, `**Keeping things private.** ${second}`), two), false);
    assert.equal(isReported(paragraphs(`Situation: ${first}`, `Result: ${second}`), two), true);
  });

  it('says how many are there of how many', () => {
    const texts: PortfolioTexts = { catalogue: { Q: { U: { '1.1': ['kind: example, minimum: 2'] } } } };
    const [finding] = portfolio(`${stories[0]} [AC 1.1]`, texts).findings;
    assert.deepEqual(finding && { ...finding.problem, uri: '', span: undefined }, {
      code: 'missing-example',
      criterion: '1.1',
      found: 1,
      needed: 2,
      hypothetical: false,
      uri: '',
      span: undefined,
    });
  });

  const tap = 'On Monday a man brought a tap back and I refunded him.';
  const fall = 'a lady fell on the stairs and I rang for first aid.';
  for (const [found, text] of [
    [2, `${tap} [AC 1.1]\n\nOn Friday ${fall} [AC 1.1]`],
    [2, `${tap}\n\nAnother time ${fall}`],
    [2, `${tap}\n\nMy second example: ${fall}`],
    [2, `**Monday 20 July.** ${tap} [AC 1.1]\n\n**Friday 24 July.** ${fall} [AC 1.1]`],
    [2, `Monday 20 July: ${tap} [AC 1.1]\n\nFriday 24th July: ${fall} [AC 1.1]`],
    // An entry of a diary is a situation by itself.
    [2, `**20/07/2026** ${tap}\n\n**24/07/2026** ${fall}`],
    [2, `**Monday** ${tap}\n\n**Friday:** ${fall}`],
    [1, `${tap}\n\n**After that** ${fall}`],
    [1, `${tap} [AC 1.1]\n\nThe next day she came back and I rang the maker. [AC 1.1]`],
    // Under one tag, it may be how things went on.
    [1, `${tap}\n\nOn Friday he came back and I gave him a new one.`],
  ] as const) {
    it(`counts ${found} in ${JSON.stringify(text)}`, () => {
      const texts: PortfolioTexts = { catalogue: { Q: { U: { '1.1': ['kind: example, minimum: 3'] } } } };
      const tagged = text.includes('[AC') ? text : `---\ncriteria: [1.1]\n---\n${text}`;
      const [finding] = portfolio(tagged, texts).findings;
      assert.equal(finding?.problem.code === 'missing-example' && finding.problem.found, found);
    });
  }

  it('does not take a story in code or in a comment for one', () => {
    assert.equal(isReported(`\`\`\`\n${stories[0]}\n\`\`\``), true);
    assert.equal(isReported(`<!-- ${stories[0]} -->`), true);
  });
});
