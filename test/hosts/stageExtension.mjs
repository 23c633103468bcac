/** Lays out the extension as a host should see it. */

import { copyFile, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** @typedef {'node' | 'web'} HostKind */

/** What is no part of the extension, or would lead back into the staged folder itself. */
const leftOut = new Set(['package.json', 'node_modules', 'out', 'test', 'src']);

/**
 * Where to open the extension and its tests from. VS Code runs an extension with `main` in Node, so
 * for the web extension host there is a copy whose manifest does not have it. The tests are put
 * inside that copy, since VS Code runs tests in the host of the extension whose folder they are in.
 * @param {string} extension its own folder
 * @param {HostKind} kind
 * @param {string} staging an empty folder for such a copy
 * @param {string} [tests] the bundle of tests
 */
export async function stageExtension(extension, kind, staging, tests) {
  if (kind === 'node') {
    return { extension, tests };
  }
  await writeManifestWithoutMain(extension, staging);
  for (const name of await readdir(extension)) {
    if (!leftOut.has(name) && !name.startsWith('.')) {
      await symlink(join(extension, name), join(staging, name));
    }
  }
  if (!tests) {
    return { extension: staging };
  }
  const stagedTests = join(staging, 'stagedTests', basename(tests));
  await mkdir(join(staging, 'stagedTests'));
  await copyFile(tests, stagedTests);
  return { extension: staging, tests: stagedTests };
}

/**
 * @param {string} extension
 * @param {string} staging
 */
async function writeManifestWithoutMain(extension, staging) {
  const manifest = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  if (!manifest.browser) {
    throw new Error(
      `${extension}/package.json has no "browser": it would not run in the web extension host.`,
    );
  }
  delete manifest.main;
  await writeFile(join(staging, 'package.json'), JSON.stringify(manifest, undefined, '\t'));
}

/**
 * Installs an extension, as it lies there, where a server looks for its users' extensions.
 * Used for windows: with the test driver, which extensions under development need, VS Code
 * shows no notifications.
 * @param {string} dataFolder of a server that has not been started yet
 * @param {string} extension
 */
export async function linkExtension(dataFolder, extension) {
  const { publisher, name, version } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const link = join(dataFolder, 'ext', `${publisher}.${name}-${version}`);
  await mkdir(join(dataFolder, 'ext'), { recursive: true });
  await rm(link, { force: true });
  await symlink(extension, link);
}
