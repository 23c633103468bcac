/** The folder of a whole class in a real window, as a tutor opens it. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { useWindow } from './support.mjs';

describe('a class in a window', () => {
  const options = { folder: '', size: { width: 1280, height: 900 } };
  /** @type {() => Promise<void>} */
  let remove;
  before(async () => {
    const made = await temporaryFolder('class');
    remove = made.remove;
    options.folder = join(made.folder, 'class');
    for (let number = 1; number <= 8; number++) {
      const folder = join(options.folder, `learner-${number}`);
      await mkdir(folder, { recursive: true });
      await writeFile(
        join(folder, 'portfolio.yaml'),
        `learner: { name: Learner ${number} }\nqualifications: [{ id: PQ-L2D }]\n`,
      );
      await writeFile(join(folder, 'work.md'), '# At the till\n\nI will do it. [AC 2.2?]\n');
    }
  });
  after(() => remove());
  const window = useWindow(options);

  /** The accessible names of the lines of a view. @param {string} view */
  const labels = (view) =>
    window()
      .page.locator(`.sidebar [role="tree"][aria-label^="${view}"] [role="treeitem"]`)
      .evaluateAll((items) => items.map((item) => (item.getAttribute('aria-label') ?? '').trim()));

  /** Waits until the tree has these lines: the two views are drawn one after the other. @param {string[]} wanted */
  async function shows(wanted) {
    /** @type {string[]} */
    let shown = [];
    await window()
      .until('the tree has all of its lines', async () => {
        shown = await labels('Portfolio');
        return shown.join('\n') === wanted.join('\n');
      })
      .catch(() => assert.deepEqual(shown, wanted));
  }

  const closed = (/** @type {number} */ number) =>
    `Portfolio of Learner ${number}, not opened yet. Open it to see how much is met.`;

  it('shows each learner, and nothing is read before a portfolio is opened', async () => {
    await window().openView('Signpost');
    await shows([1, 2, 3, 4, 5, 6, 7, 8].map(closed));
  });

  it('opens one learner in both views, and leaves the others closed', async () => {
    await window().expand(/^Portfolio of Learner 3/);
    const opened = 'Portfolio of Learner 3, 0 of 4 met, 1 planned, 3 not started';
    await shows([
      closed(1),
      closed(2),
      opened,
      'ProQual Level 2 Diploma in Customer Service, 0 of 4 met, 1 planned, 3 not started',
      ...[4, 5, 6, 7, 8].map(closed),
    ]);
    await window()
      .treeItem(/^Portfolio of Learner 3, 1 file, \d+ words/)
      .waitFor();
    await window().screenshot('class');
  });

  it('opens the portfolio of a file that is put on the screen, and says how much of it is met', async () => {
    await window().choose('Control+P', 'learner-5/work.md', 'work.md');
    await window()
      .treeItem(/^Portfolio of Learner 5, 0 of 4 met/)
      .waitFor();
    await window().page.locator('.statusbar-item').filter({ hasText: '0 of 4 met' }).waitFor();
    assert.deepEqual(
      (await labels('Portfolio')).filter((label) => label.includes('not opened yet')),
      [1, 2, 4, 6, 7, 8].map(closed),
    );
  });
});
