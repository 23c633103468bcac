import assert from 'node:assert/strict';
import { linesWith } from '../../../../src/editor/tagging/typedCriterion';

const lines = [
  { label: 'PCS/1.1', description: 'met', detail: 'Identify the laws.' },
  { label: 'PCS/1.10', description: 'not started', detail: 'Explain a law about data.' },
  { label: 'ICS/2.2', detail: 'Deal with complaints.' },
];

describe('what was typed into the list of criteria', () => {
  const found = (typed: string): string[] => linesWith(lines, typed).map(({ label }) => label);

  it('finds a whole number alone, with or without its unit and with spaces around it', () => {
    assert.deepEqual(found('1.1'), ['PCS/1.1']);
    assert.deepEqual(found(' pcs/1.1 '), ['PCS/1.1']);
    assert.deepEqual(found('1.1 '), ['PCS/1.1']);
  });

  it('finds all lines with the words', () => {
    assert.deepEqual(found('LAW'), ['PCS/1.1', 'PCS/1.10']);
    assert.deepEqual(found('complaint '), ['ICS/2.2']);
    assert.deepEqual(found('met'), ['PCS/1.1']);
    assert.deepEqual(found('kettle'), []);
  });
});
