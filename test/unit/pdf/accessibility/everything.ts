import { jpegOf } from '../support/jpegOf';
import { pngOf } from '../support/pngOf';

/** Everything that the template draws. */
export const everything: Readonly<Record<string, string>> = {
  'evidence/a.md': [
    '---\nevidence: E01\ntitle: Till work\ntype: work product\ndate: 2026-05-03\ncriteria: [1.1]\n---',
    '# Till work [AC 1.1, 1.2?]',
    'Words with **strong**, *emphasis*, ***both***, ~~struck~~, `code`, H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>, <mark>marked</mark>, <u>under</u>, <small>small</small>, a [link](https://example.org), [inside](#a-part) and [elsewhere](b.md). 😊 A note.[^1] [AC 1.2]',
    '## A part',
    '- one\n- two\n  1. three\n  2. four\n\n     more of four',
    '- [x] done\n- [ ] open\n- neither',
    '1. [x] done and numbered\n2. [ ] open and numbered',
    '- أول\n  1. ثان\n- [x] ثالث',
    '> اقتباس',
    '| عمود | آخر |\n|--|--|\n| ا | ب |',
    '| a | b | c |\n|:--|:-:|--:|\n| 1 [AC 1.1] | **2** | 3 |\n| 4 |  | 6[^2] |',
    '<table><tr><td>no</td><td>names</td></tr><tr><td colspan="2">wide</td></tr></table>',
    `<table><tr><th colspan="2">a</th><th>b</th></tr>${'<tr><th>c</th><td colspan="2"><p>d</p><p>e</p></td></tr>'.repeat(40)}</table>`,
    '<table><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr><tr><td rowspan="2">e</td><td>f</td><td>g</td></tr><tr><td colspan="2">h</td></tr><tr><td>i</td><td>j</td><td rowspan="2">k</td></tr><tr><td>l</td><td>m</td></tr></table>',
    `<table><tr><th>a</th><th>b</th></tr>${'<tr><td rowspan="3">c</td><td>d</td></tr><tr><td>e</td></tr><tr><td>f</td></tr>'.repeat(30)}</table>`,
    '<div><h2>A heading in HTML</h2><ul><li>in a list</li></ul><h5>A deep one</h5><blockquote><p>a quote</p></blockquote><hr></div>',
    '|  |  |\n|--|--|\n| no | names |',
    '> A quote\n>\n> > in a quote',
    '```\nlet a = 1;\n```',
    '---',
    '![A till](till.png "Its caption")',
    'Beside words ![a lamp](lamp.png) and a photo:\n\n![A till](till.jpg)',
    '[![A film](till.png)](https://example.org/film)\n\nA link that is a picture: [![a lamp](lamp.png)](b.md), [![gone](gone.png)](b.md)',
    '#### Deep',
    'Ολα καλά, все хорошо, ŵ ŷ ł ż, 1\u0e48 2\u09be `3\u0e49`.',
    'مرحبا بالعالم (ABC 123)',
    'שלום עולם',
    '[^1]: First note with a [link](https://example.org/note).',
    '[^2]: Second note.\n\n    - with a list\n\n    | d | e |\n    |--|--|\n    | 1 | 2 |',
  ].join('\n\n'),
  'evidence/b.md': `# Log\n\n[AC 1.1](lamp.png)\n\n![A till](till.png)\n\n${'I helped a customer at the till. '.repeat(300)}\n\n| a | b |\n|--|--|\n${'| words | more words |\n'.repeat(60)}`,
};

const pictures: Readonly<Record<string, Uint8Array>> = {
  'till.png': pngOf(400, 300),
  'lamp.png': pngOf(20, 20),
  'till.jpg': jpegOf(640, 200),
  'words.svg': new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20" font-size="12">k\u0323\u0308 हिन्दी</text><g opacity="0.5"><text y="34">s\u0323\u0307 ल्लि</text></g></svg>',
  ),
};

/** Reads a picture that the evidence names. */
export function readPicture(uri: string): Promise<Uint8Array | undefined> {
  return Promise.resolve(pictures[uri.split('/').pop() ?? '']?.slice());
}
