import assert from 'node:assert/strict';

describe('a wrong sum', () => {
  it('is right', () => {});
  it('is wrong', () => assert.deepEqual({ sum: 1 + 1 }, { sum: 3 }));
});
