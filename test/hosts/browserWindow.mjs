/** Opens a VS Code server's window in a browser without a screen. */

import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const screenshots = fileURLToPath(new URL('../../out/screenshots', import.meta.url));

const flags = [
  // Containers and CI often run as root, where the browser's own sandbox cannot start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/**
 * Starts the browser.
 * @param {import('./browser.mjs').Browser} browser
 */
export function launchBrowser(browser) {
  return chromium.launch({
    executablePath: browser.executable,
    env: { ...process.env, ...browser.environment },
    args: flags,
    headless: true,
    timeout: 60_000,
  });
}

/**
 * The address that opens a folder, with extensions under development or tests if asked for.
 * @param {import('./server.mjs').Server} server
 * @param {string} folder
 * @param {{ extension?: string, tests?: string }} [development] absolute paths on this machine
 */
export function windowAddress(server, folder, development = {}) {
  const address = new URL(server.url);
  address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  const remote = (/** @type {string} */ path) => `vscode-remote://${server.authority}${encodeURI(path)}`;
  const payload = [['skipWelcome', 'true']];
  if (development.extension) {
    payload.push(['extensionDevelopmentPath', remote(development.extension)]);
  }
  if (development.tests) {
    payload.push(['extensionTestsPath', remote(development.tests)]);
  }
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * Takes a picture of the window; returns where it is.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
export async function takeScreenshot(page, name) {
  const path = resolve(screenshots, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
