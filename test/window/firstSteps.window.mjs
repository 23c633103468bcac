/** What a newcomer sees, in a window without a portfolio. */

import { useWindow } from './support.mjs';

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
});
