/**
 * Shows what Signpost does, from a fresh checkout: `npm start`.
 * Checks and exports the sample portfolio in the terminal, then opens it in a real VS Code.
 * `npm start -- --no-window` leaves the window out.
 */

import { spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { openDesktop } from './startDesktop.mjs';
import { provisionHost } from './provision.mjs';
import { startServer } from './server.mjs';
import { linkExtension } from './stageExtension.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join('src', 'sample');
const pdf = join('out', 'sample-portfolio.pdf');

const { values: options } = parseArgs({ options: { 'no-window': { type: 'boolean' } } });

try {
  await ensureDependencies();
  await node('esbuild.mjs');
  // It ends with 1 when it finds what is to be mended, as a first draft always has it.
  await node('dist/signpost.js', 'check', sample).catch((error) => {
    if (error.exitCode !== 1) {
      throw error;
    }
  });
  await mkdir(join(root, 'out'), { recursive: true });
  await rm(join(root, pdf), { force: true });
  await node('dist/signpost.js', 'export', sample, '--output', pdf);
  if (!options['no-window']) {
    await openWindow(await freshCopy());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string[]} programArguments */
function node(...programArguments) {
  console.log(`\n$ node ${programArguments.join(' ')}`);
  return runCommand(process.execPath, programArguments, { cwd: root });
}

/** A copy of the sample, so that trying things out leaves the checkout as it is. */
async function freshCopy() {
  const copy = join(root, 'out/sample-workspace');
  await rm(copy, { recursive: true, force: true });
  await cp(join(root, sample), copy, { recursive: true });
  return copy;
}

/** @param {string} workspace */
async function openWindow(workspace) {
  if (await openDesktop(root, workspace)) {
    console.log(`\nOpened ${workspace} in desktop VS Code.`);
    return;
  }
  const host = await provisionHost('newest');
  const dataFolder = join(root, 'out/hosts/start');
  await rm(dataFolder, { recursive: true, force: true });
  await linkExtension(dataFolder, root);
  const server = await startServer(host, { dataFolder, forTests: false });
  const address = new URL(server.url);
  address.searchParams.set('folder', workspace);
  console.log(
    `\nSignpost is open on a copy of the sample portfolio in VS Code ${host.vscode}:\n\n  ${address.href}\n`,
  );
  console.log('The signpost in the bar on the left opens the coverage tree. Ctrl+C ends VS Code.');
  showInBrowser(address.href);
  await untilInterrupted();
  await server.stop();
  console.log('VS Code has ended.');
  // Browsers may hold their connections open.
  process.exit(0);
}

/** @param {string} address */
function showInBrowser(address) {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    // Without xdg-open the printed address has to do.
    spawn('xdg-open', [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  }
}

/** @returns {Promise<void>} */
function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => resolve());
    }
  });
}
