import { strict as assert } from 'node:assert';
import { withFixes, type FixedFinding } from '../../../support/withFixes';
import { applyEdits } from '../../../../src/core/text';
import { growth } from '../../../support/growth';
import { portfolio } from '../../../support/portfolio';

function findingsOf(markdown: string): readonly FixedFinding[] {
  return withFixes(portfolio(markdown, { only: ['spaced-link'] }));
}

describe('spaced-link', () => {
  const mends: Readonly<Record<string, string>> = {
    '![A card](my photo.jpg)': '![A card](<my photo.jpg>)',
    'I did it. [AC 1.1](my photo.jpg)': 'I did it. [AC 1.1](<my photo.jpg>)',
    '[AC 1.1](photos/at the till (2).jpeg)': '[AC 1.1](<photos/at the till (2).jpeg>)',
    '- ![A]( my photo.png )\n- ![B](your photo.png)': '- ![A]( <my photo.png> )\n- ![B](<your photo.png>)',
    '| ![A](my photo.png) |\n| - |\n| [b](c d.pdf) |': '| ![A](<my photo.png>) |\n| - |\n| [b](<c d.pdf>) |',
    '# ![Ein Schild 😀](das große Schild.png)': '# ![Ein Schild 😀](<das große Schild.png>)',
  };
  for (const [written, expected] of Object.entries(mends)) {
    it(`mends ${written}`, () => {
      const edits = findingsOf(written).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
      const text = applyEdits(written, edits);
      assert.equal(text, expected);
      assert.deepEqual(findingsOf(text), []);
    });
  }

  for (const written of [
    '[log](log.pdf)',
    '[log](<my log.pdf>)',
    '[log](my%20log.pdf)',
    '[log](log.pdf "My log.pdf")',
    '[log](log.pdf (my log.pdf))',
    'The form [of Monday](see the rota) and [that one](e.g. this.)',
    '`![A](my photo.jpg)`',
    '```\n![A](my photo.jpg)\n```',
    '<!-- ![A](my photo.jpg) -->',
    '[page](https://example.org/a page.html)',
    '![A](my\nphoto.jpg)',
    '![A](my photo.jpg',
  ]) {
    it(`leaves ${JSON.stringify(written)} as it is`, () => {
      assert.deepEqual(findingsOf(written), []);
    });
  }

  it('takes linear time over names that never end', () => {
    assert.ok(growth((size) => '[a](b c'.repeat(size), 2_000, findingsOf) <= 6);
  });
});
