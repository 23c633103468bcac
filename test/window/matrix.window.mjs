/** The matrix as a learner meets it: with real keys and clicks, in a real window. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { useWindow } from './support.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the matrix in a window', () => {
  const window = useWindow();

  /** The page inside the tab. */
  const page = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  /** The cell that the learner is in. */
  const here = () => page().locator('[role="grid"] [tabindex="0"]');

  /** The line above the grid that says in full where the learner is. */
  const place = () => page().locator('.place');

  async function open() {
    await window().runCommand('Signpost: Show Matrix');
    await page().getByRole('grid').waitFor();
  }

  /**
   * @param {string} key
   * @param {RegExp} text what the line above the grid says then
   */
  async function press(key, text) {
    await window().page.keyboard.press(key);
    await window().until(`${key} leads to ${text}`, async () =>
      text.test((await place().textContent()) ?? ''),
    );
  }

  it('opens with the focus in the first criterion and file', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
      .waitFor();
    await open();
    await window().until('the grid has the focus', () =>
      here().evaluate((cell) => cell === cell.ownerDocument.activeElement),
    );
    assert.match(
      (await place().textContent()) ?? '',
      /^1\.1 · E01 My job and my portfolio · 1 piece · met · /,
    );
    await window().screenshot('matrix');
  });

  it('is a grid with headers for a screen reader', async () => {
    const grid = page().getByRole('grid', { name: 'Criteria and evidence' });
    const tree = await grid.ariaSnapshot();
    assert.match(tree, /- columnheader "Criterion"/);
    assert.match(tree, /- columnheader "E01 My job and my portfolio"/);
    assert.match(tree, /- gridcell "Unit PCS, Principles of customer service · 2 of 4 met"/);
    assert.match(tree, /- rowheader "2\.1 Identify the main laws .+ something is missing"/);
    assert.match(tree, /- gridcell "2 pieces"/);
    assert.match(tree, /- gridcell "planned"/);
    assert.match(tree, /- rowheader "Criteria with evidence"/);
  });

  it('is walked through with the keys of a spreadsheet', async () => {
    await press('ArrowRight', /^1\.1 · E02 The right green/);
    await press('ArrowDown', /^Learning outcome 2, /);
    await press('ArrowDown', /^2\.1 · E02 .+ · nothing yet · something is missing/);
    assert.equal(await here().getAttribute('aria-label'), 'nothing yet');
    await press('Control+ArrowRight', /^2\.1 · E03 .+ · 2 pieces/);
    await press('Home', /^2\.1 · something is missing/);
    await press('End', /^2\.1 · 2 pieces/);
    await press('Control+End', /^11 pieces/);
    await press('Control+Home', /^$/);
    await press('PageDown', /·/);
    await press('Control+Home', /^$/);
  });

  it('goes to the passage of a mark, by a click, and keeps its place', async () => {
    const row = page().getByRole('row', { name: /^1\.1 Define/ });
    await row.getByRole('gridcell').nth(1).click();
    await window()
      .tab('02-the-right-green.md')
      .and(window().page.locator('[aria-selected="true"]'))
      .waitFor();
    await window().screenshot('matrix-went');
    await window().tab('Matrix').click();
    await page().getByRole('grid').waitFor();
    assert.match((await place().textContent()) ?? '', /^1\.1 · E02 /);
  });

  it('plans in an empty cell with the keyboard alone', async () => {
    await here().focus();
    await press('ArrowRight', /^1\.1 · E03 .+ · nothing yet/);
    await window().page.keyboard.press('Enter');
    await window().choice('Plan it').waitFor();
    await window().screenshot('matrix-plan');
    await window().page.keyboard.press('Enter');
    await window().notification('Planned 1.1').waitFor();
    await window().until('the cell has a mark', async () => (await here().textContent()) === 'planned');
    await window().screenshot('matrix-planned');
    await window().notification('Planned 1.1').getByRole('button', { name: 'Undo' }).click();
    await window().until('the cell is empty', async () => (await here().textContent()) === '');
  });

  it('has room for all of its rows', async () => {
    // Rows under the totals at the edge would be drawn over, and their colours could not be told.
    await window().page.setViewportSize({ width: 1280, height: 1600 });
    await window().until('the last row is in view', () =>
      page()
        .locator('.scroller')
        .evaluate((scroller) => scroller.scrollHeight === scroller.clientHeight),
    );
  });

  for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern']) {
    it(`has nothing that axe finds in ${theme}`, async () => {
      await window().choose('F1', '>Preferences: Color Theme', 'Preferences: Color Theme');
      await window().page.locator('.quick-input-widget .quick-input-box input').fill(theme);
      await window().pick(theme);
      await open();
      await window().screenshot(`matrix-${theme.toLowerCase().replaceAll(' ', '-')}`);
      const html = await page().locator('html').elementHandle();
      const frame = await html?.ownerFrame();
      assert.ok(frame);
      // The page's own policy lets no other script in; this way goes around it.
      await frame.evaluate(axeSource);
      const found = await frame.evaluate(() => /** @type {any} */ (globalThis).axe.run());
      assert.deepEqual(
        [...found.violations, ...found.incomplete].map(({ id, nodes }) => ({
          id,
          where: nodes.map((node) => `${node.html}: ${node.failureSummary}`),
        })),
        [],
      );
      assert.ok(found.passes.length > 20);
    });
  }
});
