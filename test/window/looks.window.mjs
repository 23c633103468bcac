/** How the views look and what a screen reader says of them, on a portfolio that has every kind of line. */

import assert from 'node:assert/strict';
import { useWindow } from './support.mjs';

describe('the views in a window', () => {
  const window = useWindow({ folder: 'test/fixtures/everyLine', size: { width: 1280, height: 900 } });

  /** The view of the tree or of the evidence. @param {string} name */
  const view = (name) => window().page.locator(`.sidebar [role="tree"][aria-label^="${name}"]`);

  /** The lines of a view as they are in the accessibility tree, indented by their level. @param {string} name */
  const lines = (name) =>
    view(name)
      .locator('[role="treeitem"]')
      .evaluateAll((items) =>
        items.map((item) => {
          const level = Number(item.getAttribute('aria-level'));
          const expanded = item.getAttribute('aria-expanded');
          const mark = expanded === null ? ' ' : expanded === 'true' ? '-' : '+';
          return `${'  '.repeat(level - 1)}${mark} ${(item.getAttribute('aria-label') ?? '').trim()}`;
        }),
      );

  before(async () => {
    await window().openView('Signpost');
    await window().expand(/^Criterion 1\.1, something is missing/);
    await window().expand(/^Evidence file E01/);
    // What is below a line comes after the line is open.
    await window()
      .treeItem(/^Evidence: E01, .*Nobody waits/)
      .waitFor();
    await window()
      .treeItem(/^Criterion 1\.2, planned\. .*“I will say nothing\.”/)
      .waitFor();
  });

  it('are trees in which each line says what it is and how it stands', async () => {
    assert.deepEqual(await lines('Portfolio'), [
      '- Own Award, 1 of 4 met, 1 with something missing, 1 planned, 1 not started',
      '  - Unit A, First unit, 0 of 2 met, 1 with something missing, 1 not started',
      '    - Learning outcome 1, Know the law, 0 of 2 met, 1 with something missing, 1 not started',
      '      - Criterion 1.1, something is missing. Name two laws. Earlier number: 9.4. Names 1 of 2 laws. Name 1 more law by its title. Tells no example from work yet. It would also help: Tell 1 thing that happened at work: who, what you did, how it ended. Evidence: At the till: paragraph; At the till: paragraph.',
      '          Evidence: E01, At the till: paragraph, “The Equality Act 2010 means that I treat everyone fairly.”',
      '          Evidence: E01, At the till: paragraph, “Nobody waits longer than anybody else, because of it.”',
      '        Criterion 1.2, not started. Say why. No evidence yet.',
      '      Learning outcome 2, Nothing here yet, No criteria in this catalogue',
      '    Unit B, Not for me, Optional unit, not chosen',
      '  - Unit C, Chosen by me, 1 of 2 met, 1 planned',
      '    - Learning outcome 1, Know less, 1 of 2 met, 1 planned',
      '      + Criterion 1.1, met. Say less. Evidence: At the till: paragraph.',
      '      + Criterion 1.2, planned. Say nothing. Evidence: At the till: paragraph.',
    ]);
    assert.deepEqual(await lines('Evidence'), [
      '  Evidence file Notes, no criterion yet, 1 piece of advice, 3 words',
      '- Evidence file E01 At the till, 3 criteria, 1 problem and 1 piece of advice, 33 words',
      '    Criterion 1.1, something is missing. Name two laws. Evidence: At the till: paragraph, “The Equality Act 2010 means that I treat everyone fairly.”.',
      '    Criterion 1.1, something is missing. Name two laws. Evidence: At the till: paragraph, “Nobody waits longer than anybody else, because of it.”.',
      '    Criterion 1.1, met. Say less. Evidence: At the till: paragraph, “I say less, because it is late.”.',
      '    Criterion 1.2, planned. Say nothing. Evidence: At the till: paragraph, “I will say nothing.”.',
    ]);
  });

  it('say how much is met in all, beside the tree and in the status bar', async () => {
    await window().page.locator('.sidebar .pane-header .description').getByText('1 of 4 met').waitFor();
    // No file is in front, and still there is no doubt about which portfolio it is.
    await window().page.locator('.statusbar-item').filter({ hasText: '1 of 4 met' }).waitFor();
  });

  it('tell all of a criterion when the mouse rests on it', async () => {
    await window()
      .treeItem(/^Criterion 1\.1, something is missing/)
      .locator('.monaco-icon-label')
      .hover();
    const tooltip = window().page.locator('.monaco-hover-content').filter({ hasText: 'Status' });
    await tooltip.waitFor();
    assert.deepEqual(await tooltip.locator('.rendered-markdown p, .rendered-markdown li').allInnerTexts(), [
      '1.1 Name two laws.',
      'Status: something is missing',
      'Earlier number: 9.4',
      'What it asks for:',
      '○ Names 1 of 2 laws. Name 1 more law by its title.',
      '☆ Tells no example from work yet. It would also help: Tell 1 thing that happened at work: who, what you did, how it ended.',
      'Evidence:',
      'At the till: paragraph',
      'At the till: paragraph',
      'Only an assessor decides whether a criterion is met.',
    ]);
    await window().screenshot('tree-tooltip');
    await window().page.keyboard.press('Escape');
  });

  it('stay as they are while words are typed that change nothing', async () => {
    await window().openFile('till.md');
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nMore.');
    await window()
      .treeItem(/^Evidence file E01 .* 34 words/)
      .waitFor();
    const selected = window().page.locator('.sidebar .selected[role="treeitem"]').first();
    await selected.waitFor();
    const before = await selected.getAttribute('aria-label');
    await view('Portfolio').evaluate((tree) => {
      const watch = /** @type {any} */ (globalThis);
      watch.drawn = 0;
      new watch.MutationObserver((/** @type {any[]} */ changes) => (watch.drawn += changes.length)).observe(
        tree,
        {
          childList: true,
          characterData: true,
          subtree: true,
        },
      );
    });
    await window().type(' And four words more');
    await window()
      .treeItem(/^Evidence file E01 .* 38 words/)
      .waitFor();
    assert.equal(await window().page.evaluate(() => /** @type {any} */ (globalThis).drawn), 0);
    assert.equal(await selected.getAttribute('aria-label'), before);
    await window().page.keyboard.press('Control+S');
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
    it(`have shapes that differ and can be seen in ${theme}`, async () => {
      await window().chooseTheme(theme);
      /** @type {{ status: string, shape: string, contrast: number }[]} */
      let icons = [];
      // Colours change in steps when the theme does.
      await window().until('the icons stand out from what is behind them', async () => {
        icons = await iconsOf(window().page);
        return icons.every(({ contrast }) => contrast >= 3);
      });
      assert.deepEqual([...new Set(icons.map(({ status }) => status))].sort(), [
        'met',
        'no criterion yet',
        'not started',
        'planned',
        'something is missing',
      ]);
      const shapes = new Map(icons.map(({ status, shape }) => [status, shape]));
      assert.equal(new Set(shapes.values()).size, 5, JSON.stringify(icons));
      await window().screenshot(`tree-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }
});

/**
 * The icons of criteria and of files that claim nothing, with their contrast to what is behind them as WCAG counts it.
 * @param {import('playwright-core').Page} page
 */
function iconsOf(page) {
  return page
    .locator('.sidebar [role="treeitem"]')
    .filter({ has: page.locator('.custom-view-tree-node-item-icon') })
    .evaluateAll((items) => {
      const read = (/** @type {string} */ color) => (color.match(/[\d.]+/g) ?? []).map(Number);
      const over = (/** @type {number[]} */ [r = 0, g = 0, b = 0, a = 1], /** @type {number[]} */ below) =>
        [r, g, b].map((part, at) => part * a + (below[at] ?? 0) * (1 - a));
      const behind = (/** @type {any} */ element) => {
        for (let here = element; here; here = here.parentElement) {
          const [r = 0, g = 0, b = 0, a = 1] = read(getComputedStyle(here).backgroundColor);
          if (a === 1) {
            return [r, g, b];
          }
        }
        return [255, 255, 255];
      };
      const light = (/** @type {number[]} */ parts) => {
        const [r = 0, g = 0, b = 0] = parts.map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return items.flatMap((item) => {
        const label = item.getAttribute('aria-label') ?? '';
        const [, status] =
          /^Criterion \S+, ([^.]+)\./.exec(label) ?? /, (no criterion yet),/.exec(label) ?? [];
        const icon = item.querySelector('.custom-view-tree-node-item-icon');
        if (!status || !icon) {
          return [];
        }
        const below = behind(icon);
        const [one, other] = [light(below), light(over(read(getComputedStyle(icon).color), below))];
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        const shape = [...icon.classList].find((name) => name.startsWith('codicon-')) ?? '';
        return [{ status, shape, contrast }];
      });
    });
}
