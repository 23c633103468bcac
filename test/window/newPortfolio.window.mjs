/** A learner's first portfolio, begun in a window that has no folder open. */

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { savedText, useWindow } from './support.mjs';

describe('a new portfolio in a window without a folder', () => {
  const window = useWindow({ folder: 'test/hosts/probe/workspace' });
  const input = () => window().page.locator('.quick-input-widget .quick-input-box input');
  const title = (/** @type {string} */ text) =>
    window().page.locator('.quick-input-title').getByText(text, { exact: true });

  it('opens its folder, with the tree beside the file to write in', async () => {
    const { page, folder } = window();
    const place = join(folder, 'my-portfolio');
    await mkdir(place);
    await page.goto(`${new URL(page.url()).origin}/?ew=true`);
    await page.locator('.monaco-workbench .statusbar').waitFor();
    await window().runCommand('Signpost: New Portfolio');
    await title('New Portfolio (1 of 3)').waitFor();
    await window().pick('Another qualification…');
    await window().notification('Ask your tutor').waitFor();
    await window().runCommand('Signpost: New Portfolio');
    await title('New Portfolio (1 of 3)').waitFor();
    await window().pick('ProQual Level 2 Diploma in Customer Service');
    await title('New Portfolio (2 of 3)').waitFor();
    await window().type('Ada Penn');
    await page.keyboard.press('Enter');
    // The window of VS Code's own that asks for a folder.
    await title('Choose a Folder for Your Portfolio').waitFor();
    // It says where it begins some time after it has opened, and over what has been written by then.
    await window().until('it is in the folder, which is empty', async () => {
      if ((await input().inputValue()) !== `${place}/`) {
        await input().fill(`${place}/`);
        return false;
      }
      const lines = page.locator('.quick-input-list .monaco-list-row');
      return (await lines.count()) === 1 && /^\.\./.test((await lines.first().textContent()) ?? '');
    });
    await page.locator('.quick-input-widget').getByRole('button', { name: 'Keep It Here' }).click();

    await window().tab('first-evidence.md').waitFor();
    await window()
      .treeItem(/^Criterion 1\.1, planned/)
      .waitFor();
    await window().screenshot('new-portfolio');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln' }).waitFor();
    await window().until('the cursor is in the file', () =>
      page.locator('.editor-instance .monaco-editor.focused').isVisible(),
    );
    await window().type('I gave the money back.');
    await page.keyboard.press('Control+S');
    await window().until('it is saved', async () =>
      /-->\n\nI gave the money back\.$/.test(
        await savedText(window(), 'my-portfolio/evidence/first-evidence.md'),
      ),
    );
    assert.match(await savedText(window(), 'my-portfolio/portfolio.yaml'), /name: "Ada Penn"/);
  });
});
