import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { growth } from '../../../support/growth';
import { portfolio } from '../../../support/portfolio';
import { withFixes, type FixedFinding } from '../../../support/withFixes';

function findingsOf(markdown: string): readonly FixedFinding[] {
  return withFixes(portfolio(markdown, { only: ['tag-below-texts'] }));
}

/** What is reported of a text, each with the number of its line. */
function reported(markdown: string): string[] {
  return findingsOf(markdown).map(({ problem: { span } }) => {
    const line = markdown.slice(0, span.start).split('\n').length;
    return `${line}: ${markdown.slice(span.start, span.end)}`;
  });
}

/** The text with all preferred fixes. */
function mended(markdown: string): string {
  return applyEdits(
    markdown,
    findingsOf(markdown).flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
  );
}

const law = 'The Data Protection Act 2018 means that I lock the book.';
const story = 'On Friday I read the menu to a lady who could not see it.';

describe('tag-below-texts', () => {
  const several: Readonly<Record<string, readonly [markdown: string, mended: string]>> = {
    'several answers under a task': [
      `# Book\n\n## Task 3\n\n**a)** ${law}\n\n**b)** ${story}\n\n[AC 1.1, 1.2]\n\n## Task 4\n\nNo.\n`,
      `# Book\n\n## Task 3 [AC 1.1, 1.2]\n\n**a)** ${law}\n\n**b)** ${story}\n\n## Task 4\n\nNo.\n`,
    ],
    'a day of a diary': [
      `### Mon 5 Oct\n\n${law}\n\n${story}\n\n[AC 1.1] [AC 1.2]\n`,
      `### Mon 5 Oct [AC 1.1] [AC 1.2]\n\n${law}\n\n${story}\n`,
    ],
    'a heading with marks at both ends': [
      `## Task 3 ##\n\n${law}\n\n${story}\n\n[AC 1.1]\n\n***\n`,
      `## Task 3 [AC 1.1] ##\n\n${law}\n\n${story}\n\n***\n`,
    ],
    'a heading with a line under it': [
      `Task 3\n------\n\n${law}\n\n${story}\n\n[AC 1.1]\n`,
      `Task 3 [AC 1.1]\n------\n\n${law}\n\n${story}\n`,
    ],
    'answers behind their questions': [
      `## Task 3\n\n*Which laws are there? Say what each one means for you.*\n\n${law}\n\nGive one example of what you did because of a law.\n\n${story}\n\n[AC 1.1]\n`,
      `## Task 3 [AC 1.1]\n\n*Which laws are there? Say what each one means for you.*\n\n${law}\n\nGive one example of what you did because of a law.\n\n${story}\n`,
    ],
    'a section with sections of its own, which the tag is not for': [
      `# Book\n\n${law}\n\n${story}\n\n[AC 1.1]\n\n## More\n\nNo.\n`,
      `# Book\n\n${law} [AC 1.1]\n\n${story}\n\n[AC 1.1]\n\n## More\n\nNo.\n`,
    ],
    'a file without headings': [
      `${law}\n\n${story}\n\n[AC 1.1]\n`,
      `${law} [AC 1.1]\n\n${story}\n\n[AC 1.1]\n`,
    ],
    'days whose dates are no headings': [
      `**Mon 5 Oct**\n\n${law}\n\n${story}\n\n[AC 1.1]\n\n**Tue 6 Oct**\n\n${story}\n\n${law}\n\n[AC 1.2]\n`,
      `**Mon 5 Oct**\n\n${law} [AC 1.1]\n\n${story}\n\n[AC 1.1]\n\n**Tue 6 Oct**\n\n${story} [AC 1.2]\n\n${law}\n\n[AC 1.2]\n`,
    ],
  };
  for (const [name, [markdown, expected]] of Object.entries(several)) {
    it(`reports and mends ${name}`, () => {
      assert.notDeepEqual(reported(markdown), []);
      assert.equal(mended(markdown), expected);
      assert.deepEqual(reported(expected), []);
    });
  }

  it('points at the tag', () =>
    assert.deepEqual(reported(`# A\n\n${law}\n\n${story}\n\n[AC 1.1]\n`), ['7: [AC 1.1]']));

  it('leaves it to the writer where a list is left out', () => {
    const markdown = `- ${law}\n- ${story}\n\n${story}\n\n[AC 1.1]\n`;
    assert.equal(reported(markdown).length, 1);
    assert.equal(mended(markdown), markdown);
  });

  const fine: Readonly<Record<string, string>> = {
    'one text': `## Task 3\n\n${law}\n\n[AC 1.1]\n`,
    'a tag in the paragraph': `## Task 3\n\n${law}\n\n${story} [AC 1.1]\n`,
    'a tag under the heading': `## Task 3\n\n[AC 1.1]\n\n${law}\n\n${story}\n`,
    'a tag in the heading': `## Task 3 [AC 1.1]\n\n${law}\n\n${story}\n\n[AC 1.2]\n`,
    'a heading above that claims it all': `# A [AC 1.1]\n\n## B\n\n${law}\n\n${story}\n\n[AC 1.2]\n`,
    'a claim for the whole file': `---\ncriteria: [1.1]\n---\n# A\n\n${law}\n\n${story}\n\n[AC 1.2]\n`,
    'a short line that leads up to the text': `## A\n\nThis is what I did.\n\n${story}\n\n[AC 1.1]\n`,
    'a question in italics': `## A\n\n*Say which laws matter at the place where you work and why.*\n\n${law}\n\n[AC 1.1]\n`,
    'a question': `## A\n\nWhich laws matter at the place where you work, and why do they?\n\n${law}\n\n[AC 1.1]\n`,
    'an instruction': `## A\n\n2) Describe the laws that matter at the place where you work.\n\n${law}\n\n[AC 1.1]\n`,
    'the head of a form': `Name: Sam Jones\nWork: the desk of the Harbour hotel\nDate: 5 October of this year\n\n${law}\n\n[AC 1.1]\n`,
    'words that lead up to a table': `## A\n\nI made this one at the desk for the new people.\n\n| Who | What |\n| - | - |\n| Receptionist | checks people in and takes the calls of the day |\n\n[AC 1.1]\n`,
    'words above a photo':
      `## A\n\n${law}\n\n![The log of Monday with the calls I took](log.png)\n\n[AC 1.1]\n`.replace(
        law,
        'The log.',
      ),
    'text behind the tag': `## A\n\n${law}\n\n${story}\n\n[AC 1.1]\n\nThen I went home.\n`,
    'a text with a tag of its own': `## A\n\n${law} [AC 1.1]\n\n${story}\n\n${story}\n\n[AC 1.2]\n`,
    'an essay in which one of the tags has one text': `## A\n\n${law}\n\n${story}\n\n[AC 1.1]\n\n${story}\n\n[AC 1.2]\n`,
    'the tag of a file': `## A\n\n${law}\n\n${story}\n\n[AC 1.1](log.pdf)\n`,
  };
  for (const [name, markdown] of Object.entries(fine)) {
    it(`leaves alone ${name}`, () => assert.deepEqual(reported(markdown), []));
  }

  it('takes time in proportion to a text with many tags', () =>
    assert.ok(
      growth(
        (size) => `${law}\n\n${story}\n\n[AC 1.1]\n\n`.repeat(size / 130),
        20_000,
        (text) => portfolio(text, { only: ['tag-below-texts'] }),
      ) <= 6,
    ));
});
