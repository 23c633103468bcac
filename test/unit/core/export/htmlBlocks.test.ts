import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitStructures } from '../../../../src/core/export/htmlStructure';
import { removeUnseen } from '../../../../src/core/export/htmlTag';
import { growth } from '../../../support/growth';
import { blocksOf } from './support/blocksOf';

/** Markdown beside the blocks that the export makes of it. */
const cases: readonly (readonly [name: string, markdown: string, blocks: string])[] = [
  ['headings', '<h2>a <b>b</b></h2>\n<p>c</p>\n<h4>d</h4>\n<h3></h3>', 'h2(a <strong b>) p(c) h3(d)'],
  ['headings among those of Markdown', '# a\n\n<h3>b</h3>\n\n## c', 'h2(a) h3(b) h3(c)'],
  [
    'pictures in headings',
    '<h2>a<br><img src="x.png" alt="b"></h2>',
    'h2(a) figure(<img mem:/portfolio/evidence/x.png "b">)',
  ],
  [
    'headings and quotes in cells, as words',
    '<table><tr><td><h3>a</h3>b</td><td>c<blockquote>d</blockquote></td></tr></table>',
    'table<start,start>(| / <strong a><br>b|c<br>d)',
  ],
  ['quotes', '<blockquote>a<p>b</p></blockquote>', 'quote(p(a) p(b))'],
  ['quotes around Markdown', '<blockquote>\n\n**a**\n\n</blockquote>\n\nb', 'quote(p(<strong a>)) p(b)'],
  ['lines', 'a\n\n<hr>\n\n<div>b<hr/>c</div>', 'p(a) rule p(b) rule p(c)'],
  [
    'lists in other blocks',
    '<div><h2>a</h2><ul><li>b<ul><li>c</li></ul></li></ul></div>',
    'h2(a) ul[p(b) ul[p(c)]]',
  ],
  ['lists behind other blocks', '<p>a</p>\n<ol>\n<li>b</li>\n</ol>\n<p>c</p>', 'p(a) ol1[p(b)] p(c)'],
  ['several lists', '<ul><li>a</li></ul><ol><li>b</li></ol>', 'ul[p(a)] ol1[p(b)]'],
  ['lists in a block of a language', '<div lang="cy"><ul><li>a</li></ul></div>', 'cy(ul[p(a)])'],
  ['a list that nothing closes, as lines', '<p>a</p><ul><li>b', 'p(a) p(b)'],
  [
    'tables behind other blocks',
    '<div><p>a</p><table><tr><td>b</td></tr></table></div>',
    'p(a) table<start>( / b)',
  ],
  [
    'no styles',
    '<style>\np { color: red }\n</style>\n\n<div>a<style media="print">b</style>c</div>',
    'p(ac)',
  ],
  [
    'the words of a word processor without its tags',
    '<p class=MsoNormal><![if !supportLists]>·<![endif]><b>a<o:p></o:p></b> <st1:place w:st="on">b</st1:place></p>',
    'p(·<strong a> b)',
  ],
  [
    'an address between angle brackets',
    '<p>a <mailto:b@example.com></p>',
    'p(a <a mailto:b@example.com mailto:b@example.com>)',
  ],
];

/** Tables beside their cells: `v` for each further row that a cell takes, `>` for each further column. */
const tables: readonly (readonly [name: string, rows: string, cells: string])[] = [
  [
    'that reach down',
    '<tr><th>a</th><th>b</th></tr><tr><td rowspan="2">c</td><td>d</td></tr><tr><td>e</td></tr>',
    'a|b / cv|d / e',
  ],
  [
    'at the right',
    '<tr><th>a</th><th>b</th></tr><tr><td>c</td><td rowspan="2">d</td></tr><tr><td>e</td></tr>',
    'a|b / c|dv / e',
  ],
  [
    'that are wide and high',
    '<tr><td colspan="2" rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>',
    '|| / a>v|b / c / d||',
  ],
  [
    'that reach below the table',
    '<tr><th>a</th><th>b</th></tr><tr><td rowspan="9">c</td><td>d</td></tr>',
    'a|b / c|d',
  ],
  [
    'in a head of two rows',
    '<tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr>',
    'av|b>|c|d / e||',
  ],
  [
    'in a head that says so',
    '<thead><tr><td rowspan="3">a</td><td>b</td></tr><tr><td>c</td></tr></thead><tr><td>d</td><td>e</td></tr>',
    'av|b|c / d|e',
  ],
  [
    'over missing cells',
    '<tr><th>a</th><th>b</th><th>c</th></tr><tr><td rowspan="2">d</td></tr><tr></tr><tr><td>e</td></tr>',
    '',
  ],
  [
    'that lie upon each other',
    '<tr><td>a</td><td rowspan="2">b</td></tr><tr><td colspan="2">c</td></tr>',
    '',
  ],
  ['that take no row', '<tr><td rowspan="0">a</td></tr>', ''],
];

describe('HTML in the export', () => {
  for (const [name, markdown, expected] of cases) {
    it(`keeps ${name}`, () => {
      assert.equal(blocksOf(`---\ntitle: T\n---\n\n${markdown}`), expected);
    });
  }

  for (const [name, rows, expected] of tables) {
    it(`${expected === '' ? 'prints lines for' : 'keeps'} cells ${name}`, () => {
      const blocks = blocksOf(`---\ntitle: T\n---\n\n<table>${rows}</table>`);
      assert.equal(/^table<[^>]*>\((.*)\)$/.exec(blocks)?.[1] ?? '', expected);
    });
  }

  it('loses nothing when it looks for lists and tables', () => {
    const piece = fc.constantFrom(
      '<ul>',
      '</ul>',
      '<OL>',
      '</ol>',
      '<table>',
      '</table>',
      '<li>',
      '</li>',
      'a',
      ' b ',
      '<tr><td>',
      '</td></tr>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = splitStructures(text)
          .map(({ html }) => html)
          .join('');
        assert.equal(found.replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
    );
  });

  for (const piece of [
    '<table>',
    '<ul><li>a</ul>',
    '<style>',
    '<style></style>',
    '<o:aaaa',
    '<![if aaaa',
    '<tr><td rowspan="9">a</td></tr>',
  ]) {
    it(`takes linear time over ${piece} without end`, () => {
      const work = (text: string): void => void splitStructures(removeUnseen(text));
      assert.ok(growth((size) => `<table>${piece.repeat(size)}`, 4_000, work) <= 6);
      assert.ok(growth((size) => `<table>${piece.repeat(size)}</table>`, 4_000, work) <= 6);
    });
  }
});
