import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import { folder, portfolio } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';
import { withFixes } from '../../../support/withFixes';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped = { register, vocabulary };

const only = [
  'superseded-legislation',
  'legislation-year',
  'legislation-spelling',
  'abbreviation-first',
] as const;

/** Each text, a note by itself, with the first fix of each thing that is said of its laws. */
function mend(texts: readonly string[]): string[] {
  const named = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
  const findings = withFixes(portfolio(named, { ...shipped, only }));
  const mended = new Map(texts.map((text, at) => [`${folder}/evidence/${at}.md`, text]));
  const edits = findings.flatMap(({ fixes: [fix] }) => fix?.edits ?? []);
  for (const { uri, span, newText } of edits.sort((a, b) => b.span.start - a.span.start)) {
    const text = mended.get(uri) ?? '';
    mended.set(uri, text.slice(0, span.start) + newText + text.slice(span.end));
  }
  return [...mended.values()];
}

describe('the title of a law in place of another', () => {
  const places: Readonly<Record<string, string>> = {
    'The **Equalty** Act 2010 says': 'The **Equality** Act 2010 says',
    'The **Equalty Act** 2010 says': 'The **Equality Act** 2010 says',
    'The ***Equalty Act*** 2010 says': 'The ***Equality Act*** 2010 says',
    'The *Equality Act* 2011 says': 'The *Equality Act* 2010 says',
    'The Equality Act *2011* says': 'The Equality Act *2010* says',
    'The Equality Act **(2011)** says': 'The Equality Act **(2010)** says',
    'The Equality Act (2011) says': 'The Equality Act (2010) says',
    'The 1999 *Equality Act* says': 'The *Equality Act 2010* says',
    'The **Sale of Goods Act** 1979 says': 'The **Consumer Rights Act** 2015 says',
    'The **Sale of** Goods Act 1979 says': 'The **Consumer Rights Act 2015** says',
    'The Sale of **Goods Act 1979** says': 'The **Consumer Rights Act 2015** says',
    'The _Trade Descriptions Act_ 1968 says':
      'The _Digital Markets, Competition and Consumers Act_ 2024 says',
    'The [Equalty Act 2010](https://example.com/a) says':
      'The [Equality Act 2010](https://example.com/a) says',
    'The ~~Equalty~~ Act 2010 says': 'The ~~Equality~~ Act 2010 says',
    'The <b>Equalty</b> Act 2010 says': 'The <b>Equality</b> Act 2010 says',
    'The `Equalty` Act 2010 says': 'The `Equalty` Act 2010 says',
    '> The **Equalty\n> Act** 2010 says': '> The **Equality\n> Act** 2010 says',
    'The Equality Act (EqA) 2011 says': 'The Equality Act (EqA) 2010 says',
    'The Disability Discrimination Act (DDA) 1995 says': 'The Equality Act 2010 says',
    'The Sale of Goods Act 1979 (SOGA) says': 'The Consumer Rights Act 2015 says',
    'The Sales of Goods Act 1979 (SOGA) says': 'The Consumer Rights Act 2015 says',
    'The **Sale of Goods Act 1979** (**SOGA**) says': 'The **Consumer Rights Act 2015** says',
    'The SOGA (Sale of Goods Act 1979) says': 'The Consumer Rights Act 2015 says',
    'The General Data Protection Regulation 2016 (GDPR) says':
      'The UK General Data Protection Regulation (GDPR) says',
    'The **GDPR** 2018 says': 'The **UK General Data Protection Regulation (GDPR)** says',
    'The **DPA** (2018) says': 'The **Data Protection Act 2018 (DPA)** says',
    '| Law |\n|---|\n| *Trade Descriptions Act* |':
      '| Law |\n|---|\n| *Digital Markets, Competition and Consumers Act 2024* |',
    '| Law | Year |\n|---|---|\n| **Trade Descriptions Act** | 1968 |':
      '| Law | Year |\n|---|---|\n| **Digital Markets, Competition and Consumers Act** | 2024 |',
  };
  it('keeps the marks around it', () => assert.deepEqual(mend(Object.keys(places)), Object.values(places)));

  it('leaves no mark without its partner, wherever bold type begins and ends', () => {
    const titles = ['Sale of Goods Act 1979', 'Equalty Act 2010', 'DPA 2018', 'Race Relations Act 2010'];
    const marked = titles.flatMap((title) => {
      const words = `under the ${title} we are fair`.split(' ');
      const ends = words.flatMap((_, start) =>
        words.slice(start).map((_, length) => [start, start + length]),
      );
      return ends.flatMap(([start, end]) =>
        ['*', '**', '_', '***'].map((mark) =>
          words.map((word, at) => `${at === start ? mark : ''}${word}${at === end ? mark : ''}`).join(' '),
        ),
      );
    });
    assert.ok(marked.length > 500);
    const reader = new MarkdownIt();
    const mended = mend(marked);
    assert.deepEqual(
      mended.filter((text) => /[*_]/.test(reader.render(text))),
      [],
    );
    assert.deepEqual(
      mended.filter((text, at) => text === marked[at]),
      [],
    );
  });
});
