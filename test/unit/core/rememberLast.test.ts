import { strict as assert } from 'node:assert';
import { rememberLast } from '../../../src/core/rememberLast';

describe('the answer to the last question', () => {
  it('is worked out once while the same object is asked about', () => {
    const asked: string[] = [];
    const lettersOf = rememberLast(({ word }: { readonly word: string }) => {
      asked.push(word);
      return [...word];
    });
    const [one, other] = [{ word: 'till' }, { word: 'desk' }];
    assert.equal(lettersOf(one), lettersOf(one));
    assert.deepEqual(lettersOf(other), ['d', 'e', 's', 'k']);
    assert.deepEqual(lettersOf(one), ['t', 'i', 'l', 'l']);
    assert.deepEqual(asked, ['till', 'desk', 'till']);
  });

  it('is remembered where it is nothing', () => {
    let count = 0;
    const nothing = rememberLast<object, undefined>(() => {
      count++;
      return undefined;
    });
    const one = {};
    nothing(one);
    nothing(one);
    assert.equal(count, 1);
  });
});
