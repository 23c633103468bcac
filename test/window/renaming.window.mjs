/** Criteria, files and headings get another name, with the keyboard. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { savedText, useWindow } from './support.mjs';
import { isShownWithin } from './window.mjs';

const catalogue = `qualifications:
  - id: OWN-L2
    title: Our own Level 2 Award
    units:
      - id: HELP
        title: Helping customers
        outcomes:
          - number: '1'
            title: Help a customer
            criteria:
              - number: '1.1'
                statement: Greet a customer.
              - number: '1.2'
                statement: Help a customer.
`;

/** @type {Readonly<Record<string, string>>} */
const files = {
  'criteria/own.yaml': catalogue,
  'portfolio.yaml': 'learner: Ada Penn\nqualifications: [OWN-L2]\n',
  'evidence/bags.md': '# Bags\n\nI carried a bag. [AC 1.2]\n\n- Then another. [AC HELP/1.2, 1.1]\n',
  'evidence/parking.md': '---\ncriteria: [1.2]\n---\n\n# Parking\n\nI found a space for a lady.\n',
};

describe('renaming a criterion in a window', () => {
  const window = useWindow({ folder: 'test/hosts/probe/workspace' });

  /** Opens the small field on the tag of the first paragraph, and types a number into it. @param {string} number */
  async function rename(number) {
    const { page } = window();
    await window().openFile('bags.md');
    for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft']) {
      await page.keyboard.press(key);
    }
    const input = page.locator('.rename-input');
    await window().pressUntil('F2', input.and(page.locator(':focus')));
    await input.fill(number);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** @param {string} number of the second criterion */
  async function savedEverywhere(number) {
    await window().until(`all files say ${number}`, async () => {
      const texts = await Promise.all(Object.keys(files).map((name) => savedText(window(), name)));
      const written = Object.values(files).map((text) => text.replaceAll('1.2', number));
      return texts.every((text, at) => text === written[at]);
    });
  }

  before('a portfolio with a catalogue of its own', async () => {
    for (const [name, text] of Object.entries(files)) {
      const path = join(window().folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    await window().openView('Signpost');
    await window()
      .treeItem(/^Criterion 1\.2, met/)
      .waitFor();
  });

  it('says why a number cannot be had, and changes nothing', async () => {
    await rename('1.1');
    await window()
      .notification('Unit HELP has a criterion 1.1 already. Choose a number that is free.')
      .waitFor();
    await savedEverywhere('1.2');
  });

  it('changes tags, front matter and catalogue together, and takes all back with one key', async () => {
    await rename('3.4');
    await window()
      .treeItem(/^Criterion 3\.4, met/)
      .waitFor();
    await savedEverywhere('3.4');

    // VS Code loses its own undo in the moment in which it lets go of the files that it has just saved. So the test looks
    // at them first, as a person would.
    for (const name of ['parking.md', 'own.yaml', 'bags.md']) {
      await window().openFile(name);
      await window().page.locator('.view-lines').filter({ hasText: '3.4' }).first().waitFor();
    }
    await window().page.keyboard.press('Control+Z');
    await window()
      .treeItem(/^Criterion 1\.2, met/)
      .waitFor();
    await savedEverywhere('1.2');
  });
});

describe('renaming in the sample in a window', () => {
  const window = useWindow();

  before('the portfolio is read', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/^Criterion 2\.1/)
      .waitFor();
  });

  it('offers to keep the links to a file, and takes all back with one key', async () => {
    const { page } = window();
    const names = ['02-the-right-green.md', '02-finding-the-green.md'];
    await window().openFile(names[0] ?? '');
    await window().runCommand('View: Show Explorer');
    const [old, fresh] = names.map((name) =>
      page.locator('.explorer-viewlet').getByRole('treeitem', { name }),
    );
    const input = page.locator('.explorer-viewlet .monaco-inputbox input');
    await window().until('the name can be changed', async () => {
      await old?.click();
      await page.keyboard.press('F2');
      return isShownWithin(input, 2_000);
    });
    await input.fill(names[1] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    const saysLink = (/** @type {string} */ name) => async () =>
      (await savedText(window(), 'evidence/01-my-job-and-my-portfolio.md')).includes(`[E02](${name})`);
    await window().until('the link has the new name', saysLink(names[1] ?? ''));
    await fresh?.click();
    await window().until('the link has the old name', async () => {
      await page.keyboard.press('Control+Z');
      return saysLink(names[0] ?? '')();
    });
    await old?.waitFor();
  });

  it('keeps the tag of a heading', async () => {
    const { page } = window();
    await writeFile(join(window().folder, 'evidence/20-days.md'), '## Old days [AC 2.2]\n\nI listened.\n');
    await window().openFile('20-days.md');
    for (const key of ['Control+Home', 'Control+ArrowRight']) {
      await page.keyboard.press(key);
    }
    const input = page.locator('.rename-input');
    await window().pressUntil('F2', input.and(page.locator(':focus')));
    assert.equal(await input.inputValue(), 'Old days [AC 2.2]');
    await page.keyboard.press('Escape');
  });
});
