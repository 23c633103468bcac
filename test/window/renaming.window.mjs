/** A criterion of the centre's own catalogue gets another number, from a tag, with the keyboard. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { savedText, useWindow } from './support.mjs';

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
