import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaterProgram } from '../../src/laterProgram';
import { splitProgram } from '../../src/splitProgram.mjs';
import { root } from '../support/shipped';

/** A program of which `rare` and `rarer` are loaded when they are asked for; all share `counter`. */
const modules = {
  'entry.ts': `
    import { count } from './counter';
    export { readLaterBy } from './laterProgram';
    export const start = (): number => count();
    export const useRare = async (): Promise<string> => (await import('./rare')).rare();
    export const useRarer = async (): Promise<string> => (await import('./rarer')).rarer();`,
  'counter.ts': `let counted = 0; export const count = (): number => ++counted;`,
  'rare.ts': `
    import { count } from './counter';
    export const rare = async (): Promise<string> => 'rarely read ' + count() + ', ' + (await import('./rarer')).rarer();`,
  'rarer.ts': `
    import { count } from './counter';
    export const rarer = (): string => 'hardly read ' + count();`,
};

interface Start {
  start(): number;
  useRare(): Promise<string>;
  useRarer(): Promise<string>;
  readLaterBy(way: () => Promise<LaterProgram>): void;
}

describe('a program in two files', () => {
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-split-'));
    for (const [name, text] of Object.entries(modules)) {
      writeFileSync(join(folder, name), text);
    }
    const loader = join(folder, 'laterProgram.ts');
    writeFileSync(loader, readFileSync(join(root, 'src/laterProgram.ts')));
    await splitProgram(
      {
        absWorkingDir: folder,
        bundle: true,
        platform: 'browser',
        format: 'cjs',
        target: 'es2022',
        minify: true,
      },
      {
        entry: join(folder, 'entry.ts'),
        loader,
        start: join(folder, 'start.js'),
        later: join(folder, 'later.js'),
      },
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function load(): Start {
    return createRequire(join(folder, 'start.js'))('./start.js') as Start;
  }

  function later(): Promise<LaterProgram> {
    return Promise.resolve(createRequire(join(folder, 'start.js'))('./later.js') as LaterProgram);
  }

  it('has in the first what a start needs, and in the second the rest', () => {
    const [start, rest] = ['start.js', 'later.js'].map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const words of ['rarely read', 'hardly read']) {
      assert.ok(!start?.includes(words), `the start has "${words}"`);
      assert.equal(rest?.split(words).length, 2, `the rest has "${words}" once`);
    }
  });

  it('has once what both need', async () => {
    const program = load();
    program.readLaterBy(later);
    assert.equal(program.start(), 1);
    assert.equal(await program.useRare(), 'rarely read 2, hardly read 3');
    assert.equal(await program.useRarer(), 'hardly read 4');
    assert.equal(program.start(), 5);
  });

  it('reads the second file once, and again only where it could not be read', async () => {
    const program = load();
    let reads = 0;
    program.readLaterBy(() => {
      reads++;
      return reads === 1 ? Promise.reject(new Error('The disk is asleep.')) : later();
    });
    await assert.rejects(program.useRarer(), /The disk is asleep/);
    assert.equal(await program.useRarer(), 'hardly read 1');
    assert.equal(await program.useRarer(), 'hardly read 2');
    assert.equal(reads, 2);
  });
});
