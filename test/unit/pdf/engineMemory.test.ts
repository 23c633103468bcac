import assert from 'node:assert/strict';
import { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import { makeRoom, roomFor, type EngineMemory } from '../../../src/pdf/engineMemory';
import { startShippedEngine } from './support/shippedEngine';

const megabyte = 1024 * 1024;

describe('The memory of the PDF engine', function () {
  let engine: EngineMemory;

  before(async () => {
    engine = await startShippedEngine();
  });

  const size = (): number => engine.memory.buffer.byteLength;

  it('is there before it is needed, and is used by what comes', async () => {
    const room = size() + 64 * megabyte;
    makeRoom(engine, room);
    const made = size();
    assert.ok(made >= room);
    makeRoom(engine, room);
    assert.equal(size(), made, 'what was made is free again');

    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    const compiler = await builder.build();
    compiler.map_shadow('/data.json', new Uint8Array(24 * megabyte));
    assert.equal(size(), made, 'the engine asks for no more while there is room');
  });

  it('stays as it is where there is no room for so much', async () => {
    const before = size();
    makeRoom(engine, 4095 * megabyte);
    assert.equal(size(), before);
    await new TypstCompilerBuilder().build();
  });

  it('grows with the document', () => {
    const roomOf = (characters: number): number =>
      roomFor({ data: ' '.repeat(characters), assets: [], accessible: true });
    assert.equal(roomOf(2000) - roomOf(1000), roomOf(1000) - roomOf(0));
    assert.ok(roomOf(1000) > roomOf(0));
  });
});
