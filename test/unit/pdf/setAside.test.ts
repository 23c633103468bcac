import assert from 'node:assert/strict';
import { moveFunctions } from '../../../src/pdf/moveFunctions.mjs';
import { bringWhenCalled } from '../../../src/pdf/rareFunctions';
import { setAside } from '../../../src/pdf/setAside.mjs';

const magic = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const i32 = 0x7f;
const name = (text: string): number[] => [text.length, ...Buffer.from(text)];
const section = (id: number, ...content: readonly number[]): number[] => [id, content.length, ...content];
const body = (...code: readonly number[]): number[] => [code.length + 2, 0, ...code, 0x0b];

/** What is imported, as number 0; then `double`, `throughTable`, `store`, `run`, which calls all of them, and `nothing`. */
const [outside, double, throughTable, store, run] = [0, 1, 2, 3, 4];
const code = [
  body(0x20, 0, 0x10, outside, 0x20, 0, 0x6a), // outside(x) + x
  body(0x20, 0, 0x41, 1, 0x11, 0, 0), // table[1](x)
  body(0x41, 8, 0x23, 0, 0x20, 0, 0x6a, 0x24, 0, 0x23, 0, 0x36, 2, 0, 0x20, 0), // stack += x; memory[8] = stack; x
  body(0x20, 0, 0x10, double, 0x10, throughTable, 0x10, store, 0x41, 8, 0x28, 2, 0, 0x6a), // + memory[8]
  body(),
];
const types = [0, 0, 0, 0, 1];

/** `place` is where the table has its first function. */
function moduleOf(place = 1): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...magic,
    ...section(1, 2, 0x60, 1, i32, 1, i32, 0x60, 0, 0),
    ...section(2, 1, ...name('env'), ...name('outside'), 0, 0),
    ...section(3, code.length, ...types),
    ...section(4, 1, 0x70, 1, 2, 2),
    ...section(5, 1, 0, 1),
    ...section(6, 1, i32, 1, 0x41, 5, 0x0b),
    ...section(7, 2, ...name('run'), 0, run, ...name('memory'), 2, 0),
    ...section(9, 1, 0, 0x41, place, 0x0b, 1, double),
    ...section(10, code.length, ...code.flat()),
  ]);
}

const env = { env: { outside: (value: number) => value + 100 } };
type Run = (value: number) => number;

async function startWhole(): Promise<Run> {
  const { instance } = await WebAssembly.instantiate(moduleOf(), env);
  return instance.exports['run'] as Run;
}

/** The module taken apart in three, and how often the one that is aside was asked for. */
async function startApart(
  functions: readonly number[],
  hot: readonly number[],
): Promise<{ readonly run: Run; readonly asked: () => number }> {
  const { kept, aside } = setAside(moduleOf(), functions, 'hot');
  const { rest, moved } = moveFunctions(kept, hot, 'hot');
  const { instance: first } = await WebAssembly.instantiate(moved);
  let asked = 0;
  bringWhenCalled(first.exports, () => {
    asked++;
    return aside;
  });
  const { instance } = await WebAssembly.instantiate(rest, { ...env, hot: first.exports });
  return { run: instance.exports['run'] as Run, asked: () => asked };
}

describe('Functions of the PDF engine that are set aside', () => {
  const choices: readonly (readonly [aside: readonly number[], hot: readonly number[]])[] = [
    [[double], []],
    [[throughTable], [double]],
    [[store], [run]],
    [[run], [store, double]],
    [[double, throughTable, store], [run]],
    [[double, throughTable, store, run], []],
  ];
  for (const [aside, hot] of choices) {
    it(`do the same: ${aside.join(', ')} beside ${hot.join(', ') || 'none'}`, async () => {
      const [whole, apart] = [await startWhole(), await startApart(aside, hot)];
      assert.equal(apart.asked(), 0);
      for (const value of [0, 1, 7, -3]) {
        assert.equal(apart.run(value), whole(value), `for ${value}`);
      }
      assert.equal(apart.asked(), 1);
    });
  }

  it('are not asked for while none of them is called', async () => {
    const apart = await startApart([5], [double]);
    const whole = await startWhole();
    assert.equal(apart.run(7), whole(7));
    assert.equal(apart.asked(), 0);
  });

  it('are not taken out of a module whose table is full from its first place on', () => {
    assert.throws(() => setAside(moduleOf(0), [double], 'hot'), /must be free/);
  });
});
