import { strict as assert } from 'node:assert';
import { Analyser } from '../../../src/core/analyse';
import { LazyAnalyser } from '../../../src/editor/lazyAnalyser';

describe('an analyser that is made when it is needed', () => {
  it('is made once', async () => {
    let made = 0;
    const lazy = new LazyAnalyser(() => {
      made++;
      return Promise.resolve(new Analyser());
    });
    assert.equal(made, 0);
    const [first, second] = await Promise.all([lazy.get(), lazy.get()]);
    assert.equal(first, second);
    assert.equal(made, 1);
  });

  it('is tried again where it could not be made', async () => {
    let tries = 0;
    const lazy = new LazyAnalyser(() => {
      tries++;
      return tries === 1 ? Promise.reject(new Error('No connection.')) : Promise.resolve(new Analyser());
    });
    await assert.rejects(lazy.get(), /No connection/);
    assert.ok((await lazy.get()) instanceof Analyser);
    await lazy.get();
    assert.equal(tries, 2);
  });
});
