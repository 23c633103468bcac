import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expandRotations } from '../../../src/pdf/expandRotations.mjs';
import { wasmFile } from '../../../src/pdf/files.mjs';
import { root } from './support/nodePdfEngine';

const [i32, i64] = [0x7f, 0x7e];
const [rotateLeft32, rotateLeft64, rotateRight64] = [0x77, 0x89, 0x8a];

/** A module with one function of one parameter, `run`. */
function moduleOf(type: number, locals: readonly number[], code: readonly number[]): Uint8Array<ArrayBuffer> {
  const body = [...locals, ...code, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, 6, 1, 0x60, 1, type, 1, type],
    ...[3, 2, 1, 0],
    ...[7, 7, 1, 3, ...Buffer.from('run'), 0, 0],
    ...[10, body.length + 2, 1, body.length, ...body],
    ...[0, 3, 1, 0x78, 0x79],
  ]);
}

type Run = (value: number | bigint) => number | bigint;

async function start(module: Uint8Array<ArrayBuffer>): Promise<Run> {
  const { instance } = await WebAssembly.instantiate(module);
  return instance.exports['run'] as Run;
}

/** What a function gives for some values, as it was and as it became, and whether it was changed. */
async function compare(type: number, locals: readonly number[], code: readonly number[]): Promise<boolean> {
  const before = moduleOf(type, locals, code);
  const after = expandRotations(before);
  const [runBefore, runAfter] = [await start(before), await start(after)];
  const values = type === i64 ? [0n, 1n, -1n, 0x0123456789abcdefn, -(2n ** 63n)] : [0, 1, -1, 0x12345678];
  for (const value of values) {
    assert.equal(runAfter(value), runBefore(value), `for ${value}`);
  }
  return after.length > before.length;
}

describe('Rotations of the PDF engine written as shifts', () => {
  for (const by of [0, 1, 13, 31, 32, 63]) {
    it(`rotate 64 bits by ${by}`, async () => {
      assert.ok(await compare(i64, [0], [0x20, 0, 0x42, by, rotateLeft64]));
    });
    it(`rotate 32 bits by ${by}`, async () => {
      assert.ok(await compare(i32, [0], [0x20, 0, 0x41, by, rotateLeft32]));
    });
  }

  it('leave the locals of a function alone', async () => {
    const keep = [0x20, 0, 0x21, 2, 0x20, 0, 0x42, 7, rotateLeft64, 0x42, 9, rotateLeft64, 0x20, 2, 0x7c];
    assert.ok(await compare(i64, [2, 1, i32, 2, i64], keep));
  });

  it('stay as they are where the number of bits is not written beside them', async () => {
    assert.equal(await compare(i64, [0], [0x20, 0, 0x20, 0, rotateLeft64]), false);
    assert.equal(await compare(i64, [0], [0x20, 0, 0x42, 5, rotateRight64]), false);
  });

  it('are found behind instructions of every length', async () => {
    const block = [0x02, 0x40, 0x20, 0, 0xa7, 0x0e, 1, 0, 0, 0x0b]; // A table of branches.
    const fractions = [0x43, 0, 0, 0x89, 0, 0x1a, 0x44, 0, 0, 0, 0, 0, 0, 0x89, 0, 0xfc, 6, 0x1a];
    assert.ok(await compare(i64, [0], [...block, ...fractions, 0x20, 0, 0x42, 5, rotateLeft64]));
  });

  it('are refused in a module with instructions that are not known', () => {
    assert.throws(() => expandRotations(moduleOf(i64, [0], [0x20, 0, 0xfd, 0])), /Unknown instruction 0xfd/);
  });

  it('are not in the engine that ships', async () => {
    const engine = await readFile(join(root, 'dist/pdf', wasmFile));
    assert.ok(Buffer.from(expandRotations(engine)).equals(engine));
  });
});
