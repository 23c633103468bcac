import { strict as assert } from 'node:assert';
import { assertPassages, passagesIn, type TagAndPassage } from '../../../support/assertPassages';
import { noteOf } from '../../../support/portfolio';

/** Each text with the passage that each of its tags covers, by what the text shows. */
type Cases = Readonly<Record<string, readonly [markdown: string, ...expected: TagAndPassage[]]>>;

function check(cases: Cases): void {
  for (const [name, [markdown, ...expected]] of Object.entries(cases)) {
    it(name, () => assertPassages(markdown, expected));
  }
}

describe('a tag that is the text of a link', () => {
  check({
    'covers the linked file': [
      'See [AC 1.1](photos/log.jpg) for it.',
      ['[AC 1.1]', 'attachment', '[AC 1.1](photos/log.jpg)'],
    ],
    'covers the linked file with its title': [
      'See [AC 1.1](log.jpg "My log") for it.',
      ['[AC 1.1]', 'attachment', '[AC 1.1](log.jpg "My log")'],
    ],
    'covers a file whose name has spaces': [
      '[AC 1.1](<my log.jpg>)',
      ['[AC 1.1]', 'attachment', '[AC 1.1](<my log.jpg>)'],
    ],
    'covers a file whose name has brackets': [
      '[AC 1.1](log(1).jpg)',
      ['[AC 1.1]', 'attachment', '[AC 1.1](log(1).jpg)'],
    ],
    'covers the linked file in a heading too': [
      '# Log [AC 1.1](log.jpg)\n\nText.',
      ['[AC 1.1]', 'attachment', '[AC 1.1](log.jpg)'],
    ],
    'covers the linked file in a table cell too': [
      '| a | b |\n| - | - |\n| x | [AC 1.1](log.jpg) |',
      ['[AC 1.1]', 'attachment', '[AC 1.1](log.jpg)'],
    ],
    'stands beside a tag that covers its paragraph': [
      'I kept a log [AC 1.1](log.jpg) each day [AC 1.2].',
      ['[AC 1.1]', 'attachment', '[AC 1.1](log.jpg)'],
      ['[AC 1.2]', 'paragraph', 'I kept a log [AC 1.1](log.jpg) each day [AC 1.2].'],
    ],
    'covers the file that a definition names': [
      'See [AC 1.1][my log] for it.\n\n[My  log]: photos/log.jpg "Log"',
      ['[AC 1.1]', 'attachment', '[AC 1.1][my log]'],
    ],
    'is no link if nothing defines what stands behind it': [
      'I did it [AC 1.1][sic].',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1][sic].'],
    ],
    'is no link to the definition of another tag': [
      'I did it [AC 1.1][AC 1.2].\n\n[AC 1.1]: ../portfolio.yaml\n[AC 1.2]: ../portfolio.yaml',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1][AC 1.2].'],
      ['[AC 1.2]', 'paragraph', 'I did it [AC 1.1][AC 1.2].'],
    ],
    'is no link if its brackets are escaped': [
      'I did it \\[AC 1.1][log].\n\n[log]: log.jpg',
      ['\\[AC 1.1]', 'paragraph', 'I did it \\[AC 1.1][log].'],
    ],
    'is no link if a space stands before the round bracket': [
      'I did it [AC 1.1] (see log.jpg).',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1] (see log.jpg).'],
    ],
    'is no link if the round bracket never closes': [
      'I did it [AC 1.1](log.jpg',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1](log.jpg'],
    ],
  });

  it('keeps the path of the file as it is written', () => {
    const paths = noteOf('[AC 1.1](photos/log.jpg "t") [AC 1.2](<my log.jpg>)').tags.map(
      ({ passage }) => passage.attachment,
    );
    assert.deepEqual(paths, ['photos/log.jpg', 'my log.jpg']);
  });

  it('names its file among those that have to be there, whichever way it is linked', () => {
    const { links } = noteOf(
      '[AC 1.1](a.jpg) [AC 1.2][log] [AC 1.3][web]\n\n[log]: b.jpg\n[web]: https://x.org',
    );
    assert.deepEqual(
      links.map(({ path }) => path),
      ['a.jpg', 'b.jpg'],
    );
  });
});

describe('a tag in a heading', () => {
  check({
    'covers the section up to the next heading of its level': [
      '# Log\n\n## Monday [AC 1.1]\n\nTill.\n\n- a\n- b\n\n## Tuesday\n\nFloor.',
      ['[AC 1.1]', 'section', 'Monday [AC 1.1]\n\nTill.\n\n- a\n- b'],
    ],
    'covers its sub-sections': [
      '## Monday [AC 1.1]\n\nTill.\n\n### Morning\n\nRefund.\n\n#### Late\n\nMore.\n\n# Next',
      ['[AC 1.1]', 'section', 'Monday [AC 1.1]\n\nTill.\n\n### Morning\n\nRefund.\n\n#### Late\n\nMore.'],
    ],
    'covers nothing of the section above when it is a sub-section': [
      '# Log\n\nIntro.\n\n## Monday [AC 1.1]\n\nTill.',
      ['[AC 1.1]', 'section', 'Monday [AC 1.1]\n\nTill.'],
    ],
    'covers a section that ends at a heading of a higher level': [
      '### Monday [AC 1.1]\n\nTill.\n\n## Next',
      ['[AC 1.1]', 'section', 'Monday [AC 1.1]\n\nTill.'],
    ],
    'covers the section to the end of the file if none follows': [
      '# Log [AC 1.1]\n\nTill.\n\n```\ncode\n```',
      ['[AC 1.1]', 'section', 'Log [AC 1.1]\n\nTill.\n\n```\ncode\n```'],
    ],
    'covers the heading alone if the section is empty': [
      '# Log [AC 1.1]\n# Next',
      ['[AC 1.1]', 'section', 'Log [AC 1.1]'],
    ],
    'covers the section of a heading underlined with =': [
      'Log [AC 1.1]\n===\n\nTill.\n\nNext\n===',
      ['[AC 1.1]', 'section', 'Log [AC 1.1]\n===\n\nTill.'],
    ],
    'covers the section of a heading underlined with -': [
      'Log [AC 1.1]\n---\n\nTill.\n\n# Next',
      ['[AC 1.1]', 'section', 'Log [AC 1.1]\n---\n\nTill.'],
    ],
    'covers the section of an underlined heading of two lines': [
      'Log of\nMonday [AC 1.1]\n===\n\nTill.',
      ['[AC 1.1]', 'section', 'Log of\nMonday [AC 1.1]\n===\n\nTill.'],
    ],
    'covers the section of a heading with closing marks': [
      '## Log [AC 1.1] ##\n\nTill.',
      ['[AC 1.1]', 'section', 'Log [AC 1.1] ##\n\nTill.'],
    ],
    'covers a section that a heading inside a quote does not end': [
      '# Log [AC 1.1]\n\n> # Quoted\n\nTill.\n\n# Next',
      ['[AC 1.1]', 'section', 'Log [AC 1.1]\n\n> # Quoted\n\nTill.'],
    ],
    'covers a section that a heading inside a list item does not end': [
      '# Log [AC 1.1]\n\n- # Listed\n\nTill.',
      ['[AC 1.1]', 'section', 'Log [AC 1.1]\n\n- # Listed\n\nTill.'],
    ],
    'covers the section inside its quote and nothing behind the quote': [
      '> ## She wrote [AC 1.1]\n>\n> He was calm.\n\nMine.',
      ['[AC 1.1]', 'section', 'She wrote [AC 1.1]\n>\n> He was calm.'],
    ],
    'covers the section inside its list item and nothing of the next item': [
      '- ## Refund [AC 1.1]\n\n  Till.\n- Other',
      ['[AC 1.1]', 'section', 'Refund [AC 1.1]\n\n  Till.'],
    ],
    'covers one section with each of two tags': [
      '# Log [AC 1.1] and [AC 1.2]\n\nTill.',
      ['[AC 1.1]', 'section', 'Log [AC 1.1] and [AC 1.2]\n\nTill.'],
      ['[AC 1.2]', 'section', 'Log [AC 1.1] and [AC 1.2]\n\nTill.'],
    ],
    'covers the section even if the heading is nothing but the tag': [
      '# [AC 1.1]\n\nTill.',
      ['[AC 1.1]', 'section', '[AC 1.1]\n\nTill.'],
    ],
  });
});

describe('a paragraph of nothing but tags right under a heading', () => {
  check({
    'covers that section with its sub-sections': [
      '# Log\n\n[AC 1.1]\n\nTill.\n\n## Late\n\nMore.\n\n# Next',
      ['[AC 1.1]', 'section', 'Log\n\n[AC 1.1]\n\nTill.\n\n## Late\n\nMore.'],
    ],
    'needs no empty line above it': ['# Log\n[AC 1.1]\nTill.', ['[AC 1.1]', 'paragraph', '[AC 1.1]\nTill.']],
    'covers the section if an empty line parts it from the text': [
      '# Log\n[AC 1.1]\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n[AC 1.1]\n\nTill.'],
    ],
    'covers the section of an underlined heading': [
      'Log\n---\n[AC 1.1], [AC 1.2]\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n---\n[AC 1.1], [AC 1.2]\n\nTill.'],
      ['[AC 1.2]', 'section', 'Log\n---\n[AC 1.1], [AC 1.2]\n\nTill.'],
    ],
    'covers the section behind another such paragraph': [
      '# Log\n\n[AC 1.1]\n\n[AC 1.2]\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n\n[AC 1.1]\n\n[AC 1.2]\n\nTill.'],
      ['[AC 1.2]', 'section', 'Log\n\n[AC 1.1]\n\n[AC 1.2]\n\nTill.'],
    ],
    'covers the section if its tags stand in a list under the heading': [
      '# Log\n\n- [AC 1.1]\n- [AC 1.2]\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n\n- [AC 1.1]\n- [AC 1.2]\n\nTill.'],
      ['[AC 1.2]', 'section', 'Log\n\n- [AC 1.1]\n- [AC 1.2]\n\nTill.'],
    ],
    'covers the section in bold or with full stops too': [
      '# Log\n\n**[AC 1.1]**.\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n\n**[AC 1.1]**.\n\nTill.'],
    ],
    'covers the section if a comment hides between': [
      '# Log\n\n[AC 1.1] <!-- to do -->\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n\n[AC 1.1] <!-- to do -->\n\nTill.'],
    ],
    'covers the section if a comment stands between': [
      '# Log\n\n<!-- to do -->\n<!-- and\n\nthis -->\n\n[AC 1.1]\n\nTill.',
      ['[AC 1.1]', 'section', 'Log\n\n<!-- to do -->\n<!-- and\n\nthis -->\n\n[AC 1.1]\n\nTill.'],
    ],
    'covers what stands between if that is more than a comment': [
      '# Log\n\n<!-- to do --><img src="log.jpg">\n\n[AC 1.1]\n\nTill.',
      ['[AC 1.1]', 'block', '<!-- to do --><img src="log.jpg">'],
    ],
    'does not take the heading of a quote above it for its own': [
      '> # Quoted\n> Text.\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', 'Quoted\n> Text.'],
    ],
    'covers the quote if the quote is nothing but a heading': [
      '> # Quoted\n\n[AC 1.1]\n\nText.',
      ['[AC 1.1]', 'block', 'Quoted'],
    ],
  });
});

describe('a paragraph of nothing but tags anywhere else', () => {
  check({
    'covers the paragraph before it': [
      'First.\n\nI did it.\nTwice.\n\n[AC 1.1]\n\nLast.',
      ['[AC 1.1]', 'block', 'I did it.\nTwice.'],
    ],
    'covers the whole table before it': [
      'x\n\n| a | b |\n| - | - |\n| c | d |\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', '| a | b |\n| - | - |\n| c | d |'],
    ],
    'covers the whole list before it': [
      'x\n\n- a\n  - b\n- c\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', '- a\n  - b\n- c'],
    ],
    'covers the whole numbered list before it': [
      '1. a\n2. b\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', '1. a\n2. b'],
    ],
    'covers the table right before it, which has no end there to Markdown': [
      'x\n\n| a |\n| - |\n| c |\n[AC 1.1]\n[AC 1.2], [AC 1.3]\n\ny',
      ['[AC 1.1]', 'block', '| a |\n| - |\n| c |'],
      ['[AC 1.2]', 'block', '| a |\n| - |\n| c |'],
      ['[AC 1.3]', 'block', '| a |\n| - |\n| c |'],
    ],
    'covers the table right before it in a list item': [
      '- | a |\n  | - |\n  | c |\n  [AC 1.1]\n- b',
      ['[AC 1.1]', 'block', '- | a |\n  | - |\n  | c |'],
    ],
    'covers the table before the tags right behind it': [
      '| a |\n| - |\n| c |\n[AC 1.1]\n\n[AC 1.2]',
      ['[AC 1.1]', 'block', '| a |\n| - |\n| c |'],
      ['[AC 1.2]', 'block', '| a |\n| - |\n| c |\n[AC 1.1]'],
    ],
    'is a row in the midst of a table': [
      '| a |\n| - |\n[AC 1.1]\n| c |\n| [AC 1.2] |',
      ['[AC 1.1]', 'table-row', '[AC 1.1]'],
      ['[AC 1.2]', 'table-row', '| [AC 1.2] |'],
    ],
    'covers the image before it': [
      'x\n\n![Log](log.jpg)\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', '![Log](log.jpg)'],
    ],
    'covers the whole quote before it': [
      '> She said.\n>\n> He said.\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', 'She said.\n>\n> He said.'],
    ],
    'covers the code before it': ['x\n\n```\ncode\n```\n\n[AC 1.1]', ['[AC 1.1]', 'block', '```\ncode\n```']],
    'covers the HTML before it': ['<p>words</p>\n\n[AC 1.1]', ['[AC 1.1]', 'block', '<p>words</p>']],
    'covers the paragraph before a comment': [
      'I did it.\n\n<!-- signpost-ignore missing-example -->\n\n[AC 1.1]\n\n<!-- a --><!-- b -->\n\n[AC 1.2]',
      ['[AC 1.1]', 'block', 'I did it.'],
      ['[AC 1.2]', 'block', 'I did it.'],
    ],
    'covers the paragraph before it if a comment stands with the tag': [
      'I did it.\n\n<!-- to do --> [AC 1.1]',
      ['[AC 1.1]', 'block', 'I did it.'],
    ],
    'covers the list before a comment': [
      '- a\n- b\n\n<!-- to do -->\n\n[AC 1.1]',
      ['[AC 1.1]', 'block', '- a\n- b'],
    ],
    'covers itself behind nothing but a comment': [
      '<!-- to do -->\n\n[AC 1.1]',
      ['[AC 1.1]', 'paragraph', '[AC 1.1]'],
    ],
    'covers what the tags before it cover': [
      'I did it.\n\n[AC 1.1]\n\n[AC 1.2]\n\n[AC 1.3]',
      ['[AC 1.1]', 'block', 'I did it.'],
      ['[AC 1.2]', 'block', 'I did it.'],
      ['[AC 1.3]', 'block', 'I did it.'],
    ],
    'covers with each of its tags the block before it': [
      'I did it.\n\n[AC 1.1] [AC 1.2], [AC 1.3]',
      ['[AC 1.1]', 'block', 'I did it.'],
      ['[AC 1.2]', 'block', 'I did it.'],
      ['[AC 1.3]', 'block', 'I did it.'],
    ],
    'may go over several lines': [
      'I did it.\n\n[AC 1.1]\n[AC 1.2]',
      ['[AC 1.1]', 'block', 'I did it.'],
      ['[AC 1.2]', 'block', 'I did it.'],
    ],
    'covers the paragraph of its own list item': [
      '- I did it.\n\n  [AC 1.1]\n- Other',
      ['[AC 1.1]', 'block', '- I did it.'],
    ],
    'covers the inner list of its own list item': [
      '- I did it.\n  - a\n  - b\n\n  [AC 1.1]\n- Other',
      ['[AC 1.1]', 'block', '- a\n  - b'],
    ],
    'covers the paragraph before it in its own quote': [
      'x\n\n> She said.\n>\n> [AC 1.1]',
      ['[AC 1.1]', 'block', 'She said.'],
    ],
    'covers its list item if it is the first thing there': [
      'x\n\n- [AC 1.1]\n\n  I did it.\n- Other',
      ['[AC 1.1]', 'list-item', '- [AC 1.1]\n\n  I did it.'],
    ],
    'covers itself if nothing stands before it': ['[AC 1.1]\n\nText.', ['[AC 1.1]', 'paragraph', '[AC 1.1]']],
    'covers itself if it is the first thing in a quote': [
      'x\n\n> [AC 1.1]\n>\n> She said.',
      ['[AC 1.1]', 'paragraph', '[AC 1.1]'],
    ],
    'covers the table and not the text before it behind a quoted table': [
      '> | a |\n> | - |\n> | b |\n>\n> [AC 1.1]',
      ['[AC 1.1]', 'block', '| a |\n> | - |\n> | b |'],
    ],
    'leaves aside a rule between': ['I did it.\n\n---\n\n[AC 1.1]', ['[AC 1.1]', 'block', 'I did it.']],
    'is not one if a word stands with the tags': [
      'I did it.\n\nSee [AC 1.1]',
      ['[AC 1.1]', 'paragraph', 'See [AC 1.1]'],
    ],
    'is not one if a link target stands behind the tag': [
      'I did it.\n\n[AC 1.1](log.jpg)',
      ['[AC 1.1]', 'attachment', '[AC 1.1](log.jpg)'],
    ],
  });
});

describe('a tag in the text of a list item', () => {
  check({
    'covers that item': ['- a\n- I did it [AC 1.1]\n- b', ['[AC 1.1]', 'list-item', '- I did it [AC 1.1]']],
    'covers the children of the item': [
      '- I did it [AC 1.1]\n  - then this\n    1. and this\n- b',
      ['[AC 1.1]', 'list-item', '- I did it [AC 1.1]\n  - then this\n    1. and this'],
    ],
    'covers the child alone if it stands in the child': [
      '- a\n  - I did it [AC 1.1]\n  - b',
      ['[AC 1.1]', 'list-item', '- I did it [AC 1.1]'],
    ],
    'covers each item with its own tag': [
      '- one [AC 1.1]\n  - two [AC 1.2]\n- three [AC 1.3]',
      ['[AC 1.1]', 'list-item', '- one [AC 1.1]\n  - two [AC 1.2]'],
      ['[AC 1.2]', 'list-item', '- two [AC 1.2]'],
      ['[AC 1.3]', 'list-item', '- three [AC 1.3]'],
    ],
    'covers all paragraphs of the item': [
      '- one\n\n  two [AC 1.1]\n\n  three\n- b',
      ['[AC 1.1]', 'list-item', '- one\n\n  two [AC 1.1]\n\n  three'],
    ],
    'covers the item with the code in it': [
      '- one [AC 1.1]\n\n  ```\n  code\n  ```\n- b',
      ['[AC 1.1]', 'list-item', '- one [AC 1.1]\n\n  ```\n  code\n  ```'],
    ],
    'covers a lazy line of the item': [
      '- one\ntwo [AC 1.1]\n- b',
      ['[AC 1.1]', 'list-item', '- one\ntwo [AC 1.1]'],
    ],
    'covers a task': ['- [x] done [AC 1.1]\n- [ ] open', ['[AC 1.1]', 'list-item', '- [x] done [AC 1.1]']],
    'covers a numbered item': ['9. nine [AC 1.1]\n10. ten', ['[AC 1.1]', 'list-item', '9. nine [AC 1.1]']],
    'covers the item inside a quote': [
      '> - one [AC 1.1]\n>   two\n> - b',
      ['[AC 1.1]', 'list-item', '- one [AC 1.1]\n>   two'],
    ],
    'covers the item and not the quote inside it': [
      '- one\n\n  > said [AC 1.1]\n- b',
      ['[AC 1.1]', 'list-item', '- one\n\n  > said [AC 1.1]'],
    ],
    'covers an item indented with a tab': [
      '-\tone [AC 1.1]\n\n\ttwo\n-\tb',
      ['[AC 1.1]', 'list-item', '-\tone [AC 1.1]\n\n\ttwo'],
    ],
  });
});

describe('a tag in a table', () => {
  const table = '| day | work |\n| --- | --- |\n| Monday | till [AC 1.1] |\n| Tuesday | floor |';
  check({
    'covers its row': [table, ['[AC 1.1]', 'table-row', '| Monday | till [AC 1.1] |']],
    'covers the row of headings if it stands there': [
      '| day | work [AC 1.1] |\n| --- | --- |\n| Monday | till |',
      ['[AC 1.1]', 'table-row', '| day | work [AC 1.1] |'],
    ],
    'covers a row without outer bars': [
      'day | work\n--- | ---\nMonday | till [AC 1.1]\nTuesday | floor',
      ['[AC 1.1]', 'table-row', 'Monday | till [AC 1.1]'],
    ],
    'covers a row of a table in a quote': [
      table.replace(/^/gm, '> '),
      ['[AC 1.1]', 'table-row', '| Monday | till [AC 1.1] |'],
    ],
    'covers a row of a table in a list item': [
      `- x\n\n${table.replace(/^/gm, '  ')}`,
      ['[AC 1.1]', 'table-row', '| Monday | till [AC 1.1] |'],
    ],
    'covers its row even if it is alone in its cell': [
      '| a | b |\n| - | - |\n| [AC 1.1] | x |',
      ['[AC 1.1]', 'table-row', '| [AC 1.1] | x |'],
    ],
    'covers a row that holds an escaped bar': [
      '| a | b |\n| - | - |\n| x \\| y | z [AC 1.1] |',
      ['[AC 1.1]', 'table-row', '| x \\| y | z [AC 1.1] |'],
    ],
  });

  it('is no tag in a cell past the last column, which Markdown leaves out', () => {
    assert.deepEqual(passagesIn('| a |\n| - |\n| x | y [AC 1.1] |'), []);
  });
});

describe('a tag anywhere else', () => {
  check({
    'covers its paragraph': [
      'First.\n\nI did it [AC 1.1]\ntoday.\n\nLast.',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]\ntoday.'],
    ],
    'covers its paragraph in a block quote': [
      '> First.\n>\n> I did it [AC 1.1]\n> today.',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]\n> today.'],
    ],
    'covers its paragraph in a quote within a quote': [
      '> > I did it [AC 1.1]\n> > today.\n>\n> x',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]\n> > today.'],
    ],
    'covers the lazy lines of a quote': [
      '> I did it\ntoday [AC 1.1]\n\nLast.',
      ['[AC 1.1]', 'paragraph', 'I did it\ntoday [AC 1.1]'],
    ],
    'covers its paragraph in a footnote': [
      'Text.[^1]\n\n[^1]: I did it [AC 1.1]',
      ['[AC 1.1]', 'paragraph', '[^1]: I did it [AC 1.1]'],
    ],
    'covers the second paragraph of a footnote alone': [
      'Text.[^1]\n\n[^1]: First.\n\n    I did it [AC 1.1]',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]'],
    ],
    'covers a block of HTML': [
      '<div>\nI did it [AC 1.1]\n</div>\n\nx',
      ['[AC 1.1]', 'paragraph', '<div>\nI did it [AC 1.1]\n</div>'],
    ],
    'covers the paragraph that Markdown parts from HTML by an empty line': [
      '<div>\n\nI did it [AC 1.1]\n\n</div>',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]'],
    ],
    'covers a paragraph indented by up to three spaces': [
      '   I did it [AC 1.1]',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]'],
    ],
    'covers the paragraph of an image beside words': [
      'See ![Log](log.jpg) here [AC 1.1]',
      ['[AC 1.1]', 'paragraph', 'See ![Log](log.jpg) here [AC 1.1]'],
    ],
    'covers a paragraph that a list ends': [
      'I did it [AC 1.1]\n- a',
      ['[AC 1.1]', 'paragraph', 'I did it [AC 1.1]'],
    ],
  });
});

describe('an entry of criteria in front matter', () => {
  check({
    'covers the whole file': [
      '---\ncriteria: [1.1, U1/1.2]\n---\n# Log\n\nText.\n',
      ['1.1', 'file', '# Log\n\nText.\n'],
      ['U1/1.2', 'file', '# Log\n\nText.\n'],
    ],
    'covers the whole file beside narrower tags': [
      '---\ncriteria: 1.1\n---\nI did it [AC 1.2]\n\nMore.',
      ['1.1', 'file', 'I did it [AC 1.2]\n\nMore.'],
      ['[AC 1.2]', 'paragraph', 'I did it [AC 1.2]'],
    ],
  });
});

describe('passages in every kind of text file', () => {
  const text = '# Log [AC 1.1]\n\nI did it [AC 1.2]\ntoday.\n\n- a [AC 1.3]\n- b\n\n[AC 1.4]\n';
  const expected: readonly TagAndPassage[] = [
    ['[AC 1.1]', 'section', text.slice(2).trimEnd()],
    ['[AC 1.2]', 'paragraph', 'I did it [AC 1.2]\ntoday.'],
    ['[AC 1.3]', 'list-item', '- a [AC 1.3]'],
    ['[AC 1.4]', 'block', '- a [AC 1.3]\n- b'],
  ];
  const ends: Readonly<Record<string, string>> = {
    LF: '\n',
    CRLF: '\r\n',
    'a lone CR': '\r',
  };
  for (const [name, end] of Object.entries(ends)) {
    it(`are the same with lines that end in ${name}`, () => {
      const withEnd = (value: string): string => value.replaceAll('\n', end);
      assertPassages(
        withEnd(text),
        expected.map(([tag, kind, passage]) => [tag, kind, withEnd(passage)]),
      );
    });
    it(`are the same behind front matter with lines that end in ${name}`, () => {
      const withEnd = (value: string): string => value.replaceAll('\n', end);
      assertPassages(withEnd(`---\ntitle: x\n---\n${text}`), [
        ...expected.map(([tag, kind, passage]): TagAndPassage => [tag, kind, withEnd(passage)]),
      ]);
    });
  }

  it('are the same behind a byte order mark', () => assertPassages(`\uFEFF${text}`, expected));

  it('are the same behind a byte order mark and front matter', () =>
    assertPassages(`\uFEFF---\ntitle: x\n---\n${text}`, expected));

  it('are the same when lines of several kinds are mixed', () =>
    assertPassages('One [AC 1.1]\r\ntwo\rthree\n\r\n\rFour [AC 1.2]', [
      ['[AC 1.1]', 'paragraph', 'One [AC 1.1]\r\ntwo\rthree'],
      ['[AC 1.2]', 'paragraph', 'Four [AC 1.2]'],
    ]));

  it('count UTF-16 units, as editors do', () => {
    const smile = '\u{1F600} cafe\u0301 \u{1F469}\u200D\u{1F373}';
    assertPassages(`${smile}\n\n${smile} [AC 1.1] ${smile}\n\n| ${smile} |\n| - |\n| ${smile} [AC 1.2] |`, [
      ['[AC 1.1]', 'paragraph', `${smile} [AC 1.1] ${smile}`],
      ['[AC 1.2]', 'table-row', `| ${smile} [AC 1.2] |`],
    ]);
  });

  it('hold where NUL characters stand in the text', () =>
    assertPassages('# a\0b [AC 1.1]\n\nc\0d [AC 1.2]', [
      ['[AC 1.1]', 'section', 'a\0b [AC 1.1]\n\nc\0d [AC 1.2]'],
      ['[AC 1.2]', 'paragraph', 'c\0d [AC 1.2]'],
    ]));

  it('keep their places behind tabs', () =>
    assertPassages('-\ta\tb [AC 1.1]\n\n>\tq\t[AC 1.2]\tr', [
      ['[AC 1.1]', 'list-item', '-\ta\tb [AC 1.1]'],
      ['[AC 1.2]', 'paragraph', 'q\t[AC 1.2]\tr'],
    ]));

  it('name the nearest heading above them, its tags and marks left out', () => {
    const headings = noteOf(
      'x [AC 1.1]\n\n# A **log** [AC 1.2]\n\ny [AC 1.3]\n\n## `B`\n\nz [AC 1.4]',
    ).tags.map(({ passage }) => passage.heading);
    assert.deepEqual(headings, ['A log', 'A log', 'A log', 'B']);
  });

  it('name headings by the words of their links, without notes', () => {
    const headings = noteOf(
      '# See [the log](log.md), and ![a till](a.png)[^1] [AC 1.1](b.png)\n\n## [All](https://a.org) [AC 1.2]\n\n## Said [sic] [AC 1.1]\n\n[^1]: note',
    ).tags.map(({ passage }) => passage.heading);
    assert.deepEqual(headings, ['See the log, and a till', 'All', 'Said [sic]']);
  });
});
