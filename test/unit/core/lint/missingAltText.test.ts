import { strict as assert } from 'node:assert';
import { portfolio } from '../../../support/portfolio';

/** What is reported of a text. */
function reported(markdown: string): string[] {
  const { findings } = portfolio(markdown, { only: ['missing-alt-text'] });
  return findings.map(({ problem: { span } }) => markdown.slice(span.start, span.end));
}

const picture = '\n[image1]: <data:image/png;base64,iVBORw0KGgo=>\n';

describe('missing-alt-text', () => {
  const missing: Readonly<Record<string, readonly string[]>> = {
    '![](a.png)\n': ['![](a.png)'],
    'A till. ![ - ](a.png)\n': ['![ - ](a.png)'],
    [`A till. ![][image1]\n\n- ![][image1]\n${picture}`]: ['![][image1]', '![][image1]'],
    [`A till. ![][Image1]\n${picture}`]: ['![][Image1]'],
    '![A till](a.png)\n': [],
    [`![A till][image1]\n${picture}`]: [],
    [`\`![][image1]\`\n${picture}`]: [],
    'No picture: ![][image1]\n': [],
  };
  for (const [markdown, expected] of Object.entries(missing)) {
    it(`reports ${expected.length} pictures in ${JSON.stringify(markdown)}`, () =>
      assert.deepEqual(reported(markdown), expected));
  }
});
