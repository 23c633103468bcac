import { strict as assert } from 'node:assert';
import { Analyser } from '../../../src/core/analyse';
import { folder, portfolioInput } from '../../support/portfolio';

const [one, two, three] = ['One', 'Two', 'Three'].map((text) => ({
  uri: `${folder}/evidence/${text}.md`,
  text: `# ${text}\n`,
}));

describe('evidence that was read before', () => {
  const read = (...orders: (readonly (typeof one)[])[]): readonly (readonly unknown[])[] => {
    const analyser = new Analyser();
    const input = portfolioInput('');
    return orders.map(
      (files) => analyser.analyse({ ...input, evidence: files.flatMap((file) => file ?? []) }).notes,
    );
  };

  it('is not read again, wherever it stands among the rest', () => {
    const [before = [], now = []] = read([one, two, three], [three, one]);
    assert.equal(now[0], before[2]);
    assert.equal(now[1], before[0]);
  });

  it('is read again when it is another object, as after a change', () => {
    const changed = { ...two, uri: two?.uri ?? '', text: '# Two more\n' };
    const [before = [], now = []] = read([one, two, three], [one, changed, three]);
    assert.deepEqual(
      now.map((note, at) => note === before[at]),
      [true, false, true],
    );
  });

  it('is found where a file comes in before it', () => {
    const [before = [], now = []] = read([two, three], [one, two, three]);
    assert.deepEqual(now.slice(1), before);
    assert.equal(now[1], before[0]);
    assert.equal(now[2], before[1]);
  });
});
