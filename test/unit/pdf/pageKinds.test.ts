import assert from 'node:assert/strict';
import { exportPortfolio } from '../../../src/pdf/exportPortfolio';
import type { DrawnPage } from '../../../src/pdf/pages/drawCommand';
import { readGlyphFont, type PathStep } from '../../../src/pdf/pages/glyphOutlines';
import type { PdfEngine } from '../../../src/pdf/pdfEngine';
import { inEnglish } from '../../../src/words/translate';
import { snapshotOf } from '../core/export/support/snapshotOf';
import { multiplied, openPages, withChanges } from './support/drawnPages';
import { createNodeEngine } from './support/nodePdfEngine';
import { openTypeOf, serifOutlines } from './support/openTypeOf';

const [capitalH, capitalO] = [41, 48];

describe('What the drawn pages of a PDF show of drawings and fonts', function () {
  let engine: PdfEngine;
  before(() => {
    const glyphs = new Map([
      ['中', capitalH],
      ['文', capitalO],
    ]);
    engine = createNodeEngine([openTypeOf(serifOutlines(), 230, glyphs)]);
  });
  after(() => engine.dispose());

  /** The last page of a portfolio with a drawing. */
  const pageOf = async (text: string, svg = ''): Promise<DrawnPage> => {
    const made = await exportPortfolio({
      snapshot: snapshotOf({ 'evidence/a.md': text }),
      printedOn: '2026-11-21',
      t: inEnglish,
      readAsset: () => Promise.resolve(new TextEncoder().encode(svg)),
      engine,
    });
    assert.deepEqual(made.problems, []);
    return openPages(made.pdf).draw(made.pages - 1);
  };
  const pageWith = (svg: string): Promise<DrawnPage> => pageOf('![A drawing](x.svg)', svg);

  it('is said to be incomplete where a drawing is not all there', async () => {
    const plain = '<rect width="200" height="100" fill="#0b4f6c"/>';
    assert.equal((await pageWith(drawing(plain))).isComplete, true);
    const clear = gradient('linear', '', 'stop-opacity="0.5"');
    assert.equal((await pageWith(drawing(clear))).isComplete, false, 'a gradient that one sees through');
    assert.equal(
      (await pageWith(drawing(gradient('linear', 'spreadMethod="repeat"', '')))).isComplete,
      false,
      'a gradient that begins again',
    );
  });

  it('is a gradient from where to where they go on the page', async () => {
    const page = await pageWith(drawing(gradient('linear', 'gradientTransform="rotate(90)"', '')));
    const plain = await pageWith(drawing('<rect width="200" height="100" fill="#0b4f6c"/>'));
    assert.ok(page.isComplete);
    const [line] = gradientsOf(page);
    const [rectangle] = placesOfFills(plain, 'rgb(11 79 108)');
    assert.ok(line && rectangle);
    assert.deepEqual(
      line.stops.map(({ at, colour }) => `${at} ${colour}`),
      ['0 rgb(255 255 255)', '0.25 rgb(255 0 0)', '0.25 rgb(255 0 0)', '1 rgb(11 79 108)'],
    );
    // It goes from the top of the rectangle to its foot, wherever the rectangle is.
    const { left, top, bottom } = rectangle;
    assert.ok(Math.abs(line.from[0] - left) < 0.01 && Math.abs(line.to[0] - left) < 0.01);
    assert.ok(Math.abs(line.from[1] - top) < 0.01 && Math.abs(line.to[1] - bottom) < 0.01);

    const round = await pageWith(drawing(gradient('radial', 'fx="0.25"', '')));
    assert.ok(round.isComplete);
    const [circles] = gradientsOf(round);
    const across = (share: number): number => left + share * (rectangle.right - left);
    assert.ok(circles && !circles.isLine);
    assert.ok(
      Math.abs(circles.from[0] - across(0.25)) < 0.01 && Math.abs(circles.to[0] - across(0.5)) < 0.01,
    );
    assert.deepEqual([circles.fromRadius, circles.toRadius], [0, 0.5]);
  });

  it('is the letters of a font in the Compact Font Format', async () => {
    const page = await pageOf('# Letters\n\n中文');
    assert.ok(page.isComplete);
    const drawn = new Set(
      page.commands.flatMap((command) => (command.kind === 'fill' ? roughly(command.path) : [])),
    );
    const font = readGlyphFont(serifOutlines());
    for (const glyph of [capitalH, capitalO]) {
      assert.ok(drawn.has(roughly(font?.outline(glyph) ?? [])), `glyph ${glyph}`);
    }
  });
});

function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">${content}</svg>`;
}

/** A rectangle from white over red to blue. */
function gradient(kind: 'linear' | 'radial', attributes: string, ofStop: string): string {
  const stops = `<stop offset="0" stop-color="#fff" ${ofStop}/><stop offset=".25" stop-color="#f00"/><stop offset="1" stop-color="#0b4f6c"/>`;
  return `<${kind}Gradient id="g" ${attributes}>${stops}</${kind}Gradient><rect width="200" height="100" fill="url(#g)"/>`;
}

function roughly(path: readonly PathStep[]): string {
  return path
    .map((step) => step.map((each) => (typeof each === 'number' ? each.toFixed(3) : each)).join(' '))
    .join(', ');
}

/** The gradients of a page with their places on it. */
function gradientsOf({ commands }: DrawnPage) {
  return withChanges(commands).flatMap(([command, around]) => {
    if (command.kind !== 'gradient') {
      return [];
    }
    const { change, from, to, ...rest } = command.gradient;
    const all = multiplied(change, around);
    const radii = { fromRadius: from[2], toRadius: to[2] };
    return [{ ...rest, ...radii, from: pointAt(from, all), to: pointAt(to, all) }];
  });
}

/** The boxes of what is filled with a colour. */
function placesOfFills({ commands }: DrawnPage, colour: string) {
  return withChanges(commands)
    .flatMap(([command, around]) => {
      if (command.kind !== 'fill' || command.colour !== colour || command.change) {
        return [];
      }
      const points = command.path.flatMap(([, x, y]) =>
        x === undefined || y === undefined ? [] : [pointAt([x, y], around)],
      );
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return [
        { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) },
      ];
    })
    .filter(({ top, bottom }) => Math.round(top - bottom) === 75);
}

function pointAt(
  [x, y]: readonly [number, number, ...(readonly number[])],
  change: readonly number[],
): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = change;
  return [a * x + c * y + e, b * x + d * y + f];
}
