import { strict as assert } from 'node:assert';
import { pageLanguage } from '../../../src/editor/pageLanguage';

describe('the language of a page', () => {
  it('is that of its words, which are English where nothing is translated', () => {
    assert.equal(pageLanguage(false, 'de'), 'en');
    assert.equal(pageLanguage(true, 'cy'), 'cy');
    assert.equal(pageLanguage(true, '"><script>'), 'en');
  });
});
