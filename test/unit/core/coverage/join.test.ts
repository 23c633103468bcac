import { strict as assert } from 'node:assert';
import type { CriterionCoverage, Status } from '../../../../src/core/coverage/coverage';
import { portfolio } from '../../../support/portfolio';
import { register, vocabulary } from '../../../support/smallLibrary';

function cover(
  requirements: readonly string[],
  evidence: Readonly<Record<string, string>>,
): CriterionCoverage {
  const { coverage } = portfolio(evidence, {
    catalogue: { Q: { U: { '1.1': requirements } } },
    vocabulary,
    register,
  });
  const found = coverage.byCriterion.get('Q/U/1.1');
  assert.ok(found);
  return found;
}

interface Half {
  readonly text: string;
  /** How the criterion stands with this file alone. */
  readonly alone: Status;
}

const dpa = 'We follow the Data Protection Act 2018.';
const cra = 'We follow the Consumer Rights Act 2015.';
const story = 'Last Saturday a customer asked me for a refund. I checked the receipt and he thanked me.';
const otherStory = 'On Monday a lady told me her order was late. I rang the depot and she smiled.';

/** For each kind of requirement: two files that satisfy it together, and what each does alone. */
const cases: Readonly<Record<string, readonly [requirement: string, first: Half, second: Half]>> = {
  'two laws': [
    'kind: legislation, minimum: 2',
    { text: `${dpa} [AC 1.1]`, alone: 'incomplete' },
    { text: `${cra} [AC 1.1]`, alone: 'incomplete' },
  ],
  'laws of two topics': [
    'kind: legislation, minimum: 2, topics: [data, sales]',
    { text: `# Laws [AC 1.1]\n\n${dpa}`, alone: 'incomplete' },
    { text: `- ${cra} [AC 1.1]`, alone: 'incomplete' },
  ],
  'a law in one file and what it changes in another': [
    'kind: legislation, minimum: 2, applied: true',
    { text: 'The Consumer Rights Act 2015. [AC 1.1]', alone: 'incomplete' },
    {
      text: 'Because of the Data Protection Act 2018 I lock the screen. [AC 1.1]',
      alone: 'incomplete',
    },
  ],
  'two examples': [
    'kind: example, minimum: 2',
    { text: `${story} [AC 1.1]`, alone: 'incomplete' },
    { text: `${otherStory} [AC 1.1]`, alone: 'incomplete' },
  ],
  'two groups of words': [
    'kind: concepts, groups: [fair, open], minimum: 2',
    { text: 'I was fair. [AC 1.1]', alone: 'incomplete' },
    { text: '---\ncriteria: [1.1]\n---\nI was honest.', alone: 'incomplete' },
  ],
  'both sides of a contrast': [
    'kind: contrast, between: [fair, open]',
    { text: 'I was fair. [AC 1.1]', alone: 'incomplete' },
    { text: '| a |\n| - |\n| honest [AC 1.1] |', alone: 'incomplete' },
  ],
  'two of a count': [
    'kind: count, of: [fair, open], minimum: 2, noun: values',
    { text: 'I was fair. [AC 1.1]', alone: 'incomplete' },
    { text: 'I was honest. [AC 1.1]', alone: 'incomplete' },
  ],
  'two models': [
    'kind: model, models: [heat, last], minimum: 2',
    { text: 'I used HEAT. [AC 1.1]', alone: 'incomplete' },
    { text: 'I used LAST. [AC 1.1]', alone: 'incomplete' },
  ],
  'an organisation beside what happened in it': [
    'kind: organisation',
    { text: 'I served a customer. [AC 1.1]', alone: 'incomplete' },
    { text: 'In our shop we are kind. [AC 1.1]', alone: 'met' },
  ],
  'two pieces of evidence': [
    'kind: evidence, minimum: 2',
    { text: 'One. [AC 1.1]', alone: 'incomplete' },
    { text: 'Two. [AC 1.1]', alone: 'incomplete' },
  ],
  'evidence of another kind': [
    'kind: evidence-type, types: [WT]',
    { text: '---\ntype: RA\n---\nI did it. [AC 1.1]', alone: 'incomplete' },
    { text: '---\ntype: witness testimony\n---\nI saw it. [AC 1.1]', alone: 'met' },
  ],
  words: [
    'kind: words, minimum: 6',
    { text: 'One two three [AC 1.1]', alone: 'incomplete' },
    { text: 'four five six [AC 1.1]', alone: 'incomplete' },
  ],
};

describe('the join over two files', () => {
  for (const [name, [requirement, first, second]] of Object.entries(cases)) {
    it(`counts together: ${name}`, () => {
      const statusOf = (evidence: Readonly<Record<string, string>>): Status =>
        cover([requirement], evidence).status;
      assert.deepEqual(
        {
          first: statusOf({ 'a.md': first.text }),
          second: statusOf({ 'b.md': second.text }),
          together: statusOf({ 'a.md': first.text, 'b.md': second.text }),
        },
        { first: first.alone, second: second.alone, together: 'met' },
      );
    });

    it(`does not count what is only planned: ${name}`, () => {
      const planned = first.text.replace('1.1]', '1.1?]');
      const { status } = cover([requirement], { 'a.md': planned, 'b.md': second.text });
      assert.equal(status, second.alone);
    });

    it(`never waits for it where it is only recommended: ${name}`, () => {
      const evidence = { 'a.md': 'I did it. [AC 1.1]' };
      const advised = cover([`${requirement}, strength: recommended`], evidence);
      assert.deepEqual([advised.status, advised.lacking], ['met', []]);
      assert.equal(advised.advised.length, 1);
    });
  }
});

describe('the reason for a status', () => {
  const requirements = [
    'kind: legislation, minimum: 2',
    'kind: concepts, groups: [fair, open], minimum: 2',
    'kind: example, strength: recommended',
  ];
  const rows: Readonly<Record<string, readonly [string, Status, lacking: number, advised: number]>> = {
    'is that nothing is tagged': ['I did it.', 'unmet', 2, 1],
    'is that it is only planned': [`${dpa} ${cra} I was fair and honest. [AC 1.1?]`, 'planned', 2, 1],
    'is what is missing': [`${dpa} I was fair and honest. [AC 1.1]`, 'incomplete', 1, 1],
    'is all that is missing': ['I did it. [AC 1.1]', 'incomplete', 2, 1],
    'is that nothing required is missing': [`${dpa} ${cra} I was fair and honest. [AC 1.1]`, 'met', 0, 1],
  };
  for (const [name, [text, status, lacking, advised]] of Object.entries(rows)) {
    it(name, () => {
      const found = cover(requirements, { 'a.md': text });
      assert.deepEqual(
        [found.status, found.lacking.length, found.advised.length],
        [status, lacking, advised],
      );
      assert.ok(found.lacking.every((state) => found.requirements.includes(state)));
    });
  }
});
