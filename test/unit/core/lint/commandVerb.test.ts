import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import { portfolioInput } from '../../../support/portfolio';

const catalogue = `
qualifications:
  - id: Q
    title: Q
    units:
      - id: U
        title: U
        outcomes:
          - number: '1'
            title: One
            criteria: [{ number: '1.1', statement: Explain it., verbs: [explain] }]
`;
const vocabulary = 'verbs: { explain: {} }';
const bare = 'I greet every guest at the front door and take them to their table. [AC 1.1]';

function codesIn(markdown: string): string[] {
  const input = portfolioInput(markdown, { catalogue, vocabulary, only: ['command-verb'] });
  return new Analyser().analyse(input).findings.map(({ problem }) => problem.code);
}

describe('what a command verb asks for', () => {
  it('is missing where no word does it', () => assert.deepEqual(codesIn(bare), ['command-verb']));

  it('is there in one word', () => assert.deepEqual(codesIn(bare.replace('and', 'because I')), []));

  it('is not in a reminder, in a comment or in code', () => {
    for (const hidden of ['<!-- To do: why is that? -->', '`because`']) {
      assert.deepEqual(codesIn(`# Day\n\n[AC 1.1]\n\n${bare}\n\n${hidden}\n`), ['command-verb']);
    }
  });
});
