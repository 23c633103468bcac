/** A folder that nobody said they trust: VS Code holds back much in it, and Signpost does all that it does elsewhere. */

import { exportedPdf, savedText, useWindow } from './support.mjs';

describe('a folder in restricted mode in a window', () => {
  const window = useWindow({ asksForTrust: true, settings: { 'signpost.export.openWhenDone': false } });

  beforeEach('VS Code restricts what extensions may do', async () => {
    await window().page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor();
  });

  it('shows what is met and what is missing', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/^Criterion 2\.1, something is missing/)
      .waitFor();
    await window().openFile('03-laws-at-the-desk.md');
    await window()
      .page.locator('.codelens-decoration')
      .getByText('2.1 · something is missing')
      .first()
      .waitFor();
    await window().screenshot('restricted-mode');
  });

  it('tags a paragraph', async () => {
    await window().openFile('08-the-garden-table.md');
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nI asked what she needed. [AC 2.2');
    await window()
      .page.locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: '2.2' })
      .first()
      .waitFor();
    await window().page.keyboard.press('Enter');
    await window().page.keyboard.press('Control+S');
    await window().until('it is saved', async () =>
      (await savedText(window(), 'evidence/08-the-garden-table.md')).includes('needed. [AC 2.2]'),
    );
  });

  it('writes the portfolio as a PDF', async () => {
    await exportedPdf(window());
  });
});
