/** Folders that exist only while a test runs. */

import { rmSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} What is left to remove if the run is broken off. */
const remaining = new Set();
process.on('exit', () => {
  for (const folder of remaining) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

/**
 * An empty folder, and the function that removes it.
 * @param {string} purpose becomes part of its name
 */
export async function temporaryFolder(purpose) {
  // VS Code reports real paths, and the temporary folder of some systems is a link.
  const folder = await mkdtemp(join(await realpath(tmpdir()), `signpost-${purpose}-`));
  remaining.add(folder);
  const remove = async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    remaining.delete(folder);
  };
  return { folder, remove };
}

/**
 * A copy of a folder that a test may write in, and the function that removes it.
 * It keeps its own name, which the window shows.
 * @param {string} original
 * @param {string} name
 */
export async function temporaryCopy(original, name) {
  const { folder, remove } = await temporaryFolder('workspace');
  const copy = join(folder, name);
  await cp(original, copy, { recursive: true });
  return { folder: copy, remove };
}
