import assert from 'node:assert/strict';
import { moveFunctions } from '../../../src/pdf/moveFunctions.mjs';

const magic = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const i32 = 0x7f;
const name = (text: string): number[] => [text.length, ...Buffer.from(text)];
const section = (id: number, ...content: readonly number[]): number[] => [id, content.length, ...content];
const body = (...code: readonly number[]): number[] => [code.length + 2, 0, ...code, 0x0b];

/** What is imported, as number 0; then `double`, `throughTable`, `store` and `run`, which calls all of them. */
const [outside, double, throughTable, store, run] = [0, 1, 2, 3, 4];
const code = [
  body(0x20, 0, 0x10, outside, 0x20, 0, 0x6a), // outside(x) + x
  body(0x20, 0, 0x41, 0, 0x11, 0, 0), // table[0](x)
  body(0x41, 8, 0x23, 0, 0x20, 0, 0x6a, 0x24, 0, 0x23, 0, 0x36, 2, 0, 0x20, 0), // stack += x; memory[8] = stack; x
  body(0x20, 0, 0x10, double, 0x10, throughTable, 0x10, store, 0x41, 8, 0x28, 2, 0, 0x6a), // + memory[8]
];
const start = [8, 1, run];

function moduleOf(...extra: readonly number[][]): Uint8Array {
  return Uint8Array.from([
    ...magic,
    ...section(1, 1, 0x60, 1, i32, 1, i32),
    ...section(2, 1, ...name('env'), ...name('outside'), 0, 0),
    ...section(3, code.length, ...code.map(() => 0)),
    ...section(4, 1, 0x70, 1, 1, 1),
    ...section(5, 1, 0, 1),
    ...section(6, 1, i32, 1, 0x41, 5, 0x0b),
    ...section(7, 2, ...name('run'), 0, run, ...name('memory'), 2, 0),
    ...extra.flat(),
    ...section(9, 1, 0, 0x41, 0, 0x0b, 1, double),
    ...section(10, code.length, ...code.flat()),
  ]);
}

const env = { env: { outside: (value: number) => value + 100 } };
type Run = (value: number) => number;

async function runWhole(value: number): Promise<number> {
  const { instance } = await WebAssembly.instantiate(moduleOf() as Uint8Array<ArrayBuffer>, env);
  return (instance.exports['run'] as Run)(value);
}

async function runApart(functions: readonly number[], value: number): Promise<number> {
  const { rest, moved } = moveFunctions(moduleOf(), functions, 'hot');
  const { instance: hot } = await WebAssembly.instantiate(moved);
  const { instance } = await WebAssembly.instantiate(rest, { ...env, hot: hot.exports });
  assert.equal(Object.keys(hot.exports).length, functions.length + 3);
  assert.ok(instance.exports['memory'] instanceof WebAssembly.Memory);
  return (instance.exports['run'] as Run)(value);
}

describe('Functions of the PDF engine in a module of their own', () => {
  const choices = [[], [double], [throughTable], [store], [run], [store, double], [1, 2, 3, 4]];
  for (const functions of choices) {
    it(`do the same: ${functions.join(', ') || 'none'}`, async () => {
      for (const value of [0, 1, 7, -3]) {
        assert.equal(await runApart(functions, value), await runWhole(value), `for ${value}`);
      }
    });
  }

  it('are not taken out of a module of another kind', () => {
    assert.throws(() => moveFunctions(moduleOf(start), [double], 'hot'), /start function/);
  });
});
