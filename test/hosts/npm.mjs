/** Installs npm packages into a cache folder. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.mjs';

const quietly = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** Long enough for 200 MB over a slow line, short enough that a dead line is noticed. */
const limitMs = 15 * 60_000;

/**
 * Installs one package into an empty folder, without running its install scripts:
 * those compile or download things that a test host does not need.
 * @param {string} folder
 * @param {string} packageAndVersion such as `code-server@4.139.1`
 */
export async function installPackage(folder, packageAndVersion) {
  // A manifest of its own, so that npm does not climb up and find somebody else's.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [packageAndVersion]);
}

/**
 * Installs what the folder's own package.json asks for, leaving out what only its developers need.
 * @param {string} folder
 */
export async function installDependencies(folder) {
  await npmInstall(folder, ['--omit=dev']);
}

/**
 * @param {string} folder
 * @param {readonly string[]} what
 */
async function npmInstall(folder, what) {
  await runCommand('npm', ['install', '--ignore-scripts', ...quietly, ...what], {
    cwd: folder,
    quiet: true,
    limitMs,
  });
}
