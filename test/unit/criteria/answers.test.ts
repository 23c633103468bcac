import { strict as assert } from 'node:assert';
import { Analyser } from '../../../src/core/analyse';
import { shippedLibrary } from '../../support/shipped';

const analyser = new Analyser();

/** How a criterion stands with one answer for it. */
function statusOf(qualification: string, number: string, answer: string): string | undefined {
  const { coverage } = analyser.analyse({
    ...shippedLibrary(),
    portfolio: { uri: 'mem:/p/portfolio.yaml', text: `learner: Sam\nqualifications: [${qualification}]\n` },
    evidence: [{ uri: 'mem:/p/a.md', text: `# Answer\n\n[AC ${number}]\n\n${answer}\n` }],
    severities: new Map(),
  });
  return coverage.byCriterion.get(`${qualification}/PCS/${number}`)?.status;
}

describe('an answer as learners write it', () => {
  const answers: readonly (readonly [
    qualification: string,
    number: string,
    good: readonly string[],
    weak: readonly string[],
  ])[] = [
    [
      'ICQ-L2A',
      '1.1',
      [
        'Customer service is the help we give. Internal customers, for example the teaching assistants, come to reception for keys. External customers, for example parents, come to report absence.',
        'Customer service is the help a company gives. External customers pay us, such as parents who book lessons. Internal customers are in the same organisation, such as the lifeguards who need a rota.',
      ],
      [
        'Customer service is the help we give. Internal customers are inside the organisation and external customers are outside it.',
      ],
    ],
    [
      'ICQ-L2A',
      '3.1',
      [
        'Verbal communication is what you say, and non-verbal is your face and how you stand. For complaints we use LATER: listen, acknowledge, take action, explain, review. Feedback cards are read every Friday.',
        'I use a friendly tone and avoid jargon. I stand up straight and nod. If someone complains, our way of handling it is to listen, say sorry, fix it and tell the manager, and we ask for feedback.',
      ],
      ['I speak clearly and smile. If they complain later I say sorry, and I read the feedback.'],
    ],
    [
      'PQ-L2D',
      '1.1',
      [
        'Customer service is the support you give to people before and after they buy. It matters because happy parents recommend the nursery to others, so we fill our places, and unhappy ones post bad comments.',
      ],
      ['The customer service desk is next to the door. It has a good reputation and success.'],
    ],
  ];
  for (const [qualification, number, good, weak] of answers) {
    it(`meets ${qualification} ${number} where all of it is there, and not where a part is missing`, () => {
      assert.deepEqual(
        [...good, ...weak].map((answer) => statusOf(qualification, number, answer)),
        [...good.map(() => 'met'), ...weak.map(() => 'incomplete')],
      );
    });
  }
});
