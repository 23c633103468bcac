import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../src/core/text';
import { editsOfFix } from '../../../src/words/promptWords';
import { inEnglish } from '../../../src/words/translate';
import { noteOf, portfolio, type PortfolioTexts } from '../../support/portfolio';
import { withFixes } from '../../support/withFixes';

/** The text after the fix that puts a reminder into it. */
function reminded(text: string, texts: PortfolioTexts): string {
  const snapshot = portfolio(text, texts);
  const fix = withFixes(snapshot)
    .flatMap(({ fixes }) => fixes)
    .find(({ prompt }) => prompt);
  assert.ok(fix);
  return applyEdits(text, editsOfFix(fix, snapshot.library, inEnglish));
}

const laws = (label: string): PortfolioTexts => ({
  catalogue: { Q: { U: { '1.1': ['kind: legislation, minimum: 1, topics: [data]'] } } },
  register: `topics: { data: { label: ${JSON.stringify(label)} } }`,
});

describe('a reminder', () => {
  const places: Readonly<Record<string, readonly [text: string, reminded: string]>> = {
    'in its paragraph': ['I obey the law. [AC 1.1]\n\nMore.', 'I obey the law. [AC 1.1] ¦\n\nMore.'],
    'in its section': ['# Law [AC 1.1]\n\nI obey.\n\n# Next', '# Law [AC 1.1]\n\nI obey.\n\n¦\n\n# Next'],
    'in the paragraph before its tags': [
      'I obey.\n\n[AC 1.1]  [AC 1.1?]\n\nMore.',
      'I obey. ¦\n\n[AC 1.1]  [AC 1.1?]\n\nMore.',
    ],
    'in the list before its tags': ['- I obey.\n\n[AC 1.1]\n\nMore.', '- I obey. ¦\n\n[AC 1.1]\n\nMore.'],
    'behind a heading that is underlined': ['Law [AC 1.1]\n-\n\n# Next', 'Law [AC 1.1]\n-\n\n¦\n\n# Next'],
    'behind a heading that is closed': ['# Law [AC 1.1] #\n---\n', '# Law [AC 1.1] #\n\n¦\n\n---\n'],
    'in an item of a list': ['1. I obey. [AC 1.1]\n2. More.', '1. I obey. [AC 1.1]\n\n   ¦\n2. More.'],
    'in an item that is far to the right': [
      '1. Day\n    - I obey. [AC 1.1]\n    - More.',
      '1. Day\n    - I obey. [AC 1.1]\n\n      ¦\n    - More.',
    ],
    'in an item of several paragraphs': [
      '- Day\n\n  I obey. [AC 1.1]\n\n  More.',
      '- Day\n\n  I obey. [AC 1.1]\n\n  More.\n\n  ¦',
    ],
    'in a quote': ['> I obey. [AC 1.1]\n>\n> More.', '> I obey. [AC 1.1] ¦\n>\n> More.'],
    'in a section that ends in a quote': [
      '# Law [AC 1.1]\n\n> I obey.\n\n# Next',
      '# Law [AC 1.1]\n\n> I obey.\n>\n> ¦\n\n# Next',
    ],
    'in a footnote': [
      'x[^1]\n\n[^1]: I obey. [AC 1.1]\n\n    More.',
      'x[^1]\n\n[^1]: I obey. [AC 1.1] ¦\n\n    More.',
    ],
  };
  for (const [name, [text, expected]] of Object.entries(places)) {
    it(`stands ${name}, and what is written in its place counts`, () => {
      const written = reminded(text, laws('data protection'));
      assert.equal(written.replace(/<!--.*-->/, '¦'), expected);
      const parents = (markdown: string): readonly string[] =>
        noteOf(markdown).blocks.flatMap((block) =>
          block.kind === 'html' ? [] : [block.parents.map(({ kind }) => kind).join(' ')],
        );
      assert.deepEqual(parents(written), parents(text));

      const answered = expected.replace('¦', 'The Data Protection Act 2018 says so.');
      const { coverage } = portfolio(answered, {
        catalogue: { Q: { U: { '1.1': ['kind: legislation, minimum: 1'] } } },
      });
      assert.equal(coverage.byCriterion.get('Q/U/1.1')?.status, 'met', answered);
    });
  }

  it('is not offered where nothing that is written would count, or where one is already', () => {
    for (const text of [
      '| a |\n|---|\n| I obey. |\n\n[AC 1.1]',
      '```\nx\n```\n\n[AC 1.1]',
      reminded('I obey. [AC 1.1]', laws('x')),
      reminded('# Law [AC 1.1]\n\nI obey.', laws('x')),
    ]) {
      const { findings } = portfolio(text, laws('x'));
      assert.deepEqual(
        findings.map(({ problem: { code }, fixes }) => [code, fixes.length]),
        [['missing-legislation', 0]],
        text,
      );
    }
  });

  it('is no evidence: nothing in it counts', () => {
    const text = 'I obey the law. [AC 1.1]';
    const written = reminded(text, laws('the Equality Act 2010 [AC 1.1]'));
    const { coverage, notes } = portfolio(written, laws('x'));
    assert.equal(coverage.byCriterion.get('Q/U/1.1')?.status, 'incomplete');
    assert.equal(notes[0]?.tags.length, 1);
  });

  it('stays one comment whatever a catalogue calls its topics', () => {
    for (const label of ['a --> b', 'a ---> b', '-----', 'a\n\n--\n>b', '<!-- x']) {
      const written = reminded('I obey the law. [AC 1.1]', laws(label));
      const comment = written.slice(written.indexOf('<!--'));
      assert.equal(comment.indexOf('-->'), comment.length - 3, written);
    }
  });

  const missing: Readonly<Record<string, readonly [requirement: string, label: string]>> = {
    'names the thoughts that are missing': ['kind: concepts, groups: [a, b]', 'write about A and B.'],
    'names the side that is missing': ['kind: contrast, between: [a, b]', 'write about A and B too.'],
    'names what there are too few of': [
      'kind: count, of: [a, b], minimum: 2, noun: benefits',
      'how many benefits',
    ],
  };
  for (const [name, [requirement, words]] of Object.entries(missing)) {
    it(name, () => {
      const written = reminded('I am polite. [AC 1.1]', {
        catalogue: { Q: { U: { '1.1': [requirement] } } },
        vocabulary: 'concepts: { a: { label: A, words: [aaa] }, b: { label: B, words: [bbb] } }',
      });
      assert.ok(written.includes(`<!-- To do: ${words}`), written);
    });
  }

  it('asks for a story where an example is missing', () => {
    const texts = { catalogue: { Q: { U: { '1.1': ['kind: example'] } } } };
    assert.match(reminded('I am polite. [AC 1.1]', texts), /<!-- To do: tell one thing that happened\./);
  });
});
