/** The part of the program that no start needs: what loads each of its modules, by the name of the module. */
export type LaterProgram = Readonly<Record<string, () => Promise<unknown>>>;

let readProgram: () => Promise<LaterProgram> = () =>
  Promise.reject(new Error('No host has said how to read it.'));
let program: Promise<LaterProgram> | undefined;

/** Says how this host reads `later.js`. */
export function readLaterBy(way: () => Promise<LaterProgram>): void {
  readProgram = way;
}

/**
 * A module of the later program. Each `import()` of what a start needs is made into a call of this when Signpost is
 * built (`splitProgram.mjs`). @throws {Error} where the file cannot be read; it is read again the next time
 */
export async function loadLater(name: string): Promise<unknown> {
  program ??= readProgram();
  let load: (() => Promise<unknown>) | undefined;
  try {
    load = (await program)[name];
  } catch (error) {
    program = undefined;
    throw error;
  }
  if (!load) {
    throw new Error(`${name} is no part of the later program.`);
  }
  return load();
}
