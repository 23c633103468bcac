/** Starts a VS Code server and stops it surely. */

import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withResolvers } from './command.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] User settings on top of the quiet ones below.
 * @property {string} [dataFolder] Where it keeps its data. Default: a folder that is removed at the end.
 * @property {boolean} [asksForTrust] Asks whether a folder is trusted, as VS Code does by itself. Default false.
 * @property {boolean} [forTests] Lets a page pass extensions under development and tests to it. Default true.
 *
 * @typedef {object} Server
 * @property {string} url
 * @property {string} authority `127.0.0.1:PORT`, as `vscode-remote` addresses need it.
 * @property {string} dataFolder
 * @property {() => string} log What it printed so far.
 * @property {() => Promise<void>} stop
 */

const startLimitMs = 60_000;
const stopLimitMs = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} What is left to end if the run is broken off. */
const running = new Set();
process.on('exit', () => running.forEach((child) => killGroup(child, 'SIGKILL')));

/** Settings that keep a window free of what has nothing to do with Signpost. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Starts the server on a free port; resolves when it answers.
 * @param {import('./provision.mjs').Host} host
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(host, options = {}) {
  const temporary = options.dataFolder ? undefined : await temporaryFolder('data');
  const dataFolder = options.dataFolder ?? temporary?.folder ?? '';
  const asksForTrust = options.asksForTrust ?? false;
  await writeSettings(dataFolder, {
    ...quietSettings,
    'security.workspace.trust.enabled': asksForTrust,
    ...options.settings,
  });

  const flags = [
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
    ...((options.forTests ?? true) ? ['--enable-smoke-test-driver'] : []),
  ];
  const { child, log } = spawnServer(host, dataFolder, flags);
  const stop = async () => {
    await stopGroup(child);
    await temporary?.remove();
  };
  try {
    const port = await portOf(child, log);
    const url = `http://127.0.0.1:${port}`;
    await untilItAnswers(`${url}/version`);
    return { url, authority: `127.0.0.1:${port}`, dataFolder, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} dataFolder
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(dataFolder, settings) {
  await mkdir(join(dataFolder, 'User'), { recursive: true });
  await writeFile(join(dataFolder, 'User/settings.json'), JSON.stringify(settings, undefined, '\t'));
}

/**
 * @param {import('./provision.mjs').Host} host
 * @param {string} dataFolder
 * @param {readonly string[]} moreFlags
 */
function spawnServer(host, dataFolder, moreFlags) {
  const flags = [
    ...['--host', '127.0.0.1', '--port', '0'],
    ...['--without-connection-token', '--accept-server-license-terms'],
    ...dataFlags(dataFolder),
    ...['--telemetry-level', 'off'],
    ...moreFlags,
  ];
  const child = spawn(host.node, [host.serverMain, ...flags], {
    // A process group of its own, so that its extension hosts can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  return { child, log: () => said };
}

/**
 * Where a server keeps its settings and extensions, as command-line flags.
 * @param {string} dataFolder
 */
export function dataFlags(dataFolder) {
  return [
    ...['--server-data-dir', dataFolder, '--user-data-dir', dataFolder],
    ...['--extensions-dir', join(dataFolder, 'ext')],
  ];
}

/** The environment without what another VS Code, as this may run in its terminal, has put there. */
export function serverEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return Object.fromEntries(kept);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} log
 * @returns {Promise<string>}
 */
async function portOf(child, log) {
  const { promise, resolve, reject } = withResolvers();
  const late = setTimeout(
    () => reject(new Error(`VS Code did not start within ${startLimitMs / 1000} s:\n${log()}`)),
    startLimitMs,
  );
  child.stdout?.on('data', () => {
    const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
    if (port) {
      resolve(port);
    }
  });
  child.on('error', reject);
  child.on('exit', (code) => reject(new Error(`VS Code ended at its start (exit code ${code}):\n${log()}`)));
  try {
    return await promise;
  } finally {
    clearTimeout(late);
  }
}

/** @param {string} url */
async function untilItAnswers(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(startLimitMs) });
  if (!response.ok) {
    throw new Error(`VS Code answered ${response.status} at ${url}.`);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    killGroup(child, 'SIGKILL');
    return;
  }
  const { promise, resolve } = withResolvers();
  child.once('exit', resolve);
  killGroup(child, 'SIGTERM');
  const late = setTimeout(() => killGroup(child, 'SIGKILL'), stopLimitMs);
  await promise;
  clearTimeout(late);
  // The server may have ended before the processes that it started.
  killGroup(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  try {
    if (child.pid) {
      process.kill(-child.pid, signal);
    }
  } catch {
    // Nothing of the group is left.
  }
}
