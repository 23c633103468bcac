/** Mending and renaming as a learner or a tutor does it: with real keys, in a real window. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { savedText, useWindow } from './support.mjs';

/** A portfolio with a catalogue of its own, below the sample. */
const files = {
  'own/portfolio.yaml': 'learner: { name: Ada Penn }\nqualifications: [OWN]\n',
  'own/criteria/centre.yaml': [
    "version: '1'",
    'qualifications:',
    '  - id: OWN',
    '    title: Our own award',
    '    units:',
    '      - id: CS',
    '        title: Serving customers',
    '        outcomes:',
    "          - number: '1'",
    '            title: Know your customers',
    '            criteria:',
    "              - { number: '1.1', statement: Say who your customers are. }",
    "              - { number: '1.2', statement: Describe a complaint that you dealt with. }",
    '',
  ].join('\n'),
  'own/diary.md': 'Most of my customers are parents. [AC 1.1]\n\nA complaint. [AC1.2]\n\nAnother. [AC1.2]\n',
  'own/report.md': '---\ncriteria: [1.1]\n---\n\nMy customers, in numbers. [AC 1.1, 1.2]\n',
};

describe('mending and renaming in a window', () => {
  const window = useWindow();

  before(async () => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(window().folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await window().runCommand('Signpost: Refresh');
    await window().openFile('own/diary.md');
  });

  /**
   * Puts the cursor behind the first place of a text.
   * @param {string} text
   */
  async function goBehind(text) {
    const lines = (files['own/diary.md'].split(text)[0] + text).split('\n');
    await window().page.keyboard.press('Control+Home');
    for (let line = 1; line < lines.length; line++) {
      await window().page.keyboard.press('ArrowDown');
    }
    await window().page.keyboard.press('Home');
    for (let column = 0; column < (lines.at(-1) ?? '').length; column++) {
      await window().page.keyboard.press('ArrowRight');
    }
  }

  /** @param {RegExp} text */
  async function shows(text) {
    await window().until(`the editor shows ${text}`, async () => text.test(await window().editorText()));
  }

  it('mends a tag from the light bulb with the keyboard alone, and all of its kind at once', async () => {
    const actions = window().page.locator('.action-widget');
    await window().page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await goBehind('[AC1');
    const all = actions.getByText('Fix all 2 in this file', { exact: false });
    await window().pressUntil('Control+.', all);
    await window().screenshot('quick-fix');
    await all.click();
    await shows(/A complaint\. \[AC 1\.2\][^]*Another\. \[AC 1\.2\]/);
    await window().page.keyboard.press('Control+Z');
    await shows(/A complaint\. \[AC1\.2\][^]*Another\. \[AC1\.2\]/);
  });

  it('shows what a new number would change before it is changed, and takes it back in one step', async () => {
    await goBehind('[AC 1.');
    await window().page.keyboard.press('F2');
    const box = window().page.locator('.rename-box .rename-input');
    await box.waitFor();
    await window().until('the box holds the number', async () => (await box.inputValue()) === '1.1');
    await window().until('the new number stands in the box', async () => {
      // The box selects what it holds once it is whole, which may be under the typing.
      await box.press('Control+A');
      await box.pressSequentially('1.7');
      return (await box.inputValue()) === '1.7';
    });
    await box.press('Control+Enter');
    const preview = window().page.locator('.bulk-edit-panel');
    for (const name of ['centre.yaml', 'diary.md', 'report.md']) {
      await preview.getByText(name, { exact: true }).first().waitFor();
    }
    await window().screenshot('rename-preview');
    assert.match(await window().editorText(), /\[AC 1\.1\]/);
    await preview.getByRole('button', { name: 'Apply' }).click();
    await window().openFile('own/diary.md');
    await shows(/parents\. \[AC 1\.7\]/);
    await window().runCommand('File: Save All Files');
    await window().until('all three files have the number', async () =>
      (
        await Promise.all(
          Object.keys(files)
            .slice(1)
            .map((path) => savedText(window(), path)),
        )
      ).every((text) => text.includes('1.7') && !text.includes('1.1')),
    );
    await window().page.locator('.editor-group-container.active .view-lines').first().click();
    await window().page.keyboard.press('Control+Z');
    await window().until('the number is back', async () => {
      // VS Code may ask whether all three files are meant.
      const all = window().page.getByRole('button', { name: /Undo in 3 Files/ });
      await all.click({ timeout: 500 }).catch(() => undefined);
      return /parents\. \[AC 1\.1\]/.test(await window().editorText());
    });
    await window().runCommand('File: Save All Files');
    await window().until('all three files are as they were', async () =>
      (
        await Promise.all(
          Object.entries(files).map(async ([path, text]) => (await savedText(window(), path)) === text),
        )
      ).every(Boolean),
    );
  });
});
