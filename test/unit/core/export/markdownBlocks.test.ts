import assert from 'node:assert/strict';
import { blocksOf } from './support/blocksOf';

/** What is written, and what a reader sees. */
const cases: readonly (readonly [name: string, markdown: string, blocks: string])[] = [
  ['paragraphs and soft line ends', 'one\ntwo\n\nthree', 'p(one~two) p(three)'],
  ['pasted bullets', '• one\n•\ttwo **b**\nmore\n• three', 'ul[p(one)][p(two <strong b>~more)][p(three)]'],
  ['pasted bullets behind words', 'words:\n· one  \n· two', 'p(words:) ul[p(one)][p(two)]'],
  ['pasted bullets in a list', '- a\n  • b\n- c', 'ul[p(a) ul[p(b)]][p(c)]'],
  [
    'pasted bullets within others, as Word writes them',
    '• one\no\ttwo\nmore\n§   three\no   four\n• five',
    'ul[p(one) ul[p(two~more) ul[p(three)]][p(four)]][p(five)]',
  ],
  ['small pasted bullets alone', '▪ one\n▪ two', 'ul[p(one)][p(two)]'],
  ['an “o” without a list', 'So\no   two', 'p(So~o   two)'],
  ['pasted bullets without words', '• a\n•\nb', 'ul[p(a~•~b)]'],
  [
    'lines that count in letters',
    'I had to:\na) *greet* them\nmore\nb) help\nc) thank.',
    'p(I had to:<br>a) <emphasis greet> them~more<br>b) help<br>c) thank.)',
  ],
  [
    'lines that count in Roman numbers',
    '(i) one  \n(ii) two\niii. three',
    'p((i) one<br>(ii) two<br>iii. three)',
  ],
  ['lines that begin with letters but do not count', 'a) one\nc) three', 'p(a) one~c) three)'],
  ['a line that counts alone', 'I did\na) one', 'p(I did~a) one)'],
  [
    'rows that Excel pastes',
    'My log:\nNo.\tDate\tWhat\n1\t2 Sept\t**Kettle** leaked\n\t\tDoor\n3\t5 Sept\t\n[AC 1.1]',
    'p(My log:) table<start,start,start>(No.|Date|What / 1|2 Sept|<strong Kettle> leaked / ||Door / 3|5 Sept|) p({AC 1.1=criterion-1 @tag-1})',
  ],
  [
    'rows without names of columns',
    'Name:\tSam\nDate:\t3 May',
    'table<start,start>(| / Name:|Sam / Date:|3 May)',
  ],
  [
    'rows of which the last ends with empty cells',
    'No.\tDate\tWhat\n1\t\tx\n2\t3 May\t',
    'table<start,start,start>(No.|Date|What / 1||x / 2|3 May|)',
  ],
  ['rows of figures', '1\t2\t3\n4\t5\t6\n7\t8\t9', 'table<start,start,start>(|| / 1|2|3 / 4|5|6 / 7|8|9)'],
  ['one line with a tab', 'So\tand\nso', 'p(So\tand~so)'],
  ['lines with other numbers of tabs', 'a\tb\nc\td\te\nf\tg', 'p(a\tb~c\td\te~f\tg)'],
  ['points with tabs', 'a)\tone\nb)\ttwo', 'p(a)\tone<br>b)\ttwo)'],
  [
    'the size behind a picture of a text that was turned from Word into Markdown',
    '![A](x.png){width="3.25in"\nheight="2.1in"}\n\n![B](y.png){height=40%} and ![C](z.png){ok}',
    'figure(<img mem:/portfolio/evidence/x.png "A" 312 pixel>) p(<img mem:/portfolio/evidence/y.png "B"> and <img mem:/portfolio/evidence/z.png "C">{ok})',
  ],
  [
    'a pasted letter',
    'Dear Mrs Smith\nWe are sorry.\n\nThank you.\nKind regards,\nSam\n\nDear me. So\nKind regards, they\nsaid',
    'p(Dear Mrs Smith<br>We are sorry.) p(Thank you.~Kind regards,<br>Sam) p(Dear me. So~Kind regards, they~said)',
  ],
  [
    'a pasted e-mail',
    '**From:** Sam\n**Sent:** 14 May 2026 10:42\nSubject: Re: kettle\nDear all',
    'p(<strong From:> Sam<br><strong Sent:> 14 May 2026 10:42<br>Subject: Re: kettle~Dear all)',
  ],
  [
    'a pasted chat and an interview',
    '[14/09/2026, 10:42] Me: Yes\nall day\n[14/09/2026, 10:44] Customer A: ok\n\n> Q: Why?\n> Customer A: So.',
    'p([14/09/2026, 10:42] Me: Yes~all day<br>[14/09/2026, 10:44] Customer A: ok) quote(p(Q: Why?<br>Customer A: So.))',
  ],
  ['times of a day', '9:00 opened\n10:15 complaint', 'p(9:00 opened<br>10:15 complaint)'],
  [
    'one line with a label, and labels within lines',
    'so I said: no.\nNote: I was\nnot sure: yes',
    'p(so I said: no.~Note: I was~not sure: yes)',
  ],
  ['letters within a line', 'either a) this\nor b) that', 'p(either a) this~or b) that)'],
  ['dots within a line', 'one • two\n5 · 2\n•three', 'p(one • two~5 · 2~•three)'],
  ['hard line ends', 'one  \ntwo\\\nthree', 'p(one<br>two<br>three)'],
  [
    'emphasis',
    '*a* **b** ***c*** ~~d~~ `e`',
    'p(<emphasis a> <strong b> <emphasis <strong c>> <strike d> `e`)',
  ],
  ['nested lists', '1. a\n   - b\n     - c\n2. d', 'ol1[p(a) ul[p(b) ul[p(c)]]][p(d)]'],
  ['a list that starts later', '3. a\n4. b', 'ol3[p(a)][p(b)]'],
  ['tasks', '- [x] done\n- [ ] **open**\n- plain', 'ul[x p(done)][o p(<strong open>)][p(plain)]'],
  ['no task without a space', '- [x]done', 'ul[p([x]done)]'],
  [
    'tables with alignment',
    '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | **2** | 3 | 4 |',
    'table<left,center,right,start>(a|b|c|d / 1|<strong 2>|3|4)',
  ],
  ['code', '```js\nif (a) {}\n```\n\n    b', 'code("if (a) {}") code("b")'],
  ['quotes', '> a\n>\n> > b', 'quote(p(a) quote(p(b)))'],
  ['rules', 'a\n\n---\n\nb', 'p(a) rule p(b)'],
  [
    'web links',
    '[a](<https://example.org/x y>) <https://b.org>',
    'p(<a https://example.org/x%20y a> <a https://b.org https://b.org>)',
  ],
  ['mail links', '[a](mailto:a@b.org)', 'p(<a mailto:a@b.org a>)'],
  [
    'links of other schemes as text',
    '[a](javascript:alert) [b](data:text/html,x) [c](file:///etc/x)',
    'p(a b c)',
  ],
  ['addresses as links', 'see https://b.org/c%20d.', 'p(see <a https://b.org/c%20d https://b.org/c%20d>.)'],
  [
    'addresses in code and words with dots as they are',
    '`https://b.org` b.org a@b.org 1.2.3.4',
    'p(`https://b.org` b.org a@b.org 1.2.3.4)',
  ],
  ['quotation marks of HTML', 'I said <q>yes <b>now</b></q>.', 'p(I said “yes <strong now>”.)'],
  ['footnotes', 'a[^1] b[^1]\n\n[^1]: the *note*', 'p(a<note p(the <emphasis note>)> b<note again>)'],
  ['footnotes in the text', 'a^[the note]', 'p(a<note p(the note)>)'],
  ['a footnote that calls itself', 'a[^1]\n\n[^1]: see[^1]', 'p(a<note p(see<note again>)>)'],
  ['a footnote that nothing calls', 'a\n\n[^1]: lost?', 'p(a) rule p(lost?)'],
  [
    'safe HTML',
    'H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <u>u</u> <mark>m</mark>',
    'p(H<subscript 2>O x<superscript 2> <key Ctrl> <underline u> <mark m>)',
  ],
  ['no heading without anything to see', '# \u200b\n\na', 'p(a)'],
  ['a link without words as text', 'a[\u200b](https://b.org)b [ ](https://b.org)c', 'p(a\u200bb  c)'],
  ['a link to a phone', '[call](tel:+441632960123)', 'p(<a tel:+441632960123 call>)'],
  ['HTML line ends', 'a<br>b<br/>c', 'p(a<br>b<br>c)'],
  [
    'HTML blocks in cells',
    '| a |\n|---|\n| b <ul> <li>c</li><li>**d** <ol start="3"><li>e</li></ol></li></ul> f |\n| <p>g</p><b><p>h</p></b><br>i |',
    'table<start>(a / b  <br>• c<br>• <strong d> <br>3. e<br> f / g<strong <br>h><br>i)',
  ],
  ['grouping HTML', 'a <span class="x">b</span> c', 'p(a b c)'],
  [
    'a language in a line',
    'a <span lang="pl">b *c*</span> <em lang="cy">d</em>',
    'p(a <pl b <emphasis c>> <emphasis <cy d>>)',
  ],
  ['a language around other groups', '<span lang="pl">a <span>b</span> c</span> d', 'p(<pl a b c> d)'],
  ['a language for a link', '<a lang="fr-fr" href="https://b.org">c</a>', 'p(<a https://b.org <fr-FR c>>)'],
  ['languages in capitals', '<span lang="PL">a</span> <span lang="EN-gb">b</span>', 'p(<pl a> <en-GB b>)'],
  ['a language around Markdown', '<div lang="cy">\n\n## a\n\n- b\n\n</div>\n\nc', 'cy(h2(a) ul[p(b)]) p(c)'],
  [
    'a language in another',
    '<div lang="cy">\n\na\n\n<div lang="pl">\n\nb\n\n</div>\n\nc\n\n</div>',
    'cy(p(a) pl(p(b)) p(c))',
  ],
  [
    'a language of one HTML block',
    '<p lang="cy">a</p>\n\nb\n\n<p lang="pl">c\n\nd',
    'cy(p(a)) p(b) pl(p(c)) p(d)',
  ],
  ['a language that nobody closes', '- <div lang="cy">\n\n  a\n\nb', 'ul[cy(p(a))] p(b)'],
  [
    'no language by a wrong name',
    '<div lang="a b">\n\na\n\n</div>\n\n<span lang="">b</span> <span lang="x1">c</span>',
    'p(a) p(b c)',
  ],
  ['other HTML as text', '<script>alert(1)</script>', 'p(<script>alert(1)</script>)'],
  ['HTML that crosses Markdown', '**a <u>b** c</u>', 'p(<strong a <underline b>> c)'],
  ['comments are not printed', 'a <!-- secret --> b\n\n<!-- more\n\nsecret -->\n\nc', 'p(a  b) p(c)'],
  ['HTML blocks', '<div align="center">\n<b>a</b> &amp; b\n<p>c</p>\n</div>', 'p(<strong a> & b) p(c)'],
  [
    'HTML lists',
    '<ul class="x">\n<li>a <b>b</b>\n<ol start="3"><li>c</li></ol>\n</li>\n<!-- d --><li></li></ul>\n\ne',
    'ul[p(a <strong b>) ol3[p(c)]][] p(e)',
  ],
  [
    'HTML tables',
    '<table border="1">\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody>\n<tr><td>c [AC 1.1]</td><td></td></tr></tbody></table>',
    'table<start,start>(a|b / c {AC 1.1=criterion-1 @tag-1}|)',
  ],
  ['HTML with its own spaces', '<pre>\na   b\n\n  <b>c</b> &amp; d\n</pre>', 'code("a   b\\n\\n  c & d")'],
  ['no tag in HTML with its own spaces', '<pre>a\n[AC 1.1]</pre>', 'code("a\\n[AC 1.1]")'],
  ['HTML lists that are not closed', '<ul><li>a<li>b</ul>', 'p(a) p(b)'],
  ['HTML lists with other blocks inside', '<ul><li><h2>a</h2>b</li></ul>', 'h2(a) p(b)'],
  ['HTML lists with words behind', '<ul><li>a</li></ul> b', 'ul[p(a)] p(b)'],
  ['HTML lists with a language', '<ul lang="cy"><li>a</li></ul>', 'cy(p(a))'],
  [
    'HTML tables without names of columns',
    '<table><tr><td>a</td><td>b</td></tr></table>',
    'table<start,start>(| / a|b)',
  ],
  [
    'HTML tables whose first row is bold',
    '<table><tr><td><b>a</b></td><td><p><strong>b</strong></p></td></tr><tr><td><b>c</b></td></tr></table>',
    'table<start,start>(<strong a>|<strong b> / <strong c>|)',
  ],
  [
    'HTML tables as a converter writes them',
    '<table>\n<colgroup>\n<col style="width: 50%" />\n<col />\n</colgroup>\n<thead>\n<tr class="header">\n<td>a</td>\n<td>b</td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><p>c</p>\n<p>d</p></td>\n<td><ul>\n<li>e</li>\n<li>f</li>\n</ul></td>\n</tr>\n</tbody>\n</table>',
    'table<start,start>(a|b / c~<br>d|~• e~<br>• f~)',
  ],
  [
    'HTML tables with wide cells',
    '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td></tr><tr><th>d</th><td>e</td></tr></table>',
    'table<start,start>(a|b / c> / d|e)',
  ],
  [
    'HTML tables in tables, as lines',
    '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
    'p(a)',
  ],
  ['HTML tables of names alone', '<table><tr><th>a</th></tr></table>', 'p(a)'],
  ['HTML images', '<img src="x.png" alt="A till">', 'figure(<img mem:/portfolio/evidence/x.png "A till">)'],
  ...[
    ['300', ' 300 pixel'],
    ['300px', ' 300 pixel'],
    ['50%', ' 50 percent'],
    ['0', ''],
    ['5em', ''],
    ['wide', ''],
  ].map(
    ([width, drawn]) =>
      [
        `HTML images with the width ${width}`,
        `<img src="x.png" alt="A till" width="${width}">`,
        `figure(<img mem:/portfolio/evidence/x.png "A till"${drawn}>)`,
      ] as const,
  ),
  ['HTML links', '<a href="https://b.org">c</a>', 'p(<a https://b.org c>)'],
  [
    'images on a line of their own',
    '![A till](x.png "Figure 1")\nwords',
    'figure(<img mem:/portfolio/evidence/x.png "A till" (Figure 1)>) p(words)',
  ],
  [
    'images beside a tag',
    '![A](x.png) [AC 1.1]',
    'figure(<img mem:/portfolio/evidence/x.png "A">) p({AC 1.1=criterion-1 @tag-1})',
  ],
  [
    'images in a sentence',
    'press ![save](s.png) now',
    'p(press <img mem:/portfolio/evidence/s.png "save"> now)',
  ],
  [
    'an image as a link',
    '[![A](x.png)](https://b.org)\n\nsee [a ![B](y.png)](https://b.org) now',
    'figure(<a https://b.org <img mem:/portfolio/evidence/x.png "A">>) p(see <a https://b.org a ><a https://b.org <img mem:/portfolio/evidence/y.png "B">> now)',
  ],
  ['entities', '&pound;5 &#38; &lt;b&gt;', 'p(£5 & <b>)'],
  ['escapes', '\\*a\\* \\[b\\]', 'p(*a* [b])'],
  ['headings that skip', '## a\n\n#### b\n\n### c\n\n# d\n\n### e', 'h2(a) h3(b) h3(c) h2(d) h3(e)'],
  ['headings without words', '##\n\na', 'p(a)'],
  ['hostile text', '#import "x" $ \\\\ ] [ { @ref <label>', 'p(#import "x" $ \\ ] [ { @ref <label>)'],
];

/** Tags as they are shown and what they claim. */
const tagCases: readonly (readonly [name: string, markdown: string, blocks: string])[] = [
  ['in a paragraph', 'I know [AC 1.1] this', 'p(I know {AC 1.1=criterion-1 @tag-1} this)'],
  ['two in a line', '[AC 1.1] a [AC 1.2]', 'p({AC 1.1=criterion-1 @tag-1} a {AC 1.2=criterion-2 @tag-2})'],
  ['the same twice', '[AC 1.1] a [AC 1.1]', 'p({AC 1.1=criterion-1 @tag-1} a {AC 1.1=criterion-1 @tag-2})'],
  ['after a formatter', 'a \\[AC 1.1\\]', 'p(a {AC 1.1=criterion-1 @tag-1})'],
  ['after a formatter and before brackets', 'a \\[AC 1.1](b)', 'p(a {AC 1.1=criterion-1 @tag-1}(b))'],
  ['with a planned part', '[AC 1.1, 1.2?]', 'p({AC 1.1=criterion-1, 1.2?=criterion-2 @tag-1})'],
  ['a range', '[AC 1.1-1.2]', 'p({AC 1.1-1.2=criterion-1+criterion-2 @tag-1})'],
  ['unknown', '[AC 9.9]', 'p({AC 9.9= @tag-1})'],
  ['in code', '`[AC 1.1]`\n\n```\n[AC 1.1]\n```', 'p(`[AC 1.1]`) code("[AC 1.1]")'],
  [
    'in a list',
    '- a [AC 1.1]\n- b [AC 1.2]',
    'ul[p(a {AC 1.1=criterion-1 @tag-1})][p(b {AC 1.2=criterion-2 @tag-2})]',
  ],
  [
    'in table rows',
    '| a | b |\n|---|---|\n| x [AC 1.1] | y [AC 1.2] |\n| z [AC 1.2] | |',
    'table<start,start>(a|b / x {AC 1.1=criterion-1 @tag-1}|y {AC 1.2=criterion-2 @tag-2} / z {AC 1.2=criterion-2 @tag-3}|)',
  ],
  ['in a quote', '> a\n> b [AC 1.1]', 'quote(p(a~b {AC 1.1=criterion-1 @tag-1}))'],
  ['in a footnote', 'a[^1]\n\n[^1]: b [AC 1.1]', 'p(a<note p(b {AC 1.1=criterion-1 @tag-1})>)'],
  [
    'as a link',
    '[AC 1.1](../photos/log%201.jpg)',
    'p({AC 1.1=criterion-1 @tag-1} (<a #evidence-1-file-1 log 1.jpg>))',
  ],
  ['as a link to nothing', '[AC 1.1]()', 'p({AC 1.1=criterion-1 @tag-1})'],
  [
    'as a link to a folder',
    '[AC 1.1](../photos/)',
    'p({AC 1.1=criterion-1 @tag-1} (<a #evidence-1-file-1 photos/>))',
  ],
  ['before a bracket that is no link', '[AC 1.1](not closed', 'p({AC 1.1=criterion-1 @tag-1}(not closed)'],
  [
    'inside a link',
    '[a [AC 1.1] b](https://c.org)',
    'p(<a https://c.org a >{AC 1.1=criterion-1 @tag-1}<a https://c.org  b>)',
  ],
  ['with a definition for other readers', '[AC 1.1]\n\n[AC 1.1]: #x', 'p({AC 1.1=criterion-1 @tag-1})'],
  ['below front matter', '---\ntitle: T\n---\n\na [AC 1.1]', 'p(a {AC 1.1=criterion-1 @tag-1})'],
  ['with Windows line ends', 'a\r\n\r\nb\r\nc [AC 1.1]\r\n', 'p(a) p(b~c {AC 1.1=criterion-1 @tag-1})'],
];

describe('Markdown in the export', () => {
  for (const [name, markdown, expected] of cases) {
    it(`keeps ${name}`, () => {
      assert.equal(blocksOf(`---\ntitle: T\n---\n\n${markdown}`), expected);
    });
  }

  for (const [name, markdown, expected] of tagCases) {
    it(`shows a tag ${name}`, () => {
      assert.equal(blocksOf(markdown), expected);
    });
  }

  it('keeps deep nesting of any kind', () => {
    assert.doesNotThrow(() => blocksOf(`${'> '.repeat(200)}a\n\n${'*'.repeat(300)}b${'*'.repeat(300)}`));
  });
});
