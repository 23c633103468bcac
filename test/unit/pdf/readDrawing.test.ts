import assert from 'node:assert/strict';
import { readDrawing } from '../../../src/pdf/readDrawing';

describe('The words of a drawing that are not drawn', () => {
  const html = (words: string): string =>
    `<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div></foreignObject>`;
  const drawings: readonly (readonly [name: string, drawing: string, lost: string | undefined])[] = [
    ['are those of a drawing in words alone', '<text>Customer complains</text>', undefined],
    ['are those in HTML', `<rect/>${html('Customer\n complains')}${html('Refund')}`, 'Customer complains'],
    ['are those of several lines', html('Customer<br/>complains'), 'Customer complains'],
    ['are those under a prefix', '<svg:foreignObject>Till</svg:foreignObject>', 'Till'],
    ['are none where HTML has none', `${html('&#160; &nbsp;')}<foreignObject/>`, undefined],
    [
      'are none that stand beside it for such readers',
      `<switch>${html('Customer<br/>complains')}<text><tspan>Customer </tspan><tspan>complains</tspan></text></switch>`,
      undefined,
    ],
    [
      'are those that are cut short beside it',
      `<switch>${html('Customer complains')}<text>Customer comp...</text></switch>`,
      'Customer complains',
    ],
    [
      'are those that stand only elsewhere',
      `<switch><g>${html('Till')}</g></switch><text>Till</text>`,
      'Till',
    ],
  ];
  for (const [name, drawing, lost] of drawings) {
    it(name, () => {
      const bytes = new TextEncoder().encode(`<svg>${drawing}</svg>`);
      assert.equal(readDrawing(bytes, (words) => words).lost, lost);
    });
  }
});

describe('The spans of a drawing', () => {
  const read = (drawing: string): string =>
    new TextDecoder().decode(readDrawing(new TextEncoder().encode(drawing), (words) => words).bytes);

  const texts: readonly (readonly [name: string, text: string, expected: string])[] = [
    [
      'stay where each letter is one glyph',
      '<text>Café <tspan fill="red">office</tspan> end</text>',
      '<text>Café <tspan fill="red">office</tspan> end</text>',
    ],
    [
      'are one where letters join',
      '<text>سلام <tspan fill="red">مرحبا</tspan> end</text>',
      '<text>سلام مرحبا end</text>',
    ],
    [
      'keep the look of the first words',
      '<text> <tspan fill="red"><a href="#x">سلام <tspan>مرحبا</tspan></a></tspan> end</text>',
      '<text><tspan fill="red"><a href="#x">سلام مرحبا end</a></tspan></text>',
    ],
    [
      'stay where words are placed anew, with what is around them',
      '<text><svg:tspan fill="red"><tspan x="1">سلام</tspan>\n<tspan x="1" y="9">one <tspan>two</tspan></tspan></svg:tspan> end</text>',
      '<text><svg:tspan fill="red"><tspan x="1">سلام\n</tspan></svg:tspan><svg:tspan fill="red"><tspan x="1" y="9">one two end</tspan></svg:tspan></text>',
    ],
    [
      'are one where nothing is placed but a space',
      '<text>سلام<tspan x="1"> </tspan>end</text>',
      '<text>سلامend</text>',
    ],
    [
      'go on with the look of what is around them behind a space that is placed',
      '<text><tspan fill="red">سلام<tspan x="1"> </tspan>end</tspan></text>',
      '<text><tspan fill="red">سلامend</tspan></text>',
    ],
    [
      'stay in a text with other parts',
      '<text><title>سلام</title><tspan>مرحبا</tspan></text>',
      '<text><title>سلام</title><tspan>مرحبا</tspan></text>',
    ],
  ];

  for (const [name, text, expected] of texts) {
    it(name, () => {
      assert.equal(
        read(`<svg>${text}<text>a<tspan>b</tspan></text></svg>`),
        `<svg>${expected}<text>a<tspan>b</tspan></text></svg>`,
      );
    });
  }
});

describe('What of a drawing is neither tags nor words', () => {
  const wholes: readonly (readonly [name: string, drawing: string])[] = [
    ['a comment with a sign in it', '<svg><!-- a < b --><text>A</text></svg>'],
    [
      'a comment around a part that is not drawn',
      '<svg><!-- <text>سلام <tspan>مرحبا</tspan></text> --></svg>',
    ],
    ['a comment without an end', '<svg><text>A</text><!-- <text>B</text></svg>'],
    [
      'the document type of Illustrator',
      '<!DOCTYPE svg PUBLIC "a" "b" [\n  <!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns_svg;"/>',
    ],
    ['words that need no references', '<svg><style><![CDATA[a<b > c{}]]></style></svg>'],
    ['signs that begin nothing', '<svg>< <<text>A</text>1 < 2</svg><'],
  ];
  for (const [name, drawing] of wholes) {
    it(`stays as it is: ${name}`, () => {
      const { bytes, lost } = readDrawing(new TextEncoder().encode(drawing), (words) => words);
      assert.deepEqual([new TextDecoder().decode(bytes), lost], [drawing, undefined]);
    });
  }
});
