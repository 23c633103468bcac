/** The matrix as a learner meets it: with real keys and clicks, in a real window. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { useWindow } from './support.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the matrix in a window', () => {
  const window = useWindow();

  /** The page inside the tab. */
  const page = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  /** The cell that the learner is in. */
  const here = () => page().locator('[role="grid"] [tabindex="0"]');

  /** The line above the grid that says in full where the learner is. */
  const place = () => page().locator('.place');

  async function open() {
    await window().runCommand('Signpost: Show Matrix');
    await page().getByRole('grid').waitFor();
  }

  /**
   * @param {string} key
   * @param {RegExp} text what the line above the grid says then
   */
  async function press(key, text) {
    await window().page.keyboard.press(key);
    await window().until(`${key} leads to ${text}`, async () =>
      text.test((await place().textContent()) ?? ''),
    );
  }

  it('opens with the focus in the first criterion and file', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
      .waitFor();
    await open();
    await window().until('the grid has the focus', () =>
      here().evaluate((cell) => cell === cell.ownerDocument.activeElement),
    );
    assert.match(
      (await place().textContent()) ?? '',
      /^1\.1 · E01 My job and my portfolio · 1 piece · met · /,
    );
    await window().screenshot('matrix');
  });

  it('is a grid with headers for a screen reader', async () => {
    const grid = page().getByRole('grid', { name: 'Criteria and evidence' });
    const tree = await grid.ariaSnapshot();
    assert.match(tree, /- columnheader "Criterion"/);
    assert.match(tree, /- columnheader "E01 My job and my portfolio"/);
    assert.match(tree, /- gridcell "Unit PCS, Principles of customer service · 2 of 4 met"/);
    assert.match(tree, /- rowheader "2\.1 Identify the main laws .+ something is missing"/);
    assert.match(tree, /- gridcell "2 pieces"/);
    assert.match(tree, /- gridcell "planned"/);
    assert.match(tree, /- rowheader "Criteria with evidence"/);
  });

  describe('with room for all of its rows', () => {
    before(async () => {
      await window().runCommand('View: Single Column Editor Layout');
      await open();
      // Rows under the totals at the edge would be drawn over, and their colours could not be told.
      await window().page.setViewportSize({ width: 1280, height: 1600 });
      await window().until('the last row is in view', () =>
        page()
          .locator('.scroller')
          .evaluate((scroller) => scroller.scrollHeight === scroller.clientHeight),
      );
    });

    for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern']) {
      it(`has nothing that axe finds in ${theme}`, async () => {
        await window().chooseTheme(theme);
        await open();
        await window().screenshot(`matrix-${theme.toLowerCase().replaceAll(' ', '-')}`);
        const html = await page().locator('html').elementHandle();
        const frame = await html?.ownerFrame();
        assert.ok(frame);
        // The page's own policy lets no other script in; this way goes around it.
        await frame.evaluate(axeSource);
        const found = await frame.evaluate(() => /** @type {any} */ (globalThis).axe.run());
        assert.deepEqual(
          [...found.violations, ...found.incomplete].map(({ id, nodes }) => ({
            id,
            where: nodes.map((node) => `${node.html}: ${node.failureSummary}`),
          })),
          [],
        );
        assert.ok(found.passes.length > 20);
        // The shapes are as small as the words beside them, and have to stand out as much.
        const contrasts = await page().locator('.name .status').evaluateAll(contrastsOf);
        assert.ok(contrasts.length > 0);
        assert.deepEqual(
          contrasts.filter(({ contrast }) => contrast < 4.5),
          [],
        );
      });
    }

    it('keeps its marks, its statuses and the place of the learner where the system forces its colours', async () => {
      await window().page.emulateMedia({ forcedColors: 'active' });
      await here().focus();
      const seen = await page()
        .locator('table')
        .evaluate((table) => {
          const styleOf = (/** @type {string} */ selector) => {
            const found = table.querySelector(selector);
            return found ? getComputedStyle(found) : undefined;
          };
          return {
            behind: styleOf('td')?.backgroundColor,
            colours: [
              styleOf('.mark.claimed')?.borderTopColor,
              styleOf('.mark.planned')?.borderTopColor,
              styleOf('.status.met')?.color,
              styleOf('.status.incomplete')?.color,
              styleOf('[tabindex="0"]')?.outlineColor,
              styleOf('.name.here')?.outlineColor,
            ],
            outlines: [styleOf('[tabindex="0"]')?.outlineStyle, styleOf('.name.here')?.outlineStyle],
          };
        });
      await window().screenshot('matrix-forced-colours');
      await window().page.emulateMedia({ forcedColors: null });
      for (const colour of seen.colours) {
        assert.match(colour ?? '', /^rgba?\((?!0, 0, 0, 0\))/);
        assert.notEqual(colour, seen.behind);
      }
      assert.deepEqual(seen.outlines, ['solid', 'dashed']);
    });

    after(() => window().page.setViewportSize({ width: 1280, height: 800 }));
  });

  it('shows criteria and their marks in the window of a small laptop', async () => {
    await window().page.setViewportSize({ width: 1024, height: 600 });
    await page()
      .getByRole('row', { name: /^1\.1 Define/ })
      .getByRole('gridcell')
      .first()
      .focus();
    await window().until('a whole row of marks is in view', () =>
      page()
        .locator('.scroller')
        .evaluate((scroller) => {
          const edgeOf = (/** @type {string} */ selector) =>
            scroller.querySelector(selector)?.getBoundingClientRect() ?? { top: 0, bottom: Infinity };
          const row = edgeOf('tbody tr.criterion');
          return edgeOf('thead').bottom <= row.top && row.bottom <= scroller.getBoundingClientRect().bottom;
        }),
    );
    await window().screenshot('matrix-small-window');
    await window().page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is walked through with the keys of a spreadsheet', async () => {
    await press('ArrowRight', /^1\.1 · E02 The right green/);
    await press('ArrowDown', /^Learning outcome 2, /);
    await press('ArrowDown', /^2\.1 · E02 .+ · nothing yet · something is missing/);
    assert.equal(await here().getAttribute('aria-label'), 'nothing yet');
    await press('Control+ArrowRight', /^2\.1 · E03 .+ · 2 pieces/);
    await press('Home', /^2\.1 · something is missing/);
    await press('End', /^2\.1 · 2 pieces/);
    await press('Control+End', /^11 pieces/);
    await press('Control+Home', /^$/);
    await press('PageDown', /·/);
    await press('Control+Home', /^$/);
  });

  it('goes to the passage of a mark, by a click, and keeps its place', async () => {
    const row = page().getByRole('row', { name: /^1\.1 Define/ });
    await row.getByRole('gridcell').nth(1).click();
    await window()
      .tab('02-the-right-green.md')
      .and(window().page.locator('[aria-selected="true"]'))
      .waitFor();
    await window().screenshot('matrix-went');
    await window().tab('Matrix').click();
    await page().getByRole('grid').waitFor();
    assert.match((await place().textContent()) ?? '', /^1\.1 · E02 /);
  });

  it('plans in an empty cell with the keyboard alone', async () => {
    await here().focus();
    await press('ArrowRight', /^1\.1 · E03 .+ · nothing yet/);
    await window().page.keyboard.press('Enter');
    await window().choice('Plan it').waitFor();
    await window().screenshot('matrix-plan');
    await window().page.keyboard.press('Enter');
    await window().notification('Planned 1.1').waitFor();
    await window().until('the cell has a mark', async () => (await here().textContent()) === 'planned');
    await window().screenshot('matrix-planned');
    await window().notification('Planned 1.1').getByRole('button', { name: 'Undo' }).click();
    await window().until('the cell is empty', async () => (await here().textContent()) === '');
  });

  it('draws only what differs while the learner types beside it, and keeps its place', async () => {
    await window().page.keyboard.press('Escape');
    await window().openFile('05-customers-on-the-inside.md');
    await window().runCommand('View: Split Editor Right');
    await open();
    await here().focus();
    const before = await place().textContent();
    await page()
      .locator('table')
      .evaluate((table) => {
        const view = /** @type {any} */ (globalThis);
        view.drawnAgain = new Set();
        new view.MutationObserver((/** @type {any[]} */ changes) => {
          for (const { target } of changes) {
            view.drawnAgain.add(target.closest('tr').cells[0].textContent.slice(0, 3));
          }
        }).observe(table, { childList: true, characterData: true, subtree: true });
      });
    await window().page.locator('.editor-group-container .view-lines').last().click();
    await window().page.keyboard.press('Control+End');
    await window().type('\n\nWords alone. And a plan. [AC ICS/4.1?]');
    await page()
      .getByRole('row', { name: /^4\.1 Propose .+ planned 0 pieces, 1 planned$/ })
      .waitFor();
    const drawn = await page()
      .locator('table')
      .evaluate(() => [.../** @type {any} */ (globalThis).drawnAgain]);
    // The criterion, and the total of the file.
    assert.deepEqual(drawn.sort(), ['4.1', 'Cri']);
    assert.equal(await place().textContent(), before);
    await window().screenshot('matrix-beside');
  });

  it('lets in nothing but its own script and style', async () => {
    const policy = await page().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; style-src 'self' https:\/\/\S+; script-src 'nonce-[0-9a-f]{32}'; /,
    );
    assert.doesNotMatch(policy ?? '', /unsafe/);
    const refused = await page()
      .locator('body')
      .evaluate(async (body) => {
        const { document, addEventListener } = /** @type {any} */ (globalThis);
        /** @type {Promise<string[]>} */
        const found = new Promise((resolve) => {
          const directives = new Set();
          addEventListener('securitypolicyviolation', (/** @type {any} */ { effectiveDirective }) => {
            directives.add(effectiveDirective);
            if (directives.size === 3) {
              resolve([...directives].sort());
            }
          });
        });
        const script = document.createElement('script');
        script.textContent = 'globalThis.ranInline = true;';
        const image = document.createElement('img');
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        body.append(script, image, style);
        const directives = await found;
        [script, image, style].forEach((made) => made.remove());
        return [...directives, String(/** @type {any} */ (globalThis).ranInline)];
      });
    assert.deepEqual(refused, ['img-src', 'script-src-elem', 'style-src-elem', 'undefined']);
  });

  it('is back with its place after the window was opened again', async () => {
    // What is not saved yet keeps VS Code from putting away how the window looks.
    await window().runCommand('File: Save All');
    await window().page.locator('.tabs-container .tab.dirty').first().waitFor({ state: 'detached' });
    await window().page.reload();
    await window().tab('Matrix: Sam Jones').click();
    await page().getByRole('heading', { name: 'Evidence matrix: Sam Jones' }).waitFor();
    await window().until('it is where it was', async () =>
      /^1\.1 · E03/.test((await place().textContent()) ?? ''),
    );
  });
});

/**
 * How much each element stands out from the cell behind it, as WCAG counts it.
 * @param {Element[]} elements
 */
function contrastsOf(elements) {
  const pen = document.createElement('canvas').getContext('2d');
  const light = (/** @type {string | undefined} */ colour) => {
    if (!pen || !colour) {
      return Number.NaN;
    }
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return elements.map((element) => {
    const cell = element.closest('th');
    const [ink, paper] = [
      light(getComputedStyle(element).color),
      light(cell ? getComputedStyle(cell).backgroundColor : undefined),
    ];
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    return { status: element.getAttribute('class'), contrast };
  });
}
