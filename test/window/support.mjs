/** Opens a real VS Code window for a test and speaks to it as a person would. */

import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, windowAddress } from '../hosts/browserWindow.mjs';
import { hostConsole } from '../hosts/hostConsole.mjs';
import { provision } from '../hosts/provision.mjs';
import { startServer } from '../hosts/server.mjs';
import { linkExtension, stageExtension } from '../hosts/stageExtension.mjs';
import { temporaryCopy, temporaryFolder } from '../hosts/temporary.mjs';
import { isShownWithin, Window } from './window.mjs';

/** The folder of the extension itself. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} WindowOptions
 * @property {import('../hosts/versions.mjs').VersionName} [version] Default: the newest.
 * @property {import('../hosts/stageExtension.mjs').HostKind} [host] Default: node.
 * @property {string} [folder] The folder to open, from the checkout's own; the window gets a copy. Default: the sample portfolio.
 * @property {string} [workspaceFile] A `.code-workspace` file in it, to open the folders that it names.
 * @property {string | false} [extension] The extension to show. Default: Signpost as it is built here.
 *   False: none, as when `prepare` installs one.
 * @property {Record<string, unknown>} [settings] User settings.
 * @property {boolean} [asksForTrust] Asks whether the folder is trusted, as VS Code does by itself. Default: false.
 * @property {{ width: number, height: number }} [size]
 * @property {(dataFolder: string, host: import('../hosts/provision.mjs').Host) => Promise<void>} [prepare]
 *   Called before VS Code starts, with the folder in which it keeps its data.
 */

/**
 * Opens a window on a copy of a folder; resolves when VS Code has drawn it.
 * @param {WindowOptions} [options]
 */
export async function openWindow(options = {}) {
  const { host, browser } = await provision(options.version ?? 'newest');
  const original = resolve(root, options.folder ?? 'src/sample');
  /** @type {(() => Promise<unknown>)[]} what to undo, last first */
  const undo = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) {
      await step();
    }
  };
  try {
    const workspace = await temporaryCopy(original, basename(original));
    const data = await temporaryFolder('data');
    const staging = await temporaryFolder('extension');
    undo.push(workspace.remove, data.remove, staging.remove);
    await options.prepare?.(data.folder, host);
    if (options.extension !== false) {
      const staged = await stageExtension(options.extension ?? root, options.host ?? 'node', staging.folder);
      await linkExtension(data.folder, staged.extension);
    }

    const server = await startServer(host, {
      dataFolder: data.folder,
      settings: options.settings,
      asksForTrust: options.asksForTrust,
      forTests: false,
    });
    undo.push(server.stop);
    const chromium = await launchBrowser(browser);
    undo.push(() => chromium.close());
    const page = await chromium.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    const said = hostConsole();
    page.on('console', (message) => said.hear(message.type(), [message.text()]));
    const opened = join(workspace.folder, options.workspaceFile ?? '');
    await page.goto(windowAddress(server, opened), { timeout: 60_000 });
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
    return new Window(page, workspace.folder, said, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * For a suite that shares one window: opens it before the first test, closes it after the last,
 * and takes a picture of it when a test fails. Returns the function that gives the window.
 * @param {WindowOptions} [options]
 * @returns {() => Window}
 */
export function useWindow(options) {
  /** @type {Window | undefined} */
  let window;
  before(async () => {
    window = await openWindow(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (window && test?.state === 'failed') {
      const picture = await window.screenshot(`failed-${test.fullTitle().replace(/\W+/g, '-')}`);
      console.error(`The window when "${test.fullTitle()}" failed: ${picture}\n${window.consoleText()}`);
    }
  });
  after(async () => {
    await window?.close();
  });
  return () => {
    if (!window) {
      throw new Error('The window is open only while tests run: ask for it inside a test.');
    }
    return window;
  };
}

/**
 * What a file of the window's folder holds on disk.
 * @param {Window} window
 * @param {string} name
 */
export function savedText(window, name) {
  return readFile(join(window.folder, name), 'utf8');
}

/**
 * Exports the window's portfolio as the form suggests; returns the file as text of single bytes.
 * @param {Window} window
 */
export async function exportedPdf(window) {
  await openExportForm(window);
  await window.page.keyboard.press('Enter');
  return wholePdf(window, 'Sam Jones portfolio.pdf');
}

/**
 * Opens the form before an export; resolves when its first line can be taken.
 * @param {Window} window
 */
export async function openExportForm(window) {
  await window.until('the form before an export is open', async () => {
    await window.runCommand('Signpost: Export to PDF');
    // Reading the portfolio comes first, and the list of commands may go away without having run one.
    return isShownWithin(exportRow(window, /^Export,/), 10_000);
  });
  await window.until('the first line can be taken', () => isActive(exportRow(window, /^Export,/)));
}

/**
 * A line of the form by how its words begin.
 * @param {Window} window
 * @param {RegExp} words
 */
export function exportRow(window, words) {
  // As a screen reader says it.
  return window.choices().and(window.page.getByLabel(words));
}

/** @param {import('playwright-core').Locator} row */
export async function isActive(row) {
  return (await row.getAttribute('class', { timeout: 1_000 }).catch(() => ''))?.includes('focused') ?? false;
}

/**
 * A file of the window's folder, once it is a whole PDF.
 * @param {Window} window
 * @param {string} name
 */
export async function wholePdf(window, name) {
  const file = join(window.folder, name);
  await window.until(`${name} is whole`, async () => {
    const text = await readFile(file, 'latin1').catch(() => '');
    return text.trimEnd().endsWith('%%EOF');
  });
  return readFile(file, 'latin1');
}
