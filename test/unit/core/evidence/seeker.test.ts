import { strict as assert } from 'node:assert';
import { createSeeker } from '../../../../src/core/evidence/createSeeker';

describe('a seeker', () => {
  const text = '](ab](cd](';

  it('says of every stretch whether one of its marks begins in it, in whatever order', () => {
    const stretches = Array.from({ length: text.length + 1 }, (_, start) =>
      Array.from({ length: text.length + 1 - start }, (_, length) => ({ start, end: start + length })),
    ).flat();
    const inOrder = createSeeker(text, ['](', 'c', 'e']);
    const backwards = createSeeker(text, ['](', 'c', 'e']);
    const holds = ({ start, end }: { start: number; end: number }): boolean =>
      text.slice(start, end + 1).includes('](') || text.slice(start, end).includes('c');
    assert.deepEqual(stretches.map(inOrder), stretches.map(holds));
    assert.deepEqual([...stretches].reverse().map(backwards), [...stretches].reverse().map(holds));
  });

  it('finds nothing where there is nothing', () => {
    assert.equal(createSeeker(text, ['<'])({ start: 0, end: text.length }), false);
  });
});
