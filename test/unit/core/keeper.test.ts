import { strict as assert } from 'node:assert';
import { Keeper, KeptWith } from '../../../src/core/keeper';

class Thing extends Keeper {
  constructor(readonly name: string) {
    super();
  }
}

describe('what is kept with an object', () => {
  it('is found with that object alone', () => {
    const kept = new KeptWith<Thing, number>();
    const [one, other] = [new Thing('same'), new Thing('same')];
    kept.set(one, 1);
    assert.deepEqual([kept.get(one), kept.get(other)], [1, undefined]);
  });

  it('is one value for each that keeps something there, the last one', () => {
    const thing = new Thing('');
    const all = [new KeptWith<Thing, string>(), new KeptWith<Thing, string>(), new KeptWith<Thing, string>()];
    all.forEach((kept, at) => kept.set(thing, `first ${at}`));
    all[1]?.set(thing, 'second');
    assert.deepEqual(
      all.map((kept) => kept.get(thing)),
      ['first 0', 'second', 'first 2'],
    );
  });

  it('makes no difference to whoever compares or copies the object', () => {
    const [plain, keeping] = [new Thing('same'), new Thing('same')];
    new KeptWith<Thing, number>().set(keeping, 1);
    assert.deepEqual(keeping, plain);
    assert.deepEqual({ ...keeping }, { name: 'same' });
  });
});
