/** What a newcomer may get wrong, in a real window: it is said where they look. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useWindow } from './support.mjs';

describe('a mistake of a newcomer', () => {
  const window = useWindow();
  const count = () =>
    window()
      .page.locator('.statusbar-item')
      .filter({ hasText: /\d+ of \d+ met/ });
  const sideBar = () => window().page.locator('.sidebar');

  before(async () => {
    await writeFile(join(window().folder, 'notes.md'), '# Notes\n\nI helped a customer.\n');
    await window().openView('Signpost');
    await window()
      .treeItem(/^Criterion 2\.1/)
      .waitFor();
  });

  it('is said beside the count where a file is not part of the evidence', async () => {
    await window().openFile('notes.md');
    await count()
      .filter({ hasText: /this file does not count/ })
      .waitFor();
    // A screen reader says why.
    await window()
      .page.getByRole('button', { name: /^Criteria: .*“notes\.md” is not part of your evidence/ })
      .waitFor();
    await window().runCommand('Signpost: Tag This Paragraph…');
    await window().notification('evidence/**/*.md').waitFor();
    await window().screenshot('not-evidence');
    await window().openFile('02-the-right-green.md');
    await count()
      .filter({ hasNotText: /this file/ })
      .waitFor();
  });

  it('is said there where VS Code has saved a new file as one that is not Markdown', async () => {
    await writeFile(join(window().folder, 'evidence/kettle.txt'), 'I helped a customer. [AC 1.1]\n');
    await window().openFile('kettle.txt');
    await count()
      .filter({ hasText: /this file does not count/ })
      .waitFor();
    await window().runCommand('Signpost: Tag This Paragraph…');
    await window().notification('Rename it to “kettle.md”.').waitFor();
    await window().openFile('02-the-right-green.md');
  });

  it('is said above the tree where portfolio.yaml cannot be read', async () => {
    await window().openFile('portfolio.yaml');
    await window().page.keyboard.press('Control+End');
    await window().page.keyboard.insertText('\tdate: 2026-05-01\n');
    await sideBar()
      .getByText(/There is a mistake in portfolio\.yaml, so this may not be all\. Line \d+: /)
      .waitFor();
    await window().screenshot('mistake-in-portfolio');
    await window().until('the mistake is taken back', async () => {
      await window().page.keyboard.press('Control+Z');
      return !(await sideBar()
        .getByText(/There is a mistake/)
        .isVisible());
    });
  });

  it('is named where the qualification is not known', async () => {
    await window().openFile('portfolio.yaml');
    await window().page.keyboard.press('Control+A');
    await window().page.keyboard.insertText(
      'learner: { name: Sam Jones }\nqualifications: [{ id: PQ-L2X }]\n',
    );
    await sideBar()
      .getByText(/There are no criteria here, because of a mistake in portfolio\.yaml\. Line 2: .*PQ-L2X/)
      .waitFor();
    await window().screenshot('qualification-not-known');
  });

  it('is put right where only a part of a portfolio is open', async () => {
    const { page, folder } = window();
    const address = new URL(page.url());
    address.searchParams.set('folder', join(folder, 'evidence'));
    await page.goto(address.href);
    await page.locator('.monaco-workbench .statusbar').waitFor();
    await window().openView('Signpost');
    await sideBar()
      .locator('.welcome-view')
      .getByText(/Only a part of a portfolio is open/)
      .waitFor();
    await window().screenshot('part-of-a-portfolio');
    await sideBar().locator('.welcome-view').getByText('Open the Whole Portfolio', { exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('folder') === folder);
    await page.locator('.monaco-workbench .statusbar').waitFor();
    await window().openView('Signpost');
    await sideBar().getByText('Evidence', { exact: true }).waitFor();
    await window()
      .page.locator('.sidebar .welcome-view')
      .getByText('New Portfolio', { exact: true })
      .waitFor({ state: 'hidden' });
  });
});
