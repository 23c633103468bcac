/** The colours of tags as they are drawn, and that the same text has none where there is no portfolio. */

import assert from 'node:assert/strict';
import { useWindow } from './support.mjs';

const themes = [
  'Light 2026',
  'Dark 2026',
  'Light Modern',
  'Dark Modern',
  'Dark High Contrast',
  'Light High Contrast',
];

describe('the colours of tags in a window', () => {
  const window = useWindow({ folder: 'test/fixtures/colours', settings: { 'signpost.codeLens': false } });

  before(async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/Own Award/)
      .waitFor();
    await window().page.keyboard.press('Control+B');
    await window().openFile('plain.md');
  });

  for (const theme of themes) {
    it(`can be read in ${theme}, and are those of ordinary text where there is no portfolio`, async () => {
      await window().openFile('tagged.md');
      await window().choose('F1', '>Preferences: Color Theme', 'Preferences: Color Theme');
      await window().page.locator('.quick-input-widget .quick-input-box input').fill(theme);
      await window().pick(theme);
      await window().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      const line = 'A paragraph that is planned [AC CS/1.2?]';
      /** @type {Awaited<ReturnType<typeof drawnLine>>} */
      let drawn = [];
      await window().until('the tags have colours that can be read', async () => {
        drawn = await drawnLine(window(), line);
        const numbers = drawn.filter(({ text }) => text === '1.2');
        return numbers.length === 1 && drawn.every(({ contrast }) => contrast >= 4.5);
      });
      const colourOf = (/** @type {string} */ word) => drawn.find(({ text }) => text.includes(word))?.color;
      const [ordinary, keyword, number] = ['planned', 'AC', '1.2'].map(colourOf);
      assert.ok(ordinary && keyword && number && keyword !== ordinary && number !== ordinary);
      assert.notEqual(colourOf('CS/'), ordinary);
      assert.equal(colourOf('KSB'), keyword);
      assert.equal(colourOf('K4'), number);
      assert.equal(colourOf('9.9'), ordinary);
      const front = await drawnLine(window(), 'criteria:');
      assert.equal(front.find(({ text }) => text.includes('1.1'))?.color, number);
      await window().screenshot(`tag-colours-${theme.toLowerCase().replaceAll(' ', '-')}`);

      await window().openFile('plain.md');
      await window().until(
        'the other file is drawn',
        async () => (await drawnLine(window(), line)).length > 0,
      );
      const plain = await drawnLine(window(), line);
      assert.deepEqual([...new Set(plain.map(({ color }) => color))], [ordinary]);
      assert.equal(new Set(plain.map(({ name }) => name)).size, 1, 'one piece of ordinary text');
    });
  }

  it('has a picture of the same text without a portfolio', async () => {
    await window().openFile('plain.md');
    await window().screenshot('tag-colours-elsewhere');
  });

  it('are there for a tag that is typed', async () => {
    await window().openFile('tagged.md');
    await window().page.keyboard.press('Control+End');
    await window().type('\nMore [AC 1.2] words');
    await window().until('the new tag has colours', async () => {
      const drawn = await drawnLine(window(), 'More [AC 1.2] words');
      return drawn.some(({ text }) => text === '1.2');
    });
  });
});

/**
 * The pieces of the paragraph that holds a text, each with its class, its colour and its contrast to the page as WCAG counts it.
 * @param {import('./window.mjs').Window} window
 * @param {string} text
 */
function drawnLine(window, text) {
  return window.page
    .locator('.editor-group-container.active .monaco-editor')
    .first()
    .evaluate((editor, wanted) => {
      const light = (/** @type {string} */ color) => {
        const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const background = editor.querySelector('.monaco-editor-background');
      const behind = background ? light(getComputedStyle(background).backgroundColor) : 0;
      const written = (/** @type {any} */ element) => String(element.textContent).replaceAll('\u00a0', ' ');
      const top = (/** @type {any} */ line) => Number.parseFloat(line.style.top);
      const lines = [...editor.querySelectorAll('.view-line')].sort((one, other) => top(one) - top(other));
      const first = lines.findIndex((line) => written(line).includes(wanted));
      // A long paragraph is wrapped into several lines on the screen.
      const after = lines.findIndex((line, at) => at > first && written(line).trim() === '');
      const drawn = first < 0 ? [] : lines.slice(first, after < 0 ? undefined : after);
      return drawn
        .flatMap((line) => [...line.querySelectorAll('span[class^="mtk"]')])
        .map((span) => {
          const { color } = getComputedStyle(span);
          const [one, other] = [light(color), behind];
          const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          return { text: written(span), name: span.className, color, contrast };
        });
    }, text);
}
