/** The matrix of a large portfolio: nothing stutters, and only what can be seen costs anything. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { useWindow } from './support.mjs';

const units = 4;
const outcomes = 10;
const criteria = 5;
const files = 100;

/** Far more than a stutter and far less than a wait, so that a busy machine does not fail the tests. */
const limits = { drawingMs: 1_500, changeMs: 300, frameMs: 50 };

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

  /**
   * Starts to measure: how long the page takes for the next message of a kind, up to what can be seen.
   * @param {string} kind
   */
  async function measureNext(kind) {
    const inner = await frame();
    await inner.evaluate((wanted) => {
      const view = /** @type {any} */ (globalThis);
      view.measured = new Promise((resolve) => {
        view.addEventListener('message', (/** @type {any} */ { data, timeStamp }) => {
          if (data.kind === wanted) {
            view.requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
          }
        });
      });
    }, kind);
    return async () => {
      const tookMs = await inner.evaluate(() => /** @type {any} */ (globalThis).measured);
      return Math.round(tookMs);
    };
  }

  /**
   * How long frames take while the grid moves, in the middle and the slowest of twenty.
   * @param {{ top: number, left: number }} step
   */
  async function framesWhileScrolling(step) {
    const inner = await frame();
    const frames = await inner.evaluate(async ({ top, left }) => {
      const { document, requestAnimationFrame: onFrame } = /** @type {any} */ (globalThis);
      const scroller = document.querySelector('.scroller');
      scroller.scrollTo(0, 0);
      const taken = [];
      let last = await new Promise(onFrame);
      for (let index = 0; index < 100; index++) {
        scroller.scrollBy(left, top);
        const now = await new Promise(onFrame);
        taken.push(now - last);
        last = now;
      }
      return taken.sort((one, other) => one - other);
    }, step);
    return { middle: Math.round(frames[50] ?? 0), slow: Math.round(frames[95] ?? 0) };
  }

  it('asks whose matrix to show, and draws it at once', async () => {
    await window().openView('Signpost');
    await window()
      .treeItem(/^Portfolio of Ben Low/)
      .waitFor();
    await window().runCommand('Signpost: Show Matrix');
    await window().pick('Ada Penn');
    await page().getByRole('grid').waitFor();
    assert.equal(await page().locator('tr.criterion').count(), units * outcomes * criteria);
    assert.equal(await page().locator('tr.criterion').first().locator('td').count(), files + 1);
    const drawn = await measureNext('show');
    await window().runCommand('Signpost: Show Matrix');
    await window().pick('Ada Penn');
    const tookMs = await drawn();
    console.log(`20,000 cells are drawn in ${tookMs} ms.`);
    await window().screenshot('matrix-large');
    assert.ok(tookMs < limits.drawingMs, `${tookMs} ms`);
  });

  for (const [way, step] of Object.entries({ down: { top: 90, left: 0 }, across: { top: 0, left: 40 } })) {
    it(`scrolls ${way} without a stutter`, async () => {
      const { middle, slow } = await framesWhileScrolling(step);
      console.log(`Frames while scrolling ${way}: ${middle} ms, the slow ones ${slow} ms.`);
      assert.ok(middle <= limits.frameMs, `${middle} ms`);
    });
  }

  it('changes a mark without drawing the rest', async () => {
    await window().runCommand('View: Split Editor Right');
    await window().openFile('file-001.md');
    await window().page.keyboard.press('Control+End');
    const changed = await measureNext('change');
    await window().type('A plan. [AC U4/10.5?]');
    const tookMs = await changed();
    console.log(`A mark is changed in ${tookMs} ms.`);
    assert.ok(tookMs < limits.changeMs, `${tookMs} ms`);
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
