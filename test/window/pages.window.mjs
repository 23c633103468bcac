/** The pages of an exported PDF, where nothing else shows a PDF: in the browser. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportedPdf, useWindow } from './support.mjs';

/**
 * A drawing of a rectangle from red to blue.
 * @param {number} opacity of the red end
 */
const gradient = (
  opacity,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><linearGradient id="g">
<stop offset="0" stop-color="#f00" stop-opacity="${opacity}"/><stop offset="1" stop-color="#00f"/></linearGradient>
<rect width="200" height="100" fill="url(#g)"/></svg>`;
const size = { width: 1100, height: 1000 };

/**
 * The page that shows the pages, and a page that is drawn in it.
 * @param {() => import('./window.mjs').Window} window
 */
function pagesIn(window) {
  const page = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  /**
   * @param {number} number
   * @param {number} count
   */
  const drawn = (number, count) => page().getByRole('img', { name: `Page ${number} of ${count}` });
  return { page, drawn };
}

describe('the pages of an export', () => {
  const window = useWindow({ size });
  const { page, drawn } = pagesIn(window);

  it('open when it is done, and are drawn', async () => {
    await exportedPdf(window());
    await window().tab('Sam Jones portfolio.pdf').waitFor();
    await drawn(1, 20).waitFor();
    assert.match(
      await page().locator('body').ariaSnapshot(),
      /^- document:\n  - paragraph: "These are pictures of the pages, and they cannot be read aloud\. The PDF can: /,
    );
    await window().screenshot('pages-cover');
  });

  it('lead from the contents to the evidence', async () => {
    await page().locator('#page-2').scrollIntoViewIfNeeded();
    await drawn(2, 20).waitFor();
    await page().locator('#page-2').getByRole('link', { name: 'Page 11 of 20' }).first().click();
    await drawn(11, 20).waitFor();
    await window().until('page 11 is at the top', async () => {
      const box = await page().locator('#page-11').boundingBox();
      return box !== null && box.y < 300 && box.y > -50;
    });
    await window().screenshot('pages-table');
  });

  it('have pictures in the places of the photos', async () => {
    await page().locator('#page-6').scrollIntoViewIfNeeded();
    await drawn(6, 20).waitFor();
    const colours = await drawn(6, 20).evaluate((element) => {
      const canvas = /** @type {any} */ (element);
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const found = new Set();
      for (let at = 0; at < data.length; at += 4) {
        found.add((data[at] >> 4) * 256 + (data[at + 1] >> 4) * 16 + (data[at + 2] >> 4));
      }
      return found.size;
    });
    assert.ok(colours > 100, `${colours} colours`);
    await window().screenshot('pages-photo');
  });

  it('are those of the newest export', async () => {
    await writeFile(join(window().folder, 'evidence/09-late.md'), '# Late\n\nOne more. [AC 1.1]\n');
    await window().openFile('09-late.md');
    await exportedPdf(window());
    await window().tab('Sam Jones portfolio.pdf').click();
    await page().locator('#page-21').waitFor();
  });

  it('have buttons that can be seen above the white page in high contrast', async () => {
    await window().chooseTheme('Dark High Contrast');
    const button = page().getByRole('button').first();
    await window().until('the button has a background', async () => {
      const colour = await window().readFromPage(() =>
        button.evaluate((element) => getComputedStyle(element).backgroundColor),
      );
      return colour === 'rgb(0, 0, 0)';
    });
    await window().chooseTheme('Light Modern');
  });

  it('say it in words where another program made the file', async () => {
    await writeFile(join(window().folder, 'other.pdf'), '%PDF-1.4\n%%EOF\n');
    await window().choose('Control+P', 'other.pdf', 'other.pdf');
    await window().tab('other.pdf').waitFor();
    await window().runCommand('View: Reopen Editor With...');
    await window().choices().filter({ hasText: 'Pages of the Portfolio' }).first().click();
    await page().getByText('Signpost shows the pages of PDFs that it made').waitFor();
  });
});

describe('the pages of an export where the extension runs in the browser too', () => {
  const window = useWindow({ size, host: 'web' });
  const { page, drawn } = pagesIn(window);

  it('open when it is done, and are drawn whole', async () => {
    await exportedPdf(window());
    await window().tab('Sam Jones portfolio.pdf').waitFor();
    await drawn(1, 20).waitFor();
    assert.equal(await page().getByText('Some of this page').count(), 0);
    await window().screenshot('pages-web-cover');
  });

  it('lead from the contents to the evidence', async () => {
    await page().locator('#page-2').scrollIntoViewIfNeeded();
    await drawn(2, 20).waitFor();
    await page().locator('#page-2').getByRole('link', { name: 'Page 11 of 20' }).first().click();
    await drawn(11, 20).waitFor();
  });

  it('have gradients, and say it in words where something on them cannot be drawn', async () => {
    const { folder } = window();
    await writeFile(join(folder, 'photos/till.svg'), gradient(0.5));
    await writeFile(join(folder, 'photos/desk.svg'), gradient(1));
    for (const [name, photo] of [
      ['09-late.md', 'till.svg'],
      ['08b-early.md', 'desk.svg'],
    ]) {
      const text = `# ${photo}\n\n![A drawing](../photos/${photo})\n\nWords.\n`;
      await writeFile(join(folder, 'evidence', name), text);
    }
    await window().openFile('09-late.md');
    await exportedPdf(window());
    await window().tab('Sam Jones portfolio.pdf').click();
    await page().locator('#page-21').scrollIntoViewIfNeeded();
    await drawn(21, 22).waitFor();
    const purples = await drawn(21, 22).evaluate((element) => {
      const canvas = /** @type {any} */ (element);
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const found = new Set();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 1] === 0 && Math.abs(data[at] + data[at + 2] - 255) < 3) {
          found.add(data[at]);
        }
      }
      return found.size;
    });
    assert.ok(purples > 100, `${purples} colours between red and blue`);
    assert.equal(await page().locator('#page-21').getByText('Some of this page').count(), 0);
    await window().screenshot('pages-web-gradient');
    await page().locator('#page-22').scrollIntoViewIfNeeded();
    await drawn(22, 22).waitFor();
    const words = page().locator('#page-22').getByText('Some of this page cannot be shown here.');
    await words.scrollIntoViewIfNeeded();
    await words.waitFor();
    await window().screenshot('pages-web-incomplete');
  });
});
