/** The sample portfolio in a real window, as a learner meets it. */

import assert from 'node:assert/strict';
import { exportedPdf, useWindow } from './support.mjs';

for (const [version, host] of /** @type {const} */ ([
  ['newest', 'node'],
  ['oldest', 'web'],
])) {
  describe(`a portfolio in the ${version} version with the ${host} extension host`, () => {
    const window = useWindow({ version, host });

    it('shows in words how much of each qualification is met', async () => {
      await window().openView('Signpost');
      await window()
        .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
        .waitFor();
      await window()
        .treeItem(/^Criterion 2\.1, something is missing/)
        .waitFor();
      await window().screenshot(`tree-${version}-${host}`);
    });

    it('opens the evidence that a criterion has', async () => {
      await window().openView('Signpost');
      await window().expand(/^Criterion 2\.1/);
      // A criterion's own name tells of its evidence too, and the files are listed below.
      await window()
        .treeItem(/^(?!Criterion|E03).*(?:Laws I use at the desk|Faulty goods)/)
        .click();
      await window().tab('03-laws-at-the-desk.md').waitFor();
    });

    it('shows the count in the status bar while evidence is in front', async () => {
      await window().openFile('01-my-job-and-my-portfolio.md');
      await window()
        .page.locator('.statusbar-item')
        .filter({ hasText: /\d+ of \d+ met/ })
        .waitFor();
    });

    it('reports a tag for a criterion that does not exist, while it is being typed', async () => {
      await window().openFile('02-the-right-green.md');
      await window().page.keyboard.press('Control+End');
      await window().type('\n\nA new paragraph. [AC 9.9]');
      const problems = await window().problems();
      await problems.filter({ hasText: '9.9' }).waitFor();
      await window().screenshot(`problem-${version}-${host}`);
    });

    it('exports a PDF', async () => {
      assert.match(await exportedPdf(window()), /^%PDF-1\.\d/);
    });
  });
}

describe('a folder without a portfolio', () => {
  const window = useWindow({ folder: 'test/hosts/probe/workspace' });

  it('says how to start one', async () => {
    await window().openView('Signpost');
    await window().page.locator('.sidebar .welcome-view').getByText('New Portfolio').first().waitFor();
  });
});
