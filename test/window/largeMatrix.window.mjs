/** The matrix of a large portfolio: scrolling and typing draw nothing that does not differ. How long it takes, the bench says. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { useWindow } from './support.mjs';

const units = 4;
const outcomes = 10;
const criteria = 5;
const files = 100;

describe('a matrix of 200 criteria and 100 files', () => {
  const options = { folder: '', size: { width: 1280, height: 800 } };
  /** @type {() => Promise<void>} */
  let remove;
  before(async () => {
    const made = await temporaryFolder('large');
    remove = made.remove;
    options.folder = join(made.folder, 'learners');
    await writeLearner(join(options.folder, 'ada'), 'Ada Penn', files);
    await writeLearner(join(options.folder, 'ben'), 'Ben Low', 2);
  });
  after(() => remove());
  const window = useWindow(options);

  const page = () => window().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  /** The page as what runs scripts in it. */
  async function frame() {
    const html = await page().locator('html').elementHandle();
    const found = await html?.ownerFrame();
    assert.ok(found);
    return found;
  }

  /** From now on, the rows in which something is drawn again, each by the beginning of its name. */
  async function watchRows() {
    const inner = await frame();
    await inner.evaluate(() => {
      const view = /** @type {any} */ (globalThis);
      view.drawnRows = new Set();
      new view.MutationObserver((/** @type {any[]} */ changes) => {
        for (const { target } of changes) {
          view.drawnRows.add(target.closest('tr')?.cells[0].textContent.slice(0, 4) ?? target.className);
        }
      }).observe(view.document.querySelector('.scroller'), {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return () =>
      inner.evaluate(() => /** @type {string[]} */ ([.../** @type {any} */ (globalThis).drawnRows]));
  }

  /** How far the headers and the totals are from the edges of what can be seen, in pixels. */
  async function distances() {
    const inner = await frame();
    return inner.evaluate(() => {
      const { document } = /** @type {any} */ (globalThis);
      const place = (/** @type {string} */ selector) =>
        document.querySelector(selector).getBoundingClientRect();
      const scroller = document.querySelector('.scroller');
      const edges = scroller.getBoundingClientRect();
      const [left, top] = [edges.left + scroller.clientLeft, edges.top + scroller.clientTop];
      return [
        place('thead th:nth-child(2)').top - top,
        place('tbody .criterion .name').left - left,
        top + scroller.clientHeight - place('tfoot td').bottom,
        left + scroller.clientWidth - place('tbody .criterion .total').right,
      ].map(Math.round);
    });
  }

  it('asks whose matrix to show, and draws all of it', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/^Portfolio of Ben Low/)
      .waitFor();
    await window().runCommand('Signpost: Show Matrix');
    await window().pick('Ada Penn');
    await page().getByRole('grid').waitFor();
    assert.equal(await page().locator('tr.criterion').count(), units * outcomes * criteria);
    assert.equal(await page().locator('tr.criterion').first().locator('td').count(), files + 1);
    await window().screenshot('matrix-large');
  });

  it('is scrolled without drawing anything again, and keeps its headers and totals in sight', async () => {
    const drawn = await watchRows();
    const inner = await frame();
    const scrolled = await inner.evaluate(async () => {
      const { document, requestAnimationFrame: onFrame } = /** @type {any} */ (globalThis);
      const scroller = document.querySelector('.scroller');
      for (let step = 0; step < 40; step++) {
        scroller.scrollBy(40, 90);
        await new Promise(onFrame);
      }
      return [scroller.scrollLeft, scroller.scrollTop];
    });
    assert.ok(
      scrolled.every((pixels) => pixels > 1_000),
      String(scrolled),
    );
    assert.deepEqual(await distances(), [0, 0, 0, 0]);
    await window().screenshot('matrix-large-scrolled');
    assert.deepEqual(await drawn(), []);
  });

  it('changes a mark without drawing the rest', async () => {
    await window().runCommand('View: Split Editor Right');
    await window().openFile('file-001.md');
    await window().page.keyboard.press('Control+End');
    const drawn = await watchRows();
    // All at once: half a tag would be another claim for a moment.
    await window().page.keyboard.insertText('A plan. [AC U4/10.5?]');
    await window().until('it is drawn', async () => (await drawn()).length > 0);
    await page()
      .getByRole('row', { name: /^10\.5 .+ planned/ })
      .last()
      .waitFor();
    // The criterion, and the total of the file.
    assert.deepEqual((await drawn()).sort(), ['10.5', 'Crit']);
  });

  it('shows the portfolio of another learner', async () => {
    await page().getByRole('button', { name: 'Show Another Portfolio' }).click();
    await window().pick('Ben Low');
    await page().getByRole('heading', { name: 'Evidence matrix: Ben Low' }).waitFor();
    await window().tab('Matrix: Ben Low').waitFor();
  });
});

/**
 * A portfolio with a catalogue of 200 criteria, and files that each claim some of them.
 * @param {string} folder
 * @param {string} learner
 * @param {number} count
 */
async function writeLearner(folder, learner, count) {
  await mkdir(join(folder, 'criteria'), { recursive: true });
  await writeFile(
    join(folder, 'portfolio.yaml'),
    `learner: { name: ${learner} }\nqualifications: [{ id: LARGE }]\n`,
  );
  await writeFile(join(folder, 'criteria/large.yaml'), catalogue());
  for (let file = 1; file <= count; file++) {
    const number = String(file).padStart(3, '0');
    await writeFile(join(folder, `file-${number}.md`), evidence(file, number));
  }
}

/**
 * @param {number} file
 * @param {string} number
 */
function evidence(file, number) {
  const tags = Array.from({ length: 12 }, (_, index) => {
    const place = (file * 37 + index * 71) % (units * outcomes * criteria);
    const unit = `U${(place % units) + 1}`;
    const outcome = (Math.floor(place / units) % outcomes) + 1;
    const criterion = Math.floor(place / units / outcomes) + 1;
    const reference = `${unit}/${outcome}.${criterion}`;
    return `What I did on day ${index} with a customer. [AC ${reference}${index % 5 === 4 ? '?' : ''}]`;
  });
  const title = `What I did in week ${file} and what my supervisor said about it`;
  return `---\ntitle: ${title}\nevidence: E${number}\n---\n\n${tags.join('\n\n')}\n`;
}

function catalogue() {
  const list = (/** @type {number} */ length, /** @type {(number: number) => string[]} */ make) =>
    Array.from({ length }, (_, index) => make(index + 1)).flat();
  return [
    "version: '1'",
    'qualifications:',
    '  - id: LARGE',
    '    title: A Large Qualification',
    '    awardingBody: Made for a test',
    '    units:',
    ...list(units, (unit) => [
      `      - id: U${unit}`,
      `        title: Unit number ${unit}`,
      '        outcomes:',
      ...list(outcomes, (outcome) => [
        `          - number: '${outcome}'`,
        `            title: Know about part ${outcome} of the work`,
        '            criteria:',
        ...list(criteria, (criterion) => [
          `              - number: '${outcome}.${criterion}'`,
          `                statement: Explain how you do part ${outcome}.${criterion} of your work, and why it is done that way.`,
        ]),
      ]),
    ]),
    '',
  ].join('\n');
}
