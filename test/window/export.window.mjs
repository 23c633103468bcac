/** The form before an export, used with the keyboard alone. */

import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportRow, isActive, openExportForm, useWindow, wholePdf } from './support.mjs';

describe('the form before an export', () => {
  const window = useWindow({ settings: { 'signpost.export.openWhenDone': false } });

  const checkWords = /^(Everything can be printed\.|To mend first: [^,]+), \d+ pages/;

  /**
   * Moves to a line of the form with the arrow keys and takes it.
   * @param {RegExp} words
   * @param {'ArrowDown' | 'ArrowUp'} key
   */
  async function take(words, key = 'ArrowDown') {
    // Until the pages are counted the lines are drawn anew, and a key pressed at that moment is lost.
    await exportRow(window(), checkWords).waitFor();
    await takeChoice(words, key);
  }

  /**
   * Moves to a line of any list with the arrow keys and takes it.
   * @param {RegExp} words
   * @param {'ArrowDown' | 'ArrowUp'} key
   */
  async function takeChoice(words, key = 'ArrowDown') {
    await goTo(words, key);
    await window().page.keyboard.press('Enter');
  }

  /**
   * @param {RegExp} words
   * @param {'ArrowDown' | 'ArrowUp'} key
   */
  async function goTo(words, key) {
    const row = exportRow(window(), words);
    await row.waitFor();
    await window().until(`the line ${words} is active`, async () => {
      if (await isActive(row)) {
        return true;
      }
      await window().page.keyboard.press(key);
      return false;
    });
  }

  /** How many pages the form says there will be. */
  async function pagesForeseen() {
    const row = exportRow(window(), checkWords);
    const label = (await row.getAttribute('aria-label')) ?? '';
    return Number(/, (\d+) pages/.exec(label)?.[1]);
  }

  it('says what is chosen, and what it will do', async () => {
    await openExportForm(window());
    await exportRow(window(), /^Content: the whole portfolio,/).waitFor();
    await exportRow(window(), /^Replace names and details of people: no,/).waitFor();
    await exportRow(window(), /^File: Sam Jones portfolio\.pdf,/).waitFor();
    await window().screenshot('export-form');
  });

  it('says before an export what cannot be printed, and goes there', async () => {
    await openExportForm(window());
    await exportRow(window(), /^Everything can be printed\., \d+ pages/).waitFor();
    await window().screenshot('export-form-pages');
    await window().page.keyboard.press('Escape');
    const file = join(window().folder, 'evidence/signs.md');
    await writeFile(file, '# Signs\n\nThe sign says 出口.\n\n![The way out](exit.png)\n');
    await window().openFile('signs.md');
    await window().until('the form knows of the file', async () => {
      await openExportForm(window());
      const found = exportRow(window(), /^To mend first: 2 things, \d+ pages,/);
      const all = exportRow(window(), /^Everything can be printed\., \d+ pages/);
      await found.or(all).waitFor();
      if (await found.isVisible()) {
        return true;
      }
      await window().page.keyboard.press('Escape');
      return false;
    });
    await window().screenshot('export-form-problems');
    await take(/^To mend first/);
    const row = exportRow(window(), /^evidence\/signs\.md, line 3,.*出 口/);
    await row.waitFor();
    await window().screenshot('export-problems');
    await row.click();
    await window().notification('2 characters of this line').waitFor();
    await window().page.locator('.statusbar').getByText('Ln 3, Col 16 (1 selected)').waitFor();
  });

  it('asks again where nothing was ticked, and says how a date is written', async () => {
    const { page } = window();
    await openExportForm(window());
    await take(/^Content/);
    await takeChoice(/^Chosen units/);
    await page
      .getByRole('textbox', { name: 'Tick with the space bar, then press Enter. - Which units?' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Nothing is ticked yet\. Tick with the space bar/ }).waitFor();
    await page.keyboard.press('Escape');
    await take(/^Date/);
    const message = page.locator('.quick-input-message');
    await message.getByText('The date on the cover, such as 2026-11-21.').waitFor();
    const date = page.getByRole('textbox', { name: 'Export to PDF' });
    const hint = message.getByText('Write the year, then the month, then the day, such as 2026-11-21.');
    await window().until('the hint for a date is there', async () => {
      // VS Code may empty a box that it has just opened.
      await date.fill('31/12/2026');
      return hint.isVisible();
    });
    await page.keyboard.press('Escape');
    await exportRow(window(), /^Date: the day of export,/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('exports what is chosen with keys alone', async () => {
    await openExportForm(window());
    await take(/^Replace names/);
    await window().until('the line says yes, and is still the active one', () =>
      isActive(exportRow(window(), /^Replace names and details of people: yes,/)),
    );
    await take(/^Content/, 'ArrowUp');
    await takeChoice(/^Chosen evidence/);
    const first = window().choices().first();
    await first.getByText('E01').waitFor();
    await window().page.keyboard.press('ArrowDown');
    await window().page.keyboard.press('ArrowDown');
    await window().page.keyboard.press('Space');
    await window().screenshot('export-evidence');
    await window().page.keyboard.press('Enter');
    await exportRow(window(), /^Content: evidence E02,/).waitFor();
    await exportRow(window(), /^File: Sam Jones part of portfolio, redacted\.pdf,/).waitFor();
    const pages = await pagesForeseen();
    await window().screenshot('export-form-chosen');
    await take(/^Export,/, 'ArrowUp');
    assert.match(await wholePdf(window(), 'Sam Jones part of portfolio, redacted.pdf'), /^%PDF-/);
    await window().notification(`Pages: ${pages}.`).waitFor();
  });

  it('does the same again with one Enter', async () => {
    const file = join(window().folder, 'Sam Jones part of portfolio, redacted.pdf');
    const before = (await stat(file)).mtimeMs;
    await openExportForm(window());
    await exportRow(window(), /^Content: evidence E02,/).waitFor();
    await window().choices().first().getByText('Replaces the file').waitFor();
    await window().page.keyboard.press('Enter');
    await window().until('the file is written again', async () => {
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: before }));
      return mtimeMs > before;
    });
    await wholePdf(window(), 'Sam Jones part of portfolio, redacted.pdf');
  });

  it('goes away without an export', async () => {
    await openExportForm(window());
    await window().page.keyboard.press('Escape');
    await window().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(await stat(join(window().folder, 'Sam Jones portfolio.pdf')).catch(() => 'none'), 'none');
  });
});
