import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import createParser from 'markdown-it';
import { usualKeywords } from '../../../../src/core/catalogue/tagKeywords';
import { showTagsAsPills } from '../../../../src/editor/tagging/previewTags';
import { holds } from '../../../support/holds';
import { markdownTexts } from '../../../support/markdownTexts';
import { noteOf } from '../../../support/portfolio';

const markdown = showTagsAsPills(
  createParser({ html: true }),
  () => 'What it asks for',
  () => usualKeywords,
);

/** The words of the pills that the preview shows. */
function pillsIn(text: string): string[] {
  const found = markdown.render(text).matchAll(/class="signpost-tag"[^>]*>([^<]*)</g);
  return [...found].map(([, words = '']) => words);
}

describe('the pills of the preview', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    'I did it. [AC 1.1] \\[AC 1.2] [ac 2.1?]': ['AC 1.1', 'AC 1.2', 'ac 2.1?'],
    '[AC 1.1](log.jpg) [AC 1.2](<my log.jpg>) [AC 2.1](log(1).jpg "Log") [AC 2.2]()': [
      'AC 1.1',
      'AC 1.2',
      'AC 2.1',
      'AC 2.2',
    ],
    // Markdown makes a link of none of these, and the tag is one all the same.
    '[AC 1.1](my log.jpg) and more': ['AC 1.1'],
    '[AC 1.1](see below for the log) and [AC 1.2](not closed': ['AC 1.1', 'AC 1.2'],
    '[AC 1.1] (log.jpg) \\[AC 1.2](log.jpg)': ['AC 1.1', 'AC 1.2'],
    '[AC 1.1][AC 1.2][log]\n\n[log]: log.jpg': ['AC 1.1', 'AC 1.2'],
    '[AC 1.1][nothing] [AC 1.2][]': ['AC 1.1', 'AC 1.2'],
    '[see [AC 1.1] there](log.md)': ['AC 1.1'],
    '[AC 1.1,\n1.2]': ['AC 1.1, 1.2'],
    '| a |\n| - |\n| x [AC 1.1] |\n\n- [ ] y [AC 1.2]\n\n> z [AC 2.1]': ['AC 1.1', 'AC 1.2', 'AC 2.1'],
    '<b>[AC 1.1]</b>': ['AC 1.1'],
    '`[AC 1.1]` ![AC 1.1](x.png) <!-- [AC 1.1] --> [AC 1.1](x.jpg': ['AC 1.1'],
    '[AC 1.1]: x.md': [],
  };
  for (const [text, pills] of Object.entries(texts)) {
    it(`are what counts as a tag in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(pillsIn(text), pills);
      assert.equal(noteOf(text).tags.length, pills.length);
    });
  }

  it('are texts to whoever reads the words of a heading or of a picture', () => {
    const [, heading] = markdown.parse('## Old **days** [AC 1.1] \\[AC 1.2]', {});
    const words = (heading?.children ?? []).map(({ type, content }) => (type === 'text' ? content : ''));
    assert.equal(words.join(''), 'Old days [AC 1.1] [AC 1.2]');
    assert.match(markdown.render('![The log [AC 1.1]](log.png)'), /alt="The log \[AC 1\.1\]"/);
  });

  it('are what counts as a tag in any text that is not HTML', () => {
    let found = 0;
    holds(
      fc.property(markdownTexts, (text) => {
        // The preview gives HTML and the words for an image to the browser as they are, and has no footnotes. What has a
        // definition is a link, in front of a colon too. A byte order mark stays in the file.
        fc.pre(!/<|!\[|\[\^|^---|\]:|\uFEFF/.test(text));
        const { length } = pillsIn(text);
        assert.equal(length, noteOf(text).tags.length);
        found += length;
      }),
      1000,
    );
    assert.ok(found > 100, `only ${found} tags were found`);
  });
});
