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

  beforeEach('Signpost has read the portfolio', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
      .waitFor();
  });

  /** The end of the file that the test writes in. */
  async function goToEnd() {
    await window().openFile(file);
    await window().page.keyboard.press('Control+End');
  }

  /** @param {RegExp} text */
  async function shows(text) {
    await window().until(`the editor shows ${text}`, async () => text.test(await window().editorText()));
  }

  /** @param {string} number */
  async function onlyOneIsLeft(number) {
    await window().until(`only ${number} is left`, async () => {
      const rows = await suggestions().locator('.monaco-list-row').allInnerTexts();
      return rows.length === 1 && rows.join().includes(number);
    });
  }

  it('offers criteria as soon as a tag is begun, and finds one by a word', async () => {
    await goToEnd();
    await window().type('\n\nA new paragraph. [AC ');
    await suggestions().getByText('2.1', { exact: true }).first().waitFor();
    await window().screenshot('completion');
    await window().type('secure');
    await onlyOneIsLeft('4.1');
    await window().page.keyboard.press('Enter');
    await shows(/A new paragraph\. \[AC 4\.1\]/);
  });

  it('opens again by itself after a comma and after a slash, and shows what a criterion asks for', async () => {
    await goToEnd();
    await window().type('\n\nMore. [AC 1.1,');
    await suggestions().getByText('2.1', { exact: true }).first().waitFor();
    const panel = window().page.locator('.suggest-details-container');
    if (!(await panel.isVisible())) {
      await window().page.keyboard.press('Control+Space');
    }
    await panel.getByText('Still needed:').waitFor();
    await panel.getByText(/^(?:Evidence:|No evidence yet\.)/).waitFor();
    await window().screenshot('completion-panel');
    await window().page.keyboard.press('Enter');
    await shows(/More\. \[AC 1\.1, \d\.\d\]/);
    await window().page.keyboard.press('Control+End');
    await window().type(' And [AC PCS/');
    await suggestions().getByText('1.1', { exact: true }).first().waitFor();
    await window().type('2.2');
    await onlyOneIsLeft('2.2');
    await window().screenshot('completion-number');
    await window().page.keyboard.press('Enter');
    await shows(/And \[AC 2\.2\]/);
  });

  it('opens by itself in the front matter', async () => {
    await window().openFile(file);
    await window().page.keyboard.press('Control+Home');
    await window().page.keyboard.press('ArrowDown');
    await window().page.keyboard.press('End');
    await window().type('\ncriteria: [');
    await suggestions().getByText('2.2', { exact: true }).first().waitFor();
    await window().screenshot('completion-front-matter');
    await window().type('fairness');
    await onlyOneIsLeft('2.2');
    await window().page.keyboard.press('Enter');
    await shows(/criteria: \[2\.2\]/);
  });

  it('offers to tag a paragraph behind the light bulb, in an empty place too', async () => {
    await goToEnd();
    await window().type('\n\nA paragraph without a tag.\n\n');
    await window().pressUntil(
      'Control+.',
      window().page.locator('.action-widget').getByText('Tag this paragraph…'),
    );
    await window().screenshot('light-bulb');
    await window().page.keyboard.press('Escape');
    await window().page.keyboard.press('Control+Z');
  });

  it('tags a paragraph with the keyboard alone', async () => {
    await goToEnd();
    await window().type('\n\nAnother paragraph.');
    await window().runCommand('Signpost: Tag This Paragraph…');
    const input = window().page.locator('.quick-input-widget .quick-input-box input');
    await window().choices().filter({ hasText: '2.2' }).first().waitFor();
    await window()
      .page.locator('.quick-input-widget')
      // One that is cancelled is over, too.
      .evaluate((list) =>
        Promise.allSettled(list.getAnimations({ subtree: true }).map(({ finished }) => finished)),
      );
    await window().screenshot('tag-paragraph-all');
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

  it('takes a number that was typed, and says how to choose where several criteria fit', async () => {
    await goToEnd();
    await window().type('\n\nOne more paragraph.');
    await window().runCommand('Signpost: Tag This Paragraph…');
    const input = window().page.locator('.quick-input-widget .quick-input-box input');
    const title = window().page.locator('.quick-input-title');
    await window().choices().filter({ hasText: '2.2' }).first().waitFor();
    await input.pressSequentially('kettle ');
    await input.press('Enter');
    await title.getByText('No criterion fits what you typed. Type less of it, or a number.').waitFor();
    await input.fill('customer');
    await title.getByText('Tag This Paragraph', { exact: true }).waitFor();
    await input.press('Enter');
    await title.getByText('Choose with the down arrow and Space, then press Enter.').waitFor();
    await window().screenshot('tag-paragraph-how');
    await input.fill('2.2 ');
    await input.press('Enter');
    await shows(/One more paragraph\. \[AC 2\.2\]/);
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

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
    it(`shows tags as pills in the preview in ${theme}`, async () => {
      await window().openFile('03-laws-at-the-desk.md');
      await window().chooseTheme(theme);
      await window().runCommand('Markdown: Open Preview');
      const pill = window()
        .page.frameLocator('iframe.webview.ready')
        .frameLocator('iframe#active-frame')
        .locator('.signpost-tag')
        .first();
      await pill.waitFor();
      const [title, ink, paper] = await window().readFromPage(() =>
        pill.evaluate((element) => {
          const style = element.ownerDocument.defaultView?.getComputedStyle(element);
          return [element.getAttribute('title') ?? '', style?.color, style?.backgroundColor];
        }),
      );
      assert.match(title ?? '', /^\d+\.\d+: /);
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
