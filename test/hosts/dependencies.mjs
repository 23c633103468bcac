/** Makes sure that node_modules is there and is what package-lock.json asks for. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { runCommand } from './command.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `npm ci` if a package is missing or has another version than package-lock.json says. */
export async function ensureDependencies() {
  if (await areWhole()) {
    return;
  }
  const started = Date.now();
  console.log('Installing the packages that package-lock.json names (npm ci) …');
  await runCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    quiet: true,
    limitMs: 15 * 60_000,
  });
  console.log(`Installed them in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/**
 * Compares the two lists of packages, not their dates: a checkout changes dates and nothing else.
 */
async function areWhole() {
  const wanted = await packagesIn(join(root, 'package-lock.json'));
  const present = await packagesIn(join(root, 'node_modules/.package-lock.json')).catch(() => undefined);
  return Boolean(
    present &&
    Object.entries(wanted).every(([path, { version, optional }]) => {
      const found = present[path];
      // An optional package is for another kind of machine, unless it is there.
      return path === '' || (found ? found.version === version : optional);
    }),
  );
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, { version: string, optional?: boolean }>>}
 */
async function packagesIn(lockFile) {
  return JSON.parse(await readFile(lockFile, 'utf8')).packages;
}
