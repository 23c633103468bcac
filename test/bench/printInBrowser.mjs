/**
 * Starts a headless browser and lets it print a page twice, once to learn the page numbers and once with them.
 * Prints milliseconds, pages, and which browser it was: the one from npm, which has no window, takes less than half as
 * long as a whole Chromium.
 */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../hosts/browser.mjs';

const [, , page = ''] = process.argv;
const { executable, environment } = await provideBrowser();
const html = await readFile(page, 'utf8');
const numbered = page.replace(/\.html$/, '-numbered.html');

const started = performance.now();
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...environment },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});
await print(html.replace(/PAGE_\d+/g, '00'));
const second = await print(html.replace(/PAGE_(\d+)/g, (_, index) => String(10 + (Number(index) % 50))));
const milliseconds = performance.now() - started;
const origin = environment.LD_LIBRARY_PATH ? 'from npm' : 'of this machine';
const name = `headless Chromium ${browser.version()} ${origin}`;
await browser.close();
await rm(numbered, { force: true });

process.stdout.write(JSON.stringify({ milliseconds, pages: pagesOf(second), name }));

/** @param {string} text */
async function print(text) {
  await writeFile(numbered, text);
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(numbered).href);
  const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await tab.close();
  return pdf;
}

/** @param {Buffer} pdf */
function pagesOf(pdf) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
