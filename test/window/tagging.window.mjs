/** Tags as a learner writes and meets them: with real keys, in a real window. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { savedText, useWindow } from './support.mjs';

const file = '02-the-right-green.md';

describe('tagging evidence in a window', () => {
  const window = useWindow();

  /** The list that opens while one types. */
  const suggestions = () => window().page.locator('.suggest-widget.visible');

  /** Waits until Signpost has read the portfolio. */
  async function ready() {
    await window().openView('Signpost');
    await window()
      .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
      .waitFor();
  }

  /** @param {RegExp} text */
  async function shows(text) {
    await window().until(`the editor shows ${text}`, async () => text.test(await window().editorText()));
  }

  it('offers criteria as soon as a tag is begun, and finds one by a word', async () => {
    await ready();
    await window().openFile(file);
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nA new paragraph. [AC ');
    await suggestions().getByText('2.1', { exact: true }).first().waitFor();
    await window().screenshot('completion');
    await window().type('secure');
    await window().until('one criterion is left', async () => {
      const rows = await suggestions().locator('.monaco-list-row').allInnerTexts();
      return rows.length === 1 && rows.join().includes('4.1');
    });
    await window().page.keyboard.press('Enter');
    await shows(/A new paragraph\. \[AC 4\.1\]/);
  });

  it('tags a paragraph with the keyboard alone', async () => {
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nAnother paragraph.');
    await window().runCommand('Signpost: Tag This Paragraph…');
    const input = window().page.locator('.quick-input-widget .quick-input-box input');
    await window().choices().filter({ hasText: '2.2' }).first().waitFor();
    await input.pressSequentially('fairness');
    await window().until('one criterion is left', async () => {
      const rows = await window().choices().allInnerTexts();
      return rows.length === 1 && rows.join().includes('fairness');
    });
    await window().screenshot('tag-paragraph');
    await input.press('ArrowDown');
    await window().page.keyboard.press('Space');
    await window().page.keyboard.press('Enter');
    await shows(/Another paragraph\. \[AC 2\.2\]/);
    await window().page.keyboard.press('Control+S');
    await window().until('it is saved', async () =>
      (await savedText(window(), `evidence/${file}`)).includes('Another paragraph. [AC 2.2]'),
    );
  });

  it('says above a passage what is missing', async () => {
    await window().openFile('03-laws-at-the-desk.md');
    await window()
      .page.locator('.codelens-decoration')
      .getByText('2.1 · something is missing')
      .first()
      .waitFor();
    await window().screenshot('code-lens');
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast']) {
    it(`shows tags as pills in the preview in ${theme}`, async () => {
      await window().openFile('03-laws-at-the-desk.md');
      await window().choose('F1', '>Preferences: Color Theme', 'Preferences: Color Theme');
      await window().page.locator('.quick-input-widget .quick-input-box input').fill(theme);
      await window().pick(theme);
      await window().runCommand('Markdown: Open Preview');
      const pill = window()
        .page.frameLocator('iframe.webview.ready')
        .frameLocator('iframe#active-frame')
        .locator('.signpost-tag')
        .first();
      await pill.waitFor();
      assert.match((await pill.getAttribute('title')) ?? '', /^\d+\.\d+: /);
      const [ink, paper] = await pill.evaluate((element) => {
        const style = element.ownerDocument.defaultView?.getComputedStyle(element);
        return [style?.color, style?.backgroundColor];
      });
      assert.notEqual(ink, paper);
      await window().screenshot(`pills-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await window().page.keyboard.press('Control+F4');
    });
  }

  it('draws the preview again when the portfolio is read after it', async () => {
    const later = join(window().folder, 'later');
    await mkdir(later);
    await writeFile(join(later, 'drawn-before.md'), 'A customer rang. [AC 2.1]\n');
    await window().openFile('drawn-before.md');
    await window().runCommand('Markdown: Open Preview');
    const page = window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByText('A customer rang. [AC 2.1]').waitFor();
    await writeFile(join(later, 'portfolio.yaml'), 'qualifications: [PQ-L2D]\n');
    await page.locator('.signpost-tag').waitFor();
  });
});
