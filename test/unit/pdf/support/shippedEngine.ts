import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram } from '../../../../src/pdf/compileProgram';
import type { EngineMemory } from '../../../../src/pdf/engineMemory';
import { hotFile, rareFile, wasmFile } from '../../../../src/pdf/files.mjs';
import { startEngine } from '../../../../src/pdf/startEngine';
import { root } from './nodePdfEngine';

/** Starts the engine of `dist/` in this thread. */
export async function startShippedEngine(): Promise<EngineMemory> {
  const [main, hot] = await Promise.all(
    [wasmFile, hotFile].map(async (name) => compileProgram(await readFile(join(root, 'dist/pdf', name)))),
  );
  if (!main || !hot) {
    throw new Error('The engine is not built.');
  }
  return startEngine(main, hot, () => readFileSync(join(root, 'dist/pdf', rareFile)));
}
