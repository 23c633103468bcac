import { strict as assert } from 'node:assert';
import { joinKeywords, usualKeywords } from '../../../../src/core/catalogue/tagKeywords';
import { findNearTags } from '../../../../src/core/lint/nearTags';

describe('The words that may begin a tag', () => {
  it('are the usual ones where a catalogue names the usual one itself, so that every file can be read', () => {
    assert.equal(joinKeywords(['AC']), usualKeywords);
    assert.equal(joinKeywords(['ac', 'P']), usualKeywords);
    assert.deepEqual(
      findNearTags('What I did. [AC1.2]', joinKeywords(['AC'])).map(({ tag }) => tag),
      ['[AC 1.2]'],
    );
  });

  it('are those of a catalogue besides, in capital letters', () => {
    assert.deepEqual([...joinKeywords(['ksb', 'AC', 'KSB'])], ['AC', 'KSB']);
  });
});
