/** A workspace of several folders, each a portfolio of its own, as a tutor may have. */

import assert from 'node:assert/strict';
import { useWindow } from './support.mjs';
import { isShownWithin } from './window.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  describe(`two folders in one window with the ${host} extension host`, () => {
    const window = useWindow({
      host,
      folder: 'test/fixtures/twoRoots',
      workspaceFile: 'both.code-workspace',
    });

    const suggestions = () => window().page.locator('.suggest-widget.visible .monaco-list-row');

    it('shows both portfolios', async () => {
      await window().openView('Signpost');
      await window()
        .treeItem(/Anna Reed/)
        .waitFor();
      await window()
        .treeItem(/Ben Cole/)
        .waitFor();
    });

    it('has what can be done with a portfolio in the menu that the keyboard opens', async () => {
      const menu = window().page.locator('.context-view .action-label');
      await window().until('the menu is open', async () => {
        await window().page.keyboard.press('Escape');
        await window()
          .treeItem(/Anna Reed/)
          .click();
        await window().page.keyboard.press('Shift+F10');
        return isShownWithin(menu.first(), 2_000);
      });
      assert.deepEqual(await menu.allInnerTexts(), ['Export to PDF', 'Show Matrix']);
      await window().page.keyboard.press('Escape');
    });

    for (const [file, word, criterion] of [
      ['annas-desk.md', 'fairness', '2.2'],
      ['bens-phone.md', 'listening', '2.1'],
    ]) {
      it(`offers the criteria of the folder that ${file} is in`, async () => {
        await window().openFile(file ?? '');
        await window().page.keyboard.press('Control+End');
        await window().type('\n\nAnother paragraph. [AC ');
        await suggestions().first().waitFor();
        await window().type(word ?? '');
        await window().until(`only ${criterion} is left`, async () => {
          const rows = await suggestions().allInnerTexts();
          return rows.length === 1 && rows.join().includes(criterion ?? '');
        });
        await window().page.keyboard.press('Escape');
      });
    }

    it('reports what is wrong by the qualification of each folder', async () => {
      // 2.2 is a criterion of Anna's and not of Ben's.
      await window().openFile('bens-phone.md');
      await window().page.keyboard.press('Control+End');
      await window().type('] And more. [AC 2.2]');
      const problems = await window().problems();
      await problems.filter({ hasText: '2.2' }).waitFor();
    });
  });
}
