import { strict as assert } from 'node:assert';
import { wordOpening } from '../../../src/words/passageWords';
import { inEnglish as t } from '../../../src/words/translate';
import { portfolio } from '../../support/portfolio';

function opening(markdown: string): string {
  const snapshot = portfolio(markdown);
  const claim = snapshot.coverage.byCriterion.get('Q/U1/1.1')?.claims[0];
  assert.ok(claim);
  return wordOpening(claim, snapshot, t);
}

describe('how a passage begins', () => {
  const openings: Readonly<Record<string, readonly [markdown: string, said: string]>> = {
    'is said in its own words, without tags and marks': [
      'I *rang* the [depot](depot.md). [AC 1.1]',
      '“I rang the depot.”',
    ],
    'is cut between two words': [
      `${'one two three four five six seven eight nine ten '.repeat(3)}[AC 1.1]`,
      '“one two three four five six seven eight nine ten one two…”',
    ],
    'is said of a list item': ['- first\n- second [AC 1.1]', '“second”'],
    'is said of a task': ['1. first\n2. [x] second [AC 1.1]', '“second”'],
    'is said of a quote': ['> one\n> two [AC 1.1]', '“one two”'],
    'is said of a table row, cell by cell': ['| a |  b |\n| - | - |\n| x | y [AC 1.1] |', '“x · y”'],
    'is said of the block above a line of tags': ['Text.\n\nThe block.\n\n[AC 1.1]', '“The block.”'],
    'is not said where the tag is all there is': ['[AC 1.1]', ''],
    'is not said of a section, which has a name': ['# Log\n\n## Day [AC 1.1]\n\nText.', ''],
    'is not said of a whole file': ['---\ncriteria: 1.1\n---\nText.', ''],
    'is not said of an attachment': ['See [AC 1.1](log.jpg)', ''],
  };
  for (const [name, [markdown, said]] of Object.entries(openings)) {
    it(name, () => assert.equal(opening(markdown), said));
  }

  it('takes no longer for a passage without an end', () => {
    assert.match(opening(`${'['.repeat(200_000)} [AC 1.1]`), /^“\[{60}…”$/);
  });
});
