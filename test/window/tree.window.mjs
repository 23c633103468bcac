/** The tree and the view of the evidence as a learner meets them: with real keys, clicks and drags, in a real window. */

import assert from 'node:assert/strict';
import { savedText, useWindow } from './support.mjs';

describe('the tree in a window', () => {
  const window = useWindow({ size: { width: 1280, height: 1000 } });

  /** The lines of one of the views. @param {string} view */
  const rows = (view) => window().page.locator(`.sidebar [aria-label^="${view}"] [role="treeitem"]`);

  /** The accessible names of the lines of a view. @param {string} view */
  const labels = (view) =>
    rows(view).evaluateAll((items) => items.map((item) => (item.getAttribute('aria-label') ?? '').trim()));

  beforeEach('the tree is shown', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
      .waitFor();
  });

  /** @param {string} what a choice of the menu that the keyboard opens on the line with that name @param {RegExp} name */
  async function chooseFromMenu(what, name) {
    await window().treeItem(name).click({ button: 'right' });
    const choice = window().page.locator('.context-view').getByText(what, { exact: true }).first();
    await choice.waitFor();
    // A menu that has just opened takes no click yet.
    await window().until(`"${what}" is chosen`, async () => {
      await choice.click({ timeout: 1_000 }).catch(() => undefined);
      return choice.waitFor({ state: 'hidden', timeout: 1_000 }).then(
        () => true,
        () => false,
      );
    });
  }

  it('says to a screen reader what each line is and how it stands', async () => {
    const names = await labels('Portfolio');
    const named = (/** @type {RegExp} */ pattern) =>
      names.find((name) => pattern.test(name)) ?? names.join('\n');
    assert.match(named(/Diploma/), /^ProQual .*, \d of 4 met, .+$/);
    assert.match(named(/^Unit/), /^Unit PCS, Principles of customer service, \d of 4 met, .+$/);
    assert.match(named(/^Learning outcome 3/), /^Learning outcome 3, .*, No criteria in this catalogue$/);
    assert.match(
      named(/^Criterion 2\.1/),
      /^Criterion 2\.1, something is missing\. Identify .* Names 1 of 2 laws\. .*Evidence: Laws/,
    );
    for (const name of names.filter((each) => each.startsWith('Criterion'))) {
      assert.match(name, /^Criterion \S+, (met|something is missing|planned|not started)\. /);
    }
  });

  it('is filtered by the words that its lines use', async () => {
    const criteria = async () => (await labels('Portfolio')).filter((label) => label.startsWith('Criterion'));
    await window().runCommand('Signpost: Filter Criteria');
    await window().pick('Not started');
    await window().until('nothing else is shown', async () => {
      const shown = await criteria();
      return shown.length > 0 && shown.every((label) => /^Criterion \S+, not started\./.test(label));
    });
    await window()
      .page.locator('.sidebar')
      .getByText('Showing only criteria that are not started.', { exact: true })
      .waitFor();
    await window().screenshot('tree-filtered');
    await window().runCommand('Signpost: Show All Criteria');
    await window()
      .treeItem(/^Criterion 1\.1, met/)
      .waitFor();
  });

  it('says of each file what it claims', async () => {
    await window()
      .treeItem(/^Evidence file E01/)
      .waitFor();
    for (const name of await labels('Evidence')) {
      assert.match(name, /^Evidence file E\d+ .*, (no criterion yet|\d+ criteri(on|a)), .*\d+ words$/);
    }
  });

  it('finds a line by what is typed, and opens its menu with the keyboard', async () => {
    await window()
      .treeItem(/^Learning outcome 3/)
      .locator('.monaco-icon-label')
      .click();
    await window().page.keyboard.press('Control+Alt+F');
    await window().page.keyboard.type('2.2');
    await window().page.keyboard.press('Enter');
    await window().page.locator('.sidebar .focused[role="treeitem"][aria-label^="Criterion 2.2"]').waitFor();
    await window().page.keyboard.press('Escape');
    await window().page.keyboard.press('Shift+F10');
    await window().page.locator('.context-view').getByText('Start New Evidence', { exact: true }).waitFor();
    await window().page.keyboard.press('Escape');
  });

  it('says why a criterion stands as it does', async () => {
    await chooseFromMenu('Why This Status?', /^Criterion 2\.1/);
    await window().page.locator('.quick-input-title').getByText('What is missing in 2.1?').waitFor();
    await window().choices().filter({ hasText: 'Names 1 of 2 laws' }).first().waitFor();
    await window().screenshot('why-status');
    await window().page.keyboard.press('Escape');
  });

  it('takes the first criterion of a list with Enter', async () => {
    await window().openView('Explorer');
    await window().runCommand('Signpost: Why This Status?');
    const list = window().page.locator('.quick-input-title');
    await list.getByText('Why This Status?', { exact: true }).waitFor();
    await window().choices().and(window().page.locator('.focused')).waitFor();
    await window().page.keyboard.press('Enter');
    await list.getByText(/ 1\.1\b/).waitFor();
    await window().page.keyboard.press('Escape');
    await window().openView('Signpost');
  });

  it('says so where the Delete key finds no tag to take out', async () => {
    const criterion = window().treeItem(/^Criterion 3\.1, not started/);
    await criterion.click();
    await criterion.and(window().page.locator('.selected')).waitFor();
    await window().page.keyboard.press('Delete');
    const said = window().notification('There is no tagged evidence here yet.');
    await said.waitFor();
    await said.locator('.codicon-warning').waitFor();
    await window().runCommand('Notifications: Clear All Notifications');
    await said.waitFor({ state: 'hidden' });
  });

  it('puts a tag where the cursor was, from the menu of a line, and takes it out with the Delete key', async () => {
    await window().openFile('08-the-garden-table.md');
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nI asked what she needed.');
    await chooseFromMenu('Insert Tag at the Cursor', /^Criterion 2\.2/);
    await window().until('the tag is there', async () =>
      /I asked what she needed\. \[AC 2\.2\]/.test(await window().editorText()),
    );
    await window().page.keyboard.press('Control+S');
    await window().until('it is saved', async () =>
      (await savedText(window(), 'evidence/08-the-garden-table.md')).includes('needed. [AC 2.2]'),
    );
    await window().expand(/^Criterion 2\.2/);
    const passage = window().treeItem(/^Evidence: .*The garden table.*paragraph/);
    await passage.click();
    // A click goes to the passage, and takes the focus there.
    await window().page.locator('.monaco-editor.focused').waitFor();
    await window().page.keyboard.press('Control+0');
    await window().page.locator('.sidebar .monaco-list:focus').waitFor();
    await window().page.keyboard.press('Delete');
    await window().until('the tag is gone', async () => !/needed\. \[AC/.test(await window().editorText()));
  });

  it('lets a criterion be dragged into the text', async () => {
    await window().openFile('08-the-garden-table.md');
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nDragged here');
    const { mouse, keyboard } = window().page;
    const from = await window()
      .treeItem(/^Criterion 4\.1/)
      .locator('.monaco-icon-label')
      .boundingBox();
    const to = await window().page.locator('.view-line').filter({ hasText: 'Dragged' }).first().boundingBox();
    assert.ok(from && to);
    await mouse.move(from.x + 30, from.y + 8);
    await mouse.down();
    await mouse.move(from.x + 60, from.y + 30, { steps: 5 });
    // VS Code itself says "hold Shift to drop into the editor".
    await keyboard.down('Shift');
    await mouse.move(to.x + 20, to.y + 8, { steps: 20 });
    await mouse.move(to.x + 24, to.y + 9, { steps: 5 });
    await mouse.up();
    await keyboard.up('Shift');
    await window().until('the tag is there', async () =>
      /Dragged( here)? \[AC 4\.1\]/.test(await window().editorText()),
    );
    await window().page.keyboard.press('Control+Z');
  });

  it('lets a file be dragged onto a criterion', async () => {
    const file = window()
      .treeItem(/^Evidence file E08/)
      .locator('.monaco-icon-label');
    await file.dragTo(
      window()
        .treeItem(/^Criterion 4\.1/)
        .locator('.monaco-icon-label'),
    );
    await window()
      .treeItem(/^Evidence file E08.*2 criteria|^Evidence file E08.*3 criteria/)
      .waitFor();
    await window().openFile('08-the-garden-table.md');
    await window().page.keyboard.press('Control+Home');
    await window().until('the file has the tag at its top', async () =>
      /criteria:.*4\.1/.test(await window().editorText()),
    );
    await window().page.keyboard.press('Control+S');
  });

  it('opens from the status bar', async () => {
    await window().openFile('01-my-job-and-my-portfolio.md');
    await window().runCommand('View: Show Explorer');
    await window().page.locator('.explorer-folders-view').waitFor();
    /** What stands behind the name of a file. @param {string} name */
    const markOf = (name) =>
      window()
        .page.locator('.explorer-folders-view [role="treeitem"]')
        .filter({ hasText: name })
        .locator('.monaco-icon-label')
        .evaluate((label) => getComputedStyle(label, '::after').content);
    await window().until('a file with problems has its mark', async () =>
      (await markOf('03-laws-at-the-desk.md')).includes('!'),
    );
    assert.ok(!(await markOf('02-the-right-green.md')).includes('!'));
    assert.ok(!(await markOf('portfolio.yaml')).includes('!'));
    const spoken = window().page.locator('.explorer-folders-view [aria-label*="03-laws-at-the-desk.md •"]');
    assert.match((await spoken.getAttribute('aria-label')) ?? '', /Signpost: \d+ problems/);
    await window().screenshot('explorer-badges');
    await window()
      .page.locator('.statusbar-item')
      .filter({ hasText: /\d+ of \d+ met/ })
      .click();
    await window()
      .treeItem(/^Unit PCS/)
      .waitFor();
  });

  it('remembers over a restart which lines are open', async () => {
    await window().expand(/^Criterion 1\.1/);
    const unit = window().treeItem(/^Unit .*, No criteria|^Learning outcome 4/);
    await unit.locator('.monaco-tl-twistie').click();
    await unit.and(window().page.locator('[aria-expanded="false"]')).waitFor();
    await window().openFile('02-the-right-green.md');
    await window().page.reload();
    // A window that starts again may take longer than one that is open.
    const qualification = window().treeItem(/Diploma in Customer Service, \d+ of \d+ met/);
    await qualification.waitFor({ timeout: 50_000 });
    await window()
      .treeItem(/^Criterion 1\.1/)
      .and(window().page.locator('[aria-expanded="true"]'))
      .waitFor();
    await window()
      .treeItem(/^Learning outcome 4/)
      .and(window().page.locator('[aria-expanded="false"]'))
      .waitFor();
  });
});
