/** What a newcomer sees, in a window without a portfolio. */

import assert from 'node:assert/strict';
import { openExportForm, useWindow, wholePdf } from './support.mjs';

describe('the first steps', () => {
  const window = useWindow({ folder: 'test/hosts/probe/workspace', size: { width: 1600, height: 1000 } });
  const step = (/** @type {RegExp} */ name) =>
    window().page.locator('.gettingStartedContainer .step-title').filter({ hasText: name });

  /** Waits until the picture of a step is there for a screen reader. */
  const picture = (/** @type {RegExp} */ name) =>
    window().until(`the picture ${String(name)} is there`, async () => {
      // A frame may go while it is asked: then it holds no picture.
      const pictures = window()
        .page.frames()
        .map((frame) => frame.getByRole('img', { name }));
      return (await Promise.all(pictures.map((each) => each.count().catch(() => 0)))).includes(1);
    });

  it('open from the view that says that there is no portfolio', async () => {
    await window().openView('Signpost');
    await window().page.locator('.sidebar .welcome-view').getByText('First Steps', { exact: true }).click();
    for (const name of [
      /Open an example/,
      /See how far Sam is/,
      /Tag what you wrote/,
      /Mend what would be sent back/,
      /Make the PDF/,
      /Start your own portfolio/,
    ]) {
      await step(name).waitFor();
    }
    await picture(/^A list of four criteria/);
    await window().screenshot('first-steps');
  });

  it('say what each picture shows, and lead to what they speak of', async () => {
    await step(/Mend what would/).click();
    await picture(/^A law with a spelling/);
    await window().screenshot('first-steps-mend');
    const { page } = window();
    await page.locator('.gettingStartedContainer').getByText('Show the Problems').click();
    await page.locator('.panel .markers-panel').waitFor();
    await window().screenshot('first-steps-problems');
  });

  it('say what to do next when nothing is found', async () => {
    await window().runCommand('Signpost: Refresh');
    await window().notification('There is no portfolio in this window.').waitFor();
    await window().page.keyboard.press('Escape');
  });

  it('tick what is done, and not what was only begun', async () => {
    const { page } = window();
    const isTicked = (/** @type {RegExp} */ name) =>
      step(name)
        .locator('xpath=ancestor::button')
        .locator('.codicon-getting-started-step-checked')
        .isVisible();
    const own = /Start your own portfolio/;
    const pdf = /Make the PDF/;
    await window().runCommand('Signpost: First Steps');
    await step(own).waitFor();
    await window().runCommand('Signpost: New Portfolio');
    const qualification = 'ProQual Level 2 Diploma in Customer Service';
    await window().choice(qualification).waitFor();
    await page.keyboard.press('Escape');
    await window().choice(qualification).waitFor({ state: 'hidden' });
    // It shows what was ticked when it is opened anew.
    await window().runCommand('View: Close All Editors');
    await step(own).waitFor({ state: 'hidden' });
    await window().runCommand('Signpost: First Steps');
    await step(own).waitFor();
    assert.equal(await isTicked(own), false);

    await window().runCommand('Signpost: New Portfolio');
    await window().pick(qualification);
    await window().page.locator('.quick-input-title').getByText('New Portfolio (2 of 3)').waitFor();
    await window().type('Ada Penn');
    await page.keyboard.press('Enter');
    await window().pick('In a new folder "Ada Penn portfolio"');
    await window().tab('first-evidence.md').waitFor();
    await window().runCommand('Signpost: First Steps');
    await window().until('the step about a portfolio is ticked', () => isTicked(own));
    assert.equal(await isTicked(pdf), false);

    await openExportForm(window());
    await page.keyboard.press('Enter');
    await wholePdf(window(), 'Ada Penn portfolio/Ada Penn portfolio.pdf');
    await window().runCommand('Signpost: First Steps');
    await window().until('the step about the PDF is ticked', () => isTicked(pdf));
    await step(pdf).scrollIntoViewIfNeeded();
    await window().screenshot('first-steps-ticked');
  });
});

describe('the first steps beside the sample', () => {
  const window = useWindow({ size: { width: 1600, height: 1000 } });
  const line = (/** @type {string} */ name) =>
    window().page.locator('.getting-started-step').filter({ hasText: name });
  const tick = (/** @type {string} */ name) =>
    line(name).locator('.codicon-getting-started-step-checked').waitFor();

  it('are ticked for what was open before them, and by their own buttons', async () => {
    const { page } = window();
    await window().openView('Signpost');
    await window()
      .treeItem(/^Criterion 1\.1/)
      .waitFor();
    await window().runCommand('Signpost: First Steps');
    await tick('Open an example');
    for (const [name, button] of [
      ['See how far Sam is', 'Show the Criteria'],
      ['Mend what would be sent back', 'Show the Problems'],
    ]) {
      await line(name ?? '').click();
      await page
        .locator('.gettingStartedContainer')
        .getByText(button ?? '')
        .click();
      await window().runCommand('Signpost: First Steps');
      await tick(name ?? '');
    }
    await window().screenshot('first-steps-sample-ticked');
  });
});
