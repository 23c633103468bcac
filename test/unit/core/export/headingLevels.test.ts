import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHeadingLevels } from '../../../../src/core/export/headingLevels';

describe('Heading levels', () => {
  it('start below the title and close the gaps', () => {
    const levelOf = createHeadingLevels();
    assert.deepEqual([3, 5, 4, 3, 1, 2, 6].map(levelOf), [2, 3, 3, 2, 2, 3, 4]);
  });

  it('never skip, whatever a learner writes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (written) => {
        const levelOf = createHeadingLevels();
        let before = 1;
        for (const level of written.map(levelOf)) {
          assert.ok(level >= 2 && level <= 6 && level <= before + 1);
          before = level;
        }
      }),
    );
  });
});
