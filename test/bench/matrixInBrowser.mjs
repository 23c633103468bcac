/**
 * Measures the page of the matrix in a headless browser: how long it takes to draw a matrix, beside the browser's own
 * time for the same table as HTML, how long to draw a mark that changes, and frames while it is scrolled. Prints
 * milliseconds, each the median of some rounds.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideBrowser } from '../hosts/browser.mjs';
import { launchBrowser } from '../hosts/browserWindow.mjs';

const [, , root = '', data = ''] = process.argv;
const rounds = 5;
const [css, script, { matrix, change }] = await Promise.all([
  readFile(join(root, 'dist/matrix/matrix.css'), 'utf8'),
  readFile(join(root, 'dist/matrix/matrix.js'), 'utf8'),
  readFile(data, 'utf8').then(JSON.parse),
]);
const colours =
  ':root { --vscode-editor-background: white; --vscode-foreground: black; color-scheme: light }';
const browser = await launchBrowser(await provideBrowser());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });

/** @type {{ draw: number[], plain: number[], change: number[], frame: number[], plainFrame: number[] }} */
const taken = { draw: [], plain: [], change: [], frame: [], plainFrame: [] };
for (let round = 0; round < rounds; round++) {
  await page.setContent(`<!doctype html><style>${colours}${css}</style><main></main>`);
  await page.evaluate(() => {
    const view = /** @type {any} */ (globalThis);
    view.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
    // Up to where everything has its place on the page.
    view.timeOf = (/** @type {() => void} */ work) => {
      const started = performance.now();
      work();
      view.document.querySelector('table')?.getBoundingClientRect();
      return performance.now() - started;
    };
    view.tell = (/** @type {unknown} */ message) =>
      view.timeOf(() => view.dispatchEvent(new view.MessageEvent('message', { data: message })));
    view.framesOf = async () => {
      const scroller = view.document.querySelector('.scroller');
      scroller.scrollTo(0, 0);
      const frames = [];
      let last = await new Promise(view.requestAnimationFrame);
      for (let index = 0; index < 60; index++) {
        scroller.scrollBy(20, 90);
        const now = await new Promise(view.requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    };
  });
  await page.addScriptTag({ content: script });
  const measured = await page.evaluate(
    async (told) => {
      const view = /** @type {any} */ (globalThis);
      const labels = { grid: 'g', hint: 'h', criterion: 'c', rowTotal: 'r', columnTotal: 't', other: 'o' };
      const show = { kind: 'show', portfolio: 'p', hasOthers: false, labels, matrix: told.matrix };
      const draw = view.tell(show);
      const frame = await view.framesOf();
      const changed = view.tell({ kind: 'change', change: told.change });
      const main = view.document.querySelector('main');
      const html = main.innerHTML;
      main.replaceChildren();
      main.getBoundingClientRect();
      const plain = view.timeOf(() => (main.innerHTML = html));
      const plainFrame = await view.framesOf();
      return { draw, change: changed, plain, frame, plainFrame };
    },
    { matrix, change },
  );
  taken.draw.push(measured.draw);
  taken.plain.push(measured.plain);
  taken.change.push(measured.change);
  taken.frame.push(...measured.frame);
  taken.plainFrame.push(...measured.plainFrame);
}
await browser.close();

const median = (/** @type {number[]} */ times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
process.stdout.write(
  JSON.stringify(Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]))),
);
