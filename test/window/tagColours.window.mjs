/** The colours of tags as they are drawn, and that the same text has none where there is no portfolio. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useWindow } from './support.mjs';

/** Each theme by its name, with the end of the class that a window in it has. */
const themes = /** @type {const} */ ([
  ['Light 2026', '2026-light-json'],
  ['Dark 2026', '2026-dark-json'],
  ['Light Modern', 'light_modern-json'],
  ['Dark Modern', 'dark_modern-json'],
  ['Dark High Contrast', 'hc_black-json'],
  ['Light High Contrast', 'hc_light-json'],
]);

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

  for (const [theme, themeClass] of themes) {
    it(`can be read in ${theme}, and are those of ordinary text where there is no portfolio`, async () => {
      await window().openFile('tagged.md');
      await window().chooseTheme(theme);
      const line = 'A paragraph that is planned [AC CS/1.2?]';
      await window().page.locator(`.monaco-workbench[class*="${themeClass}"]`).waitFor();
      /** @type {string | undefined} */
      let ordinaryName;
      // Colours change in steps when the theme does, so all of it is asked for at once.
      await window().until('each piece of a tag has its colour, and all can be read', async () => {
        const drawn = await drawnLine(window(), line);
        const front = await drawnLine(window(), 'criteria:');
        const colourOf = (/** @type {string} */ word, pieces = drawn) =>
          pieces.find(({ text }) => text.includes(word))?.color;
        const ordinary = colourOf('planned');
        ordinaryName = drawn.find(({ text }) => text.includes('planned'))?.name;
        const [keyword, unit, number] = ['AC', 'CS/', '1.2'].map((word) => colourOf(word));
        return (
          ordinary !== undefined &&
          [keyword, unit, number].every((colour) => colour !== undefined && colour !== ordinary) &&
          colourOf('KSB') === keyword &&
          colourOf('K4') === number &&
          colourOf('9.9') === ordinary &&
          colourOf('1.1', front) === number &&
          drawn.every(({ contrast }) => contrast >= 4.5)
        );
      });
      await window().screenshot(`tag-colours-${theme.toLowerCase().replaceAll(' ', '-')}`);

      await window().openFile('plain.md');
      await window().until(
        'the other file is drawn',
        async () => (await drawnLine(window(), line)).length > 0,
      );
      const plain = await drawnLine(window(), line);
      assert.deepEqual([...new Set(plain.map(({ name }) => name))], [ordinaryName]);
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

  it('follow a catalogue that no longer names a word, in a file that nobody touches', async () => {
    await window().openFile('tagged.md');
    const line = 'A paragraph that is planned [AC CS/1.2?]';
    const hasOwnPiece = async () => (await drawnLine(window(), line)).some(({ text }) => text === 'KSB');
    await window().until('KSB has a colour', hasOwnPiece);
    const catalogue = join(window().folder, 'portfolio', 'criteria', 'own.yaml');
    await writeFile(catalogue, (await readFile(catalogue, 'utf8')).replace('keywords: [KSB]\n', ''));
    await window().until('KSB has none', async () => !(await hasOwnPiece()));
    assert.ok((await drawnLine(window(), line)).some(({ text }) => text === 'AC'));
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
