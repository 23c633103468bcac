import assert from 'node:assert/strict';
import { readCharstring } from '../../../src/pdf/pages/charstring';
import { readGlyphFont, type PathStep } from '../../../src/pdf/pages/glyphOutlines';
import { serifOutlines } from './support/openTypeOf';

/** `1 2 rmoveto` as bytes; what is no number here is an operator. */
function charstringOf(text: string): Uint8Array {
  const bytes = text.split(' ').flatMap((word) => {
    const value = Number(word);
    if (Number.isNaN(value)) {
      return word.split('.').map((part) => operators[part] ?? Number(part.slice(1)));
    }
    return Math.abs(value) <= 107 ? [value + 139] : [28, (value >> 8) & 255, value & 255];
  });
  return Uint8Array.from(bytes);
}

const operators: Readonly<Record<string, number>> = {
  ...{ hstem: 1, vstem: 3, vmoveto: 4, rlineto: 5, hlineto: 6, vlineto: 7, rrcurveto: 8, callsubr: 10 },
  ...{ return: 11, escape: 12, endchar: 14, hstemhm: 18, hintmask: 19, cntrmask: 20, rmoveto: 21 },
  ...{ hmoveto: 22, vstemhm: 23, rcurveline: 24, rlinecurve: 25, vvcurveto: 26, hhcurveto: 27 },
  ...{ callgsubr: 29, vhcurveto: 30, hvcurveto: 31, hflex: 34, flex: 35, hflex1: 36, flex1: 37 },
};

function read(text: string, own: readonly string[] = [], shared: readonly string[] = []): string | undefined {
  const pieces = { own: own.map(charstringOf), shared: shared.map(charstringOf) };
  return readCharstring(charstringOf(text), pieces, 1)
    ?.map((step) => step.join(' '))
    .join(', ');
}

describe('Outlines of a font in the Compact Font Format', () => {
  // What each of these draws is worked out by hand from the description of the format.
  const cases: readonly (readonly [what: string, charstring: string, path: string])[] = [
    ['lines', '10 20 rmoveto 1 2 3 4 rlineto endchar', 'M 10 20, L 11 22, L 14 26, Z'],
    ['a width before a move', '50 10 20 rmoveto 1 2 rlineto endchar', 'M 10 20, L 11 22, Z'],
    [
      'level and upright lines',
      '5 hmoveto 1 2 3 hlineto 4 5 vlineto',
      'M 5 0, L 6 0, L 6 2, L 9 2, L 9 6, L 14 6, Z',
    ],
    ['large and negative numbers', '-300 vmoveto 1000 hlineto', 'M 0 -300, L 1000 -300, Z'],
    ['two contours', '1 hmoveto 1 vlineto 1 hmoveto 1 vlineto', 'M 1 0, L 1 1, Z, M 2 1, L 2 2, Z'],
    ['a curve', '0 hmoveto 1 2 3 4 5 6 rrcurveto', 'M 0 0, C 1 2 4 6 9 12, Z'],
    ['curves and a line', '0 hmoveto 1 2 3 4 5 6 1 1 rcurveline', 'M 0 0, C 1 2 4 6 9 12, L 10 13, Z'],
    ['lines and a curve', '0 hmoveto 1 1 1 2 3 4 5 6 rlinecurve', 'M 0 0, L 1 1, C 2 3 5 7 10 13, Z'],
    [
      'upright curves',
      '0 hmoveto 9 1 2 3 4 1 2 3 4 vvcurveto',
      'M 0 0, C 9 1 11 4 11 8, C 11 9 13 12 13 16, Z',
    ],
    [
      'level curves',
      '0 hmoveto 9 1 2 3 4 1 2 3 4 hhcurveto',
      'M 0 0, C 1 9 3 12 7 12, C 8 12 10 15 14 15, Z',
    ],
    [
      'curves in turn, level first',
      '0 hmoveto 1 2 3 4 1 2 3 4 9 hvcurveto',
      'M 0 0, C 1 0 3 3 3 7, C 3 8 5 11 9 20, Z',
    ],
    ['curves in turn, upright first', '0 hmoveto 1 2 3 4 9 vhcurveto', 'M 0 0, C 0 1 2 4 6 13, Z'],
    ['hflex', '0 hmoveto 1 2 3 4 5 6 7 escape.hflex', 'M 0 0, C 1 0 3 3 7 3, C 12 3 18 0 25 0, Z'],
    [
      'flex',
      '0 hmoveto 1 2 3 4 5 6 1 2 3 4 5 6 50 escape.flex',
      'M 0 0, C 1 2 4 6 9 12, C 10 14 13 18 18 24, Z',
    ],
    ['hflex1', '0 hmoveto 1 2 3 4 5 6 7 8 9 escape.hflex1', 'M 0 0, C 1 2 4 6 9 6, C 15 6 22 14 31 0, Z'],
    [
      'flex1, level',
      '0 hmoveto 9 1 9 1 9 1 9 1 9 1 5 escape.flex1',
      'M 0 0, C 9 1 18 2 27 3, C 36 4 45 5 50 0, Z',
    ],
    [
      'flex1, upright',
      '0 hmoveto 1 9 1 9 1 9 1 9 1 9 5 escape.flex1',
      'M 0 0, C 1 9 2 18 3 27, C 4 36 5 45 0 50, Z',
    ],
    ['hints', '50 1 2 hstem 1 2 3 4 vstem 7 hmoveto 1 vlineto', 'M 7 0, L 7 1, Z'],
    [
      'a mask of nine hints, two bytes long',
      `${'1 1 '.repeat(8)}hstemhm 1 1 hintmask.x31.x31 7 hmoveto 1 vlineto`,
      'M 7 0, L 7 1, Z',
    ],
    ['nothing, as for a space', '99 endchar', ''],
  ];
  for (const [what, charstring, path] of cases) {
    it(`are read of ${what}`, () => assert.equal(read(charstring), path));
  }

  it('are read of pieces that glyphs share', () => {
    const own = ['1 vlineto return', '-107 callsubr 2 hlineto'];
    assert.equal(read('3 hmoveto -106 callsubr', own), 'M 3 0, L 3 1, L 5 1, Z');
    assert.equal(read('3 hmoveto -107 callgsubr', [], ['1 vlineto endchar']), 'M 3 0, L 3 1, Z');
  });

  it('are not there where a charstring is damaged, calls itself or is of a rare kind', () => {
    assert.equal(read('-107 callsubr'), undefined);
    assert.equal(read('-107 callsubr', ['-107 callsubr']), undefined);
    assert.equal(read('-107 callsubr', [`${'-107 callsubr '.repeat(50)}endchar`]), undefined);
    assert.equal(read('1 2 65 66 endchar'), undefined);
    assert.equal(read('0 hmoveto 1 2 escape.x10'), undefined);
  });

  it('are read of every glyph of a font, each about an em large', () => {
    const font = readGlyphFont(serifOutlines());
    const glyphs = Array.from({ length: 230 }, (_, glyph) => font?.outline(glyph));
    assert.ok(glyphs.every((steps) => steps !== undefined));
    assert.equal(font?.outline(230), undefined);
    const drawn = glyphs.filter((steps) => steps && steps.length > 0);
    assert.ok(drawn.length > 220, `${drawn.length} glyphs`);
    const points = drawn.flatMap((steps) => steps ?? []).flatMap(pointsOf);
    assert.ok(points.every(([x, y]) => x >= -0.3 && x <= 1.1 && y >= -0.3 && y <= 1.05));
    // A capital H has one contour between the line and its height; an O has two.
    const contours = (glyph: number): number =>
      glyphs[glyph]?.filter(([operator]) => operator === 'M').length ?? 0;
    assert.deepEqual([contours(41), contours(48)], [1, 2]);
  });

  it('are not read of a font that is cut off', () => {
    const whole = serifOutlines();
    for (let length = 0; length < 4000; length += 97) {
      const font = readGlyphFont(whole.slice(0, length));
      for (let glyph = 0; glyph < 40; glyph++) {
        font?.outline(glyph);
      }
    }
    assert.equal(readGlyphFont(whole.slice(0, 100)), undefined);
  });
});

function pointsOf([, ...numbers]: PathStep): [number, number][] {
  return numbers.flatMap((x, index): [number, number][] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  );
}
