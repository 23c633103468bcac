/** A workspace of several folders, each a portfolio of its own, as a tutor may have. */

import { useWindow } from './support.mjs';

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
